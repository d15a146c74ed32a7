// https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate: POST /translate?api-version=3.0, an array of {"Text"};
// headers Ocp-Apim-Subscription-Key and, for a regional resource, Ocp-Apim-Subscription-Region. class="notranslate" keeps a span:
// .../translator/prevent-translation. Codes 401xxx, 403001 (free volume used up), 429xxx: .../reference/v3/translate#response-status-codes
#include <nlohmann/json.hpp>

#include "core/language/http_providers.h"

namespace inquiry::language {
namespace {

using Json = nlohmann::json;

std::string codeOf(const std::string& code) { return code == "zh" ? "zh-Hans" : code; }

class AzureProvider final : public TranslationProvider {
 public:
  AzureProvider(HttpTransport& http, ProviderSettings settings)
      : m_call(http, "Azure Translator"), m_key(std::move(settings.key)), m_region(std::move(settings.region)) {}

  Result<TranslationAnswer> translate(const TranslationRequest& request, std::stop_token stop) override {
    Json body = Json::array();
    for (const std::string& text : request.texts) body.push_back({{"Text", marked(text, request.tokens, "<span class=\"notranslate\">", "</span>")}});
    std::string url = "https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&textType=html&to=" + codeOf(request.to);
    if (!request.from.empty()) url += "&from=" + codeOf(request.from);
    HttpRequest call = m_call.request(std::move(url), body);
    call.headers.push_back({"Ocp-Apim-Subscription-Key", std::string(m_key.reveal())});
    if (!m_region.empty()) call.headers.push_back({"Ocp-Apim-Subscription-Region", m_region});
    const auto answer = m_call.post(call, stop);
    if (!answer) return fail(answer.error());
    if (!answer->is_array()) return m_call.malformed();
    TranslationAnswer made;
    for (const Json& row : *answer) {
      const Json first = row.is_object() ? row.value("translations", Json::array()) : Json::array();
      if (!first.is_array() || first.empty() || !first[0].is_object() || !first[0].contains("text") || !first[0]["text"].is_string()) return m_call.malformed();
      made.texts.push_back(unmarked(first[0]["text"].get<std::string>()));
      if (const auto told = row.find("detectedLanguage"); told != row.end() && told->is_object()) made.from = told->value("language", "").substr(0, 2);
    }
    if (made.texts.size() != request.texts.size()) return m_call.malformed();
    return made;
  }

 private:
  ProviderCall m_call;
  Secret m_key;
  std::string m_region;
};

}  // namespace

std::unique_ptr<TranslationProvider> makeAzure(HttpTransport& http, ProviderSettings settings) { return std::make_unique<AzureProvider>(http, std::move(settings)); }

}  // namespace inquiry::language
