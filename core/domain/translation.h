#pragma once

#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// What did not survive a translation: a number, an amount, a date, a name, a link, or a word of the glossary. Never renumber: stored.
struct TranslationTrouble {
  enum class Kind { Changed = 1, Lost = 2, Invented = 3, Reordered = 4 } kind = Kind::Changed;
  std::string source, target;  // as written on either side; one may be empty
  friend bool operator==(const TranslationTrouble&, const TranslationTrouble&) = default;
};

// What a service made of a text. Languages are ISO 639-1; `from` is empty when nobody could tell.
struct Translation {
  std::string text;
  std::string provider;  // "deepl"
  std::string from, to;
  std::vector<TranslationTrouble> troubles;
  Instant madeAt;
};

// A word of the team that is always translated the same way.
struct GlossaryEntry {
  std::string from, to;  // languages
  std::string source, target;
  friend auto operator<=>(const GlossaryEntry&, const GlossaryEntry&) = default;
};

// An answer somebody wrote in their own language and a service translated. The draft is what the editor holds; once a person changes or confirms it, it
// is their own.
struct DraftTranslation {
  std::string source, from;
  std::string draft, to;
  std::string back;  // the draft read back into the language of the source; empty when that failed
  std::string provider;
  bool isConfirmed = false;
  // What the guard compares besides numbers.
  std::vector<std::string> names;
  std::vector<GlossaryEntry> terms;
};

}  // namespace inquiry
