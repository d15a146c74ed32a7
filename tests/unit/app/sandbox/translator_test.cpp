#include <catch2/catch_test_macros.hpp>

#include "app/sandbox/translator/chinese_texts.h"
#include "app/sandbox/translator/libre_server.h"
#include "app/sandbox/translator/phrase.h"

using namespace inquiry::sandbox;

namespace {

Answer asked(const Json& body) {
  Call call;
  call.method = "POST";
  call.path = "/libretranslate/translate";
  call.body = body.dump();
  return libreAnswer(call);
}

std::string filled(std::string_view pattern) {
  return Phrase(pattern).filled({{"item", "Lens cap"}, {"order", "ZQBBQ"}, {"tracking", "ZQBCQ"}, {"name", "ZQBDQ"}, {"carrier", "DHL"}, {"city", "Leeds"}, {"me", "ZQBFQ"}});
}

}  // namespace

TEST_CASE("What buyers of the built-in scenario ask is in the book of phrases, with what they name kept") {
  for (const auto& [language, texts] : {std::pair<std::string, const Texts*>{"en", &englishTexts()}, {"de", &germanTexts()}, {"es", &spanishTexts()}, {"ja", &japaneseTexts()}, {"ja", &japaneseHomeTexts()}}) {
    for (const Scene& scene : texts->scenes) {
      std::vector<std::string_view> all = scene.asks;
      all.push_back(scene.followUp);
      for (const std::string_view ask : all) {
        const std::string said = filled(ask), chinese = translatedByBook(said, language, "zh");
        INFO(language << ": " << said << " -> " << chinese);
        CHECK(chinese.find("[zh]") == std::string::npos);
        for (const char* token : {"ZQBBQ", "ZQBCQ"})
          if (said.find(token) != std::string::npos) CHECK(chinese.find(token) != std::string::npos);
      }
    }
  }
}

TEST_CASE("The Chinese lists run parallel to those they stand for") {
  const auto check = [](const Texts& chinese, const Texts& other) {
    REQUIRE(chinese.scenes.size() == other.scenes.size());
    for (std::size_t i = 0; i < other.scenes.size(); ++i) {
      INFO(other.scenes[i].key);
      CHECK(chinese.scenes[i].key == other.scenes[i].key);
      CHECK(chinese.scenes[i].asks.size() == other.scenes[i].asks.size());
      CHECK(chinese.scenes[i].answers.size() == other.scenes[i].answers.size());
    }
  };
  check(chineseOfEuropean(), englishTexts());
  check(chineseOfEuropean(), spanishTexts());
  check(chineseOfEuropean(), germanTexts());
  check(chineseOfJapanese(), japaneseTexts());
  check(chineseOfJapaneseHome(), japaneseHomeTexts());
}

TEST_CASE("A greeting, a question and a name become Chinese; what the book does not know is marked") {
  CHECK(translatedByBook("Hola, el rastreo ZQBBQ no se mueve desde hace tres días. ¿Se perdió mi paquete? ¡Gracias!", "es", "zh") == "您好，运单号ZQBBQ三天没有动了，包裹是不是丢了？谢谢！");
  CHECK(translatedByBook("Hola, tengo un perro azul. ¡Gracias!", "es", "zh") == "您好，[zh] tengo un perro azul. 谢谢！");
  CHECK(translatedByBook("您好，非常抱歉给您带来不便。我们会尽快处理。", "zh", "ja") == "こんにちは。ご不便をおかけし、誠に申し訳ございません。早急に対応いたします。");
  CHECK(translatedByBook("您好，蓝色的狗。", "zh", "es") == "Hola, [es] 蓝色的狗。");
}

TEST_CASE("The service answers as LibreTranslate's description says") {
  const Answer many = asked({{"q", {"Danke!", "Hallo,"}}, {"source", "auto"}, {"target", "zh"}, {"format", "text"}});
  CHECK(many.status == 200);
  CHECK(Json::parse(many.body).at("translatedText") == Json({"谢谢！", "您好！"}));
  CHECK(Json::parse(asked({{"q", "Danke!"}, {"source", "de"}, {"target", "zh"}}).body).at("translatedText") == "谢谢！");
  CHECK(asked({{"q", "x"}, {"source", "tlh"}, {"target", "zh"}}).status == 400);
  CHECK(asked({{"q", "x"}, {"source", "de"}}).status == 400);
  CHECK(asked({{"source", "de"}, {"target", "zh"}}).status == 400);
  CHECK(asked(Json::array()).status == 400);
  Call call;
  call.method = "GET";
  call.path = "/libretranslate/languages";
  CHECK(Json::parse(libreAnswer(call).body).size() == 8);
}
