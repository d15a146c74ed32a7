#pragma once

#include <QString>
#include <QStringList>

#include "core/desk/platform_actions_service.h"
#include "ui/common/time_text.h"

namespace inquiry::ui {

// What a platform offers on an order, in the interface language; a word that is new to us is shown as the platform writes it.
QString actionName(std::string_view action);
// The same of a case: "Refund in full"; also for the platform's words of its state. A new word is made readable: "PARTIAL_REFUND" -> "Partial refund".
QString caseActionName(std::string_view name);
// What it is for, one sentence; empty for a new word.
QString actionPurpose(std::string_view action);
// Of an answer its text; of a platform's action its name and text.
QString outgoingLine(const Outgoing& item);
// The report on an account, one line a figure, the state and its date first.
QStringList accountReportLines(const AccountReport& report, const TimeText& times, Instant now);

}  // namespace inquiry::ui
