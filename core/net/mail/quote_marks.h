#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace inquiry {

// How many lines from `lines.front()` on introduce a quote ("On ... wrote:", also over several lines); 0 for none.
std::size_t attributionLines(std::span<const std::string_view> lines);

// Whether a copied head of a mail starts here: "-----Original Message-----", "From: / Sent: / Subject:" and translations.
bool startsCopiedMail(std::span<const std::string_view> lines);

// "Sent from my iPhone" and its translations.
bool isDeviceLine(std::string_view line);

}  // namespace inquiry
