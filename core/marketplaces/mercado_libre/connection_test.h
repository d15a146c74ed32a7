#pragma once

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mercado_libre/caller.h"

namespace inquiry::mercado_libre {

// How a missing right to read claims is named.
inline constexpr const char* kClaimsRight = "claims";

// A real read of what the desk lives on: the newest unanswered questions, the list of unread packs and one of their threads. A right that is missing is
// named in the result; any other failure is the result.
Result<TestRead> testConnection(const Caller& caller, const Json& user, SecretStore& secrets, const StoreId& store,
                                std::stop_token stop);

}  // namespace inquiry::mercado_libre
