// Which order a new mail belongs to, and what that may cost.
#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/order_linking_sink.h"

using namespace inquiry;

namespace {

const Instant kNow = *Instant::parse("2026-11-21T12:00:00Z");

ShopOrder orderOf(const std::string& number, const std::string& mail) {
  ShopOrder made;
  made.order.remoteId = number;
  made.order.placedAt = kNow - std::chrono::hours(48);
  made.mail = mail;
  made.isUnderWay = true;
  return made;
}

// Counts what it is asked, and knows an order of everybody who asks.
struct AskedShop final : OrderDirectory {
  Result<std::vector<ShopOrder>> byMail(const std::string& address, const std::stop_token&) override {
    ++questions;
    if (isDown) return fail(ErrorKind::PlatformDown, "woocommerce.down", "The shop answers with errors.");
    return std::vector{orderOf("#" + std::to_string(9000 + questions), address)};
  }
  Result<std::vector<ShopOrder>> byNumber(const std::string&, const std::stop_token&) override {
    ++questions;
    return std::vector<ShopOrder>{};
  }
  Result<std::vector<std::string>> test(const std::stop_token&) override { return std::vector<std::string>{"orders"}; }
  int questions = 0;
  bool isDown = false;
};

struct Kept final : PageSink {
  Status accept(InboundPage page) override {
    for (const InboundThread& thread : page.threads) linked += thread.orderRemoteId.empty() ? 0 : 1;
    mails += page.messages.size();
    troubles += page.quarantined.size();
    return {};
  }
  std::size_t mails = 0, linked = 0, troubles = 0;
};

InboundPage mailsOf(int from, int count) {
  InboundPage page;
  for (int i = from; i < from + count; ++i) {
    const std::string id = std::to_string(i), sender = "buyer" + id + "@example.com";
    InboundThread thread;
    thread.remoteId = "t" + id;
    page.threads.push_back(thread);
    InboundMessage message;
    message.threadRemoteId = thread.remoteId;
    message.message.author = Author::Buyer;
    message.message.sentAt = kNow;
    message.rawPayload = "From: Buyer <" + sender + ">\r\nTo: support@demo-store.example\r\nSubject: Parcel\r\nMessage-ID: <" + id +
                         "@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nWhere is it? Call me: 10" + std::to_string(1000 + i) + "\r\n";
    page.messages.push_back(std::move(message));
  }
  return page;
}

struct Linking {
  AskedShop shop;
  Kept kept;
  std::map<std::string, ShopOrder> known;
  Store store;
  OrderLinkingSink sink{kept, {shop, known, OrderLinkingSink::Unknown::Ask}, store, {}};
};

}  // namespace

TEST_CASE("CH16: hundreds of mails in one pull do not wait for hundreds of questions to the shop") {
  Linking at;
  REQUIRE(at.sink.accept(mailsOf(0, 300)));
  REQUIRE(at.sink.accept(mailsOf(300, 300)));
  CHECK(at.kept.mails == 600);
  CHECK(at.kept.linked > 0);
  CHECK(at.shop.questions == OrderLinkingSink::kMostQuestions);
}

TEST_CASE("orders that are known are linked without a question, however many mails there are") {
  Linking at;
  for (int i = 0; i < 50; ++i) at.known["#" + std::to_string(5000 + i)] = orderOf("#" + std::to_string(5000 + i), "buyer" + std::to_string(i) + "@example.com");
  REQUIRE(at.sink.accept(mailsOf(0, 50)));
  CHECK(at.kept.linked == 50);
  CHECK(at.shop.questions <= OrderLinkingSink::kMostQuestions);
}

TEST_CASE("a shop that fails is not asked again in this pull, and keeps no mail away") {
  Linking at;
  at.shop.isDown = true;
  REQUIRE(at.sink.accept(mailsOf(0, 30)));
  CHECK(at.kept.mails == 30);
  CHECK(at.kept.troubles == 1);
  CHECK(at.shop.questions == 1);
}
