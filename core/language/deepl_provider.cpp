// https://developers.deepl.com/docs/api-reference/translate: POST /v2/translate, header "Authorization: DeepL-Auth-Key", 456 when the volume is used up;
// keys ending in ":fx" belong to api-free.deepl.com. XML and ignore_tags: https://developers.deepl.com/docs/xml-and-html-handling/xml
#include <nlohmann/json.hpp>

#include "core/language/http_providers.h"

namespace inquiry::language {
namespace {

using Json = nlohmann::json;

// Targets need a variant where there are several; sources take none.
std::string targetOf(const std::string& code) {
  if (code == "en") return "EN-US";
  if (code == "pt") return "PT-BR";
  if (code == "zh") return "ZH-HANS";
  std::string upper = code;
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return upper;
}

std::string sourceOf(const std::string& code) { return targetOf(code).substr(0, 2); }

class DeepLProvider final : public TranslationProvider {
 public:
  DeepLProvider(HttpTransport& http, ProviderSettings settings) : m_call(http, "DeepL"), m_key(std::move(settings.key)) {}

  Result<TranslationAnswer> translate(const TranslationRequest& request, std::stop_token stop) override {
    Json texts = Json::array();
    for (const std::string& text : request.texts) texts.push_back(marked(text, request.tokens, "<x>", "</x>"));
    Json body{{"text", std::move(texts)}, {"target_lang", targetOf(request.to)}, {"tag_handling", "xml"}, {"ignore_tags", {"x"}}};
    if (!request.from.empty()) body["source_lang"] = sourceOf(request.from);
    const bool isFree = m_key.reveal().ends_with(":fx");
    HttpRequest call = m_call.request(isFree ? "https://api-free.deepl.com/v2/translate" : "https://api.deepl.com/v2/translate", body);
    call.authorization = Secret("DeepL-Auth-Key " + std::string(m_key.reveal()));
    const auto answer = m_call.post(call, stop);
    if (!answer) return fail(answer.error());
    TranslationAnswer made;
    const Json rows = answer->is_object() ? answer->value("translations", Json::array()) : Json::array();
    for (const Json& row : rows) {
      if (!row.is_object() || !row.contains("text") || !row["text"].is_string()) return m_call.malformed();
      made.texts.push_back(unmarked(row["text"].get<std::string>()));
      made.from = row.value("detected_source_language", "").substr(0, 2);
    }
    for (char& c : made.from) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (made.texts.size() != request.texts.size()) return m_call.malformed();
    return made;
  }

 private:
  ProviderCall m_call;
  Secret m_key;
};

}  // namespace

std::unique_ptr<TranslationProvider> makeDeepL(HttpTransport& http, ProviderSettings settings) { return std::make_unique<DeepLProvider>(http, std::move(settings)); }

}  // namespace inquiry::language
