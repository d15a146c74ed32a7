// Many mailboxes at once, and many mails in one.
#include <catch2/catch_test_macros.hpp>
#include <chrono>

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
