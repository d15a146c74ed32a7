#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/compliance/plain_text.h"

namespace inquiry::compliance {

struct LetterSpan {
  std::size_t from = 0, to = 0;  // of PlainText::letters(), half open
};

// Finds the words of a list however they are spelled: "PayPal", "pay-pal", "p a y p a l", "pаypal" with a Cyrillic letter, "p4yp4l", "paypaaal",
// "微 信", "微-信". A space between only two letters is no trick ("we chat daily"), so single spaces count only where every gap has one.
// Pure once made; safe from any thread.
class WordFinder {
 public:
  explicit WordFinder(const std::vector<std::string>& words);
  // In order, not overlapping.
  std::vector<LetterSpan> find(const PlainText& text) const;

 private:
  std::map<char32_t, std::vector<std::u32string>> m_byFirst;
};

}  // namespace inquiry::compliance
