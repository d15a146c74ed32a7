#include "app/sandbox/translator/libre_server.h"

#include <algorithm>
#include <array>

#include "app/sandbox/translator/phrase.h"

namespace inquiry::sandbox {
namespace {

struct Language {
  const char* code;
  const char* name;
};
constexpr std::array<Language, 8> kLanguages{{{"en", "English"}, {"zh", "Chinese"}, {"ja", "Japanese"}, {"es", "Spanish"}, {"de", "German"}, {"pt", "Portuguese"}, {"fr", "French"}, {"it", "Italian"}}};
constexpr std::size_t kMostTexts = 200;

bool isKnown(const std::string& code) {
  return std::any_of(kLanguages.begin(), kLanguages.end(), [&](const Language& language) { return code == language.code; });
}

Answer wrong(const std::string& text) { return jsonAnswer(400, {{"error", text}}); }

Answer languages() {
  Json list = Json::array();
  Json targets = Json::array();
  for (const Language& language : kLanguages) targets.push_back(language.code);
  for (const Language& language : kLanguages) list.push_back({{"code", language.code}, {"name", language.name}, {"targets", targets}});
  return jsonAnswer(200, list);
}

Answer translated(const Json& body) {
  const auto asked = body.find("q");
  if (asked == body.end() || !(asked->is_string() || asked->is_array())) return wrong("Invalid request: missing q parameter");
  const std::string source = textOf(body, "source"), target = textOf(body, "target");
  if (source.empty()) return wrong("Invalid request: missing source parameter");
  if (target.empty()) return wrong("Invalid request: missing target parameter");
  if (source != "auto" && !isKnown(source)) return wrong(source + " is not supported");
  if (!isKnown(target)) return wrong(target + " is not supported");
  const Json texts = asked->is_array() ? *asked : Json::array({*asked});
  if (texts.size() > kMostTexts) return wrong("Invalid request: request exceeds text limit");
  Json made = Json::array();
  for (const Json& text : texts) {
    if (!text.is_string()) return wrong("Invalid request: q holds something that is no text");
    made.push_back(translatedByBook(text.get<std::string>(), source == "auto" ? std::string() : source, target));
  }
  return jsonAnswer(200, {{"translatedText", asked->is_array() ? made : made.front()}});
}

}  // namespace

Answer libreAnswer(const Call& call) {
  const std::vector<std::string> parts = pathParts(call.path);
  const std::string last = parts.empty() ? std::string() : parts.back();
  if (call.method == "GET" && last == "languages") return languages();
  if (call.method != "POST" || last != "translate") return jsonAnswer(404, {{"error", "POST translate, or GET languages."}});
  const auto body = jsonObject(call);
  return body ? translated(*body) : wrong("Invalid request: the body is no JSON object");
}

}  // namespace inquiry::sandbox
