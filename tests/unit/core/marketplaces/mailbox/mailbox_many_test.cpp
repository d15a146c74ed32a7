// Many mailboxes at once, and many mails in one.
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <condition_variable>
#include <mutex>

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
  std::mutex mutex;
  std::condition_variable changed;
  const auto listening = desk.database().writes().listen([&](const ChangeSet&) { changed.notify_all(); });
  const SystemClock clock;
  const auto arrives = [&](int number) {
    const std::string id = "m" + std::to_string(number) + "@example.com";
    const Duration began = clock.steady();
    host->deliver(user, letterOf(id, "b" + std::to_string(number) + "@example.com").bytes(), "INBOX", desk.clock.now());
    std::unique_lock lock(mutex);
    for (bool isHere = false; !isHere && clock.steady() - began < std::chrono::seconds(20);) {
      changed.wait_for(lock, std::chrono::milliseconds(50));
      isHere = desk.count("message WHERE remote_id = '" + id + "'") == 1;
    }
    return clock.steady() - began;
  };
  // The first may come with the first pull of all; the next ones find the service at rest.
  for (int number = 1; number < 8; ++number) {
    const Duration took = arrives(number);
    INFO(took.count() << " ms");
    CHECK(took < std::chrono::seconds(5));
  }
  desk.sync().stop();
}

TEST_CASE("ten thousand mails of a mailbox are imported in pages, each once, and the newest first", "[.bench]") {
  MAIL_HOST(host);
  MailDesk desk(host->authoritiesFile());
  const std::string user = newMailUser();
  Store store = mailShop();
  store.mailbox->imap = host->server(user);
  store.historySince = desk.clock.now() - std::chrono::hours(24 * 500);
  constexpr int kMails = 10'000;
  std::vector<std::pair<std::string, Instant>> mails;
  for (int i = 0; i < kMails; ++i)
    mails.emplace_back(letterOf("m" + std::to_string(i) + "@example.com", "b" + std::to_string(i % 900) + "@example.com").bytes(), desk.clock.now() - std::chrono::hours(i));
  host->deliverMany(user, mails);
  desk.add(store);
  const SystemClock clock;
  const Duration began = clock.steady();
  const StoreRound round = desk.round();
  CHECK(round.ok);
  CHECK(desk.count("message") == kMails);
  WARN(kMails << " mails in " << (clock.steady() - began).count() << " ms");
}
