#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/desk/values.h"
#include "core/domain/alarm_notice.h"

namespace inquiry::ui {

// What an alarm is about, by its code, in the interface language. `row`: its store as it stands, for figures; may be null.
QString alarmSentence(const AlarmNotice& notice, const desk::StoreRow* row);
// "Store down", "Backlog": two words for the head of a line.
QString alarmKind(AlarmNotice::Kind kind);
// By its word, as rows carry it.
std::optional<AlarmNotice::Kind> alarmKindNamed(const std::string& word);

}  // namespace inquiry::ui
