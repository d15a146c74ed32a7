#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/translation.h"
#include "core/language/translation_provider.h"

namespace inquiry::desk {

// Texts of one conversation for one call.
struct TranslationJob {
  std::vector<std::string> texts;
  std::string from, to;            // from may be empty: the service finds out
  std::vector<std::string> names;  // people and shops of the conversation
  std::vector<GlossaryEntry> terms;
};

// What must not leave or must survive as it is is masked before the service sees the text, put back after, and compared: `troubles` of each translation say
// what did not survive. E-mail addresses, telephone and card numbers are masked wherever they stand. Blocks; answers as many as asked for, or fails as the
// provider does.
Result<std::vector<Translation>> runTranslation(language::TranslationProvider& provider, const TranslationJob& job, std::stop_token stop);

// The hash under which the translation of a text is kept: another language, service, model or glossary is another one.
std::string translationCacheKey(const std::string& text, const TranslationJob& job, const std::string& service);

}  // namespace inquiry::desk
