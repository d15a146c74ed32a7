#pragma once

#include "core/desk/parts.h"
#include "core/desk/translation_values.h"
#include "core/language/translation_provider.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

Result<TranslationSettings> readTranslationSettings(storage::Connection& connection);
// Journalled without key; the same once more writes nothing.
Status saveTranslationSettings(Parts& parts, const TranslationSettings& settings);
// Who translates, as far as it makes a difference: another model or server is another translator.
std::string translatorName(const TranslationSettings& settings);
// The key of one service: each has its own, so that a change of service hands no key to another one.
Secret translationKey(const Parts& parts, const std::string& provider);
Status saveTranslationKey(Parts& parts, const std::string& provider, Secret key);
// As the providers want them, with the key.
language::ProviderSettings providerSettings(const Parts& parts, const TranslationSettings& settings);

}  // namespace inquiry::desk
