#pragma once

#include "ui/common/time_text.h"
#include "ui/inbox/choice_picker.h"

namespace inquiry::ui {

// Until when: in 3 hours, 13:00, 19:00, tomorrow 8:00, Saturday 10:00, Monday 8:00, or what is typed, in the person's own zone or in the store's.
// `storeZone` is empty when there is no one store. The answer is Choice::at.
ChoicePicker::Question snoozeQuestion(Instant now, const TimeText& times, const QString& storeZone, const std::optional<Instant>& due = {});

}  // namespace inquiry::ui
