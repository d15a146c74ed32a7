#include "core/domain/alarm_notice.h"

namespace inquiry {

std::string_view name(AlarmNotice::Kind kind) {
  switch (kind) {
    case AlarmNotice::Kind::StoreDown: return "store-down";
    case AlarmNotice::Kind::Backlog: return "backlog";
    case AlarmNotice::Kind::GrantExpiring: return "grant-expiring";
    case AlarmNotice::Kind::AnswerWaitsForPerson: return "answer-waits";
    case AlarmNotice::Kind::WatchedUnanswered: return "watched-unanswered";
    case AlarmNotice::Kind::RuleMatched: return "rule-matched";
    case AlarmNotice::Kind::AutomationPaused: return "automation-paused";
    case AlarmNotice::Kind::DeadlineNear: return "deadline-near";
    case AlarmNotice::Kind::DeadlineMissed: return "deadline-missed";
    case AlarmNotice::Kind::DeadlineForLead: return "deadline-for-lead";
    case AlarmNotice::Kind::HandedOn: return "handed-on";
    case AlarmNotice::Kind::DailyRound: return "daily-round";
    case AlarmNotice::Kind::HealthReport: return "health-report";
  }
  return "store-down";
}

std::string_view name(AlarmNotice::Phase phase) { return phase == AlarmNotice::Phase::Raised ? "raised" : "cleared"; }

}  // namespace inquiry
