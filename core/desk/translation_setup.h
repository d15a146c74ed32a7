#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/desk/translation_values.h"

namespace inquiry::language {
class TranslationProviders;
}

namespace inquiry::desk {

struct Parts;

// What a file of words brought.
struct GlossaryImport {
  std::size_t taken = 0;
  struct Problem {
    std::size_t line = 0;
    Error why;
  };
  std::vector<Problem> problems;  // bad rows; the others are taken
};

// Who translates, and the words of the team. Blocks; not from the window's thread.
class TranslationSetup {
 public:
  TranslationSetup(Parts& parts, language::TranslationProviders& providers) : m_parts(parts), m_providers(providers) {}

  Result<TranslationSettings> settings() const;
  std::vector<ProviderRow> providers() const;
  // InvalidInput "translation.*" names what is missing. The key goes to the secret store; a kept key never follows to another address. Journalled.
  Status save(TranslationWish wish);
  // One sentence through the service that is saved, past everything that is kept. Fails as the service does.
  Result<TranslationTrial> test(std::stop_token stop);

  Result<std::vector<GlossaryEntry>> glossary() const;
  // InvalidInput "glossary.*". The word of that pair, if it is there, gets the new translation. Journalled by hashes: a word may be a customer's name.
  Status saveEntry(const GlossaryEntry& entry);
  Status removeEntry(const GlossaryEntry& entry);
  // CSV (RFC 4180) with the columns from, to, source, target in any order. InvalidInput when it is no such file.
  Result<GlossaryImport> importGlossary(const std::string& csv);
  Result<std::string> exportGlossary() const;

 private:
  Parts& m_parts;
  language::TranslationProviders& m_providers;
};

}  // namespace inquiry::desk
