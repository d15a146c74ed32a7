#pragma once

#include "core/language/apertium_provider.h"
#include "core/language/translation_provider.h"
#include "core/net/http.h"

namespace inquiry::language {

// The providers over the real network and the programs of this computer. Both outlive what is made. Safe from any thread.
class LiveTranslationProviders final : public TranslationProviders {
 public:
  LiveTranslationProviders(HttpTransport& http, TextProgram& program) : m_http(http), m_program(program) {}
  Result<std::unique_ptr<TranslationProvider>> make(ProviderSettings settings) override;
  bool isInstalled(ProviderKind kind) const override;

 private:
  HttpTransport& m_http;
  TextProgram& m_program;
};

}  // namespace inquiry::language
