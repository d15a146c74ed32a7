#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::language {

// One phrase of a word list that stands in a text.
struct PhraseHit {
  std::string label;       // the list it is in
  std::string phrase;      // as the list spells it, folded
  std::size_t from = 0, to = 0;  // bytes of the folded text
};

// Finds the phrases of a word list {"label": ["phrase", ...]} in texts. The longest phrase at a place wins and uses its letters up, so that "not happy" in
// one list keeps "happy" of another from counting. A phrase of Latin letters begins and ends at a word's edge; "fraud*" takes any ending. Other scripts
// are found anywhere. Made once; find() is pure and safe from any thread.
class PhraseFinder {
 public:
  // `json` is a list of ours: one that cannot be read is a mistake of ours and finds nothing.
  explicit PhraseFinder(std::string_view json);
  std::vector<PhraseHit> find(std::string_view foldedText) const;

 private:
  struct Phrase {
    std::string words, label;
    bool anyEnding = false;
  };
  const Phrase* at(std::string_view text, std::size_t place) const;

  std::array<std::vector<Phrase>, 256> m_phrases;  // by first byte, longest first
};

}  // namespace inquiry::language
