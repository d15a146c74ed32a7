#pragma once

#include <string>

#include "ui/common/look.h"

namespace inquiry::ui {

// The two letters of a language that shipped texts are chosen by.
inline std::string contentLanguage(const Look& look) { return look.times().locale().language() == QLocale::Chinese ? "zh" : "en"; }

}  // namespace inquiry::ui
