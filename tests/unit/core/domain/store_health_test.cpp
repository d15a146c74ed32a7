#include "core/domain/store_health.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;

TEST_CASE("A store that nobody signed in is neither connected nor signed out") {
  StoreHealth health;
  CHECK(healthText(health) == "Added, not read yet.");
  CHECK(healthNextStep(health) == "Sync, or test the connection.");
  health.state = HealthState::Revoked;
  health.detail = "oauth.no_grant";
  CHECK(healthText(health) == "Nobody has signed this store in yet (oauth.no_grant).");
  CHECK(healthNextStep(health) == "Sign in with the main account of the shop.");
  health.detail = "oauth.invalid_grant";
  CHECK(healthText(health) == "The sign-in is no longer accepted (oauth.invalid_grant).");
  health = {};
  health.lastSuccessAt = Instant::fromMillis(1);
  CHECK(healthText(health) == "Connected.");
}
