#pragma once

#include <string>
#include <string_view>

#include "core/domain/store.h"

namespace inquiry::shopee {

// Bases without a slash at the end. A store may override both; they may then carry a path of their own.
struct Endpoints {
  std::string api;   // calls and tokens
  std::string auth;  // the sign-in page, without its query
};

// Which of the platform's three doors serves a store: chosen by where the computer stands, not by the market of the shop, and kept (developer
// guide 16). `gateway` is "china", "brazil" or anything else for the one in Singapore.
Endpoints endpointsOf(const Store& store, std::string_view gateway);

// The chat of the Seller Centre of the shop's region; "" where it is not known. Its address stands in no description of the interface.
std::string sellerCentreChat(const Store& store, std::string_view gateway);

}  // namespace inquiry::shopee
