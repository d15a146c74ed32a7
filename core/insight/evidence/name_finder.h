#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/insight/evidence/name_shapes.h"
#include "core/storage/folded_letters.h"

namespace inquiry::evidence {

// Finds the names of people in a text however they are written: in capitals, without accents or with the accents apart, in full width, in the other kana,
// broken at the end of a line, with or without a space, the family name before a form of address. Immutable: safe from any thread.
class NameFinder {
 public:
  explicit NameFinder(const std::vector<std::string>& names);

  // The text with every name replaced; all else stays as it was, byte for byte.
  std::string without(std::string_view text, std::string_view inPlace) const;

 private:
  using Letters = std::vector<storage::FoldedLetter>;
  using Start = std::pair<char32_t, char32_t>;
  // Where the longest shape that stands at `at` ends; `at` for none.
  std::size_t endAt(std::string_view text, const Letters& letters, std::size_t at) const;
  std::size_t endAt(std::string_view text, const Letters& letters, std::size_t at, Start start) const;

  // By their first two letters, 0 for a second one that is not there; longest first. A file for a reviewer is searched for thousands of names.
  std::map<Start, std::vector<NameShape>> m_byStart;
};

}  // namespace inquiry::evidence
