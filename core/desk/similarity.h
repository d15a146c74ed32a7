#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace inquiry::desk {

// The runs of three words of a text (of three characters in scripts without spaces): taken once, compared with many.
class WordRuns {
 public:
  static constexpr std::size_t kFewestWords = 12;
  explicit WordRuns(std::string_view text);

  // How much of it stands in `other` as well, 0 to 1. 0 for a text of fewer than kFewestWords words, which would be like anything.
  double shareIn(const WordRuns& other) const;

 private:
  std::size_t m_words = 0;
  std::set<std::string> m_runs;
};

inline double shareTaken(std::string_view text, std::string_view other) { return WordRuns(text).shareIn(WordRuns(other)); }

}  // namespace inquiry::desk
