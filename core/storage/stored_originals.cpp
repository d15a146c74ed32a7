#include "core/storage/stored_originals.h"

#include <algorithm>

#include "core/storage/message_repository.h"
#include "core/storage/rows.h"
#include "core/storage/thread_repository.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kNewestFromBuyer =
    "SELECT m.remote_id, m.sent_at, p.payload FROM message m JOIN message_payload p ON p.message = m.id "
    "WHERE m.thread = ?1 AND m.direction = 1 AND m.author = 1 AND m.is_deleted = 0 ORDER BY m.id DESC LIMIT 1";
constexpr std::string_view kNewestIds = "SELECT remote_id FROM message WHERE thread = ?1 AND is_deleted = 0 ORDER BY id DESC LIMIT ?2";

}  // namespace

Result<std::optional<StoredOriginal>> StoredOriginals::newestFromBuyer(const StoreId& store, const std::string& threadRemoteId) const {
  const auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  Connection& connection = (*reader)->connection();
  const auto thread = ThreadRepository(connection).findByRemote(store, threadRemoteId);
  if (!thread) return fail(thread.error());
  if (!*thread) return std::optional<StoredOriginal>{};
  return firstRow<StoredOriginal>(
      connection, kNewestFromBuyer, [](Row row) { return StoredOriginal{row.text(0), row.instant(1), row.text(2)}; }, **thread);
}

Result<std::vector<std::string>> StoredOriginals::messageIds(const StoreId& store, const std::string& threadRemoteId, std::size_t limit) const {
  const auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  Connection& connection = (*reader)->connection();
  const auto thread = ThreadRepository(connection).findByRemote(store, threadRemoteId);
  if (!thread) return fail(thread.error());
  if (!*thread) return std::vector<std::string>{};
  auto ids = allRows<std::string>(connection, kNewestIds, [](Row row) { return row.text(0); }, **thread, static_cast<std::int64_t>(limit));
  if (ids) std::reverse(ids->begin(), ids->end());
  return ids;
}

Result<std::optional<std::string>> StoredOriginals::original(const StoreId& store, const std::string& messageRemoteId) const {
  const auto reader = m_database.read();
  if (!reader) return fail(reader.error());
  MessageRepository messages((*reader)->connection());
  const auto id = messages.findByRemote(store, messageRemoteId);
  if (!id) return fail(id.error());
  if (!*id) return std::optional<std::string>{};
  return messages.payload(**id);
}

}  // namespace inquiry::storage
