#pragma once

#include <string>
#include <string_view>

namespace inquiry {

// Appends the attributes that matter, each once, well quoted: style, class, id, type, href, src, alt, hidden,
// width, height. Values past 2,000 bytes are cut, such a href goes whole; so does everything else, event handlers first of all.
void putAttributes(std::string_view raw, std::string& out);

}  // namespace inquiry
