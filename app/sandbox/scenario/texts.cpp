#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {

const Texts& textsIn(std::string_view language) {
  for (const auto texts : {englishTexts}) {
    if (texts().code == language) return texts();
  }
  return englishTexts();
}

}  // namespace inquiry::sandbox
