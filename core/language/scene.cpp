#include "core/language/scene.h"

#include <array>
#include <set>
#include <string>

#include "core/language/folded_text.h"
#include "core/language/phrase_finder.h"
#include "core/language/word_lists.h"

namespace inquiry::language {
namespace {

// In the order in which they win a tie.
constexpr std::array<std::pair<Scene, std::string_view>, 7> kNames{{{Scene::Return, "return"}, {Scene::Stock, "stock"}, {Scene::Size, "size"}, {Scene::Packing, "packing"},
                                                                   {Scene::Price, "price"}, {Scene::Shipping, "shipping"}, {Scene::Other, "other"}}};

}  // namespace

std::string_view name(Scene scene) {
  for (const auto& [known, text] : kNames)
    if (known == scene) return text;
  return "other";
}

std::optional<Scene> sceneFromName(std::string_view name) {
  for (const auto& [known, text] : kNames)
    if (text == name) return known;
  return std::nullopt;
}

Scene sceneOf(std::string_view text) {
  static const PhraseFinder finder(scenesWords());
  std::set<std::pair<std::string, std::string>> words;  // one word said twice counts once
  for (const PhraseHit& hit : finder.find(folded(text))) words.insert({hit.label, hit.phrase});
  Scene best = Scene::Other;
  int most = 0;
  for (const auto& [scene, label] : kNames) {
    int count = 0;
    for (const auto& word : words) count += word.first == label ? 1 : 0;
    if (count > most) most = count, best = scene;
  }
  return best;
}

}  // namespace inquiry::language
