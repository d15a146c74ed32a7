#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace inquiry::ui {

// One line of a table of sentences for stable codes; the texts are marked for translation where the table stands.
struct SentenceRow {
  std::string_view code;
  const char* text;
};

// Null when the table has none for this code.
template <std::size_t Count>
const char* sentenceIn(const std::array<SentenceRow, Count>& table, std::string_view code) {
  const auto found = std::find_if(table.begin(), table.end(), [code](const SentenceRow& row) { return row.code == code; });
  return found == table.end() ? nullptr : found->text;
}

}  // namespace inquiry::ui
