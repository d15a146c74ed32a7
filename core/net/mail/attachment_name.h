#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// A name that a file can have on any system: the part behind the last separator, without control characters, direction
// marks and zero-width characters, without trailing dots and spaces, no reserved device name, at most 200 bytes with its
// extension kept. "" stays "": the caller names the part by its kind.
std::string saneFileName(std::string_view name);

// What a part without a name is called: "attachment-1.2.pdf" by its type.
std::string fallbackFileName(std::string_view type, std::string_view section);

}  // namespace inquiry
