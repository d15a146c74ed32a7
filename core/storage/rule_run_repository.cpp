#include "core/storage/rule_run_repository.h"

#include "core/storage/message_id.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd =
    "INSERT INTO rule_run (rule, rule_version, is_shadow, store, remote_id, thread, message, at, action, value, result, state, why) "
    "SELECT ?1, ?2, ?3, key, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13 FROM store WHERE id = ?4 ON CONFLICT DO NOTHING";
constexpr std::string_view kSettle = "UPDATE rule_run SET state = ?2, why = ?3, outgoing = ?4 WHERE id = ?1";
constexpr std::string_view kWaiting =
    "SELECT r.id, r.rule, r.rule_version, r.is_shadow, s.id, r.remote_id, r.thread, r.message, r.at, r.action, r.value, r.result, r.state, r.why, r.outgoing "
    "FROM rule_run r JOIN store s ON s.key = r.store WHERE s.id = ?1 AND r.state = 2 ORDER BY r.id LIMIT ?2";
constexpr std::string_view kList =
    "SELECT r.id, r.rule, r.rule_version, r.is_shadow, s.id, r.remote_id, r.thread, r.message, r.at, r.action, r.value, r.result, r.state, r.why, r.outgoing "
    "FROM rule_run r JOIN store s ON s.key = r.store WHERE r.rule = ?1 AND r.is_shadow = ?2 ORDER BY r.id DESC LIMIT ?3";
constexpr std::string_view kListAll =
    "SELECT r.id, r.rule, r.rule_version, r.is_shadow, s.id, r.remote_id, r.thread, r.message, r.at, r.action, r.value, r.result, r.state, r.why, r.outgoing "
    "FROM rule_run r JOIN store s ON s.key = r.store WHERE r.is_shadow = ?1 ORDER BY r.id DESC LIMIT ?2";
constexpr std::string_view kInThread =
    "SELECT count(*) FROM rule_run WHERE thread = ?1 AND at >= ?2 AND action = 'answer' AND is_shadow = 0 AND state = 1";
constexpr std::string_view kOfStore =
    "SELECT count(*) FROM rule_run WHERE store = (SELECT key FROM store WHERE id = ?1) AND at >= ?2 AND action = 'answer' AND is_shadow = 0 AND state = 1";
constexpr std::string_view kFigures =
    "SELECT rule, why, count(*) FROM rule_run WHERE store = (SELECT key FROM store WHERE id = ?1) AND at >= ?2 AND action = 'answer' AND is_shadow = 0 "
    "GROUP BY rule, why ORDER BY rule, why";
constexpr std::string_view kShare =
    "SELECT coalesce(sum(m.author IN (2, 5)), 0), coalesce(sum(m.author = 3), 0) FROM message m WHERE m.id >= ?2 AND m.direction = 2 "
    "AND m.store = (SELECT key FROM store WHERE id = ?1)";

RuleRunRepository::Run runFrom(Row row) {
  RuleRunRepository::Run run;
  run.id = row.integer(0);
  run.rule.value = row.text(1);
  run.ruleVersion = row.integer(2);
  run.mode = static_cast<RuleRunRepository::Mode>(row.integer(3));
  run.store.value = row.text(4);
  run.remoteId = row.text(5);
  run.thread.value = row.integer(6);
  run.message.value = row.integer(7);
  run.at = row.instant(8);
  run.action = row.text(9);
  run.value = row.text(10);
  run.result = row.text(11);
  run.state = static_cast<RuleRunRepository::State>(row.integer(12));
  run.why = row.text(13);
  if (!row.isNull(14)) run.outgoing = OutgoingId{row.integer(14)};
  return run;
}

Result<std::int64_t> numberOf(const Result<std::optional<std::int64_t>>& found) {
  if (!found) return fail(found.error());
  return found->value_or(0);
}

std::int64_t firstInteger(Row row) { return row.integer(0); }

}  // namespace

Result<bool> RuleRunRepository::add(const Run& run) {
  const auto done = execute(m_connection, kAdd, run.rule, run.ruleVersion, run.mode == Mode::Shadow, run.store, run.remoteId, run.thread, run.message, run.at, run.action, run.value,
                            run.result, static_cast<int>(run.state), run.why);
  if (!done) return fail(done.error());
  return m_connection.changes() > 0;
}

Status RuleRunRepository::settle(std::int64_t id, State state, const std::string& why, const std::optional<OutgoingId>& outgoing) {
  return execute(m_connection, kSettle, id, static_cast<int>(state), why, outgoing);
}

Result<std::vector<RuleRunRepository::Run>> RuleRunRepository::waiting(const StoreId& store, std::size_t limit) {
  return allRows<Run>(m_connection, kWaiting, runFrom, store, static_cast<std::int64_t>(limit));
}

Result<std::vector<RuleRunRepository::Run>> RuleRunRepository::list(const RuleId& rule, Mode mode, std::size_t limit) {
  const auto most = static_cast<std::int64_t>(limit);
  if (rule.value.empty()) return allRows<Run>(m_connection, kListAll, runFrom, mode == Mode::Shadow, most);
  return allRows<Run>(m_connection, kList, runFrom, rule, mode == Mode::Shadow, most);
}

Result<std::int64_t> RuleRunRepository::answersInThread(ThreadId thread, Instant since) {
  return numberOf(firstRow<std::int64_t>(m_connection, kInThread, firstInteger, thread, since));
}

Result<std::int64_t> RuleRunRepository::answersOfStore(const StoreId& store, Instant since) {
  return numberOf(firstRow<std::int64_t>(m_connection, kOfStore, firstInteger, store, since));
}

Result<std::vector<RuleRunRepository::Figure>> RuleRunRepository::figures(const StoreId& store, Instant since) {
  return allRows<Figure>(m_connection, kFigures, [](Row row) { return Figure{row.text(0), row.text(1), row.integer(2)}; }, store, since);
}

Result<RuleRunRepository::Share> RuleRunRepository::share(const StoreId& store, Instant since) {
  const auto found = firstRow<Share>(m_connection, kShare, [](Row row) { return Share{row.integer(0), row.integer(1)}; }, store, firstMessageIdAt(since));
  if (!found) return fail(found.error());
  return found->value_or(Share{});
}

}  // namespace inquiry::storage
