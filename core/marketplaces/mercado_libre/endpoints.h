#pragma once

#include <string>

#include "core/domain/store.h"

namespace inquiry::mercado_libre {

// Site: one country's account. CrossBorder: a Global Selling account (site "CBT"), which uses the "/marketplace/..." paths.
enum class Family { Site, CrossBorder };
Family familyOf(const Store& store);

// Bases without a slash at the end. A store may override both; they may then carry a path of their own.
struct Endpoints {
  std::string api;   // calls and token
  std::string auth;  // sign-in page of the seller's country
};
Endpoints endpointsOf(const Store& store);

}  // namespace inquiry::mercado_libre
