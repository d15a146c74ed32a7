#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/storage/connection.h"
#include "core/storage/write_queue.h"

namespace inquiry::storage {

// Counts openings and closings of a workspace, in a file and in the database. Where the two disagree, one of them is not the one of last time.
struct WorkspaceStamp {
  std::int64_t generation = 0;
  bool isClean = false;   // closed in order: then the database has no log
  std::string machine;    // hash; tells another computer, names none
};

// Empty when the file is missing or does not pass its check.
Result<std::optional<WorkspaceStamp>> readStamp(const std::string& file, const Secret& workspaceKey);
Status writeStamp(const std::string& file, const Secret& workspaceKey, const WorkspaceStamp& stamp);

// What the database remembers of itself.
struct DatabaseStamp {
  std::int64_t generation = 0;
  std::int64_t outboxSeq = 0;               // highest journal record whose change was committed
  std::optional<std::string> reconcile;     // why sends must be looked up before anything is sent; until confirmed
};

Result<DatabaseStamp> readDatabaseStamp(Connection& connection);
Status saveGeneration(Connection& connection, std::int64_t generation);
// In the transaction that commits what the record tells of. Never goes back.
Status noteOutboxRecord(Connection& connection, std::int64_t seq);
Status demandReconcile(Connection& connection, const std::string& reason);
Status confirmReconciled(Connection& connection);

// Hash of this computer's name for itself, different in every workspace.
std::string machineMark(const Secret& workspaceKey);

}  // namespace inquiry::storage
