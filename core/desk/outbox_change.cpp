#include "core/desk/outbox_change.h"

#include <nlohmann/json.hpp>

#include "core/desk/translation_drafts.h"
#include "core/desk/practice_change.h"
#include "core/domain/crash_point.h"
#include "core/domain/journal_entry.h"
#include "core/storage/draft_repository.h"
#include "core/storage/journal.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/thread_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/outbox_ledger.h"
#include "core/sync/outgoing_record.h"

namespace inquiry::desk {
namespace {

Status journalItem(storage::Connection& connection, const Parts& parts, const Outgoing& item, const std::string& kind) {
  nlohmann::json payload{{"thread", std::to_string(item.thread.value)}, {"state", name(item.state)}, {"text", storage::Journal::textHash(item.text)}};
  if (!item.templateId.empty()) payload["template"] = item.templateId;
  if (!item.overrideReason.empty()) payload["override"] = item.overrideReason;
  JournalEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me().value;
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Outgoing;
  entry.subject = std::to_string(item.id.value);
  entry.payload = payload.dump();
  return storage::Journal::append(connection, entry);
}

Status tellOfMove(storage::Connection& connection, const Parts& parts, const Outgoing& item, const storage::OutgoingRepository::Move& move,
                  ChangeSet& changes) {
  if (item.kind == OutgoingKind::MarkRead) return {};
  if (move.to == OutgoingState::NeedsPerson)
    return logAlarms(connection, {waitsForPerson(item, move.error.value_or(Error{ErrorKind::Ambiguous, "outbox.doubtful", "", {}}), parts.clock.now())}, changes);
  return move.from == OutgoingState::NeedsPerson ? clearWaits(connection, item, parts.clock.now(), changes) : Status();
}

}  // namespace

Status storeOutgoing(Parts& parts, Outgoing& item, DraftThen then) {
  if (auto may = refuseInPractice(parts, item.store); !may) return may;
  INQUIRY_CRASH_POINT("reply.before_journal");
  if (auto kept = recordOutgoing(parts.outboxJournal, item); !kept) return kept;
  INQUIRY_CRASH_POINT("reply.journalled");
  const auto written = parts.database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto id = storage::OutgoingRepository(connection).insert(item);
    if (!id) return fail(id.error());
    item.id = *id;
    if (item.kind != OutgoingKind::MarkRead && then == DraftThen::Remove) {
      if (auto done = keepReplyTranslation(connection, parts, item); !done) return done;
      if (auto done = storage::DraftRepository(connection).remove(item.thread); !done) return done;
    }
    if (auto done = storage::ThreadRepository(connection).refreshMarks(item.thread); !done) return done;
    changes.outgoing.insert(item.id);
    changes.threads.insert(item.thread);
    INQUIRY_CRASH_POINT("reply.written");
    return journalItem(connection, parts, item, "outgoing.created");
  });
  INQUIRY_CRASH_POINT("reply.committed");
  return written;
}

Result<Outgoing> moveOutgoing(Parts& parts, OutgoingId id, OutgoingState to, const std::string& kind, const OutboxStep& step) {
  return moveOutgoing(parts, id, {to, kind, step, {}});
}

Result<Outgoing> moveOutgoing(Parts& parts, OutgoingId id, const OutboxMove& wish) {
  const OutgoingState to = wish.to;
  Outgoing item;
  {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    const auto found = storage::OutgoingRepository((*reader)->connection()).find(id);
    if (!found) return fail(found.error());
    if (!*found) return fail(ErrorKind::NotFound, "outbox.not_found", "There is no outbox item " + std::to_string(id.value) + ": see the list.");
    item = **found;
  }
  if (to == OutgoingState::Queued)
    if (auto may = refuseInPractice(parts, item.store); !may) return fail(may.error());
  storage::OutgoingRepository::Move move;
  move.from = item.state;
  move.to = to;
  if (wish.step)
    if (auto allowed = wish.step(item, move); !allowed) return fail(allowed.error());
  if (!mayMove(item.state, to))
    return fail(ErrorKind::Conflict, "outbox.illegal_move",
                "This answer is " + std::string(name(item.state)) + " and cannot become " + std::string(name(to)) + ".");
  Outgoing next = item;
  next.state = to;
  if (auto kept = recordOutgoing(parts.outboxJournal, next); !kept) return fail(kept.error());
  const auto written = parts.database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto done = storage::OutgoingRepository(connection).move(id, move); !done) return done;
    if (wish.also)
      if (auto done = wish.also(connection, item); !done) return done;
    if (auto done = storage::ThreadRepository(connection).refreshMarks(item.thread); !done) return done;
    changes.outgoing.insert(id);
    changes.threads.insert(item.thread);
    if (auto told = tellOfMove(connection, parts, item, move, changes); !told) return told;
    return journalItem(connection, parts, next, wish.kind);
  });
  if (!written) {
    // The journal outside the database must not claim a move that somebody else was faster with.
    const bool isMoved = written.error().kind == ErrorKind::Conflict;
    static_cast<void>(isMoved ? recordStored(parts.database, parts.outboxJournal, id) : recordOutgoing(parts.outboxJournal, item));
    return fail(written.error());
  }
  return next;
}

}  // namespace inquiry::desk
