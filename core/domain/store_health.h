#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry {

// The seven states a store can be in; each has its own text and its own next step. Never renumber: stored.
enum class HealthState {
  Ok = 1,
  Expiring = 2,        // the grant ends soon: sign in again before `until`
  Revoked = 3,         // the grant is gone: sign in again
  MissingScope = 4,    // signed in without a right that is needed; `detail` names it
  NotBound = 5,        // the account answers, but it is not this shop (or the shop has no access to messages)
  NetworkBlocked = 6,  // DNS, connect, proxy, TLS: nothing reaches the platform
  PlatformOutage = 7,  // the platform answers with errors
};
std::string_view name(HealthState state);
HealthState healthStateFor(const Error& error);

struct StoreHealth {
  HealthState state = HealthState::Ok;
  std::optional<Instant> since;
  std::string detail;                 // a scope, an error code: no personal data
  std::optional<Instant> throttledUntil;
  std::optional<Instant> lastSuccessAt, nextSyncAt, grantExpiresAt;
  std::optional<Duration> interval;   // between two polls
  std::int64_t unsent = 0;            // outbox items not yet delivered
  int failuresInARow = 0;
};

// How old what is shown of a store is, in its own intervals.
enum class SyncAge { Fresh, Amber, Red };  // amber from 2 intervals, red from 4
std::string_view name(SyncAge age);        // "fresh", "amber", "red"
SyncAge syncAgeOf(const StoreHealth& health, Instant now);
// Since the last success; absent before the first one.
std::optional<Duration> syncLagOf(const StoreHealth& health, Instant now);

// Codes of StoreHealth::detail that tell of our own worker, not of the platform.
inline constexpr std::string_view kSyncHung = "sync.hung", kSyncFault = "sync.fault";
// Of a store that is all right: its spare mailbox is read; what its mail server wants people to read stands behind kServerSays.
inline constexpr std::string_view kSpareRead = "mailbox.spare", kServerSays = "mailbox.says: ";

// StoreHealth::detail, in MissingScope, of a store whose messages come by e-mail and that has no mailbox: as it was set up, not a failure.
inline constexpr std::string_view kOrdersOnly = "orders only, buyer messages NOT read";

// English sentence and the next step; the window shows its own translation by state.
std::string healthText(const StoreHealth& health);
std::string healthNextStep(const StoreHealth& health);

}  // namespace inquiry
