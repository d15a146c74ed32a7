#include "core/storage/outgoing_repository.h"

#include "core/storage/case_json.h"
#include "core/storage/json_text.h"
#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT o.id, o.client_id, s.id, o.thread, o.thread_remote_id, o.kind, o.text, o.attachments, o.actor, o.template, o.override_reason, "
    "o.state, o.attempts, o.created_at, o.release_at, o.sending_at, o.sent_at, o.not_before_at, o.baseline, o.remote_id, o.error_kind, "
    "o.error_text, o.close_after_send, o.send_at, o.if_buyer_writes, o.buyer_wrote_at, o.action, o.action_order, o.action_case, o.action_answer, o.error_code FROM outgoing o CROSS JOIN store s ON s.key = o.store WHERE ";
constexpr std::string_view kInsert =
    "INSERT INTO outgoing (client_id, store, thread, thread_remote_id, kind, text, attachments, actor, template, override_reason, state, "
    "attempts, created_at, release_at, sending_at, sent_at, not_before_at, baseline, remote_id, error_kind, error_text, close_after_send, "
    "send_at, if_buyer_writes, buyer_wrote_at, action, action_order, action_case, action_answer, error_code) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)";
constexpr std::string_view kHoldUntil = "UPDATE outgoing SET release_at = ?2 WHERE id = ?1 AND state = ?3 AND send_at IS NULL";
constexpr std::string_view kMove =
    "UPDATE outgoing SET state = ?3, attempts = coalesce(?4, attempts), release_at = coalesce(?5, release_at), "
    "sending_at = iif(?13, NULL, coalesce(?6, sending_at)), sent_at = coalesce(?7, sent_at), not_before_at = coalesce(?8, not_before_at), "
    "baseline = coalesce(?9, baseline), remote_id = coalesce(?10, remote_id), error_kind = ?11, error_text = ?12, error_code = ?15 WHERE id = ?1 AND state = ?2 "
    "AND (?14 IS NULL OR (coalesce(release_at, 0) <= ?14 AND NOT (send_at IS NOT NULL AND if_buyer_writes = 1 AND buyer_wrote_at IS NOT NULL)))";
constexpr std::string_view kReschedule = "UPDATE outgoing SET send_at = ?2, release_at = ?2 WHERE id = ?1 AND state = 2 AND send_at IS NOT NULL "
    "AND NOT (if_buyer_writes = 1 AND buyer_wrote_at IS NOT NULL)";
constexpr std::string_view kBuyerWrote =
    "UPDATE outgoing SET buyer_wrote_at = ?2 WHERE thread = ?1 AND state IN (2, 3) AND send_at IS NOT NULL AND if_buyer_writes = 1 RETURNING id";
// 7 refused, 10 cancelled; kind 3 marks as read. Messages by people: 2 from here, 5 from elsewhere.
constexpr std::string_view kLastToBuyer =
    "WITH own (id) AS (SELECT ?1 UNION SELECT o.id FROM thread t JOIN thread o ON o.buyer_key = t.buyer_key AND o.store = t.store "
    "WHERE t.id = ?1 AND t.buyer_key <> ''), newest (template, remote_id, at) AS (SELECT template, remote_id, coalesce(sent_at, created_at) "
    "FROM outgoing WHERE thread IN (SELECT id FROM own) AND state NOT IN (7, 10) AND kind NOT IN (3, 4) ORDER BY created_at DESC, id DESC LIMIT 1) "
    "SELECT template FROM newest WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.thread IN (SELECT id FROM own) AND m.direction = 2 "
    "AND m.author IN (2, 5) AND m.sent_at > newest.at AND m.remote_id <> newest.remote_id)";
constexpr std::string_view kState = "SELECT state FROM outgoing WHERE id = ?1";
constexpr std::string_view kEdit = "UPDATE outgoing SET text = ?2, attachments = ?3 WHERE id = ?1 AND state IN (1, 2)";
constexpr std::string_view kNextWake =
    "SELECT min(at) FROM (SELECT min(iif(send_at IS NOT NULL AND if_buyer_writes = 1 AND buyer_wrote_at IS NOT NULL, 0, coalesce(release_at, 0))) AS at "
    "FROM outgoing WHERE state = 2 UNION ALL "
    "SELECT min(coalesce(not_before_at, 0)) FROM outgoing WHERE state = 3)";
constexpr std::string_view kClaimed = "SELECT remote_id FROM outgoing WHERE store = ?1 AND thread_remote_id = ?2 AND remote_id <> ''";
constexpr std::string_view kUnsent =
    "SELECT s.id, count(*) FROM outgoing o CROSS JOIN store s ON s.key = o.store WHERE o.state IN (3, 4, 8, 9) AND o.kind <> 3 GROUP BY s.id";
constexpr std::string_view kOpenCounts = "SELECT state, count(*) FROM outgoing WHERE state IN (1, 2, 3, 4, 7, 8, 9) AND kind <> 3 GROUP BY state";

Outgoing outgoingFrom(Row row) {
  Outgoing outgoing;
  outgoing.id.value = row.integer(0);
  outgoing.clientId = row.text(1);
  outgoing.store.value = row.text(2);
  outgoing.thread.value = row.integer(3);
  outgoing.threadRemoteId = row.text(4);
  outgoing.kind = static_cast<OutgoingKind>(row.integer(5));
  outgoing.text = row.text(6);
  outgoing.attachments = attachmentsFromJson(row.view(7));
  outgoing.actor = row.text(8);
  outgoing.templateId = row.text(9);
  outgoing.overrideReason = row.text(10);
  outgoing.state = static_cast<OutgoingState>(row.integer(11));
  outgoing.attempts = static_cast<int>(row.integer(12));
  outgoing.createdAt = row.instant(13);
  outgoing.releaseAt = row.optionalInstant(14);
  outgoing.sendingAt = row.optionalInstant(15);
  outgoing.sentAt = row.optionalInstant(16);
  outgoing.notBefore = row.optionalInstant(17);
  outgoing.baseline = stringsFromJson(row.view(18));
  outgoing.remoteId = row.text(19);
  if (!row.isNull(20)) outgoing.errorKind = static_cast<ErrorKind>(row.integer(20));
  outgoing.errorText = row.text(21);
  outgoing.closeAfterSend = row.flag(22);
  outgoing.sendAt = row.optionalInstant(23);
  outgoing.ifBuyerWrites = static_cast<IfBuyerWrites>(row.integer(24));
  outgoing.buyerWroteAt = row.optionalInstant(25);
  outgoing.action = row.text(26);
  outgoing.actionOrder = row.text(27);
  outgoing.actionCase = row.text(28);
  outgoing.caseAnswer = caseAnswerFromJson(row.view(29));
  outgoing.errorCode = row.text(30);
  return outgoing;
}

std::string select(std::string_view condition) { return std::string(kColumns) + std::string(condition); }

std::optional<int> numberOf(const std::optional<ErrorKind>& kind) {
  return kind ? std::optional(static_cast<int>(*kind)) : std::nullopt;
}

}  // namespace

Result<OutgoingId> OutgoingRepository::insert(const Outgoing& outgoing) {
  const auto key = storeKey(m_connection, outgoing.store);
  if (!key) return fail(key.error());
  const auto done = execute(m_connection, kInsert, outgoing.clientId, *key, outgoing.thread, outgoing.threadRemoteId,
                            static_cast<int>(outgoing.kind), outgoing.text, toJson(outgoing.attachments), outgoing.actor, outgoing.templateId,
                            outgoing.overrideReason, static_cast<int>(outgoing.state), outgoing.attempts, outgoing.createdAt,
                            outgoing.releaseAt, outgoing.sendingAt, outgoing.sentAt, outgoing.notBefore, toJson(outgoing.baseline),
                            outgoing.remoteId, numberOf(outgoing.errorKind), outgoing.errorText, outgoing.closeAfterSend, outgoing.sendAt,
                            static_cast<int>(outgoing.ifBuyerWrites), outgoing.buyerWroteAt, outgoing.action, outgoing.actionOrder, outgoing.actionCase, toJson(outgoing.caseAnswer),
                            outgoing.errorCode);
  if (!done) return fail(done.error());
  return OutgoingId{m_connection.lastInsertId()};
}

Result<std::optional<Outgoing>> OutgoingRepository::find(OutgoingId id) {
  static const std::string kFind = select("o.id = ?1");
  return firstRow<Outgoing>(m_connection, kFind, outgoingFrom, id);
}

Result<std::optional<Outgoing>> OutgoingRepository::findByClientId(std::string_view clientId) {
  static const std::string kFind = select("o.client_id = ?1");
  return firstRow<Outgoing>(m_connection, kFind, outgoingFrom, clientId);
}

Result<std::vector<Outgoing>> OutgoingRepository::list(const std::vector<OutgoingState>& states, std::size_t limit) {
  static const std::string kAll = select("1 ORDER BY o.id DESC LIMIT ?1");
  const auto count = static_cast<std::int64_t>(limit);
  if (states.empty()) return allRows<Outgoing>(m_connection, kAll, outgoingFrom, count);
  return allRows<Outgoing>(m_connection, listSql(states), outgoingFrom, count);
}

// The numbers stand in the text, so that the index of states serves; "+" keeps the planner from walking the whole outbox by id instead.
std::string OutgoingRepository::listSql(const std::vector<OutgoingState>& states) {
  std::string numbers;
  for (const OutgoingState state : states) numbers += (numbers.empty() ? "" : ", ") + std::to_string(static_cast<int>(state));
  return select("o.state IN (" + numbers + ") ORDER BY +o.id DESC LIMIT ?1");
}

Result<std::vector<Outgoing>> OutgoingRepository::ofThread(ThreadId thread) {
  static const std::string kOfThread = select("o.thread = ?1 AND o.state <> 10 ORDER BY o.id");
  return allRows<Outgoing>(m_connection, kOfThread, outgoingFrom, thread);
}

Result<std::vector<Outgoing>> OutgoingRepository::ofConversation(ThreadId thread) {
  // Split threads carry the conversation's id, a mark (core/storage/thread_row.h) and a name of their own.
  static const std::string kOfConversation = select(
      "o.thread IN (SELECT ?1 UNION ALL SELECT part.id FROM thread whole JOIN thread part ON part.store = whole.store AND "
      "part.remote_id > whole.remote_id || char(31) AND part.remote_id < whole.remote_id || char(32) WHERE whole.id = ?1) "
      "AND o.state <> 10 ORDER BY o.id");
  return allRows<Outgoing>(m_connection, kOfConversation, outgoingFrom, thread);
}

Result<std::vector<Outgoing>> OutgoingRepository::ofAction(const StoreId& store, std::string_view actionOrder) {
  static const std::string kOfAction = select("o.store = ?1 AND o.action_order = ?2 AND o.kind = 4 AND o.action_case = '' ORDER BY o.id");
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return allRows<Outgoing>(m_connection, kOfAction, outgoingFrom, *key, actionOrder);
}

Result<std::vector<Outgoing>> OutgoingRepository::ofCase(const StoreId& store, std::string_view actionCase) {
  static const std::string kOfCase = select("o.store = ?1 AND o.action_case = ?2 AND o.action_case <> '' ORDER BY o.id");
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return allRows<Outgoing>(m_connection, kOfCase, outgoingFrom, *key, actionCase);
}

Status OutgoingRepository::holdUntil(OutgoingId id, Instant releaseAt) { return execute(m_connection, kHoldUntil, id, releaseAt, static_cast<int>(OutgoingState::Held)); }

Status OutgoingRepository::move(OutgoingId id, const Move& move) {
  if (!mayMove(move.from, move.to))
    return fail(ErrorKind::Refused, "outbox.illegal_move",
                "An outbox item cannot go from " + std::string(name(move.from)) + " to " + std::string(name(move.to)) + ".");
  const auto baseline = move.baseline ? std::optional(toJson(*move.baseline)) : std::nullopt;
  const auto errorKind = move.error ? std::optional(static_cast<int>(move.error->kind)) : std::nullopt;
  auto done = execute(m_connection, kMove, id, static_cast<int>(move.from), static_cast<int>(move.to), move.attempts, move.releaseAt,
                      move.sendingAt, move.sentAt, move.notBefore, baseline, move.remoteId, errorKind, move.error ? move.error->text : "",
                      move.attempt == Move::Attempt::Withdrawn, move.ifReleasableAt, move.error ? move.error->code : "");
  if (!done || m_connection.changes() > 0) return done;
  const auto state = firstRow<int>(m_connection, kState, [](Row row) { return static_cast<int>(row.integer(0)); }, id);
  if (!state) return fail(state.error());
  if (!*state) return fail(ErrorKind::NotFound, "outbox.not_found", "There is no such outbox item.");
  return fail(ErrorKind::Conflict, "outbox.moved",
              "The outbox item is " + std::string(name(static_cast<OutgoingState>(**state))) + " by now: reload the outbox.");
}

Status OutgoingRepository::edit(OutgoingId id, std::string_view text, const std::vector<OutgoingAttachment>& attachments) {
  if (auto done = execute(m_connection, kEdit, id, text, toJson(attachments)); !done) return done;
  if (m_connection.changes() > 0) return {};
  return fail(ErrorKind::Conflict, "outbox.moved", "The outbox item has been released and cannot be changed any more.");
}

Status OutgoingRepository::reschedule(OutgoingId id, Instant sendAt) {
  if (auto done = execute(m_connection, kReschedule, id, sendAt); !done) return done;
  if (m_connection.changes() > 0) return {};
  return fail(ErrorKind::Conflict, "outbox.moved", "This answer does not wait for its time any more: reload the outbox.");
}

Result<std::vector<OutgoingId>> OutgoingRepository::noteBuyerWrote(ThreadId thread, Instant at) {
  return allRows<OutgoingId>(m_connection, kBuyerWrote, [](Row row) { return OutgoingId{row.integer(0)}; }, thread, at);
}

Result<std::string> OutgoingRepository::lastTemplateToBuyer(ThreadId thread) {
  const auto found = firstRow<std::string>(m_connection, kLastToBuyer, [](Row row) { return row.text(0); }, thread);
  if (!found) return fail(found.error());
  return found->value_or("");
}

Result<std::vector<Outgoing>> OutgoingRepository::releasable(Instant now, std::size_t limit) {
  static const std::string kReleasable = select(
      "o.state = 2 AND (coalesce(o.release_at, 0) <= ?1 OR (o.send_at IS NOT NULL AND o.if_buyer_writes = 1 AND o.buyer_wrote_at IS NOT NULL)) "
      "ORDER BY o.id LIMIT ?2");
  return allRows<Outgoing>(m_connection, kReleasable, outgoingFrom, now, static_cast<std::int64_t>(limit));
}

Result<std::vector<Outgoing>> OutgoingRepository::due(const StoreId& store, Instant now, std::size_t limit) {
  // States in the way of a later row of the thread: queued, sending, unknown, needs a person. Kind 3 marks as read, 4 is a platform's own action.
  static const std::string kDue = select(
      "o.state = 3 AND o.store = ?1 AND coalesce(o.not_before_at, 0) <= ?2 AND (o.kind IN (3, 4) OR NOT EXISTS (SELECT 1 FROM outgoing e "
      "WHERE e.thread = o.thread AND e.id < o.id AND e.state IN (3, 4, 8, 9) AND e.kind NOT IN (3, 4))) ORDER BY o.kind = 3, o.id LIMIT ?3");
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return allRows<Outgoing>(m_connection, kDue, outgoingFrom, *key, now, static_cast<std::int64_t>(limit));
}

Result<std::optional<Instant>> OutgoingRepository::nextWake() {
  const auto wake = firstRow<std::optional<Instant>>(m_connection, kNextWake, [](Row row) { return row.optionalInstant(0); });
  if (!wake) return fail(wake.error());
  return wake->value_or(std::nullopt);
}

Result<std::vector<std::string>> OutgoingRepository::claimedRemoteIds(const Outgoing& item) {
  const auto key = storeKey(m_connection, item.store);
  if (!key) return fail(key.error());
  return allRows<std::string>(m_connection, kClaimed, [](Row row) { return row.text(0); }, *key, item.threadRemoteId);
}

Result<std::map<StoreId, std::int64_t>> OutgoingRepository::unsentCounts() {
  std::map<StoreId, std::int64_t> counts;
  const auto done = forEachRow(m_connection, kUnsent, [&](Row row) { counts[StoreId{row.text(0)}] = row.integer(1); });
  if (!done) return fail(done.error());
  return counts;
}

Result<std::map<OutgoingState, std::int64_t>> OutgoingRepository::openCounts() {
  std::map<OutgoingState, std::int64_t> counts;
  const auto done = forEachRow(m_connection, kOpenCounts, [&](Row row) { counts[static_cast<OutgoingState>(row.integer(0))] = row.integer(1); });
  if (!done) return fail(done.error());
  return counts;
}

}  // namespace inquiry::storage
