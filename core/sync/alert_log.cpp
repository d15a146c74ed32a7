#include "core/sync/alert_log.h"

#include <nlohmann/json.hpp>

#include "core/domain/journal_entry.h"
#include "core/storage/alert_repository.h"
#include "core/storage/journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/sync/alert_outlet.h"

namespace inquiry {
namespace {

Alert alertOf(const AlarmNotice& notice) {
  Alert alert;
  alert.kind = name(notice.kind);
  alert.store = notice.store;
  alert.thread = notice.thread;
  alert.person = notice.person;
  alert.code = notice.code;
  alert.text = notice.text;
  alert.raisedAt = alert.lastAt = notice.at;
  return alert;
}

Status journalAlert(storage::Connection& connection, const Alert& alert, const char* kind, Instant at) {
  nlohmann::json payload{{"alert", alert.kind}, {"store", alert.store.value}, {"code", alert.code}, {"times", alert.times}};
  if (alert.thread) payload["thread"] = std::to_string(alert.thread->value);
  if (!alert.person.value.empty()) payload["person"] = alert.person.value;
  JournalEntry entry;
  entry.at = at;
  entry.actor = "sync";
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Alert;
  entry.subject = std::to_string(alert.id);
  entry.payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return storage::Journal::append(connection, entry);
}

Status logOne(storage::Connection& connection, const AlarmNotice& notice, ChangeSet& changes) {
  storage::AlertRepository alerts(connection);
  if (notice.phase == AlarmNotice::Phase::Raised) {
    const auto raised = alerts.raise(alertOf(notice));
    if (!raised) return fail(raised.error());
    changes.alerts = true;
    return journalAlert(connection, *raised, "alert.raised", notice.at);
  }
  const auto cleared = alerts.clear(alertOf(notice), notice.at);
  if (!cleared) return fail(cleared.error());
  for (const Alert& alert : *cleared) {
    changes.alerts = true;
    if (auto noted = journalAlert(connection, alert, "alert.cleared", notice.at); !noted) return noted;
  }
  return {};
}

}  // namespace

Status logAlarms(storage::Connection& connection, const std::vector<AlarmNotice>& notices, ChangeSet& changes) {
  for (const AlarmNotice& notice : notices)
    if (auto logged = logOne(connection, notice, changes); !logged) return logged;
  return AlertOutlet::enqueue(connection, notices);
}

AlarmNotice waitsForPerson(const Outgoing& item, const Error& why, Instant at) {
  return {AlarmNotice::Kind::AnswerWaitsForPerson, AlarmNotice::Phase::Raised, item.store, why.code.substr(0, why.code.find(':')), why.text, at, item.thread, {}};
}

Status clearWaits(storage::Connection& connection, const Outgoing& item, Instant at, ChangeSet& changes) {
  const auto items = storage::OutgoingRepository(connection).ofThread(item.thread);
  if (!items) return fail(items.error());
  for (const Outgoing& other : *items)
    if (other.state == OutgoingState::NeedsPerson && other.id != item.id) return {};
  return logOne(connection, {AlarmNotice::Kind::AnswerWaitsForPerson, AlarmNotice::Phase::Cleared, item.store, "", "", at, item.thread, {}}, changes);
}

}  // namespace inquiry
