#pragma once

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

#include "core/domain/change_set.h"
#include "core/domain/error.h"
#include "core/storage/ballast.h"
#include "core/storage/write_queue.h"

namespace inquiry::storage {

struct PendingWrite {
  WritePriority priority = WritePriority::User;
  WriteQueue::Job job;
  std::promise<Status> answer;
};

enum class Durability {
  Synced,   // the commit waits for the disk
  Ordered,  // consistent after a power cut, but the newest commits may be missing
};

// Runs jobs in transactions of the writing connection and answers them. One transaction holds as many jobs as `next` hands out; each after the
// first has its own savepoint (SQLite keeps the pages before each change in a list that it walks again at every statement within one: a job
// of 20,000 rows spent 60 % of its time there). A first job that fails leaves nothing to save, so the transaction starts anew. When the transaction as a whole is lost, every job gets one of its own, so that only the guilty one fails; when the disk is
// full, the reserve is freed first. After damage or an I/O error the connection is replaced before the next batch.
// Used by the writer thread only.
class WriteBatch {
 public:
  using Next = std::function<std::optional<PendingWrite>()>;
  using Announce = std::function<void(const ChangeSet&)>;

  WriteBatch(OpenWriter open, std::unique_ptr<Connection> connection, Ballast ballast, Announce announce);

  void run(Durability durability, const Next& next);
  // Moves the log into the database when at least `minimumPages` wait there. Readers are not disturbed.
  void checkpoint(int minimumPages);
  int logPages() const { return m_logPages; }
  // Writes the whole file anew, so that nothing stays in it of what was deleted, and empties the log. Takes as long as a copy of the file and needs as much
  // room. Conflict "storage.busy" when somebody reads an old state for longer than five seconds: then it is to be tried again.
  Status rebuild();
  // Refills the reserve when there is room again.
  void heal();
  DiskState diskState() const { return m_diskState; }

 private:
  struct Done {
    PendingWrite write;
    Status outcome;
    ChangeSet changes;
  };

  Status ready();
  Status adopt(std::unique_ptr<Connection> connection);
  Status begin(Durability durability);
  Status commit();
  void rollback();
  void runFirst(Done& done, Durability durability);
  void runInSavepoint(Done& done);
  void runAlone(Done& done);
  Status attemptAlone(Done& done);
  void resolve(std::vector<Done>& batch);
  bool freeReserve();

  OpenWriter m_open;
  std::unique_ptr<Connection> m_connection;
  Ballast m_ballast;
  Announce m_announce;
  std::optional<Durability> m_durability;
  int m_logPages = 0;
  DiskState m_diskState = DiskState::Ok;
};

}  // namespace inquiry::storage
