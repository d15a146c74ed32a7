#pragma once

#include <string>
#include <string_view>

namespace inquiry::storage {

// As 64 hexadecimal digits: what others can check with their own tools.
std::string sha256Of(std::string_view bytes);

}  // namespace inquiry::storage
