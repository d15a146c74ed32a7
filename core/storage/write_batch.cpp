#include "core/storage/write_batch.h"

#include <sqlite3.h>

#include <exception>

#include "core/domain/crash_point.h"

namespace inquiry::storage {
namespace {

int onCommit(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

// A job that throws is a mistake of ours; it must not take the writer thread along.
Status runJob(const WriteQueue::Job& job, Connection& connection, ChangeSet& changes) {
  try {
    return job(connection, changes);
  } catch (const std::exception& error) {
    return fail(ErrorKind::Storage, "storage.job_threw", std::string("A write ended unexpectedly: ") + error.what());
  }
}

bool isDiskFull(const Status& status) { return !status && status.error().kind == ErrorKind::DiskFull; }

}  // namespace

WriteBatch::WriteBatch(OpenWriter open, std::unique_ptr<Connection> connection, Ballast ballast, Announce announce)
    : m_open(std::move(open)), m_ballast(std::move(ballast)), m_announce(std::move(announce)) {
  static_cast<void>(adopt(std::move(connection)));
  // Without room for a reserve writing still goes on; the state says so.
  if (auto filled = m_ballast.fill(); !filled) m_diskState = DiskState::Reserve;
}

Status WriteBatch::adopt(std::unique_ptr<Connection> connection) {
  m_connection = std::move(connection);
  m_durability.reset();
  m_logPages = 0;
  sqlite3_wal_hook(m_connection->handle(), onCommit, &m_logPages);
  return {};
}

Status WriteBatch::ready() {
  if (m_connection && !m_connection->isPoisoned()) return {};
  m_connection.reset();
  auto opened = m_open();
  if (!opened) return fail(opened.error());
  return adopt(std::move(*opened));
}

Status WriteBatch::begin(Durability durability) {
  if (auto there = ready(); !there) return there;
  if (m_durability != durability) {
    const char* level = durability == Durability::Synced ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL";
    if (auto set = m_connection->script(level); !set) return set;
    m_durability = durability;
  }
  return execute(*m_connection, "BEGIN IMMEDIATE");
}

Status WriteBatch::commit() {
  INQUIRY_CRASH_POINT("write.before_commit");
  if (auto done = execute(*m_connection, "COMMIT"); !done) {
    rollback();
    return done;
  }
  INQUIRY_CRASH_POINT("write.committed");
  return {};
}

void WriteBatch::rollback() {
  // When even this fails the connection is poisoned and replaced.
  if (m_connection->isInTransaction()) static_cast<void>(execute(*m_connection, "ROLLBACK"));
}

void WriteBatch::run(Durability durability, const Next& next) {
  std::vector<Done> batch;
  const auto take = [&] {
    auto write = next();
    if (write) batch.push_back({std::move(*write), {}, {}});
    return write.has_value();
  };
  if (!take()) return;
  if (auto begun = begin(durability); !begun) {
    batch.front().outcome = begun;
    if (isDiskFull(begun)) runAlone(batch.front());
    return resolve(batch);
  }
  bool isLost = false;
  do {
    if (batch.size() == 1)
      runFirst(batch.back(), durability);
    else
      runInSavepoint(batch.back());
    isLost = !m_connection->isInTransaction() || isDiskFull(batch.back().outcome) || m_connection->isPoisoned();
  } while (!isLost && take());
  Status committed;
  if (isLost) {
    rollback();
  } else {
    committed = commit();
    isLost = !committed;
  }
  if (isLost) {
    // Nothing of this transaction stays. After an I/O error at the commit nobody may be told "done" without a new connection.
    const bool mayRepeat = !m_connection->isPoisoned();
    for (Done& done : batch) {
      if (mayRepeat) {
        runAlone(done);
      } else if (done.outcome) {
        done.outcome = committed ? batch.back().outcome : committed;
      }
    }
  }
  resolve(batch);
}

void WriteBatch::runFirst(Done& done, Durability durability) {
  done.changes = {};
  done.outcome = runJob(done.write.job, *m_connection, done.changes);
  if (!m_connection->isInTransaction()) {
    if (done.outcome) done.outcome = fail(m_connection->lastError());
    return;
  }
  if (done.outcome || isDiskFull(done.outcome) || m_connection->isPoisoned()) return;
  rollback();
  if (!m_connection->isPoisoned()) static_cast<void>(begin(durability));
}

void WriteBatch::runInSavepoint(Done& done) {
  done.outcome = execute(*m_connection, "SAVEPOINT job");
  if (!done.outcome) return;
  done.changes = {};
  done.outcome = runJob(done.write.job, *m_connection, done.changes);
  if (!m_connection->isInTransaction()) {
    if (done.outcome) done.outcome = fail(m_connection->lastError());
    return;
  }
  if (!done.outcome) {
    // Its own error is the one to report; a rollback that fails poisons the connection.
    static_cast<void>(execute(*m_connection, "ROLLBACK TO job"));
    static_cast<void>(execute(*m_connection, "RELEASE job"));
    return;
  }
  done.outcome = execute(*m_connection, "RELEASE job");
}

// A transaction of its own; once more when the disk was full and the reserve could be freed.
void WriteBatch::runAlone(Done& done) {
  done.outcome = attemptAlone(done);
  if (!isDiskFull(done.outcome)) return;
  if (freeReserve()) done.outcome = attemptAlone(done);
  if (isDiskFull(done.outcome)) m_diskState = DiskState::Full;
}

Status WriteBatch::attemptAlone(Done& done) {
  if (auto begun = begin(Durability::Synced); !begun) return begun;
  done.changes = {};
  if (auto ran = runJob(done.write.job, *m_connection, done.changes); !ran) {
    rollback();
    return ran;
  }
  return commit();
}

bool WriteBatch::freeReserve() {
  if (!m_ballast.release()) return false;
  m_diskState = DiskState::Reserve;
  return true;
}

void WriteBatch::resolve(std::vector<Done>& batch) {
  ChangeSet changes;
  for (const Done& done : batch)
    if (done.outcome) changes.merge(done.changes);
  if (!changes.empty()) m_announce(changes);
  for (Done& done : batch) done.write.answer.set_value(std::move(done.outcome));
}

void WriteBatch::checkpoint(int minimumPages) {
  if (m_logPages == 0 || m_logPages < minimumPages || !ready()) return;
  INQUIRY_CRASH_POINT("write.before_checkpoint");
  int logPages = 0, moved = 0;
  const int code = sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &logPages, &moved);
  INQUIRY_CRASH_POINT("write.checkpointed");
  // Busy or full: the log keeps what was not moved, and the next call goes on. A complete one lets the next commit start the log anew.
  m_logPages = code == SQLITE_OK && moved >= logPages ? 0 : logPages - moved;
  if (code == SQLITE_FULL && m_diskState == DiskState::Ok) freeReserve();
}

Status WriteBatch::rebuild() {
  if (auto there = ready(); !there) return there;
  INQUIRY_CRASH_POINT("write.before_rebuild");
  if (auto done = m_connection->script("PRAGMA secure_delete=ON; VACUUM; PRAGMA secure_delete=FAST;"); !done) return done;
  INQUIRY_CRASH_POINT("write.rebuilt");
  // TRUNCATE waits for readers; the log still holds the pages as they were before.
  const int code = sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code == SQLITE_BUSY) return fail(ErrorKind::Conflict, "storage.busy", "The database is being read: try again in a moment.");
  if (code != SQLITE_OK) return fail(m_connection->lastError());
  m_logPages = 0;
  return {};
}

void WriteBatch::heal() {
  if (m_diskState == DiskState::Ok) return;
  if (m_ballast.fill()) m_diskState = DiskState::Ok;
}

}  // namespace inquiry::storage
