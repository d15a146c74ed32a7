#pragma once

#include <QString>

#include "core/domain/translation.h"

namespace inquiry::ui {

// "DeepL", "LibreTranslate": proper names, but for the server nobody knows.
QString translatorTitle(const std::string& provider);
// Where texts go, for whoever chooses.
QString translatorDestination(const std::string& provider);
// "Machine translation · DeepL", with what did not survive: "numbers differ, read the original: 3,500".
QString translationHead(const Translation& translation);

}  // namespace inquiry::ui
