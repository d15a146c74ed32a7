// Many mailboxes at once, and many mails in one.
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <thread>

#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("twenty mailboxes are pulled side by side, and every mail lands in its own store") {
  MAIL_HOST(host);
  MailDesk desk(host->authoritiesFile(), 6);
  constexpr int kShops = 20, kMails = 15;
  for (int shop = 0; shop < kShops; ++shop) {
    const std::string user = newMailUser();
    Store store = mailShop("shop" + std::to_string(shop));
    store.mailbox->imap = host->server(user);
    store.historySince = desk.clock.now() - std::chrono::hours(24 * 30);
    for (int i = 0; i < kMails; ++i)
      host->deliver(user, letterOf("m" + std::to_string(i) + "@shop" + std::to_string(shop) + ".example", "b" + std::to_string(i) + "@example.com").bytes(), "INBOX",
                    desk.clock.now() - std::chrono::hours(20 * i));
    desk.add(store);
  }
  const auto rounds = desk.sync().syncOnce({});
  REQUIRE(rounds);
  REQUIRE(rounds->size() == kShops);
  for (const StoreRound& round : *rounds) {
    INFO(round.id.value << " " << (round.error ? round.error->text : ""));
    CHECK(round.ok);
    CHECK(round.messages == kMails);
  }
  CHECK(desk.count("message") == kShops * kMails);
  CHECK(desk.count("message_payload") == kShops * kMails);
}

TEST_CASE("CH08: a new mail is here within five seconds") {
  MAIL_HOST(host);
  MailDesk desk(host->authoritiesFile());
  const std::string user = newMailUser();
  Store store = mailShop();
  store.mailbox->imap = host->server(user);
  store.historySince = desk.clock.now() - std::chrono::hours(24);
  desk.add(store);
  REQUIRE(desk.sync().start());
  const SystemClock clock;
  const auto arrives = [&](int number) {
    const std::string id = "m" + std::to_string(number) + "@example.com";
    const Duration began = clock.steady();
    host->deliver(user, letterOf(id, "b" + std::to_string(number) + "@example.com").bytes(), "INBOX", desk.clock.now());
    while (clock.steady() - began < std::chrono::seconds(20)) {
      if (desk.count("message WHERE remote_id = '" + id + "'") == 1) return clock.steady() - began;
      std::this_thread::sleep_for(Duration(20));
    }
    return clock.steady() - began;
  };
  (void)arrives(1);  // finds the service at its first pull
  std::this_thread::sleep_for(std::chrono::seconds(2));
  for (int number = 2; number < 8; ++number) {
    const Duration took = arrives(number);
    INFO(took.count() << " ms");
    CHECK(took < std::chrono::seconds(5));
  }
  desk.sync().stop();
}
