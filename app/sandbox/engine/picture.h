#pragma once

#include <string>
#include <string_view>

namespace inquiry::sandbox {

// A small PNG with soft colours that depend on `seed`: what stands in for the photo a buyer attached.
std::string pngPicture(std::string_view seed);

}  // namespace inquiry::sandbox
