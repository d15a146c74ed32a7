#pragma once

#include <QString>

#include "core/desk/diagnosis.h"
#include "core/desk/store_service.h"

namespace inquiry::ui {

// How far a trouble reaches, in the interface language.
QString troubleLevelText(desk::TroubleLevel level);
// What "Check" found, in one line: the level first, then what was read or the platform's error.
QString checkText(const desk::StoreCheck& check);

}  // namespace inquiry::ui
