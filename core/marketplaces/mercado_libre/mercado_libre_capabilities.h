#pragma once

#include "core/marketplaces/capabilities.h"
#include "core/marketplaces/mercado_libre/endpoints.h"

namespace inquiry::mercado_libre {

inline constexpr std::size_t kAnswerLength = 2000;  // code points

Capabilities capabilitiesOf(Family family);

// What of a post-sale text the platform would refuse; empty when it may go.
std::optional<char32_t> firstRefusedCharacter(std::string_view text);

}  // namespace inquiry::mercado_libre
