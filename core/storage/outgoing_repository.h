#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/outgoing.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The outbox. States change only through move(), which asks mayMove() and the row itself, so that two movers cannot both win.
// Writer connection for writes, in a transaction of the caller; durable when the job of the write queue answers.
class OutgoingRepository {
 public:
  explicit OutgoingRepository(Connection& connection) : m_connection(connection) {}

  // Conflict when the client id exists. Answers the id.
  Result<OutgoingId> insert(const Outgoing& outgoing);
  Result<std::optional<Outgoing>> find(OutgoingId id);
  Result<std::optional<Outgoing>> findByClientId(std::string_view clientId);
  // Newest first; every state when `states` is empty.
  Result<std::vector<Outgoing>> list(const std::vector<OutgoingState>& states, std::size_t limit);
  static std::string listSql(const std::vector<OutgoingState>& states);  // for the proof that an index serves it
  Result<std::vector<Outgoing>> ofThread(ThreadId thread);  // oldest first, cancelled ones left out
  // Those of the thread and of every thread split off from it: all that may stand behind one conversation of the platform.
  Result<std::vector<Outgoing>> ofConversation(ThreadId thread);

  // What was asked of the platform on that order, oldest first, whatever became of it.
  Result<std::vector<Outgoing>> ofAction(const StoreId& store, std::string_view actionOrder);
  // The same of a case, by its remote id.
  Result<std::vector<Outgoing>> ofCase(const StoreId& store, std::string_view actionCase);

  // What goes along with a move; absent fields stay as they are.
  struct Move {
    OutgoingState from = OutgoingState::Draft, to = OutgoingState::Held;
    std::optional<int> attempts;
    std::optional<Instant> releaseAt, sendingAt, sentAt, notBefore;
    std::optional<std::vector<std::string>> baseline;
    std::optional<std::string> remoteId;
    std::optional<Error> error;  // absent: the stored error is cleared
    // Withdrawn: nothing of any attempt has left, sending_at is cleared. `sendingAt` stays absent then.
    enum class Attempt { Keep, Withdrawn } attempt = Attempt::Keep;
    // Only when the row itself may be released at this instant: it may have been put off, or overruled by the buyer, since it was read.
    std::optional<Instant> ifReleasableAt = {};
  };
  // Refused "outbox.illegal_move" when mayMove() says no, Conflict "outbox.moved" when the row is in another state by now.
  Status move(OutgoingId id, const Move& move);
  // A row that is held for the undo window is held until `releaseAt`; one that has moved on, or waits for a chosen time, stays as it is.
  Status holdUntil(OutgoingId id, Instant releaseAt);
  // Text of a row that has not been released (draft or held). Conflict otherwise.
  Status edit(OutgoingId id, std::string_view text, const std::vector<OutgoingAttachment>& attachments);

  // Another time for a held row that waits for one; Conflict when it does not.
  Status reschedule(OutgoingId id, Instant sendAt);
  // Marks what waits for its time in that thread, or to leave after it, and shall not leave when the buyer writes. Answers the rows.
  Result<std::vector<OutgoingId>> noteBuyerWrote(ThreadId thread, Instant at);
  // The template of the newest answer to the buyer of that thread, in whichever thread of theirs it stands, whatever became of it but for what
  // was refused or taken back; empty when that answer was typed, or somebody answered elsewhere since.
  Result<std::string> lastTemplateToBuyer(ThreadId thread);

  // Held rows whose time has come, and those the buyer overruled.
  Result<std::vector<Outgoing>> releasable(Instant now, std::size_t limit);
  // Queued rows of a store that may go now, answers before read marks, oldest first, at most one answer a thread: it waits behind an older
  // one of its thread that is queued, sending, unknown or waits for a person. Read marks and platform actions neither wait nor let wait.
  Result<std::vector<Outgoing>> due(const StoreId& store, Instant now, std::size_t limit);
  // Earliest instant at which releasable() or due() may have more; absent when nothing waits for time.
  Result<std::optional<Instant>> nextWake();
  // Remote ids of the item's conversation already attributed to a row, whichever thread that stands in since a split or merge: a look-up must
  // not take them for another.
  Result<std::vector<std::string>> claimedRemoteIds(const Outgoing& item);
  // Answers only: nobody waits for a read mark.
  Result<std::map<StoreId, std::int64_t>> unsentCounts();  // queued, sending, unknown, needs person
  Result<std::map<OutgoingState, std::int64_t>> openCounts();  // draft to sending, refused, unknown, needs person

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
