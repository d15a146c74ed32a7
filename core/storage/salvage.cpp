#include "core/storage/salvage.h"

#include <sqlite3.h>

#include <algorithm>

#include "core/storage/durable_file.h"
#include "core/storage/lost_threads.h"
#include "core/storage/migrations.h"
#include "core/storage/orphan_rows.h"
#include "core/storage/snapshot.h"
#include "core/storage/sql_name.h"
#include "core/storage/table_copy.h"

namespace inquiry::storage {
namespace {

std::string plural(std::int64_t count, const std::string& thing) { return std::to_string(count) + ' ' + thing + (count == 1 ? "" : "s"); }

// The version of the damaged file decides which schema the new one gets; the usual opening brings it forward later.
Result<std::unique_ptr<Connection>> makeTarget(const std::string& damaged, RawKey key, const std::string& target) {
  auto source = Connection::open(damaged, Access::ReadOnly, key);
  if (!source)
    return fail(source.error().kind == ErrorKind::Locked || source.error().kind == ErrorKind::Corrupt
                    ? Error{ErrorKind::Corrupt, "storage.beyond_salvage", "The first page of the database is damaged, nothing can be read: restore a snapshot.", {}}
                    : source.error());
  const auto version = schemaVersion(**source);
  if (!version) return fail(version.error());
  if (*version < 1 || *version > newestSchemaVersion())
    return fail(ErrorKind::Corrupt, "storage.beyond_salvage", "The version of the database is unreadable: restore a snapshot.");
  auto fresh = Connection::open(target, Access::ReadWrite, key, Connection::Create::IfMissing);
  if (!fresh) return fresh;
  if (auto made = migrate(**fresh, embeddedMigrations().first(static_cast<std::size_t>(*version))); !made) return fail(made.error());
  // Rows come as they were: triggers would count them twice, and a child may be read before its parent.
  sqlite3_db_config((*fresh)->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  if (auto set = (*fresh)->script("PRAGMA foreign_keys=OFF; PRAGMA synchronous=NORMAL;"); !set) return fail(set.error());
  return fresh;
}

Status removeOrphans(Connection& target, SalvageReport& report) {
  const auto removed = removeOrphanRows(target);
  if (!removed) return fail(removed.error());
  for (const auto& [table, rows] : *removed) {
    report.tables[table].isPartly = true;
    report.tables[table].withoutParent = rows;
  }
  return {};
}

Status rebuildDerived(Connection& target) {
  std::vector<std::string> statements;
  const auto read = forEachRow(target, "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'", [&](Row row) {
    const std::string name = quotedName(row.text(0));
    statements.push_back("INSERT INTO " + name + '(' + name + ") VALUES('rebuild')");
  });
  if (!read) return read;
  statements.insert(statements.end(), {
    "DELETE FROM search_backlog",
    "UPDATE counter SET value = (SELECT count(*) FROM message) WHERE name IN ('message', 'indexed')",
    "DELETE FROM thread_count",
    "INSERT INTO thread_count(store, lane, threads) SELECT store, lane, count(*) FROM thread GROUP BY store, lane",
  });
  const auto facts = firstRow<std::int64_t>(target, "SELECT count(*) FROM sqlite_master WHERE name = 'wait_fact'", [](Row row) { return row.integer(0); });
  if (!facts) return fail(facts.error());
  // The figures are made anew of what could be read.
  if (facts->value_or(0) > 0)
    statements.insert(statements.end(), {"DELETE FROM wait_day", "DELETE FROM wait_fact",
                                         "INSERT OR IGNORE INTO fact_touch (thread) SELECT id FROM thread WHERE kind NOT IN (4, 5) AND merged_into IS NULL"});
  for (const auto& sql : statements)
    if (auto done = target.script(sql); !done) return done;
  return {};
}

// A page of threads would take all their messages with it.
Status rebuildThreads(const std::string& damaged, RawKey key, Connection& target, SalvageReport& report) {
  SalvagedTable& threads = report.tables["thread"];
  if (!threads.isPartly) return {};
  const auto rebuilt = rebuildLostThreads(damaged, key, target);
  if (!rebuilt) return fail(rebuilt.error());
  threads.rebuilt = *rebuilt;
  threads.rows += *rebuilt;
  return {};
}

Status finish(const std::string& damaged, RawKey key, Connection& target, SalvageReport& report) {
  if (auto done = rebuildThreads(damaged, key, target, report); !done) return done;
  if (!report.isComplete())
    if (auto done = removeOrphans(target, report); !done) return done;
  if (auto done = rebuildDerived(target); !done) return done;
  if (auto done = target.script("PRAGMA wal_checkpoint(TRUNCATE)"); !done) return done;
  return verifyPages(target);
}

Status copyTables(const std::string& damaged, RawKey key, Connection& target, SalvageReport& report) {
  const auto tables = countRows(target);
  if (!tables) return fail(tables.error());
  if (auto begun = target.script("BEGIN"); !begun) return begun;
  for (const auto& [table, rows] : *tables) {
    TableCopy copy(damaged, key, target, table);
    auto salvaged = copy.run();
    if (!salvaged) return fail(salvaged.error());
    report.connections += copy.connections();
    report.tables[table] = std::move(*salvaged);
  }
  return target.script("COMMIT");
}

}  // namespace

std::int64_t SalvageReport::rows() const {
  std::int64_t sum = 0;
  for (const auto& [name, table] : tables) sum += table.rows - table.withoutParent;
  return sum;
}

bool SalvageReport::isComplete() const {
  return std::none_of(tables.begin(), tables.end(), [](const auto& entry) { return entry.second.isPartly; });
}

std::vector<std::string> SalvageReport::sentences() const {
  std::vector<std::string> lines;
  for (const auto& [name, table] : tables) {
    if (!table.isPartly) continue;
    std::string line = "Table " + name + ": " + plural(table.rows - table.withoutParent, "row") + " saved";
    if (!table.lost.empty()) line += ", unreadable in " + plural(static_cast<std::int64_t>(table.lost.size()), "place");
    if (table.rebuilt > 0) line += ", " + std::to_string(table.rebuilt) + " of them put together again from their messages: names come back with the next sync";
    if (table.withoutParent > 0) line += ", " + plural(table.withoutParent, "row") + " left out because what they belong to is lost";
    lines.push_back(line + '.');
  }
  return lines;
}

Result<SalvageReport> salvage(const std::string& damaged, RawKey key, const std::string& target) {
  SalvageReport report;
  {
    auto fresh = makeTarget(damaged, key, target);
    if (!fresh) return fail(fresh.error());
    Status done = copyTables(damaged, key, **fresh, report);
    if (done) done = finish(damaged, key, **fresh, report);
    if (!done) return fail(done.error());
  }
  if (auto synced = syncFolderOf(target); !synced) return fail(synced.error());
  return report;
}

}  // namespace inquiry::storage
