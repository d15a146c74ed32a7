#pragma once

#include "core/domain/alarm_notice.h"
#include "core/storage/connection.h"
#include "core/sync/alert_words.h"

namespace inquiry {

// What of store and conversation an alert outside the window carries: names of the team's own and numbers, nothing of the buyer.
Result<AlertFacts> alertFactsOf(storage::Connection& connection, const AlarmNotice& notice);
// The same for a program: {"kind","phase","store","thread","order","percent","dueAt","link"}.
Result<std::string> alertFactsJson(storage::Connection& connection, const AlarmNotice& notice);

}  // namespace inquiry
