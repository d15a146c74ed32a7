#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "core/domain/utf8.h"
#include "core/language/detect.h"
#include "core/language/emotion.h"
#include "core/language/scene.h"
#include "tests/unit/core/language/labelled.h"

using namespace inquiry;
using namespace inquiry::language;

namespace {

// The mean of the F1 of every label that stands in the set.
double macroF1(const std::vector<std::pair<std::string, std::string>>& labelledAndFound) {
  std::set<std::string> labels;
  for (const auto& [labelled, found] : labelledAndFound) labels.insert(labelled);
  double sum = 0;
  for (const std::string& label : labels) {
    double hit = 0, said = 0, meant = 0;
    for (const auto& [labelled, found] : labelledAndFound) {
      if (labelled == label) ++meant;
      if (found == label) ++said;
      if (labelled == label && found == label) ++hit;
    }
    sum += hit == 0 ? 0 : 2 * hit / (said + meant);
  }
  return sum / static_cast<double>(labels.size());
}

}  // namespace

TEST_CASE("TR05: at least 97 % of 1,000 labelled messages are recognised") {
  const auto messages = test::labelledMessages();
  REQUIRE(messages.size() == 1000);
  std::size_t right = 0;
  for (const auto& message : messages) {
    const bool isRight = detect(message.text).code == message.language;
    right += isRight ? 1 : 0;
    if (!isRight) UNSCOPED_INFO(message.language << " taken for " << detect(message.text).code << ": " << message.text);
  }
  UNSCOPED_INFO("recognised " << right << " of 1000");
  CHECK(right >= 970);
}

TEST_CASE("TR05: a Latin text under 20 characters is never sure") {
  std::size_t shortOnes = 0;
  for (const auto& message : test::labelledMessages()) {
    if (message.language == "zh" || message.language == "ja" || utf8::length(message.text) >= 20) continue;
    ++shortOnes;
    INFO(message.text);
    CHECK_FALSE(detect(message.text).isSure);
  }
  CHECK(shortOnes > 60);
}

TEST_CASE("TR05: who is sure is right in at least 99 of 100") {
  std::size_t sure = 0, right = 0;
  for (const auto& message : test::labelledMessages()) {
    const Detected found = detect(message.text);
    if (!found.isSure) continue;
    ++sure;
    right += found.code == message.language ? 1 : 0;
    if (found.code != message.language) UNSCOPED_INFO(message.language << " surely taken for " << found.code << ": " << message.text);
  }
  UNSCOPED_INFO("sure " << sure << ", right " << right);
  CHECK(sure > 500);
  CHECK(right * 100 >= sure * 99);
}

TEST_CASE("IN10: the mood hint agrees with at least 80 % of 300 labelled messages") {
  const auto moods = test::labelledMoods();
  REQUIRE(moods.size() == 300);
  std::map<std::string, std::size_t> right;
  for (const auto& mood : moods) {
    const std::string found(name(emotionOf(mood.text)));
    if (found == mood.emotion) ++right[mood.language];
    else UNSCOPED_INFO(mood.emotion << " taken for " << found << ": " << mood.text);
  }
  for (const char* language : {"zh", "en", "ja", "es"}) {
    INFO(language << " " << right[language] << " of 75");
    CHECK(right[language] * 100 >= 75 * 80);
  }
}

TEST_CASE("IN10: common scenes are told apart with a macro-F1 of at least 0.80 in each language") {
  std::map<std::string, std::vector<std::pair<std::string, std::string>>> found;
  for (const auto& mood : test::labelledMoods()) {
    found[mood.language].emplace_back(mood.scene, name(sceneOf(mood.text)));
    if (found[mood.language].back().second != mood.scene) UNSCOPED_INFO(mood.scene << " taken for " << found[mood.language].back().second << ": " << mood.text);
  }
  REQUIRE(found.size() == 4);
  for (const auto& [language, pairs] : found) {
    INFO(language << " " << macroF1(pairs));
    CHECK(macroF1(pairs) >= 0.80);
  }
}
