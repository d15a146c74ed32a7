#pragma once

#include <string>

#include "core/domain/store.h"

namespace inquiry::yahoo_shopping {

// Without a slash at the end.
struct Endpoints {
  std::string api, auth;
};

// The platform's hosts, or what the store overrides. Shops of the test environment ("snbx-...") live on a host of their own.
Endpoints endpointsOf(const Store& store, const std::string& sellerId);

}  // namespace inquiry::yahoo_shopping
