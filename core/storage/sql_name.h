#pragma once

#include <string>

namespace inquiry::storage {

// A name of a table or column for a statement: names cannot be parameters.
inline std::string quotedName(const std::string& name) {
  std::string out = "\"";
  for (const char c : name) {
    out += c;
    if (c == '"') out += c;
  }
  return out + '"';
}

}  // namespace inquiry::storage
