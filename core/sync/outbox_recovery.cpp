#include "core/sync/outbox_recovery.h"

#include <charconv>
#include <map>

#include "core/domain/crash_point.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/outgoing_record.h"

namespace inquiry {
namespace {

using enum OutgoingState;

constexpr std::string_view kReplayedKey = "outbox.replayed";
constexpr std::size_t kMostOpen = 100'000;

// The journal is at most one move ahead of the row, unless the database is an older copy: then it may be far ahead.
bool isAhead(const Outgoing& recorded, const Outgoing& stored) {
  if (recorded.state == stored.state && recorded.attempts == stored.attempts) return false;
  if (recorded.attempts < stored.attempts) return false;
  if (recorded.attempts > stored.attempts) return true;
  switch (recorded.state) {
    case Sent:
    case Confirmed: return stored.state == Sending || stored.state == Unknown || stored.state == NeedsPerson;
    case Refused:
    case Queued: return stored.state == Sending || (recorded.state == Queued && stored.state == Unknown);
    case Unknown: return stored.state == Sending;
    case NeedsPerson: return stored.state == Unknown || stored.state == Queued;
    case Cancelled: return mayMove(stored.state, Cancelled);
    default: return false;
  }
}

// Records of older versions hold no code.
std::string codeOf(const Outgoing& recorded) { return recorded.errorCode.empty() ? "outbox.restored" : recorded.errorCode; }

}  // namespace

Result<OutboxRecovery::Report> OutboxRecovery::run() {
  Report report;
  const auto upTo = replayedUpTo();
  if (!upTo) return fail(upTo.error());
  // Only the newest record of an item counts.
  std::map<std::string, Outgoing> newest;
  if (m_journal.lastSeq() > *upTo) {
    const Status read = m_journal.replay([&](const storage::OutboxRecord& record) -> Status {
      if (record.kind != kOutgoingRecord || record.seq <= *upTo) return {};
      if (auto item = outgoingFromRecord(record.payload)) newest[item->clientId] = std::move(*item);
      return {};
    });
    if (!read) return fail(read.error());
  }
  INQUIRY_CRASH_POINT("outbox.recovery.read");
  for (const auto& [clientId, item] : newest)
    if (auto done = carryOver(item, report); !done) return fail(done.error());
  std::vector<Outgoing> sending;
  {
    const auto reader = m_database.read();
    if (!reader) return fail(reader.error());
    auto items = storage::OutgoingRepository((*reader)->connection()).list({Sending}, kMostOpen);
    if (!items) return fail(items.error());
    sending = std::move(*items);
  }
  for (Outgoing& item : sending) {
    OutboxLedger::Move move;
    move.notBefore = m_clock.now();  // it may have left up to the moment the program ended
    if (item.kind == OutgoingKind::MarkRead) {
      move.to = Queued;
      if (auto done = m_ledger.move(item, move); !done) return fail(done.error());
      continue;
    }
    move.to = Unknown;
    move.error = Error{ErrorKind::Ambiguous, "outbox.interrupted", "The program ended while this answer was being sent; its fate is looked up.", {}};
    if (auto done = m_ledger.move(item, move); !done) return fail(done.error());
    ++report.uncertain;
  }
  INQUIRY_CRASH_POINT("outbox.recovery.done");
  const std::string seq = std::to_string(m_journal.lastSeq());
  const Status kept = m_database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet&) {
    return storage::SettingRepository(connection).save(kReplayedKey, seq);
  });
  if (!kept) return fail(kept.error());
  return report;
}

Result<std::int64_t> OutboxRecovery::replayedUpTo() {
  const auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::SettingRepository((*reader)->connection()).find(kReplayedKey);
  if (!stored) return fail(stored.error());
  std::int64_t seq = 0;
  if (*stored) std::from_chars((*stored)->data(), (*stored)->data() + (*stored)->size(), seq);
  return seq;
}

Status OutboxRecovery::carryOver(const Outgoing& recorded, Report& report) {
  // Nobody waits for a read mark, and none is worth a person's time.
  if (recorded.kind == OutgoingKind::MarkRead) return {};
  std::optional<Outgoing> stored;
  {
    const auto reader = m_database.read();
    if (!reader) return fail(reader.error());
    auto found = storage::OutgoingRepository((*reader)->connection()).findByClientId(recorded.clientId);
    if (!found) return fail(found.error());
    stored = std::move(*found);
  }
  if (!stored) return restore(recorded, report);
  // Another time was chosen, but the program ended before the row learned of it.
  if (recorded.state == Held && stored->state == Held && recorded.sendAt && stored->sendAt && recorded.sendAt != stored->sendAt) {
    ++report.advanced;
    const Status put = m_ledger.reschedule(*stored, *recorded.sendAt, recorded.actor);
    return put || put.error().kind != ErrorKind::Conflict ? put : Status();
  }
  return isAhead(recorded, *stored) ? advance(std::move(*stored), recorded, report) : Status();
}

// The database lost the item, or the program ended between journal and commit. What may have left is looked up; what had not left is
// shown to a person, who may have written it again since.
Status OutboxRecovery::restore(Outgoing recorded, Report& report) {
  if (recorded.state == Draft || recorded.state == Cancelled) return {};
  if (recorded.state == Sending) recorded.state = Unknown;
  if (recorded.state == Held || recorded.state == Queued) {
    recorded.state = NeedsPerson;
    recorded.releaseAt = m_clock.now();
    recorded.errorKind = ErrorKind::Ambiguous;
    recorded.errorCode = "outbox.restored";
    recorded.errorText = "The program ended while this answer was being stored. Send it, or take it back if you wrote it again.";
  }
  const Status written = m_database.writes().write(storage::WritePriority::Send, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::ThreadRepository threads(connection);
    const auto store = storage::StoreRepository(connection).find(recorded.store);
    if (!store) return fail(store.error());
    const auto thread = *store ? threads.findByRemote(recorded.store, recorded.threadRemoteId) : Result<std::optional<ThreadId>>();
    if (!thread) return fail(thread.error());
    if (!*thread) {
      ++report.homeless;
      return {};
    }
    Outgoing item = recorded;
    item.thread = **thread;
    const auto inserted = storage::OutgoingRepository(connection).insert(item);
    if (!inserted) return fail(inserted.error());
    ++report.restored;
    changes.outgoing.insert(*inserted);
    changes.threads.insert(item.thread);
    item.id = *inserted;
    if (item.state == NeedsPerson && item.kind != OutgoingKind::MarkRead) {
      const Error why{ErrorKind::Ambiguous, codeOf(item), item.errorText, {}};
      if (auto told = logAlarms(connection, {waitsForPerson(item, why, m_clock.now())}, changes); !told) return told;
    }
    if (auto marked = threads.refreshMarks(item.thread); !marked) return marked;
    return journalMove(connection, item, m_clock.now());
  });
  // Another item has claimed its remote id since: that one is the same answer.
  return !written && written.error().kind == ErrorKind::Conflict ? Status() : written;
}

Status OutboxRecovery::advance(Outgoing stored, const Outgoing& recorded, Report& report) {
  ++report.advanced;
  // Taken back, but the program ended before the text was a draft again. After a plain cancelling one draft too many does no harm.
  if (recorded.state == Cancelled && stored.state == Held && stored.kind != OutgoingKind::MarkRead) return m_ledger.takeBack(stored, {});
  // Step by step, so that the table of legal moves holds; each step is harmless to repeat.
  const auto step = [&](OutgoingState to) -> Status {
    OutboxLedger::Move move;
    move.to = to;
    move.attempts = recorded.attempts;
    if (recorded.sendingAt) move.sendingAt = recorded.sendingAt;
    if (recorded.releaseAt) move.releaseAt = recorded.releaseAt;
    if (recorded.notBefore) move.notBefore = recorded.notBefore;
    if (!recorded.baseline.empty()) move.baseline = recorded.baseline;
    if (recorded.errorKind) move.error = Error{*recorded.errorKind, codeOf(recorded), recorded.errorText, {}};
    return m_ledger.move(stored, move);
  };
  const bool hasLeft = recorded.state != Held && recorded.state != Cancelled && recorded.state != NeedsPerson;
  if (hasLeft && stored.state == Held)
    if (auto done = step(Queued); !done) return done;
  if (hasLeft && stored.state == Queued && recorded.attempts > 0)
    if (auto done = step(Sending); !done) return done;
  if ((recorded.state == Sent || recorded.state == Confirmed) && !recorded.remoteId.empty() && mayMove(stored.state, Sent)) {
    std::optional<Store> store;
    {
      const auto reader = m_database.read();
      if (!reader) return fail(reader.error());
      auto found = storage::StoreRepository((*reader)->connection()).find(stored.store);
      if (!found) return fail(found.error());
      store = std::move(*found);
    }
    if (!store) return {};
    return m_ledger.settleSent(stored, *store,
                               {recorded.remoteId, recorded.sentAt.value_or(m_clock.now()), OutboxLedger::Arrival::When::Earlier, Delivery::Sent, {}});
  }
  if (stored.state == recorded.state || !mayMove(stored.state, recorded.state)) return {};
  return step(recorded.state);
}

}  // namespace inquiry
