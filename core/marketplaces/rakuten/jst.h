#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/instant.h"

namespace inquiry::rakuten {

// Japan knows no daylight saving: nine hours, always.
inline constexpr std::chrono::minutes kJst{540};

// "2026-11-20T10:15:02": how InquiryManagementAPI wants its windows. Its regular expression refuses a zone.
inline std::string jstText(Instant at) { return (at + std::chrono::duration_cast<Duration>(kJst)).toIso().substr(0, 19); }
// "2026-11-20T10:15:02+0900": how the order API wants them.
inline std::string jstTextWithZone(Instant at) { return jstText(at) + "+0900"; }
// "+09:00", "+0900" and none at all.
inline std::optional<Instant> jstInstant(std::string_view text) { return Instant::parse(text, kJst); }

}  // namespace inquiry::rakuten
