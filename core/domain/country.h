#pragma once

#include <string>

#include "core/domain/store.h"

namespace inquiry {

// ISO 3166 of the site a store sells on, as far as its marketplace and site tell: "JP" for Rakuten, "MX" for the site MLM. Empty where they do not.
std::string countryOf(const Store& store);

}  // namespace inquiry
