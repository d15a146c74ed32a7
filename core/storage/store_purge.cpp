#include "core/storage/store_purge.h"

#include <string>
#include <vector>

#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kMessages = "SELECT id FROM message WHERE store = ?1 ORDER BY id";
// Every reference of the schema to a table, so that no later table is forgotten.
constexpr std::string_view kReferences =
    "SELECT t.name, f.\"from\", coalesce(f.\"to\", '') FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.\"table\" = ?1 AND t.name <> ?1";

struct Reference {
  std::string table, from, to;
};

// `which` is an SQL condition on the rows of `table`, made of names of the schema and one number only.
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

}  // namespace

Status purgeStore(Connection& connection, const StoreId& store) {
  const auto key = storeKey(connection, store);
  if (!key) return fail(key.error());
  const auto messages = allRows<MessageId>(connection, kMessages, [](Row row) { return MessageId{row.integer(0)}; }, *key);
  if (!messages) return fail(messages.error());
  SearchIndex index(connection);
  for (const MessageId id : *messages)
    if (auto done = index.forget(id); !done) return done;
  return purgeRows(connection, "store", "key = " + std::to_string(*key));
}

}  // namespace inquiry::storage
