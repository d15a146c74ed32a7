#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <optional>

namespace inquiry::ui {

// The hour a day without one means.
constexpr int kMorning = 8;

// Reads what a person types for a moment to come: "3h", "2 days", "14:30", "tomorrow 9:00", "friday", "2026-11-25 14:30", "25.11. 14:30",
// "明天下午3点", "明日9時", "mañana a las 9"; in English, Chinese, Japanese and Spanish, whatever the interface speaks, and in its own language. A time alone is the next one, a day alone means 8:00. `now` gives the day and the zone of the
// answer. Nothing when it is not understood or has passed.
std::optional<QDateTime> readWhen(const QString& typed, const QDateTime& now, const QLocale& locale);

}  // namespace inquiry::ui
