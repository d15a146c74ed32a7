#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/guard.h"

namespace inquiry::language {

// A word of the team's own language that is always translated the same way; the same word in both columns is kept as it is.
struct GlossaryTerm {
  std::string source, target;
  friend bool operator==(const GlossaryTerm&, const GlossaryTerm&) = default;
};

struct MaskWith {
  std::vector<std::string> names;    // people and shops of this conversation
  std::vector<GlossaryTerm> terms;   // of this pair of languages
};

// A text as a translation service gets it: what must survive is replaced by tokens of letters no language has, so that the service sees neither who
// wrote nor which order it is about. restored() puts everything back, terms of the glossary as their translation.
class MaskedText {
 public:
  static MaskedText of(std::string_view text, const MaskWith& with);

  const std::string& text() const { return m_text; }
  const std::vector<std::string>& tokens() const { return m_tokens; }
  // What the service made of text(). A token it lost or doubled is no failure here: compareFacts() and lostTerms() find what it stood for.
  std::string restored(std::string_view translated) const;
  // Terms of the glossary that the translation does not hold as often as the source.
  std::vector<GuardTrouble> lostTerms(std::string_view translation) const;

 private:
  struct Kept {
    std::string source, target;  // differ for a term of the glossary
    std::size_t from = 0, to = 0;
    bool isTerm = false;
  };
  std::string m_text;
  std::vector<std::string> m_tokens;
  std::vector<Kept> m_kept;  // beside the tokens
};

}  // namespace inquiry::language
