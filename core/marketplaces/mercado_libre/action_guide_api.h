#pragma once

#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

// The seller may not open a conversation; the action guide ("Motivos para comunicarse") allows one message per reason.
// The cross-border family has none.
Result<Json> actionGuideCaps(const Caller& caller, const std::string& packId, std::stop_token stop);
// The reason OTHER with a free text.
Result<Json> postFirstContact(const Caller& caller, const std::string& packId, const std::string& text, std::stop_token stop);

}  // namespace inquiry::mercado_libre
