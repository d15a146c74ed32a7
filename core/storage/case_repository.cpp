#include "core/storage/case_repository.h"

#include "core/storage/case_json.h"
#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT c.id, s.id, c.remote_id, c.thread, c.kind, c.stage, c.status, c.reason, c.reason_text, c.turn, c.order_remote_id, c.item_title, c.buyer_key, "
    "c.buyer_name, c.amount_minor, c.amount_currency, c.opened_at, c.updated_at, c.closed_at, c.due_at, c.due_source, c.due_note, c.outcome, c.wanted, "
    "c.counts_against_us, c.actions, c.read_at FROM platform_case c CROSS JOIN store s ON s.key = c.store WHERE ";
constexpr std::string_view kSave =
    "INSERT INTO platform_case (store, remote_id, thread, kind, stage, status, reason, reason_text, turn, order_remote_id, item_title, buyer_key, buyer_name, "
    "amount_minor, amount_currency, opened_at, updated_at, closed_at, due_at, due_source, due_note, outcome, wanted, counts_against_us, actions, read_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26) "
    "ON CONFLICT (store, remote_id) DO UPDATE SET thread = ?3, kind = ?4, stage = ?5, status = ?6, reason = ?7, reason_text = ?8, turn = ?9, order_remote_id = ?10, "
    "item_title = ?11, buyer_key = ?12, buyer_name = ?13, amount_minor = ?14, amount_currency = ?15, opened_at = ?16, updated_at = ?17, closed_at = ?18, "
    "due_at = ?19, due_source = ?20, due_note = ?21, outcome = ?22, wanted = ?23, counts_against_us = ?24, actions = ?25, read_at = ?26 RETURNING id";
// A list that was read again and says the same needs no more than its time.
constexpr std::string_view kReadAgain = "UPDATE platform_case SET read_at = ?2 WHERE id = ?1";
constexpr std::string_view kCounts = "SELECT count(*), coalesce(sum(turn = 1), 0) FROM platform_case WHERE turn <> 4";

Case caseFrom(Row row) {
  Case value;
  value.id.value = row.integer(0);
  value.store.value = row.text(1);
  value.remoteId = row.text(2);
  value.thread.value = row.integer(3);
  value.kind = static_cast<CaseKind>(row.integer(4));
  value.stage = row.text(5);
  value.status = row.text(6);
  value.reason = row.text(7);
  value.reasonText = row.text(8);
  value.turn = static_cast<CaseTurn>(row.integer(9));
  value.orderRemoteId = row.text(10);
  value.itemTitle = row.text(11);
  value.buyerKey = row.text(12);
  value.buyerName = row.text(13);
  if (!row.isNull(14)) value.amount = Money{row.integer(14), row.text(15)};
  value.openedAt = row.instant(16);
  value.updatedAt = row.optionalInstant(17);
  value.closedAt = row.optionalInstant(18);
  value.dueAt = row.optionalInstant(19);
  value.dueSource = static_cast<CaseDueSource>(row.integer(20));
  value.dueNote = row.text(21);
  value.outcome = row.text(22);
  value.wanted = row.text(23);
  if (!row.isNull(24)) value.countsAgainstUs = row.flag(24);
  value.actions = caseActionsFromJson(row.view(25));
  value.readAt = row.instant(26);
  return value;
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

// Everything but when it was read.
bool isSame(const Case& a, const Case& b) {
  return a.thread == b.thread && a.kind == b.kind && a.stage == b.stage && a.status == b.status && a.reason == b.reason && a.reasonText == b.reasonText &&
         a.turn == b.turn && a.orderRemoteId == b.orderRemoteId && a.itemTitle == b.itemTitle && a.buyerKey == b.buyerKey && a.buyerName == b.buyerName &&
         a.amount == b.amount && a.openedAt == b.openedAt && a.updatedAt == b.updatedAt && a.closedAt == b.closedAt && a.dueAt == b.dueAt &&
         a.dueSource == b.dueSource && a.dueNote == b.dueNote && a.outcome == b.outcome && a.wanted == b.wanted && a.countsAgainstUs == b.countsAgainstUs &&
         toJson(a.actions) == toJson(b.actions);
}

}  // namespace

Result<CaseRepository::Stored> CaseRepository::save(const Case& value) {
  auto before = findByRemote(value.store, value.remoteId);
  if (!before) return fail(before.error());
  if (*before && (*before)->readAt > value.readAt) return Stored{(*before)->id, Saved::Unchanged, std::move(*before)};
  if (*before && isSame(**before, value)) {
    if (auto done = execute(m_connection, kReadAgain, (*before)->id, value.readAt); !done) return fail(done.error());
    return Stored{(*before)->id, Saved::Unchanged, std::move(*before)};
  }
  const auto key = storeKey(m_connection, value.store);
  if (!key) return fail(key.error());
  const auto minor = value.amount ? std::optional(value.amount->minor) : std::nullopt;
  const auto id = firstRow<CaseId>(m_connection, kSave, [](Row row) { return CaseId{row.integer(0)}; }, *key, value.remoteId, value.thread, static_cast<int>(value.kind),
                                   value.stage, value.status, value.reason, value.reasonText, static_cast<int>(value.turn), value.orderRemoteId, value.itemTitle,
                                   value.buyerKey, value.buyerName, minor, value.amount ? value.amount->currency : std::string(), value.openedAt, value.updatedAt,
                                   value.closedAt, value.dueAt, static_cast<int>(value.dueSource), value.dueNote, value.outcome, value.wanted, value.countsAgainstUs,
                                   toJson(value.actions), value.readAt);
  if (!id) return fail(id.error());
  return Stored{**id, *before ? Saved::Changed : Saved::New, std::move(*before)};
}

Result<std::optional<Case>> CaseRepository::find(CaseId id) {
  static const std::string kFind = select("c.id = ?1");
  return firstRow<Case>(m_connection, kFind, caseFrom, id);
}

Result<std::optional<Case>> CaseRepository::findByRemote(const StoreId& store, std::string_view remoteId) {
  static const std::string kFind = select("c.store = (SELECT key FROM store WHERE id = ?1) AND c.remote_id = ?2");
  return firstRow<Case>(m_connection, kFind, caseFrom, store, remoteId);
}

Result<std::optional<Case>> CaseRepository::ofThread(ThreadId thread) {
  static const std::string kFind = select("c.thread = ?1 ORDER BY c.turn = 4, c.opened_at DESC LIMIT 1");
  return firstRow<Case>(m_connection, kFind, caseFrom, thread);
}

Result<std::vector<Case>> CaseRepository::ofOrder(const StoreId& store, std::string_view orderRemoteId) {
  static const std::string kOf = select("c.order_remote_id = ?2 AND ?2 <> '' AND c.store = (SELECT key FROM store WHERE id = ?1) ORDER BY c.opened_at DESC");
  return allRows<Case>(m_connection, kOf, caseFrom, store, orderRemoteId);
}

Result<std::vector<Case>> CaseRepository::open(std::size_t limit) {
  static const std::string kOpen = select("c.turn <> 4 ORDER BY c.turn <> 1, c.due_at IS NULL, c.due_at, c.opened_at, c.id LIMIT ?1");
  return allRows<Case>(m_connection, kOpen, caseFrom, static_cast<std::int64_t>(limit));
}

Result<std::vector<Case>> CaseRepository::closed(std::size_t limit) {
  static const std::string kClosed = select("c.turn = 4 ORDER BY coalesce(c.closed_at, c.updated_at, c.opened_at) DESC, c.id DESC LIMIT ?1");
  return allRows<Case>(m_connection, kClosed, caseFrom, static_cast<std::int64_t>(limit));
}

Result<CaseRepository::Counts> CaseRepository::counts() {
  const auto found = firstRow<Counts>(m_connection, kCounts, [](Row row) { return Counts{row.integer(0), row.integer(1)}; });
  if (!found) return fail(found.error());
  return found->value_or(Counts{});
}

}  // namespace inquiry::storage
