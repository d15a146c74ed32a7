// https://docs.libretranslate.com/api/operations/translate: POST /translate {q, source, target, format, api_key}; several texts as an array; failures as
// {"error": "..."} with 400, 403, 429 or 500.
#include <nlohmann/json.hpp>

#include "core/language/http_providers.h"

namespace inquiry::language {
namespace {

using Json = nlohmann::json;

class LibreProvider final : public TranslationProvider {
 public:
  LibreProvider(HttpTransport& http, ProviderSettings settings)
      : m_call(http, "LibreTranslate", settings.mayBePrivate ? HttpReach::Anywhere : HttpReach::PublicOrThisComputer), m_key(std::move(settings.key)), m_address(std::move(settings.address)) {}

  Result<TranslationAnswer> translate(const TranslationRequest& request, std::stop_token stop) override {
    Json body{{"q", request.texts}, {"source", request.from.empty() ? "auto" : request.from}, {"target", request.to}, {"format", "text"}};
    if (!m_key.empty()) body["api_key"] = std::string(m_key.reveal());
    const auto answer = m_call.post(m_call.request(m_address + "/translate", body), stop);
    if (!answer) return fail(answer.error());
    TranslationAnswer made;
    const auto texts = answer->is_object() ? answer->find("translatedText") : answer->end();
    if (!answer->is_object() || texts == answer->end() || !texts->is_array()) return m_call.malformed();
    for (const Json& text : *texts) {
      if (!text.is_string()) return m_call.malformed();
      made.texts.push_back(text.get<std::string>());
    }
    if (const auto told = answer->find("detectedLanguage"); told != answer->end() && told->is_array() && !told->empty() && (*told)[0].is_object())
      made.from = (*told)[0].value("language", "").substr(0, 2);
    if (made.texts.size() != request.texts.size()) return m_call.malformed();
    return made;
  }

 private:
  ProviderCall m_call;
  Secret m_key;
  std::string m_address;
};

}  // namespace

std::unique_ptr<TranslationProvider> makeLibreTranslate(HttpTransport& http, ProviderSettings settings) { return std::make_unique<LibreProvider>(http, std::move(settings)); }

}  // namespace inquiry::language
