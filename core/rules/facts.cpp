#include "core/rules/facts.h"

#include "core/language/folded_text.h"

namespace inquiry::rules {

void readText(Facts& facts) {
  const std::string all = facts.subject.empty() ? facts.text : facts.subject + "\n" + facts.text;
  facts.folded = language::folded(all);
  facts.emotion = language::emotionOf(all);
  facts.scene = language::sceneOf(all);
}

}  // namespace inquiry::rules
