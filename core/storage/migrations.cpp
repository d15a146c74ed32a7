#include "core/storage/migrations.h"

#include <string>

#include "core/domain/crash_point.h"

namespace inquiry::storage {
namespace {

// "INQD": marks the file as ours, in the place SQLite keeps for it. Never change.
constexpr std::int64_t kApplicationId = 0x494E5144;

Result<std::int64_t> pragma(Connection& connection, std::string_view sql) {
  auto value = firstRow<std::int64_t>(connection, sql, [](Row row) { return row.integer(0); });
  if (!value) return fail(value.error());
  return value->value_or(0);
}

Status requireOurs(Connection& connection, int version) {
  const auto id = pragma(connection, "PRAGMA application_id");
  if (!id) return fail(id.error());
  if (*id == kApplicationId) return {};
  const auto tables = pragma(connection, "SELECT count(*) FROM sqlite_master");
  if (!tables) return fail(tables.error());
  if (*id == 0 && version == 0 && *tables == 0) return {};
  return fail(ErrorKind::Refused, "storage.foreign_file", "This database belongs to another program and is left alone: choose another folder.");
}

Status applyStep(Connection& connection, const Migration& step) {
  auto transaction = Transaction::begin(connection);
  if (!transaction) return fail(transaction.error());
  if (auto done = connection.script(std::string(step.sql)); !done) {
    Error error = done.error();
    error.text = "Step " + std::to_string(step.version) + " of the database update failed. " + error.text;
    return fail(std::move(error));
  }
  INQUIRY_CRASH_POINT("migration.applied");
  // A pragma takes no parameters; both values are integers of ours.
  const std::string mark = "PRAGMA user_version=" + std::to_string(step.version) +
                           "; PRAGMA application_id=" + std::to_string(kApplicationId) + ";";
  if (auto done = connection.script(mark); !done) return done;
  INQUIRY_CRASH_POINT("migration.before_commit");
  if (auto done = transaction->commit(); !done) return done;
  INQUIRY_CRASH_POINT("migration.committed");
  return {};
}

}  // namespace

Result<int> schemaVersion(Connection& connection) {
  const auto version = pragma(connection, "PRAGMA user_version");
  if (!version) return fail(version.error());
  return static_cast<int>(*version);
}

int newestSchemaVersion() { return static_cast<int>(embeddedMigrations().size()); }

Status migrate(Connection& connection) { return migrate(connection, embeddedMigrations()); }

Status migrate(Connection& connection, std::span<const Migration> steps) {
  const auto version = schemaVersion(connection);
  if (!version) return fail(version.error());
  if (auto ours = requireOurs(connection, *version); !ours) return ours;
  if (*version > static_cast<int>(steps.size()))
    return fail(ErrorKind::Refused, "storage.newer_schema",
                "This workspace was written by a newer version of the program: update the program to change anything in it.");
  for (const Migration& step : steps.subspan(static_cast<std::size_t>(*version)))
    if (auto done = applyStep(connection, step); !done) return done;
  return {};
}

}  // namespace inquiry::storage
