#include "core/storage/failure_repository.h"

#include "core/domain/error.h"
#include "core/domain/message.h"
#include "core/domain/outgoing.h"
#include "core/storage/message_id.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

// An answer refused before it was sent was refused by us.
constexpr std::string_view kHeldBack =
    "SELECT m.thread, s.id, m.moderation, m.sent_at AS at FROM message m JOIN store s ON s.key = m.store "
    "WHERE m.id >= ?1 AND m.id < ?2 AND m.direction = 2 AND m.delivery = ?6 "
    "UNION ALL SELECT o.thread, s.id, '', o.created_at FROM outgoing o JOIN store s ON s.key = o.store "
    "WHERE o.state = ?7 AND o.error_kind = ?8 AND o.sending_at IS NULL AND o.created_at >= ?3 AND o.created_at < ?4 ORDER BY at DESC LIMIT ?5";
constexpr std::string_view kClosed =
    "SELECT c.thread, s.id, c.outcome, c.closed_at, c.kind, coalesce(c.counts_against_us, 0), EXISTS (SELECT 1 FROM outgoing o WHERE o.store = c.store "
    "AND o.action_case = c.remote_id AND o.action_case <> '' AND o.state IN (5, 6) AND o.action IN ('dispute-return', 'contest-dispute', 'open_dispute', 'escalate', 'appeal')) "
    "FROM platform_case c JOIN store s ON s.key = c.store "
    "WHERE c.closed_at >= ?1 AND c.closed_at < ?2 ORDER BY c.closed_at DESC LIMIT ?3";

}  // namespace

Result<std::vector<FailureRepository::Row>> FailureRepository::heldBack(Instant from, Instant to, std::size_t limit) {
  const auto map = [](storage::Row row) { return Row{ThreadId{row.integer(0)}, StoreId{row.text(1)}, row.text(2), row.instant(3)}; };
  return allRows<Row>(m_connection, kHeldBack, map, firstMessageIdAt(from), firstMessageIdAt(to), from, to, static_cast<std::int64_t>(limit),
                      static_cast<std::int64_t>(Delivery::Moderated), static_cast<std::int64_t>(OutgoingState::Refused), static_cast<std::int64_t>(ErrorKind::Refused));
}

Result<std::vector<FailureRepository::Closed>> FailureRepository::closedCases(Instant from, Instant to, std::size_t limit) {
  const auto map = [](storage::Row row) { return Closed{{ThreadId{row.integer(0)}, StoreId{row.text(1)}, row.text(2), row.instant(3)}, static_cast<CaseKind>(row.integer(4)), row.flag(5), row.flag(6)}; };
  return allRows<Closed>(m_connection, kClosed, map, from, to, static_cast<std::int64_t>(limit));
}

}  // namespace inquiry::storage
