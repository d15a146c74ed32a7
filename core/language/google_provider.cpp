// https://cloud.google.com/translate/docs/reference/rest/v2/translate: POST language/translate/v2, several "q", format html. The key travels in the header
// X-goog-api-key (https://cloud.google.com/docs/authentication/api-keys-use), not in the address. translate="no" keeps a span as it is:
// https://cloud.google.com/translate/faq. Refusals: https://cloud.google.com/translate/docs/reference/rest (error.errors[].reason).
#include <nlohmann/json.hpp>

#include "core/language/http_providers.h"

namespace inquiry::language {
namespace {

using Json = nlohmann::json;

std::string codeOf(const std::string& code) { return code == "zh" ? "zh-CN" : code; }

class GoogleProvider final : public TranslationProvider {
 public:
  GoogleProvider(HttpTransport& http, ProviderSettings settings) : m_call(http, "Google Cloud Translation"), m_key(std::move(settings.key)) {}

  Result<TranslationAnswer> translate(const TranslationRequest& request, std::stop_token stop) override {
    Json wanted = Json::array();
    for (const std::string& text : request.texts) wanted.push_back(marked(text, request.tokens, "<span translate=\"no\">", "</span>"));
    Json body{{"q", std::move(wanted)}, {"target", codeOf(request.to)}, {"format", "html"}};
    if (!request.from.empty()) body["source"] = codeOf(request.from);
    HttpRequest call = m_call.request("https://translation.googleapis.com/language/translate/v2", body);
    call.headers.push_back({"X-goog-api-key", std::string(m_key.reveal())});
    const auto answer = m_call.post(call, stop);
    if (!answer) return fail(answer.error());
    TranslationAnswer made;
    const Json rows = answer->is_object() ? answer->value("data", Json::object()) : Json::object();
    const Json texts = rows.is_object() ? rows.value("translations", Json::array()) : Json::array();
    for (const Json& row : texts) {
      if (!row.is_object() || !row.contains("translatedText") || !row["translatedText"].is_string()) return m_call.malformed();
      made.texts.push_back(unmarked(row["translatedText"].get<std::string>()));
      made.from = row.value("detectedSourceLanguage", "").substr(0, 2);
    }
    if (made.texts.size() != request.texts.size()) return m_call.malformed();
    return made;
  }

 private:
  ProviderCall m_call;
  Secret m_key;
};

}  // namespace

std::unique_ptr<TranslationProvider> makeGoogle(HttpTransport& http, ProviderSettings settings) { return std::make_unique<GoogleProvider>(http, std::move(settings)); }

}  // namespace inquiry::language
