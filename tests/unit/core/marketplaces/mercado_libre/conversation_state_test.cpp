#include "core/marketplaces/mercado_libre/conversation_state.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace inquiry::mercado_libre;

namespace {

ConversationState blockedBy(const char* substatus) {
  return *conversationState(Json{{"status", "blocked"}, {"substatus", substatus}});
}

}  // namespace

TEST_CASE("Every documented reason of a blocked conversation says what it waits for") {
  struct Row {
    const char* substatus;
    Blockade expected;
  };
  const Row rows[] = {
      {"blocked_by_time", Blockade::WaitForBuyer},
      {"blocked_by_refund", Blockade::WaitForBuyer},
      {"blocked_by_conversation_initiated_by_seller", Blockade::WaitForBuyer},
      {"blocked_by_conversation_initiated_by_seller_limited", Blockade::WaitForBuyer},
      {"blocked_by_fulfillment", Blockade::WaitForEvent},
      {"blocked_by_payment", Blockade::WaitForEvent},
      {"blocked_by_message_pending_review", Blockade::WaitForEvent},
      {"blocked_by_claim_change_open", Blockade::WaitForEvent},
      {"blocked_by_mediation", Blockade::GoToClaim},
      {"bloqued_by_mediation", Blockade::GoToClaim},
      {"blocked_by_mediation_fbm", Blockade::GoToClaim},
      {"blocked_by_claim_change_closed", Blockade::GoToClaim},
      {"blocked_by_return_to_buyer_fulfillment", Blockade::GoToClaim},
      {"blocked_by_conversation_use_message_api", Blockade::WrongRoute},
      {"blocked_by_buyer", Blockade::Final},
      {"blocked_by_cancelled_order", Blockade::Final},
      {"blocked_by_cancelled_order_by_fraud", Blockade::Final},
      {"blocked_by_cancelled_order_hidden", Blockade::Final},
      {"blocked_by_deactivated_account", Blockade::Final},
      {"blocked_by_restrictions", Blockade::Final},
      {"blocked_by_conversation_expired", Blockade::Final},
      {"blocked_by_ai_assistant", Blockade::Assistant},
      {"blocked_by_ai_assistant_expired", Blockade::Assistant},
      {"blocked_by_ai_assistant_contact_closed", Blockade::Assistant},
      {"block_by_ai_assistant_initiated_by_seller_expired", Blockade::Assistant},
  };
  for (const Row& row : rows) {
    INFO(row.substatus);
    const ConversationState state = blockedBy(row.substatus);
    CHECK(state.blockade == row.expected);
    CHECK(state.isBlocked());
    CHECK(state.reason.starts_with("blocked_by_"));
    CHECK_FALSE(adviceFor(state).empty());
  }
  CHECK(blockedBy("blocked_by_conversation_initiated_by_seller_limited").mayOpenByGuide);
  CHECK_FALSE(blockedBy("blocked_by_conversation_initiated_by_seller").mayOpenByGuide);
}

TEST_CASE("A reason nobody knows blocks sending and is shown as it came") {
  const ConversationState state = blockedBy("blocked_by_full_moon");
  CHECK(state.blockade == Blockade::Unknown);
  CHECK(state.reason == "blocked_by_full_moon");
  const auto odd = conversationState(Json{{"status", "paused"}, {"substatus", nullptr}});
  REQUIRE(odd);
  CHECK(odd->isBlocked());
  CHECK(odd->reason == "paused");
  CHECK_FALSE(conversationState(Json()));
  CHECK_FALSE(conversationState(Json{{"substatus", "x"}}));
}

TEST_CASE("The path tells when the platform's assistant stands between") {
  const auto state = conversationState(Json{{"status", "active"}, {"path", "/packs/2/sellers/6/conversations/messaging_agent"}});
  REQUIRE(state);
  CHECK_FALSE(state->isBlocked());
  CHECK(state->assistant == "messaging_agent");
  CHECK(conversationState(Json{{"status", "active"}, {"path", "/packs/2/sellers/6"}})->assistant.empty());
  CHECK(isMessagingAgent("3037204279"));
  CHECK_FALSE(isMessagingAgent("718220944"));
}
