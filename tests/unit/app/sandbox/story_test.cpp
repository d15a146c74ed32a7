// What the built-in stories say about orders: all shops, several seeds.
#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>

#include "app/sandbox/engine/sandbox.h"
#include "app/sandbox/mail/amazon_letters.h"
#include "app/sandbox/scenario/built_in.h"

namespace inquiry::sandbox::test {
namespace {

Shops told(std::uint64_t seed) { return builtInScenario(seed)(*Instant::parse("2026-03-05T16:00:00Z")); }

struct Opened {
  std::string what, order;
  Instant at;
};

std::vector<Opened> casesOf(const Shop& shop) {
  std::vector<Opened> all;
  for (const PostSale& one : shop.postSales()) all.push_back({"post-sale " + one.id, one.saleId, one.openedAt});
  for (const Claim& one : shop.claims()) all.push_back({"claim " + one.id, one.saleId, one.openedAt});
  for (const OrderReturn& one : shop.returns()) all.push_back({"return " + one.id, one.saleId, one.createdAt});
  for (const RefundRequest& one : shop.afterSale().refunds) all.push_back({"refund " + one.id, one.saleId, one.createdAt});
  for (const Rating& one : shop.afterSale().ratings) all.push_back({"rating " + one.id, one.saleId, one.at});
  return all;
}

}  // namespace

TEST_CASE("ON01: in every built-in story an order is older than its cases and than the first word of its buyer") {
  for (const std::uint64_t seed : {1U, 2U, 7U, 42U}) {
    for (const auto& [id, shop] : told(seed)) {
      INFO(id << ", seed " << seed);
      CHECK_FALSE(shop->sales().empty());
      for (const Opened& one : casesOf(*shop)) {
        INFO(one.what);
        const Sale* sale = shop->sale(one.order);
        REQUIRE(sale);
        CHECK(sale->createdAt < one.at);
        if (sale->shippedAt) CHECK(sale->createdAt < *sale->shippedAt);
        if (sale->deliveredAt && sale->shippedAt) CHECK(*sale->shippedAt < *sale->deliveredAt);
      }
      for (const Conversation& conversation : shop->conversations()) {
        if (conversation.saleId.empty() || conversation.posts.empty()) continue;
        INFO("conversation " << conversation.id);
        const Sale* sale = shop->sale(conversation.saleId);
        REQUIRE(sale);
        if (conversation.channel != Channel::Notice) CHECK(sale->createdAt < conversation.posts.front().at);
      }
    }
  }
}

TEST_CASE("ON01: no message and no mail of a built-in story names an order its shop does not have") {
  // As Amazon and eBay write their order numbers; the other platforms' are numbers among others.
  static const std::regex kOrder(R"(\b(\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})\b)");
  std::size_t named = 0;
  for (const std::uint64_t seed : {1U, 42U}) {
    for (const auto& [id, shop] : told(seed)) {
      INFO(id << ", seed " << seed);
      std::string all;
      for (const Conversation& conversation : shop->conversations())
        for (const Post& post : conversation.posts) {
          all += post.text + "\n";
          // A scene about an order is never told without one.
          CHECK(post.text.find("{order}") == std::string::npos);
        }
      if (shop->profile().marketplace == Marketplace::Amazon) {
        AmazonLetters letters(*shop);
        for (const Conversation& conversation : shop->conversations()) {
          if (conversation.saleId.empty()) continue;
          all += letters.cancelRequest(conversation, conversation.createdAt) + letters.claim(conversation, conversation.createdAt, 3);
          for (const Post& post : conversation.posts) all += post.author == Author::Buyer ? letters.message(conversation, post) : letters.copy(conversation, post, "");
        }
      }
      for (std::sregex_iterator at(all.begin(), all.end(), kOrder), end; at != end; ++at) {
        ++named;
        INFO(at->str());
        CHECK(shop->sale(at->str()) != nullptr);
      }
    }
  }
  CHECK(named > 0);
}

}  // namespace inquiry::sandbox::test
