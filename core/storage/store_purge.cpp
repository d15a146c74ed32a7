#include "core/storage/store_purge.h"

#include <string>
#include <vector>

#include "core/storage/row_purge.h"
#include "core/storage/rows.h"
#include "core/storage/search_index.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kMessages = "SELECT id FROM message WHERE store = ?1 ORDER BY id";

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
