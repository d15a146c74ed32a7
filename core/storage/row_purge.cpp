#include "core/storage/row_purge.h"

#include <vector>

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

// Every reference of the schema to a table, so that no later table is forgotten.
constexpr std::string_view kReferences =
    "SELECT t.name, f.\"from\", coalesce(f.\"to\", '') FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.\"table\" = ?1 AND t.name <> ?1";

struct Reference {
  std::string table, from, to;
};

}  // namespace

Status purgeRows(Connection& connection, const std::string& table, const std::string& which) {
  const auto references = allRows<Reference>(connection, kReferences, [](Row row) { return Reference{row.text(0), row.text(1), row.text(2)}; }, table);
  if (!references) return fail(references.error());
  for (const Reference& reference : *references) {
    const std::string key = reference.to.empty() ? "rowid" : reference.to;
    const std::string hanging = reference.from + " IN (SELECT " + key + " FROM " + table + " WHERE " + which + ")";
    if (auto done = purgeRows(connection, reference.table, hanging); !done) return done;
  }
  // A thread may be merged into another one of the same store: the link goes before either of them.
  if (table == "thread")
    if (auto done = connection.script("UPDATE thread SET merged_into = NULL WHERE merged_into IS NOT NULL AND " + which + ";"); !done) return done;
  return connection.script("DELETE FROM " + table + " WHERE " + which + ";");
}

}  // namespace inquiry::storage
