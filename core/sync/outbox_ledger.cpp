#include "core/sync/outbox_ledger.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/crash_point.h"
#include "core/domain/thread_facts.h"
#include "core/storage/draft_repository.h"
#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/thread_merge.h"
#include "core/storage/thread_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/inbound_steps.h"
#include "core/sync/outgoing_record.h"
#include "core/sync/reply_clock.h"

namespace inquiry {
namespace {

constexpr std::size_t kCopyLookBack = 40;
constexpr Duration kCopyEarlier = std::chrono::minutes(10);  // by the other side's clock

// The item as the move leaves it.
Outgoing moved(const Outgoing& item, const OutboxLedger::Move& move) {
  Outgoing next = item;
  next.state = move.to;
  if (move.attempts) next.attempts = *move.attempts;
  if (move.releaseAt) next.releaseAt = move.releaseAt;
  if (move.sendingAt) next.sendingAt = move.sendingAt;
  if (move.attempt == OutboxLedger::Move::Attempt::Withdrawn) next.sendingAt.reset();
  if (move.sentAt) next.sentAt = move.sentAt;
  if (move.notBefore) next.notBefore = move.notBefore;
  if (move.baseline) next.baseline = *move.baseline;
  if (move.remoteId) next.remoteId = *move.remoteId;
  next.errorKind = move.error ? std::optional(move.error->kind) : std::nullopt;
  next.errorText = move.error ? move.error->text : std::string();
  next.errorCode = move.error ? move.error->code : std::string();
  return next;
}

// An answer that waits for a person is told of in the transaction that lets it wait.
Status tellOfMove(storage::Connection& connection, const Outgoing& item, const OutboxLedger::Move& move, Instant at, ChangeSet& changes) {
  if (item.kind == OutgoingKind::MarkRead) return {};
  if (move.to == OutgoingState::NeedsPerson)
    return logAlarms(connection, {waitsForPerson(item, move.error.value_or(Error{ErrorKind::Ambiguous, "outbox.unclear", "", {}}), at)}, changes);
  const bool isDecided = move.from == OutgoingState::NeedsPerson || move.to == OutgoingState::Sent;
  return isDecided ? clearWaits(connection, item, at, changes) : Status();
}

bool isAutomatic(const Outgoing& item) { return item.actor.starts_with("rule:"); }

}  // namespace

namespace {

JournalEntry entryOf(const Outgoing& item, Instant at) {
  nlohmann::json payload{{"thread", std::to_string(item.thread.value)}, {"attempts", item.attempts}, {"text", storage::Journal::textHash(item.text)}};
  if (!item.remoteId.empty()) payload["remoteId"] = item.remoteId;
  if (item.errorKind) payload["error"] = name(*item.errorKind);
  JournalEntry entry;
  entry.at = at;
  entry.actor = "sync";
  entry.kind = "outgoing." + std::string(name(item.state));
  entry.subjectKind = SubjectKind::Outgoing;
  entry.subject = std::to_string(item.id.value);
  entry.payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return entry;
}

// A sent answer leaves the thread waiting for the buyer, and the journal says so as it does of an answer that came in by a sync.
Status answeredBy(storage::Connection& connection, const Outgoing& item, const Thread& thread, Instant at) {
  if (auto done = storage::ThreadRepository(connection).setStatus(thread.id, ThreadStatus::Waiting); !done) return done;
  JournalEntry entry;
  entry.at = at;
  entry.actor = "sync";
  entry.kind = "thread.status";
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(thread.id.value);
  entry.payload = nlohmann::json{{"before", name(thread.status)}, {"after", name(ThreadStatus::Waiting)}, {"why", "answered"}, {"outgoing", std::to_string(item.id.value)}}.dump();
  return storage::Journal::append(connection, entry);
}

// "Send and mark as done" closes for whoever asked for it, and the journal names them as for any other close.
Status closeFor(storage::Connection& connection, const Outgoing& item, const Thread& thread, Instant at) {
  if (thread.status == ThreadStatus::Closed) return {};
  if (auto done = storage::ThreadRepository(connection).setStatus(thread.id, ThreadStatus::Closed); !done) return done;
  JournalEntry entry;
  entry.at = at;
  entry.actor = item.actor;
  entry.kind = "thread.closed";
  entry.subjectKind = SubjectKind::Thread;
  entry.subject = std::to_string(thread.id.value);
  entry.payload = nlohmann::json{{"before", name(thread.status)}, {"after", "closed"}, {"needsReply", thread.needsReply}, {"outgoing", std::to_string(item.id.value)}}.dump();
  return storage::Journal::append(connection, entry);
}

}  // namespace

Status journalMove(storage::Connection& connection, const Outgoing& item, Instant at) { return storage::Journal::append(connection, entryOf(item, at)); }

Status recordStored(storage::Database& database, storage::OutboxJournal& journal, OutgoingId id) {
  const auto reader = database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::OutgoingRepository((*reader)->connection()).find(id);
  if (!stored) return fail(stored.error());
  return *stored ? recordOutgoing(journal, **stored) : Status();
}

Status OutboxLedger::record(const Outgoing& item) {
  INQUIRY_CRASH_POINT("outbox.journal.before");
  const Status kept = recordOutgoing(m_journal, item);
  INQUIRY_CRASH_POINT("outbox.journal.after");
  return kept;
}

Status OutboxLedger::move(Outgoing& item, Move move) {
  move.from = item.state;
  Outgoing next = moved(item, move);
  if (auto recorded = record(next); !recorded) return recorded;
  const Status written = m_database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::OutgoingRepository(connection).move(item.id, move); !done) return done;
    if (auto done = storage::ThreadRepository(connection).refreshMarks(item.thread); !done) return done;
    changes.outgoing.insert(item.id);
    changes.threads.insert(item.thread);
    if (auto told = tellOfMove(connection, next, move, m_clock.now(), changes); !told) return told;
    INQUIRY_CRASH_POINT("outbox.move.written");
    return journalMove(connection, next, m_clock.now());
  });
  INQUIRY_CRASH_POINT("outbox.move.committed");
  return kept(item, std::move(next), written);
}

Status OutboxLedger::takeBack(Outgoing& item, const std::optional<Error>& why) {
  Move move;
  move.from = item.state;
  move.to = OutgoingState::Cancelled;
  move.error = why;
  Outgoing next = moved(item, move);
  if (auto recorded = record(next); !recorded) return recorded;
  const Status written = m_database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::OutgoingRepository(connection).move(item.id, move); !done) return done;
    const auto draft = storage::DraftRepository(connection).giveBack({item.thread, PersonId{item.actor}, item.text, item.templateId, item.attachments, m_clock.now()});
    if (!draft) return fail(draft.error());
    if (auto done = storage::ThreadRepository(connection).refreshMarks(item.thread); !done) return done;
    changes.outgoing.insert(item.id);
    changes.threads.insert(item.thread);
    if (why)
      if (auto told = logAlarms(connection, {waitsForPerson(item, *why, m_clock.now())}, changes); !told) return told;
    INQUIRY_CRASH_POINT("outbox.move.written");
    return journalMove(connection, next, m_clock.now());
  });
  INQUIRY_CRASH_POINT("outbox.move.committed");
  return kept(item, std::move(next), written);
}

Status OutboxLedger::reschedule(Outgoing& item, Instant sendAt, const std::string& actor) {
  Outgoing next = item;
  next.sendAt = next.releaseAt = sendAt;
  if (auto recorded = record(next); !recorded) return recorded;
  const Status written = m_database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::OutgoingRepository(connection).reschedule(item.id, sendAt); !done) return done;
    changes.outgoing.insert(item.id);
    changes.threads.insert(item.thread);
    JournalEntry entry;
    entry.at = m_clock.now();
    entry.actor = actor;
    entry.kind = "outgoing.rescheduled";
    entry.subjectKind = SubjectKind::Outgoing;
    entry.subject = std::to_string(item.id.value);
    entry.payload = nlohmann::json{{"thread", std::to_string(item.thread.value)},
                                   {"before", item.sendAt ? nlohmann::json(item.sendAt->toIso()) : nlohmann::json(nullptr)},
                                   {"after", sendAt.toIso()}}
                        .dump();
    return storage::Journal::append(connection, entry);
  });
  return kept(item, std::move(next), written);
}

Status OutboxLedger::kept(Outgoing& item, Outgoing next, const Status& written) {
  if (written) item = std::move(next);
  // The journal outside the database must not claim a move that somebody else was faster with.
  else if (written.error().kind == ErrorKind::Conflict) static_cast<void>(recordStored(m_database, m_journal, item.id));
  return written;
}

Status OutboxLedger::settleSent(Outgoing& item, const Store& store, const Arrival& arrival) {
  Move move;
  move.from = item.state;
  move.to = OutgoingState::Sent;
  move.remoteId = arrival.remoteId;
  move.sentAt = arrival.at;
  Outgoing next = moved(item, move);
  if (auto recorded = record(next); !recorded) return recorded;
  INQUIRY_CRASH_POINT("outbox.sent.journalled");
  const Status written = m_database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::OutgoingRepository(connection).move(item.id, move); !done) return done;
    changes.outgoing.insert(item.id);
    changes.threads.insert(item.thread);
    if (!arrival.remoteId.empty() && item.kind != OutgoingKind::MarkRead)
      if (auto done = storeMessage(connection, next, store, arrival, changes); !done) return done;
    if (auto done = storage::ThreadRepository(connection).refreshMarks(item.thread); !done) return done;
    if (auto told = tellOfMove(connection, next, move, m_clock.now(), changes); !told) return told;
    INQUIRY_CRASH_POINT("outbox.sent.written");
    JournalEntry entry = entryOf(next, m_clock.now());
    if (!arrival.saidBy.empty()) {
      entry.actor = arrival.saidBy;
      entry.kind = "outgoing.resolved_sent";
    }
    return storage::Journal::append(connection, entry);
  });
  INQUIRY_CRASH_POINT("outbox.sent.committed");
  return kept(item, std::move(next), written);
}

// The platform's own copy of this answer may have come in before anybody knew that the answer had arrived: it is the same message, and stays one.
Result<std::optional<Message>> OutboxLedger::adoptCopy(storage::Connection& connection, const Outgoing& item, ThreadId home, const Arrival& arrival) {
  using Nothing = std::optional<Message>;
  if (arrival.when == Arrival::When::JustNow || arrival.remoteId.empty() || !item.sendingAt) return Nothing();
  storage::MessageRepository messages(connection);
  const auto known = messages.findByRemote(item.store, arrival.remoteId);
  if (!known) return fail(known.error());
  if (*known) return Nothing();
  const auto page = messages.page(home, kCopyLookBack);
  if (!page) return fail(page.error());
  const auto others = storage::OutgoingRepository(connection).ofConversation(home);
  if (!others) return fail(others.error());
  const std::string text = comparableText(item.text);
  for (const Message& message : *page) {
    const bool isOurs = message.direction == Direction::Out && message.authorName == item.actor && message.sentAt >= *item.sendingAt - kCopyEarlier;
    const bool isClaimed = std::any_of(others->begin(), others->end(), [&](const Outgoing& other) { return other.id != item.id && other.remoteId == message.remoteId; });
    const bool wasThere = std::find(item.baseline.begin(), item.baseline.end(), message.remoteId) != item.baseline.end();
    if (!isOurs || isClaimed || wasThere || comparableText(message.text) != text) continue;
    if (auto renamed = messages.rename(message.id, arrival.remoteId); !renamed) return fail(renamed.error());
    return std::optional(message);
  }
  return Nothing();
}

Status OutboxLedger::storeMessage(storage::Connection& connection, const Outgoing& item, const Store& store, const Arrival& arrival,
                                  ChangeSet& changes) {
  storage::ThreadRepository threads(connection);
  const auto before = threads.find(item.thread);
  if (!before) return fail(before.error());
  if (!*before) return fail(ErrorKind::NotFound, "outbox.thread", "The conversation of this answer is not stored any more.");
  ThreadFacts facts;
  facts.remoteId = item.threadRemoteId;
  facts.kind = (*before)->kind;
  const auto home = threads.upsertInbound(store.id, facts);
  if (!home) return fail(home.error());
  Message message;
  const auto copy = adoptCopy(connection, item, home->id, arrival);
  if (!copy) return fail(copy.error());
  message.thread = home->home;
  message.remoteId = arrival.remoteId;
  message.direction = Direction::Out;
  message.author = isAutomatic(item) ? Author::Automation : Author::Agent;
  message.authorName = item.actor;
  message.sentAt = arrival.at;
  if (arrival.when == Arrival::When::JustNow && (*before)->lastMessageAt)
    message.sentAt = std::max(arrival.at, *(*before)->lastMessageAt + Duration(1));
  message.text = item.text;
  message.delivery = arrival.delivery;
  message.moderation = arrival.moderation;
  for (const OutgoingAttachment& file : item.attachments) message.attachments.push_back({file.name, file.type, file.size, "", ""});
  if (*copy) {
    message = **copy;
    message.remoteId = arrival.remoteId;
    message.thread = home->home;
  }
  const auto stored = storage::MessageRepository(connection).upsert(store.id, message, "", m_clock.now());
  if (!stored) return fail(stored.error());
  changes.threads.insert(stored->thread);
  // A thread that was split off shows the answers written in it; the row knows where the item stands now.
  const auto row = storage::OutgoingRepository(connection).find(item.id);
  if (!row) return fail(row.error());
  const auto shown = storage::ThreadMerge(connection).show(stored->id, *row ? (*row)->thread : item.thread);
  if (!shown) return fail(shown.error());
  changes.threads.insert(*shown);
  if (auto done = threads.refreshFromMessages(*shown); !done) return done;
  const auto thread = threads.find(*shown);
  if (!thread || !*thread) return thread ? Status() : fail(thread.error());
  const auto sla = loadSlaSettings(connection);
  if (!sla) return fail(sla.error());
  const auto settled = ReplyClock(connection, store, *sla, m_clock.now()).settle(**thread);
  if (!settled) return fail(settled.error());
  if (item.closeAfterSend) {
    if (settled->isWaiting) return {};  // the buyer wrote again meanwhile: not over yet
    return closeFor(connection, item, **thread, m_clock.now());
  }
  const bool answers = !settled->isWaiting && (*thread)->status == ThreadStatus::Open && message.author == Author::Agent;
  return answers ? answeredBy(connection, item, **thread, m_clock.now()) : Status();
}

}  // namespace inquiry
