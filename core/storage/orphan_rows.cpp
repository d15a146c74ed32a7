#include "core/storage/orphan_rows.h"

#include <vector>

#include "core/storage/sql_name.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kReferences =
    "SELECT child.name, reference.\"from\", reference.\"table\","
    "       coalesce(reference.\"to\", (SELECT name FROM pragma_table_info(reference.\"table\") WHERE pk = 1))"
    " FROM sqlite_master AS child JOIN pragma_foreign_key_list(child.name) AS reference"
    " WHERE child.type = 'table' AND NOT EXISTS"
    "   (SELECT 1 FROM pragma_foreign_key_list(child.name) AS more WHERE more.id = reference.id AND more.seq > 0)";

struct Reference {
  std::string child, column, parent, key;
};

std::string deletionOf(const Reference& reference) {
  return "DELETE FROM " + quotedName(reference.child) + " WHERE " + quotedName(reference.column) + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
         quotedName(reference.parent) + " AS parent WHERE parent." + quotedName(reference.key) + " = " + quotedName(reference.child) + '.' +
         quotedName(reference.column) + ')';
}

}  // namespace

Result<std::map<std::string, std::int64_t>> removeOrphanRows(Connection& connection) {
  std::vector<Reference> references;
  const auto read =
      forEachRow(connection, kReferences, [&](Row row) { references.push_back({row.text(0), row.text(1), row.text(2), row.text(3)}); });
  if (!read) return fail(read.error());
  std::map<std::string, std::int64_t> removed;
  for (bool isStable = false; !isStable;) {
    isStable = true;
    for (const Reference& reference : references) {
      if (auto done = connection.script(deletionOf(reference)); !done) return fail(done.error());
      if (connection.changes() == 0) continue;
      removed[reference.child] += connection.changes();
      isStable = false;
    }
  }
  return removed;
}

}  // namespace inquiry::storage
