#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/instant.h"

namespace inquiry::yahoo_shopping {

// Times of the order interface, Japan Standard Time where no zone is named: "2026-11-13T21:07:31+09:00", "2026-11-13T21:07:31", "20261113210731" and
// the bare day "2026-11-15", which begins at midnight in Japan. Empty when it is none of them.
std::optional<Instant> jstInstant(std::string_view text);
// "20261113210731"
std::string jstStamp(Instant at);
// "2026-11-13"
std::string jstDay(Instant at);

}  // namespace inquiry::yahoo_shopping
