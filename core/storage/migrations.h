#pragma once

#include <span>
#include <string_view>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// One step of the schema. The text of a released step is frozen; a change is a new step.
struct Migration {
  int version = 0;  // counts from 1 without gaps
  std::string_view title;
  std::string_view sql;  // no BEGIN or COMMIT of its own
};

// core/storage/migrations/NNNN_title.sql in order, compiled in.
std::span<const Migration> embeddedMigrations();

// The version the file stands at; 0 for an empty one.
Result<int> schemaVersion(Connection& connection);
// The version this program knows.
int newestSchemaVersion();

// Brings the file forward, one transaction a step; the version moves in the same transaction, so a kill leaves either the old step or
// the new one. Refused with "storage.newer_schema" when the file is ahead of this program (open it read-only) and with
// "storage.foreign_file" when it is somebody else's database. `connection` must be ReadWrite and outside a transaction.
Status migrate(Connection& connection);
Status migrate(Connection& connection, std::span<const Migration> steps);

}  // namespace inquiry::storage
