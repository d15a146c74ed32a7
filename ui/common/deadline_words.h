#pragma once
#include <QString>
#include <string_view>

namespace inquiry::ui {

// What the deadlines and calendars that come with the desk are called in the reader's language. A name the team gave is shown as it was typed.
QString deadlineName(std::string_view label);
QString calendarName(std::string_view id);
// What a deadline stands on.
QString deadlineSource(std::string_view source);

}  // namespace inquiry::ui
