#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inquiry::amazon {

// The content of a gzip file; empty when it is none, is damaged, or holds more than `atMost` bytes.
std::optional<std::string> unpackedGzip(std::string_view packed, std::size_t atMost = 32U << 20U);

}  // namespace inquiry::amazon
