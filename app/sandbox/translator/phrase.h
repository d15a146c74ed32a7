#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::sandbox {

// A sentence with holes, "the tracking {tracking} has not moved", found in a text and written anew in another language with what stood in the holes.
class Phrase {
 public:
  explicit Phrase(std::string_view pattern);

  struct Match {
    std::size_t end = 0;
    std::map<std::string, std::string> holes;
  };
  // Where the phrase stands in `text` from `at` on; small and capital letters are alike.
  std::optional<Match> matchAt(std::string_view text, std::size_t at) const;
  std::string filled(const std::map<std::string, std::string>& holes) const;
  std::size_t letters() const;  // without the holes: the longest of several that fit is meant

 private:
  struct Part {
    std::string text;  // of a hole: its name
    bool isHole = false;
  };
  std::vector<Part> m_parts;
};

// The same phrase in several languages, ISO 639-1.
using PhraseRow = std::map<std::string, Phrase>;
// What buyers and shops of the built-in scenario say, with what it is in Chinese, and some things agents say.
const std::vector<PhraseRow>& phraseBook();

// What the book knows is translated; what it does not stands there as it is behind "[zh] ". An empty `from`: whatever language fits.
std::string translatedByBook(std::string_view text, const std::string& from, const std::string& to);

}  // namespace inquiry::sandbox
