#pragma once

#include <string>

namespace inquiry {

// A random version 4 UUID from the system's entropy, lower case.
std::string newUuid();

}  // namespace inquiry
