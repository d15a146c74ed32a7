#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/desk/deadline_service.h"

namespace inquiry::ui {

// Working time of a day as people type it: "09:00-12:00, 13:30-18:00"; empty: nobody works.
QString hoursText(const DayPlan& plan);
// Empty when it is none: a time that does not exist, one stretch that runs into the next.
std::optional<DayPlan> hoursFromText(const QString& text);
QDate dateOf(std::chrono::sys_days day);
std::chrono::sys_days dayOf(const QDate& date);

}  // namespace inquiry::ui
