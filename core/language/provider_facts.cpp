#include "core/language/provider_facts.h"

#include <algorithm>

namespace inquiry::language {

const std::vector<ProviderFacts>& providerFacts() {
  using enum ProviderKind;
  static const std::vector<ProviderFacts> facts{
      {Off, "Off", "Nothing is translated and nothing leaves this computer.", false, false, false, false, false, true},
      {DeepL, "DeepL", "Texts go to DeepL in Germany (api.deepl.com, or api-free.deepl.com with a free key).", true, true, false, false, false, false},
      {Google, "Google Cloud Translation", "Texts go to Google (translation.googleapis.com); Google chooses the country.", true, true, false, false, false, false},
      {Azure, "Azure Translator", "Texts go to Microsoft (api.cognitive.microsofttranslator.com); Microsoft chooses the nearest region.", true, true, false, false, true, false},
      {LibreTranslate, "LibreTranslate", "Texts go to the LibreTranslate server you name: your own, or somebody else's.", false, true, true, false, false, false},
      {ChatServer, "OpenAI-compatible server", "Texts go to the server you name; who runs it may read and keep them.", false, true, true, true, false, false},
      {Apertium, "Apertium", "Texts stay on this computer. English and Spanish only, word by word.", false, false, false, false, false, true},
  };
  return facts;
}

const ProviderFacts& factsOf(ProviderKind kind) {
  const auto& all = providerFacts();
  const auto found = std::find_if(all.begin(), all.end(), [kind](const ProviderFacts& facts) { return facts.kind == kind; });
  return found == all.end() ? all.front() : *found;
}

}  // namespace inquiry::language
