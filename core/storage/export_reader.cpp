#include "core/storage/export_reader.h"

#include "core/storage/thread_row.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kMessages =
    "SELECT m.id, m.thread, s.id, t.remote_id, m.remote_id, t.order_remote_id, t.buyer_key, m.author_name, m.language, m.text, m.direction,"
    " m.author, m.delivery, m.attachments, m.sent_at, m.is_edited FROM message m JOIN thread t ON t.id = m.thread JOIN store s ON s.key = m.store"
    " WHERE m.is_deleted = 0 ORDER BY m.id";

// Rows as long as the callback wants them.
template <class Read>
Status streamed(Connection& connection, std::string_view sql, Read&& read) {
  auto statement = connection.prepare(sql);
  if (!statement) return fail(statement.error());
  for (;;) {
    const auto more = statement->step();
    if (!more) return fail(more.error());
    if (!*more) return {};
    if (!read(statement->row())) return fail(ErrorKind::Cancelled, "export.cancelled", "The export was stopped.");
  }
}

Result<std::int64_t> count(Connection& connection, std::string_view sql) {
  const auto found = firstRow<std::int64_t>(connection, sql, [](Row row) { return row.integer(0); });
  if (!found) return fail(found.error());
  return found->value_or(0);
}

}  // namespace

Status ExportReader::messages(const std::function<bool(const ExportedMessage&)>& onRow) {
  ExportedMessage message;
  return streamed(m_connection, kMessages, [&](Row row) {
    message.id = row.integer(0);
    message.thread = row.integer(1);
    message.store = row.view(2);
    message.marketplaceThread = row.view(3);
    message.remoteId = row.view(4);
    message.orderRemoteId = row.view(5);
    message.buyerKey = row.view(6);
    message.authorName = row.view(7);
    message.language = row.view(8);
    message.text = row.view(9);
    message.direction = row.integer(10);
    message.author = row.integer(11);
    message.delivery = row.integer(12);
    message.attachments = row.integer(13);
    message.sentAt = row.instant(14);
    message.edited = row.flag(15);
    return onRow(message);
  });
}

Status ExportReader::threads(const std::function<bool(const Thread&)>& onRow) {
  static const std::string kThreads = "SELECT " + std::string(kThreadColumns) + " FROM thread t JOIN store s ON s.key = t.store WHERE t.merged_into IS NULL ORDER BY t.id";
  return streamed(m_connection, kThreads, [&](Row row) { return onRow(threadFrom(row)); });
}

Result<std::int64_t> ExportReader::messageCount() { return count(m_connection, "SELECT value FROM counter WHERE name = 'message'"); }
Result<std::int64_t> ExportReader::threadCount() { return count(m_connection, "SELECT count(*) FROM thread WHERE merged_into IS NULL"); }

}  // namespace inquiry::storage
