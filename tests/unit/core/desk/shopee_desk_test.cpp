#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/desk/marketplace_facts.h"
#include "core/desk/platform_limits.h"
#include "core/desk/reply_limits.h"
#include "core/desk/store_file.h"
#include "core/marketplaces/shopee/shopee_capabilities.h"

using namespace inquiry;
using namespace inquiry::desk;

namespace {

Thread threadOf(ThreadKind kind) {
  Thread thread;
  thread.marketplace = Marketplace::Shopee;
  thread.kind = kind;
  thread.needsReply = true;
  return thread;
}

Store replying() {
  Store store;
  store.marketplace = Marketplace::Shopee;
  store.mode = StoreMode::Reply;
  return store;
}

}  // namespace

TEST_CASE("the composer says why a Shopee chat cannot be answered") {
  struct Row {
    const char* name;
    ThreadKind kind;
    bool hasChat, isBlocked;
    const char* whyNot;
  };
  for (const Row& row : {Row{"granted", ThreadKind::OrderMessage, true, false, ""}, Row{"no grant", ThreadKind::OrderMessage, false, false, "no-chat-grant"},
                         Row{"closed by the platform", ThreadKind::OrderMessage, true, true, "blocked"}, Row{"a return", ThreadKind::Case, true, false, "channel"},
                         Row{"a return without the grant", ThreadKind::Case, false, false, "channel"}}) {
    INFO(row.name);
    Thread thread = threadOf(row.kind);
    thread.sendBlocked = row.isBlocked;
    const ComposerLimits limits = limitsFor(replying(), thread, shopee::capabilitiesOf(row.hasChat));
    CHECK(limits.whyNot == row.whyNot);
    CHECK(limits.canSend == (*row.whyNot == '\0'));
  }
}

TEST_CASE("CP07: the 90 days Shopee allows for personal data stand among the limits, with their source") {
  const auto& limits = platformLimits(Marketplace::Shopee);
  REQUIRE(limits.size() == 1);
  CHECK(limits.front().what == PlatformLimit::What::PersonalData);
  CHECK(limits.front().keeps == std::chrono::hours(24 * 90));
  CHECK_FALSE(limits.front().source.empty());
}

TEST_CASE("AU09: a Shopee store file needs the application's id and key and the shop") {
  nlohmann::json file{{"id", "sg"}, {"marketplace", "shopee"}, {"site", "SG"}, {"proxy", "socks5h://egress.example:1080"}, {"credentials", {{"partnerId", 2099001}, {"partnerKey", "k"}, {"shopId", 880012345}}}};
  const auto read = parseStoreFiles(file.dump());
  REQUIRE(read);
  CHECK(read->front().store.proxy == "socks5h://egress.example:1080");
  CHECK(read->front().credentials.at("shopId").reveal() == "880012345");
  CHECK(read->front().store.mode == StoreMode::DisplayOnly);
  for (const char* key : {"partnerId", "partnerKey", "shopId"}) {
    nlohmann::json lacking = file;
    lacking["credentials"].erase(key);
    const auto refused = parseStoreFiles(lacking.dump());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.find(key) != std::string::npos);
  }
}

TEST_CASE("AU02: every right the connection test can miss is explained, the chat with whom to ask") {
  const MarketplaceFacts& facts = factsOf(Marketplace::Shopee);
  for (const char* right : {"sellerchat.get_conversation_list", "sellerchat.get_message", "order.get_order_list", "returns.get_return_list"}) {
    INFO(right);
    const bool isChat = std::string_view(right).starts_with("sellerchat.");
    bool isExplained = false;
    for (const RightFact& fact : facts.rights)
      if (fact.name == right) isExplained = isChat == (fact.text.find("account manager") != std::string::npos) && isChat != fact.isRequired;
    CHECK(isExplained);
  }
}
