// A mailbox that is away, its spare one, and what servers have to say; on real IMAP and SMTP servers.
#include <catch2/catch_test_macros.hpp>

#include "core/storage/journal.h"
#include "tests/support/mail_sink.h"
#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// A shop whose first mailbox lies on a server of its own, which can go away, and whose spare one lies elsewhere.
struct SparedShop {
  explicit SparedShop(const HostSession& at) : spareHost(at), user(newMailUser()), spareUser(newMailUser()), desk("") {
    store = mailShop();
    store.mailbox->imap = host.server(user, "none");
    store.mailbox->spare = spareHost->server(spareUser, "none");
    store.mailbox->smtp->port = sink.port();
    store.historySince = desk.clock.now() - std::chrono::hours(24);
    std::map<std::string, Secret> spare;
    spare.emplace("mailboxSparePassword", Secret(MailHost::kPassword));
    (void)desk.secrets().saveCredentials(store.id, std::move(spare));
    desk.add(store);
  }
  void toFirst(const Letter& letter) { host.deliver(user, letter.bytes(), "INBOX", desk.clock.now() - std::chrono::minutes(5)); }
  void toSpare(const Letter& letter) { spareHost->deliver(spareUser, letter.bytes(), "INBOX", desk.clock.now() - std::chrono::minutes(5)); }
  std::int64_t messages() { return desk.count("message"); }

  const HostSession& spareHost;
  const std::string user, spareUser;
  MailHost host;
  MailSink sink;
  MailDesk desk;
  Store store;
};

}  // namespace

TEST_CASE("RS04: while the first mailbox is away the spare one is read from the next poll on, and nothing doubles when the first is back") {
  MAIL_HOST(at);
  NEEDS_MAIL_SINK();
  SparedShop shop(at);
  const Letter before = letterOf("before@buyer.example"), meanwhile = letterOf("meanwhile@buyer.example"), second = letterOf("second@buyer.example"), after = letterOf("after@buyer.example");
  shop.toFirst(before);
  shop.toSpare(before);
  REQUIRE(shop.desk.round().ok);
  CHECK(shop.messages() == 1);
  CHECK(shop.desk.healthOf().detail.empty());

  shop.host.stop();
  shop.toSpare(meanwhile);
  REQUIRE(shop.desk.round().ok);
  CHECK(shop.messages() == 2);
  CHECK(shop.desk.threadOf("meanwhile@buyer.example").needsReply);
  const StoreHealth health = shop.desk.healthOf();
  CHECK(health.state == HealthState::Ok);
  CHECK(health.detail == kSpareRead);
  CHECK(healthText(health).find("spare mailbox") != std::string::npos);
  CHECK(healthNextStep(health) != "Nothing to do.");
  shop.toSpare(second);
  REQUIRE(shop.desk.round().ok);
  CHECK(shop.messages() == 3);
  // Answers leave meanwhile.
  shop.desk.answer(shop.desk.threadOf("meanwhile@buyer.example"), "It left today.");
  CHECK(shop.desk.round().sent == 1);

  REQUIRE(shop.host.start());
  for (const Letter& letter : {meanwhile, second, after}) shop.toFirst(letter);
  shop.toSpare(after);
  REQUIRE(shop.desk.round().ok);
  REQUIRE(shop.desk.round().ok);
  CHECK(shop.desk.healthOf().detail.empty());
  CHECK(shop.messages() == 5);  // four of buyers, one answer
  CHECK(shop.desk.count("thread") == 4);
  // Away a second time: the spare goes on where it was left.
  shop.host.stop();
  shop.toSpare(letterOf("again@buyer.example"));
  REQUIRE(shop.desk.round().ok);
  CHECK(shop.messages() == 6);
}

TEST_CASE("RS04: a refused password is no reason to read the spare mailbox, and with both away the first is named") {
  MAIL_HOST(at);
  SparedShop shop(at);
  REQUIRE(shop.desk.round().ok);
  std::map<std::string, Secret> wrong;
  wrong.emplace("mailboxPassword", Secret("wrong"));
  (void)shop.desk.secrets().saveCredentials(shop.store.id, std::move(wrong));
  shop.toSpare(letterOf("unseen@buyer.example"));
  const StoreRound refused = shop.desk.round();
  REQUIRE_FALSE(refused.ok);
  CHECK(refused.error->code == "mail.auth");
  CHECK(shop.messages() == 0);
  shop.host.stop();
  std::map<std::string, Secret> both;
  both.emplace("mailboxSparePassword", Secret("wrong"));
  (void)shop.desk.secrets().saveCredentials(shop.store.id, std::move(both));
  const StoreRound away = shop.desk.round();
  REQUIRE_FALSE(away.ok);
  CHECK(away.error->code == "mail.offline");
  CHECK(shop.desk.healthOf().state == HealthState::NetworkBlocked);
}

TEST_CASE("the connection test signs in to the SMTP server and the spare mailbox, sends nothing and says what it got") {
  MAIL_HOST(at);
  NEEDS_MAIL_SINK();
  SparedShop shop(at);
  MailSink::Wish wish;
  wish.needsSignIn = true;
  MailSink guarded(wish);
  shop.store.mailbox->smtp->port = guarded.port();
  shop.store.mailbox->smtp->user = shop.user;
  shop.desk.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).update(shop.store); });
  REQUIRE(shop.desk.sync().storesChanged());
  auto read = shop.desk.sync().test(shop.store.id);
  REQUIRE(read);
  CHECK(std::find(read->granted.begin(), read->granted.end(), "send (signed in, no mail sent)") != read->granted.end());
  CHECK(std::find(read->granted.begin(), read->granted.end(), "read spare mailbox") != read->granted.end());
  CHECK(read->missing.empty());
  guarded.waitForClosed(1);
  CHECK(guarded.mails().empty());
  guarded.order("auth", "535 5.7.8 no");
  read = shop.desk.sync().test(shop.store.id);
  REQUIRE(read);
  REQUIRE(read->missing.size() == 1);
  CHECK(read->missing.front().starts_with("send: The mail server does not accept"));
  CHECK(read->missing.front().find("535") != std::string::npos);
}
