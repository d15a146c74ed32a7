#pragma once

#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

// The account that signed in.
Result<Json> currentUser(const Caller& caller, std::stop_token stop);

}  // namespace inquiry::mercado_libre
