#pragma once

#include <cstdint>

#include "core/domain/clock.h"
#include "core/storage/database.h"
#include "core/sync/outbox_ledger.h"

namespace inquiry {

// Brings the outbox to a known state before the first send of a run: what the outbox journal knows better than the database is carried
// over, and whatever was being sent is unknown now. Harmless when nothing happened; may be killed and run again.
class OutboxRecovery {
 public:
  OutboxRecovery(storage::Database& database, const Clock& clock, storage::OutboxJournal& journal)
      : m_database(database), m_clock(clock), m_journal(journal), m_ledger(database, clock, journal) {}

  struct Report {
    std::int64_t restored = 0;   // items the database did not have
    std::int64_t advanced = 0;   // items the journal knew to be further
    std::int64_t uncertain = 0;  // were being sent
    std::int64_t homeless = 0;   // of conversations that are not stored any more
  };
  Result<Report> run();

 private:
  Status carryOver(const Outgoing& recorded, Report& report);
  Status restore(Outgoing recorded, Report& report);
  Status advance(Outgoing stored, const Outgoing& recorded, Report& report);
  Result<std::int64_t> replayedUpTo();

  storage::Database& m_database;
  const Clock& m_clock;
  storage::OutboxJournal& m_journal;
  OutboxLedger m_ledger;
};

}  // namespace inquiry
