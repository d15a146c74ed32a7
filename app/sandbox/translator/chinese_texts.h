#pragma once

#include "app/sandbox/scenario/texts.h"

namespace inquiry::sandbox {

// What stands in other languages' lists, in Chinese and in their order: of English, German, Spanish and Portuguese, which run parallel, and of Japanese.
const Texts& chineseOfEuropean();
const Texts& chineseOfJapanese();
const Texts& chineseOfJapaneseHome();

}  // namespace inquiry::sandbox
