#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/domain/watch.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Watched threads, one row a thread. Writer connection for writes, in a transaction of the caller.
class WatchRepository {
 public:
  explicit WatchRepository(Connection& connection) : m_connection(connection) {}

  Status save(const Watch& watch);  // insert or replace
  Status remove(ThreadId thread);
  Result<std::optional<Watch>> find(ThreadId thread);

  struct Row {
    Watch watch;
    StoreId store;
    std::optional<Instant> remindAt;  // absent while nobody waits
  };
  Result<std::vector<Row>> running();  // longest watched first; merged threads left out
  // Running watches whose thread waits and whose time has come.
  Result<std::vector<Row>> due(Instant now, std::size_t limit);
  Status noteReminded(ThreadId thread, Instant at);
  // Threads with a standing alert of that kind in which nobody waits any more.
  struct Settled {
    ThreadId thread;
    StoreId store;
  };
  Result<std::vector<Settled>> settled(std::string_view alertKind);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
