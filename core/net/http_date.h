#pragma once

#include <optional>
#include <string_view>

#include "core/domain/instant.h"

namespace inquiry {

// "Sun, 06 Nov 1994 08:49:37 GMT" and the two older forms of RFC 9110 5.6.7. Empty when malformed.
std::optional<Instant> httpDate(std::string_view text);

}  // namespace inquiry
