#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/support/fake_transport.h"

namespace inquiry::test {

// Five translation services as their public descriptions have them: they know their keys, count characters against a volume, keep marked words, and
// refuse what they do not know. A translation is the text between "<to>" marks.
class TranslationServices {
 public:
  std::string key = "good-key";
  std::size_t volume = 10'000;  // characters left
  int busyFor = 0;              // so many calls are told to come again later
  bool isDown = false;
  std::string lastMarkup;       // the texts as they arrived

  FakeTransport transport{[this](const SeenRequest& request) { return answerTo(request); }};

 private:
  using Json = nlohmann::json;

  Result<HttpResponse> answerTo(const SeenRequest& request) {
    if (isDown) return answer(503, "upstream");
    const Json body = Json::parse(request.body, nullptr, false);
    if (body.is_discarded() || request.contentType != "application/json" || request.method != "POST") return answer(400, R"({"error":{"message":"bad request"}})");
    if (busyFor > 0) return --busyFor, answer(429, R"({"error":{"code":429000,"message":"too many requests"}})");
    if (request.url.find("deepl.com") != std::string::npos) return deepL(request, body);
    if (request.url.find("googleapis") != std::string::npos) return google(request, body);
    if (request.url.find("microsofttranslator") != std::string::npos) return azure(request, body);
    if (request.url.find("/chat/completions") != std::string::npos) return chat(request, body);
    return libre(body);
  }

  bool takes(const std::string& text) {
    lastMarkup = text;
    if (text.size() > volume) return false;
    volume -= text.size();
    return true;
  }

  Result<HttpResponse> deepL(const SeenRequest& request, const Json& body) {
    if (request.authorization != "DeepL-Auth-Key " + key) return answer(403);
    if (body.at("target_lang") == "XX") return answer(400, R"({"message":"Value for 'target_lang' not supported."})");
    Json rows = Json::array();
    for (const Json& text : body.at("text")) {
      if (!takes(text)) return answer(456, R"({"message":"Quota exceeded"})");
      rows.push_back({{"detected_source_language", "EN"}, {"text", std::string("") + body.at("target_lang").get<std::string>() + ": " + text.get<std::string>()}});
    }
    return answer(200, Json{{"translations", rows}}.dump());
  }

  Result<HttpResponse> google(const SeenRequest& request, const Json& body) {
    if (request.header("X-goog-api-key") != key) return answer(400, R"({"error":{"code":400,"status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}})");
    Json rows = Json::array();
    for (const Json& text : body.at("q")) {
      if (!takes(text)) return answer(403, R"({"error":{"code":403,"errors":[{"reason":"dailyLimitExceeded"}]}})");
      rows.push_back({{"translatedText", body.at("target").get<std::string>() + ": " + text.get<std::string>()}, {"detectedSourceLanguage", "en"}});
    }
    return answer(200, Json{{"data", {{"translations", rows}}}}.dump());
  }

  Result<HttpResponse> azure(const SeenRequest& request, const Json& body) {
    if (request.header("Ocp-Apim-Subscription-Key") != key) return answer(401, R"({"error":{"code":401000,"message":"The request is not authorized"}})");
    Json rows = Json::array();
    for (const Json& text : body) {
      if (!takes(text.at("Text"))) return answer(403, R"({"error":{"code":403001,"message":"The operation isn't allowed because the subscription has exceeded its free quota."}})");
      rows.push_back({{"detectedLanguage", {{"language", "en"}, {"score", 1.0}}}, {"translations", {{{"text", "az: " + text.at("Text").get<std::string>()}, {"to", "es"}}}}});
    }
    return answer(200, rows.dump());
  }

  Result<HttpResponse> libre(const Json& body) {
    if (!body.contains("api_key") || body["api_key"] != key) return answer(403, R"({"error":"Invalid API key"})");
    Json texts = Json::array();
    for (const Json& text : body.at("q")) {
      takes(text);
      texts.push_back(body.at("target").get<std::string>() + ": " + text.get<std::string>());
    }
    return answer(200, Json{{"translatedText", texts}}.dump());
  }

  Result<HttpResponse> chat(const SeenRequest& request, const Json& body) {
    if (request.authorization != "Bearer " + key) return answer(401, R"({"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}})");
    const Json texts = Json::parse(body.at("messages").at(1).at("content").get<std::string>());
    Json made = Json::array();
    for (const Json& text : texts) {
      if (!takes(text)) return answer(429, R"({"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}})");
      made.push_back("chat: " + text.get<std::string>());
    }
    return answer(200, Json{{"choices", {{{"finish_reason", "stop"}, {"message", {{"role", "assistant"}, {"content", "```json\n" + made.dump() + "\n```"}}}}}}}.dump());
  }
};

}  // namespace inquiry::test
