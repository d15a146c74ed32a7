#pragma once

#include <QString>

namespace inquiry::ui {

// First letters of the pinyin of a Chinese text, as people type them to find something: "前往：已逾期" -> "qwyyq". Latin letters and digits stay,
// rare characters and signs are left out. GUI thread only.
QString pinyinInitials(const QString& text);

}  // namespace inquiry::ui
