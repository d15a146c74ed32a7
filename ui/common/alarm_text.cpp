#include "ui/common/alarm_text.h"

#include <QCoreApplication>

#include "ui/common/health_text.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct AlarmText {
  Q_DECLARE_TR_FUNCTIONS(AlarmText)
};

QString downSentence(const AlarmNotice& notice, const desk::StoreRow* row) {
  if (notice.code == "store.lagging") return AlarmText::tr("not synced in time");
  for (const HealthState state : {HealthState::Revoked, HealthState::MissingScope, HealthState::NotBound, HealthState::NetworkBlocked, HealthState::PlatformOutage}) {
    if (notice.code != "store." + std::string(name(state))) continue;
    StoreHealth health;
    health.state = state;
    health.lastSuccessAt = notice.at;  // an alarm tells of a store that had worked
    // Name of the right or of our own trouble, as long as the store is still in the state the alarm was raised for.
    if (row != nullptr && row->health.state == state) health.detail = row->health.detail;
    return healthSentence(health);
  }
  return AlarmText::tr("cannot be synced");
}

QString grantSentence(const std::string& code) {
  if (code == "grant.expires_1") return AlarmText::tr("the sign-in ends within a day; sign in again");
  if (code == "grant.expires_7") return AlarmText::tr("the sign-in ends within 7 days; sign in again");
  if (code == "grant.expires_30") return AlarmText::tr("the sign-in ends within 30 days; sign in again");
  return AlarmText::tr("the sign-in cannot be renewed; sign in again");
}

// "deadline.75"
QString nearSentence(const std::string& code) {
  const QString percent = toQt(code).section(QLatin1Char('.'), 1);
  return AlarmText::tr("%1 % of the time to reply has passed").arg(percent);
}

}  // namespace

QString alarmSentence(const AlarmNotice& notice, const desk::StoreRow* row) {
  switch (notice.kind) {
    case AlarmNotice::Kind::StoreDown: return downSentence(notice, row);
    case AlarmNotice::Kind::GrantExpiring: return grantSentence(notice.code);
    case AlarmNotice::Kind::AnswerWaitsForPerson: return AlarmText::tr("a reply waits for your decision in the outbox");
    case AlarmNotice::Kind::WatchedUnanswered: return AlarmText::tr("a watched thread has no reply yet");
    case AlarmNotice::Kind::RuleMatched: return AlarmText::tr("a rule asks you to look at a thread now");
    case AlarmNotice::Kind::AutomationPaused: return AlarmText::tr("automatic replies rest until a clean sync");
    case AlarmNotice::Kind::DeadlineNear: return nearSentence(notice.code);
    case AlarmNotice::Kind::DeadlineMissed: return AlarmText::tr("a reply is late");
    case AlarmNotice::Kind::DeadlineForLead: return notice.code == "deadline.100" ? AlarmText::tr("a reply is late; the lead is told") : AlarmText::tr("a reply is nearly late; the lead is told");
    case AlarmNotice::Kind::HandedOn: return AlarmText::tr("a thread nobody picked up was handed to a new owner");
    case AlarmNotice::Kind::DailyRound: return AlarmText::tr("walk through the inbox and the cases of this store");
    case AlarmNotice::Kind::HealthReport: return AlarmText::tr("the weekly health check is ready");
    case AlarmNotice::Kind::Backlog: break;
  }
  if (row == nullptr || (row->needsReply == 0 && row->health.unsent == 0)) return AlarmText::tr("more waits than the limit allows");
  return AlarmText::tr("more waits than the limit allows: %1 threads to reply to, %2 replies to send").arg(row->needsReply).arg(row->health.unsent);
}

QString alarmKind(AlarmNotice::Kind kind) {
  switch (kind) {
    case AlarmNotice::Kind::StoreDown: return AlarmText::tr("Store down");
    case AlarmNotice::Kind::Backlog: return AlarmText::tr("Backlog");
    case AlarmNotice::Kind::GrantExpiring: return AlarmText::tr("Sign-in ends");
    case AlarmNotice::Kind::AnswerWaitsForPerson: return AlarmText::tr("Reply waits");
    case AlarmNotice::Kind::WatchedUnanswered: return AlarmText::tr("Watched thread");
    case AlarmNotice::Kind::RuleMatched: return AlarmText::tr("Rule");
    case AlarmNotice::Kind::AutomationPaused: return AlarmText::tr("Automatic replies");
    case AlarmNotice::Kind::DeadlineNear: return AlarmText::tr("Deadline near");
    case AlarmNotice::Kind::DeadlineMissed: return AlarmText::tr("Deadline missed");
    case AlarmNotice::Kind::DeadlineForLead: return AlarmText::tr("For the lead");
    case AlarmNotice::Kind::HandedOn: return AlarmText::tr("Handed on");
    case AlarmNotice::Kind::DailyRound: return AlarmText::tr("Daily round");
    case AlarmNotice::Kind::HealthReport: return AlarmText::tr("Weekly check");
  }
  return {};
}

std::optional<AlarmNotice::Kind> alarmKindNamed(const std::string& word) {
  using enum AlarmNotice::Kind;
  for (const AlarmNotice::Kind kind : {StoreDown, Backlog, GrantExpiring, AnswerWaitsForPerson, WatchedUnanswered, DeadlineNear, DeadlineMissed, DeadlineForLead, HandedOn, DailyRound, HealthReport, RuleMatched, AutomationPaused})
    if (name(kind) == word) return kind;
  return {};
}

}  // namespace inquiry::ui
