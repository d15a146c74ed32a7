#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language/translation_provider.h"

namespace inquiry::language {

// What a person must know before choosing, in English sentences for the window to translate.
struct ProviderFacts {
  ProviderKind kind = ProviderKind::Off;
  std::string_view title;        // "DeepL"
  std::string_view destination;  // where texts go
  bool needsKey = false, mayHaveKey = false, needsAddress = false, needsModel = false, hasRegion = false;
  bool staysHere = false;  // nothing leaves this computer
};
const std::vector<ProviderFacts>& providerFacts();
const ProviderFacts& factsOf(ProviderKind kind);

}  // namespace inquiry::language
