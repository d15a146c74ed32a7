#include "core/storage/message_log.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/storage/journal.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kRows =
    "SELECT m.id, m.thread, s.id, m.remote_id, t.order_remote_id, m.direction, m.author, m.sent_at, m.read_at, m.delivery, m.language, length(m.text), m.attachments, "
    "p.started_at, p.ended_at, coalesce(p.end_kind, 0), o.created_at, o.sending_at, o.sent_at, coalesce(o.attempts, 0), coalesce(o.actor, '') FROM message m "
    "CROSS JOIN store s ON s.key = m.store CROSS JOIN thread t ON t.id = m.thread "
    "LEFT JOIN outgoing o ON o.store = m.store AND o.remote_id = m.remote_id AND o.remote_id <> '' AND m.direction = 2 "
    "LEFT JOIN waiting_period p ON m.direction = 1 AND m.author = 1 AND p.id = (SELECT w.id FROM waiting_period w WHERE w.thread = m.thread AND w.started_at <= m.sent_at "
    "AND (w.ended_at IS NULL OR w.ended_at >= m.sent_at) ORDER BY w.id DESC LIMIT 1) ORDER BY m.id";
// Rows of a pull name the message, rows of an import its thread.
constexpr std::string_view kArrivals = "SELECT subject_kind, subject, payload, at FROM journal WHERE kind = ?1";

using Arrivals = std::unordered_map<std::int64_t, Instant>;

std::int64_t numberOf(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::int64_t importedId(std::string_view payload) {
  const auto value = nlohmann::json::parse(payload, nullptr, false);
  return value.is_object() && value.contains("message") && value["message"].is_string() ? numberOf(value["message"].get<std::string>()) : 0;
}

Result<Arrivals> readArrivals(Connection& connection) {
  Arrivals arrivals;
  const auto done = forEachRow(connection, kArrivals, [&arrivals](Row row) {
    const bool isOfMessage = static_cast<SubjectKind>(row.integer(0)) == SubjectKind::Message;
    const std::int64_t id = isOfMessage ? numberOf(row.view(1)) : importedId(row.view(2));
    if (id > 0) arrivals.try_emplace(id, row.instant(3));
  }, Journal::kArrived);
  if (!done) return fail(done.error());
  return arrivals;
}

LoggedMessage loggedFrom(Row row) {
  LoggedMessage logged;
  logged.id = row.integer(0);
  logged.thread = row.integer(1);
  logged.store = row.view(2);
  logged.remoteId = row.view(3);
  logged.orderRemoteId = row.view(4);
  logged.direction = row.integer(5);
  logged.author = row.integer(6);
  logged.sentAt = row.instant(7);
  logged.readAt = row.optionalInstant(8);
  logged.delivery = row.integer(9);
  logged.language = row.view(10);
  logged.characters = row.integer(11);
  logged.attachments = row.integer(12);
  logged.waitedSince = row.optionalInstant(13);
  logged.waitEndedAt = row.optionalInstant(14);
  logged.waitEnd = row.integer(15);
  logged.writtenAt = row.optionalInstant(16);
  logged.handedOverAt = row.optionalInstant(17);
  logged.acceptedAt = row.optionalInstant(18);
  logged.attempts = row.integer(19);
  logged.person = row.view(20);
  return logged;
}

}  // namespace

Status MessageLog::read(const std::function<bool(const LoggedMessage&)>& onRow) {
  const auto arrivals = readArrivals(m_connection);
  if (!arrivals) return fail(arrivals.error());
  auto statement = m_connection.prepare(kRows);
  if (!statement) return fail(statement.error());
  for (;;) {
    const auto more = statement->step();
    if (!more) return fail(more.error());
    if (!*more) return {};
    LoggedMessage logged = loggedFrom(statement->row());
    if (const auto arrived = arrivals->find(logged.id); arrived != arrivals->end()) logged.arrivedAt = arrived->second;
    if (!onRow(logged)) return fail(ErrorKind::Cancelled, "export.cancelled", "The export was stopped.");
  }
}

}  // namespace inquiry::storage
