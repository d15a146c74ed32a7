#pragma once

#include <optional>
#include <string>

#include "core/domain/error.h"

namespace inquiry::yahoo_shopping {

// What decides how long a sign-in lasts.
struct SessionFacts {
  std::optional<Instant> consentAt;  // when the seller agreed, or was first known to have agreed
  bool hasKey = false;               // a public key is set up
  std::optional<Instant> keyEndsAt;  // a key is good for one year
  std::string keyRefusal;            // the platform's word; empty while it accepts the key
};

inline constexpr Duration kSessionWithKey = std::chrono::hours(24 * 28), kSessionWithoutKey = std::chrono::hours(12);

// When the seller has to sign in again at the latest: four weeks after the consent, twelve hours without a good key. Absent when nobody signed in yet.
std::optional<Instant> sessionEnd(const SessionFacts& facts, Instant now);

// What has to be said before it ends, the soonest first: the key is not accepted; the key's year ends within 30 days; the sign-in ends within a week, the
// short one within three hours. Unauthorised, with the moment as `until`.
std::optional<Error> sessionWarning(const SessionFacts& facts, Instant now);

}  // namespace inquiry::yahoo_shopping
