#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {

std::vector<Scene> together(std::vector<Scene> first, const std::vector<Scene>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

const Texts& textsIn(std::string_view language) {
  for (const auto texts : {germanTexts, spanishTexts, portugueseTexts, frenchTexts, italianTexts, japaneseTexts, japaneseHomeTexts, chineseTexts}) {
    if (texts().code == language) return texts();
  }
  return englishTexts();
}

}  // namespace inquiry::sandbox
