#pragma once

#include <memory>

#include "core/language/provider_call.h"

namespace inquiry::language {

// One function a service; each keeps to the service's public description, named in its file.
std::unique_ptr<TranslationProvider> makeDeepL(HttpTransport& http, ProviderSettings settings);
std::unique_ptr<TranslationProvider> makeGoogle(HttpTransport& http, ProviderSettings settings);
std::unique_ptr<TranslationProvider> makeAzure(HttpTransport& http, ProviderSettings settings);
std::unique_ptr<TranslationProvider> makeLibreTranslate(HttpTransport& http, ProviderSettings settings);
std::unique_ptr<TranslationProvider> makeChatServer(HttpTransport& http, ProviderSettings settings);

}  // namespace inquiry::language
