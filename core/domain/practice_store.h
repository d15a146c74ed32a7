#pragma once

#include <string>
#include <string_view>

#include "core/domain/store.h"

namespace inquiry {

// The host of an address as a store file writes it ("http://127.0.0.1:9001/s/x"), IPv6 in its brackets; the text itself where there is no scheme.
std::string hostOfAddress(std::string_view address);

// Whether a store can reach nothing but this computer, and does reach something there. Every address counts, the mail servers included.
bool reachesOnlyThisComputer(const Store& store);

}  // namespace inquiry
