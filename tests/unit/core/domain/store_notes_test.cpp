#include "core/domain/store_notes.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("AU04: a shop without the grant for the chat says what it gives and whom to ask") {
  StoreHealth health;
  health.state = HealthState::MissingScope;
  health.detail = kNoChatGrant;
  CHECK(healthText(health).find("chat is NOT read") != std::string::npos);
  CHECK(healthNextStep(health).find("account manager") != std::string::npos);
  CHECK(healthNextStep(health).find("get_message") != std::string::npos);
  CHECK(isOrdersOnly(health.detail));
  // As the connection test names it.
  health.detail = "sellerchat.get_message";
  CHECK(healthNextStep(health).find("account manager") != std::string::npos);
  CHECK_FALSE(isOrdersOnly("sellerchat.get_message, order.get_order_list"));
  CHECK(isOrdersOnly(kOrdersOnly));
  CHECK_FALSE(isOrdersOnly("messages"));
}

TEST_CASE("a clock that is off is told of while the store works") {
  StoreHealth health;
  health.lastSuccessAt = Instant::fromMillis(1);
  health.detail = std::string(kClockOff) + "17";
  CHECK(healthText(health) == "Connected; the clock of this computer is 17 minutes off.");
  CHECK(healthNextStep(health).find("Set the clock") == 0);
}

TEST_CASE("AU02: a store can be connected when nothing but its messages is missing") {
  CHECK(lacksOnlyMessages({std::string(kOrdersOnly)}));
  CHECK(lacksOnlyMessages({"sellerchat.get_conversation_list", "sellerchat.get_message"}));
  CHECK_FALSE(lacksOnlyMessages({"sellerchat.get_message", "order.get_order_list"}));
  CHECK_FALSE(lacksOnlyMessages({}));
}
