#include "core/desk/template_csv.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>
#include <set>

#include "core/desk/template_choice.h"
#include "core/domain/utf8.h"

using namespace inquiry;
using namespace inquiry::desk;

namespace {

TemplateFile starterPack() {
  std::ifstream in(INQUIRY_SOURCE_DIR "/resources/templates/starter.csv", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  auto parsed = parseTemplateCsv(bytes);
  REQUIRE(parsed);
  return std::move(*parsed);
}

}  // namespace

TEST_CASE("RP03: the starter pack has 30 scenes, each in four languages and short enough for every channel") {
  const TemplateFile pack = starterPack();
  CHECK(pack.problems.empty());
  CHECK(pack.templates.size() >= 30);
  std::set<std::string> shortcuts;
  for (const ReplyTemplate& scene : pack.templates) {
    INFO(scene.id.value);
    std::set<std::string> languages;
    for (const TemplateVariant& variant : scene.variants) {
      languages.insert(variant.language);
      CHECK(utf8::length(variant.text) <= 350);
    }
    CHECK(languages == std::set<std::string>{"zh", "en", "ja", "es"});
    CHECK_FALSE(scene.titleZh.empty());
    CHECK(shortcuts.insert(scene.shortcut).second);
  }
}

TEST_CASE("RP04: the wording of language and marketplace wins, then the language, then English and visibly so") {
  const TemplateFile pack = starterPack();
  const ReplyTemplate* delay = nullptr;
  for (const ReplyTemplate& scene : pack.templates)
    if (scene.id.value == "shipping-delay") delay = &scene;
  REQUIRE(delay != nullptr);
  const auto meli = chooseVariant(*delay, "es", Marketplace::MercadoLibre);
  CHECK(meli.variant->marketplace == Marketplace::MercadoLibre);
  CHECK_FALSE(meli.isFallback);
  CHECK_FALSE(chooseVariant(*delay, "es", Marketplace::Ebay).variant->marketplace.has_value());
  const auto german = chooseVariant(*delay, "de", Marketplace::Ebay);
  CHECK(german.isFallback);
  CHECK(german.variant->language == "en");
}

TEST_CASE("Typed letters find a template by shortcut, words or letters in order, in both languages") {
  ReplyTemplate scene;
  scene.title = "Shipping delay";
  scene.titleZh = "物流延误";
  scene.shortcut = "yw";
  CHECK(matchScore(scene, "yw") == 100);
  CHECK(matchScore(scene, "delay") > matchScore(scene, "sdly"));
  CHECK(matchScore(scene, "sdly") > 0);
  CHECK(matchScore(scene, "延误") > 0);
  CHECK(matchScore(scene, "refund") == -1);
}
