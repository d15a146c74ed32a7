#include "core/storage/wait_source.h"

#include "core/storage/message_cache.h"
#include "core/storage/rows.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kThread =
    "SELECT t.id, t.store, s.id, t.kind, t.status, t.priority, t.needs_reply, t.order_remote_id <> '', t.merged_into IS NOT NULL, t.assignee, "
    "t.last_message_at, t.buyer_key FROM thread t JOIN store s ON s.key = t.store WHERE t.id = ?1";
constexpr std::string_view kTags = "SELECT g.name FROM thread_tag l JOIN tag g ON g.key = l.tag WHERE l.thread = ?1 ORDER BY g.name";
// Delivery 4: the platform refused it.
constexpr std::string_view kMessages =
    "SELECT sent_at, direction, author, author_name, remote_id FROM message WHERE thread = ?1 AND is_deleted = 0 "
    "AND NOT (direction = 2 AND delivery = 4) ORDER BY id";
constexpr std::string_view kCauses =
    "SELECT l.period, l.cause FROM waiting_period p JOIN late_cause l ON l.period = p.id WHERE p.thread = ?1 AND l.cause <> ''";
constexpr std::string_view kTold =
    "SELECT kind, at, CASE WHEN json_type(payload, '$.after') = 'text' THEN json_extract(payload, '$.after') ELSE '' END, "
    "coalesce(json_extract(payload, '$.after') = 0, 0), coalesce(json_extract(payload, '$.action'), ''), "
    "CASE WHEN json_type(payload, '$.before') = 'text' THEN json_extract(payload, '$.before') ELSE '' END "
    "FROM journal INDEXED BY journal_subject WHERE subject_kind = 3 AND subject = ?1 AND kind <> 'message.arrived' "
    "AND kind IN ('thread.assigned', 'thread.marked', 'thread.closed', 'thread.status', 'thread.undone') ORDER BY seq";
// Kinds 3 and 4 answer nobody. States 5 and 6: it left.
constexpr std::string_view kAnswers =
    "SELECT created_at, sent_at, actor, remote_id FROM outgoing WHERE thread = ?1 AND kind < 3 AND state IN (5, 6) ORDER BY created_at";
constexpr std::string_view kDrafts = "SELECT at FROM draft_start WHERE thread = ?1 ORDER BY at";
constexpr std::string_view kOrders =
    "SELECT placed_at FROM shop_order INDEXED BY shop_order_buyer WHERE store = ?1 AND buyer_key = ?2 AND buyer_key <> '' AND placed_at IS NOT NULL ORDER BY placed_at";

// One row of the journal; the desk writes them in the order of time.
void tell(Row row, WaitSource& source) {
  const std::string kind = row.text(0);
  const Instant at = row.instant(1);
  if (kind == "thread.assigned") source.assignments.push_back({at, row.text(5), row.text(2)});
  if (kind == "thread.marked" && row.flag(3)) source.openings.push_back(at);
  if (kind == "thread.closed" || (kind == "thread.status" && row.view(2) == "closed")) source.closings.push_back(at);
  if (kind == "thread.undone" && row.view(4) == "close" && !source.closings.empty()) source.closings.pop_back();
}

Status readMore(Connection& connection, const std::string& buyerKey, WaitSource& source) {
  const auto tags = forEachRow(connection, kTags, [&](Row row) { source.tags.push_back(row.text(0)); }, source.thread);
  if (!tags) return tags;
  const auto said = forEachRow(connection, kMessages, [&](Row row) {
    source.messages.push_back({row.instant(0), static_cast<Direction>(row.integer(1)), static_cast<Author>(row.integer(2)), row.text(3), row.text(4)});
  }, source.thread);
  if (!said) return said;
  auto periods = WaitingPeriodRepository(connection).list(source.thread);
  if (!periods) return fail(periods.error());
  source.periods = std::move(*periods);
  const auto causes = forEachRow(connection, kCauses, [&](Row row) { source.causes[row.integer(0)] = row.text(1); }, source.thread);
  if (!causes) return causes;
  const auto told = forEachRow(connection, kTold, [&](Row row) { tell(row, source); }, std::to_string(source.thread.value));
  if (!told) return told;
  const auto answers = forEachRow(connection, kAnswers, [&](Row row) {
    source.answers.push_back({row.instant(0), row.optionalInstant(1), row.text(2), row.text(3)});
  }, source.thread);
  if (!answers) return answers;
  const auto drafts = forEachRow(connection, kDrafts, [&](Row row) { source.drafts.push_back(row.instant(0)); }, source.thread);
  if (!drafts || source.kind != ThreadKind::Question || buyerKey.empty()) return drafts;
  return forEachRow(connection, kOrders, [&](Row row) { source.orders.push_back(row.instant(0)); }, source.storeKey, buyerKey);
}

}  // namespace

Result<std::optional<WaitSource>> readWaitSource(Connection& connection, ThreadId thread) {
  std::string buyerKey;
  auto source = firstRow<WaitSource>(connection, kThread, [&](Row row) {
    WaitSource known;
    known.thread = ThreadId{row.integer(0)};
    known.storeKey = row.integer(1);
    known.store = StoreId{row.text(2)};
    known.kind = static_cast<ThreadKind>(row.integer(3));
    known.status = static_cast<ThreadStatus>(row.integer(4));
    known.priority = static_cast<Priority>(row.integer(5));
    known.needsReply = row.flag(6);
    known.hasOrder = row.flag(7);
    known.isMerged = row.flag(8);
    known.assignee = row.text(9);
    known.lastMessageAt = row.optionalInstant(10);
    buyerKey = row.text(11);
    return known;
  }, thread);
  if (!source || !*source) return source;
  const auto awaited = MessageCache(connection).isAwaited(thread);
  if (!awaited) return fail(awaited.error());
  (*source)->isIncomplete = *awaited;
  if (auto done = readMore(connection, buyerKey, **source); !done) return fail(done.error());
  return source;
}

}  // namespace inquiry::storage
