#pragma once

#include <QString>

#include "core/desk/values.h"
#include "core/domain/store_health.h"
#include "ui/common/theme.h"
#include "ui/common/time_text.h"

namespace inquiry::ui {

// What is the matter with a store and what to do about it, in the interface language; one pair per state.
QString healthSentence(const StoreHealth& health);
QString healthStep(const StoreHealth& health);
// The same for a row, which may be history nobody syncs.
QString storeSentence(const desk::StoreRow& row);
// Two or three words for a narrow cell.
QString storeWord(const desk::StoreRow& row);

// How old what is shown of a store is at this moment; history is never old.
SyncAge storeAge(const desk::StoreRow& row, Instant now);
// Word, icon and colour of an age: never the colour alone. No icon while fresh.
QString ageWord(SyncAge age);
QString ageIcon(SyncAge age);
QColor ageColour(const Theme& theme, SyncAge age);
SyncAge worstAge(const std::vector<desk::StoreRow>& rows, Instant now);

// "42 s", "4 min", "3 h 12": counts up while somebody looks.
QString ageLength(Duration age);
QString lastSyncText(const desk::StoreRow& row, const TimeText& times, Instant now);  // "16:39 · 42 s"; "never"
QString nextSyncText(const desk::StoreRow& row, Instant now);                         // "in 48 s", "now", "–"
// "Last sync 16:39, 42 s ago · next in 48 s · 3 to send", with what is wrong about the age and the alarms in words.
QString syncSentence(const desk::StoreRow& row, const TimeText& times, Instant now);

}  // namespace inquiry::ui
