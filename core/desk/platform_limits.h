#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry::desk {

// How long a platform keeps what it has given: afterwards only what is stored here is left. PersonalData is the other way round: how long it
// allows that to be kept here.
struct PlatformLimit {
  enum class What { Messages, Files, PersonalData } what = What::Messages;
  Duration keeps{0};
  bool isConfirmed = true;  // false: older articles say so, no page of today does
  std::string_view source, sourceDate;
};

// Messages first. Empty where the platform deletes and limits nothing, or says nothing of it: mails lie in the seller's own mailbox.
const std::vector<PlatformLimit>& platformLimits(Marketplace marketplace);

// Next thing that the platform deletes of one store.
struct Expiry {
  PlatformLimit limit;
  // Of messages: the oldest message, or gap, the platform may still have. Of files: the oldest one without a copy here. Of personal data: when the
  // oldest message here has been kept as long as it may be. Absent: nothing of the kind.
  std::optional<Instant> at;
  bool isCaptured = true;   // what goes is stored here
  std::int64_t uncaptured = 0;  // files without a copy here; of messages, gaps that can still be filled
};

// What goes so soon is said before it is gone.
inline constexpr Duration kExpiryWarning = std::chrono::hours(24 * 14);
inline bool isWarning(const Expiry& expiry, Instant now) { return !expiry.isCaptured && expiry.at && *expiry.at - now <= kExpiryWarning; }

}  // namespace inquiry::desk
