#include "core/language/provider_choice.h"

#include "core/language/http_providers.h"
#include "core/language/provider_facts.h"
#include "core/net/url.h"

namespace inquiry::language {
namespace {

Status check(const ProviderSettings& settings) {
  const ProviderFacts& facts = factsOf(settings.kind);
  const std::string title(facts.title);
  if (facts.needsKey && settings.key.empty()) return fail(ErrorKind::InvalidInput, "translation.settings", title + " needs a key: enter it in the settings.");
  if (facts.needsModel && settings.model.empty()) return fail(ErrorKind::InvalidInput, "translation.settings", title + " needs the name of a model: enter it in the settings.");
  if (!facts.needsAddress) return {};
  if (!checkedUrl(settings.address, {}))
    return fail(ErrorKind::InvalidInput, "translation.address", "The address of " + title + " cannot be used: give one that begins with https:// (http:// only for this computer).");
  return {};
}

}  // namespace

Result<std::unique_ptr<TranslationProvider>> LiveTranslationProviders::make(ProviderSettings settings) {
  while (settings.address.ends_with('/')) settings.address.pop_back();
  if (auto good = check(settings); !good) return fail(good.error());
  switch (settings.kind) {
    case ProviderKind::DeepL: return makeDeepL(m_http, std::move(settings));
    case ProviderKind::Google: return makeGoogle(m_http, std::move(settings));
    case ProviderKind::Azure: return makeAzure(m_http, std::move(settings));
    case ProviderKind::LibreTranslate: return makeLibreTranslate(m_http, std::move(settings));
    case ProviderKind::ChatServer: return makeChatServer(m_http, std::move(settings));
    case ProviderKind::Apertium: return makeApertium(m_program);
    case ProviderKind::Off: break;
  }
  return fail(ErrorKind::InvalidInput, "translation.off", "Translation is off: choose a provider in the settings.");
}

bool LiveTranslationProviders::isInstalled(ProviderKind kind) const { return kind != ProviderKind::Apertium || m_program.isThere("apertium"); }

}  // namespace inquiry::language
