#pragma once

#include <optional>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/message.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/marketplaces/connector.h"
#include "core/storage/database.h"
#include "core/storage/outgoing_repository.h"

namespace inquiry {

namespace storage {
class OutboxJournal;
}

// Every move of an outbox item that the sender makes: first into the outbox journal outside the database (fsync), then into the
// row, with its journal row, in a transaction that is durable when the call returns. Keeps thread and clocks in step with what was sent.
// Safe from any thread; blocks.
class OutboxLedger {
 public:
  OutboxLedger(storage::Database& database, const Clock& clock, storage::OutboxJournal& journal)
      : m_database(database), m_clock(clock), m_journal(journal) {}

  using Move = storage::OutgoingRepository::Move;
  // Conflict when somebody else moved the item meanwhile: it is theirs now. On success `item` is as stored.
  Status move(Outgoing& item, Move move);

  // Held -> Cancelled, its text a draft of its thread again; in one transaction, so that no end of the program loses the text. With `why`
  // somebody is told.
  Status takeBack(Outgoing& item, const std::optional<Error>& why);
  // Another time for a held item that waits for one. Conflict when it has left, or the buyer has overruled it.
  Status reschedule(Outgoing& item, Instant sendAt, const std::string& actor);

  struct Arrival {
    std::string remoteId;  // may be empty for calls that make no message
    Instant at;
    // JustNow: behind everything the thread holds, even where the platform's clock is ahead of ours. Earlier: found by a look-up, what
    // the buyer wrote meanwhile stands behind it.
    enum class When { JustNow, Earlier } when = When::JustNow;
    Delivery delivery = Delivery::Sent;
    std::string moderation;
    std::string saidBy = {};  // whose word it is; empty: the platform's
  };
  // Sending, Unknown or NeedsPerson -> Sent, the message into its thread, the wait ended, the thread closed where that was asked for.
  Status settleSent(Outgoing& item, const Store& store, const Arrival& arrival);

 private:
  Status record(const Outgoing& item);
  Status kept(Outgoing& item, Outgoing next, const Status& written);
  Result<std::optional<Message>> adoptCopy(storage::Connection& connection, const Outgoing& item, ThreadId home, const Arrival& arrival);
  Status storeMessage(storage::Connection& connection, const Outgoing& item, const Store& store, const Arrival& arrival, ChangeSet& changes);

  storage::Database& m_database;
  const Clock& m_clock;
  storage::OutboxJournal& m_journal;
};

// Appends the row as it stands to the outbox journal: after a move that was recorded there and did not happen.
Status recordStored(storage::Database& database, storage::OutboxJournal& journal, OutgoingId id);

// The journal row of a move.
Status journalMove(storage::Connection& connection, const Outgoing& item, Instant at);

}  // namespace inquiry
