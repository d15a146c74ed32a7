// What rules do to a conversation besides tagging and assigning it.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/domain/utf8.h"
#include "core/storage/thread_repository.h"
#include "core/storage/ticket_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "core/storage/watch_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/inbound_rules.h"
#include "core/sync/reply_clock.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr Duration kRemindEvery = std::chrono::hours(1);
constexpr std::size_t kLongestTitle = 200;

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

// What a person or a watch has raised stays raised.
Status InboundRules::setPriority(const Thread& thread, Priority to, Run& run) {
  if (thread.priority == to) return {};
  if (to < thread.priority && thread.priority > Priority::Normal) return run.why = "higher-priority", Status();
  note(run, "thread.prioritised", dumped({{"before", static_cast<int>(thread.priority)}, {"after", static_cast<int>(to)}}));
  return storage::ThreadRepository(m_at.connection).setPriority(thread.id, to);
}

Status InboundRules::makeTicket(const RuleAction& action, const Thread& thread, Run& run) {
  storage::TicketRepository tickets(m_at.connection);
  const TicketLink link{TicketLink::Kind::Thread, thread.store, std::to_string(thread.id.value)};
  const auto known = tickets.about(link);
  if (!known) return fail(known.error());
  for (const TicketId number : *known) {
    const auto other = tickets.find(number);
    if (!other) return fail(other.error());
    if (*other && isOpen(**other) && (*other)->kind == action.value) return run.why = "has-ticket", Status();
  }
  Ticket ticket;
  ticket.title = utf8::excerpt(compliance::masked(thread.subject.empty() ? thread.buyerName + ": " + thread.excerpt : thread.subject), kLongestTitle);
  if (ticket.title.empty()) ticket.title = action.value;
  ticket.kind = action.value;
  ticket.priority = thread.priority;
  if (!thread.assignee.empty()) ticket.assignee.value = thread.assignee;
  ticket.createdBy.value = actorOf(run.rule);
  ticket.createdAt = ticket.changedAt = m_at.now;
  ticket.links.push_back(link);
  for (const std::string& line : action.lines) ticket.items.push_back({line, {}, {}});
  const auto number = tickets.add(ticket);
  if (!number) return fail(number.error());
  run.result = std::to_string(number->value);
  m_changes.tickets = true;
  note(run, "ticket.created", dumped({{"kind", ticket.kind}, {"assignee", ticket.assignee.value}, {"thread", link.target}}));
  m_journal.back().subjectKind = SubjectKind::Ticket;
  m_journal.back().subject = run.result;
  return {};
}

Status InboundRules::notify(const Thread& thread, const PersonId& person, const Run& run) {
  const AlarmNotice notice{AlarmNotice::Kind::RuleMatched, AlarmNotice::Phase::Raised, thread.store, "rule." + run.rule.value,
                           "A rule asks to look at this conversation now.", m_at.now, thread.id, person};
  m_alarms.push_back(notice);
  return logAlarms(m_at.connection, {notice}, m_changes);
}

Status InboundRules::escalate(const Thread& thread, const PersonId& person, Run& run) {
  if (auto done = setPriority(thread, Priority::Urgent, run); !done) return done;
  if (auto done = notify(thread, person, run); !done) return done;
  storage::WatchRepository watches(m_at.connection);
  const auto known = watches.find(thread.id);
  if (!known) return fail(known.error());
  if (*known && !(*known)->endedAt) return {};
  Watch watch;
  watch.thread = thread.id;
  watch.watcher = person;
  watch.every = kRemindEvery;
  watch.since = m_at.now;
  watch.priorityBefore = thread.priority;
  note(run, "thread.watched", dumped({{"watcher", person.value}, {"everyMs", watch.every.count()}}));
  return watches.save(watch);
}

// A platform counts how long a buyer waits: only a person may say that nobody needs to answer.
Status InboundRules::close(const Thread& thread, Run& run) {
  if (thread.status == ThreadStatus::Closed) return {};
  const auto open = storage::WaitingPeriodRepository(m_at.connection).open(thread.id);
  if (!open) return fail(open.error());
  const bool hasPlatformClock = *open && std::any_of((*open)->clocks.begin(), (*open)->clocks.end(), [](const DeadlineClock& clock) { return clock.policy.starts_with("platform") && !clock.metAt; });
  if (hasPlatformClock || thread.kind == ThreadKind::Case || thread.hasCase) return run.why = "platform-clock", Status();
  if (*open) {
    const auto sla = loadSlaSettings(m_at.connection);
    if (!sla) return fail(sla.error());
    ReplyClock clock(m_at.connection, m_at.store, *sla, m_at.now);
    if (auto done = clock.end(thread.id, m_at.now, WaitingEnd::Close, actorOf(run.rule), "closed by a rule"); !done) return done;
  }
  note(run, "thread.closed", dumped({{"before", name(thread.status)}, {"after", "closed"}, {"needsReply", thread.needsReply}}));
  return storage::ThreadRepository(m_at.connection).setStatus(thread.id, ThreadStatus::Closed);
}

}  // namespace inquiry
