#pragma once

#include <QString>

#include "core/desk/diagnosis.h"
#include "core/desk/store_service.h"
#include "ui/common/time_text.h"
#include "ui/settings/store_card.h"

namespace inquiry::ui {

// How far a trouble reaches, in the interface language.
QString troubleLevelText(desk::TroubleLevel level);
// What "Check" found, in one line: the level first, then what was read or the platform's error.
QString checkText(const desk::StoreCheck& check, const TimeText& times);
// "read 5 messages, newest 14:02", or the platform's error with its code.
QString gotText(const desk::StoreCheck& check, const TimeText& times);
// The guided diagnosis as a list: one step after the other, in their fixed order.
StoreTrial trialOf(const desk::StoreCheck& check, const TimeText& times);

}  // namespace inquiry::ui
