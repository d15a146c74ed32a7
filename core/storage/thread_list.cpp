#include "core/storage/thread_list.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"
#include "core/storage/thread_plan.h"
#include "core/storage/thread_row.h"

namespace inquiry::storage {
namespace {

// Columns behind those of the thread itself.
constexpr int kKeyColumn = 34;

constexpr std::string_view kTagKey = "SELECT key FROM tag WHERE name = ?1";
constexpr std::string_view kLaneSum = "SELECT coalesce(sum(threads), 0) FROM thread_count WHERE lane BETWEEN ?1 AND ?2";
constexpr std::string_view kLaneSumOfStore = "SELECT coalesce(sum(threads), 0) FROM thread_count WHERE store = ?3 AND lane BETWEEN ?1 AND ?2";
constexpr std::string_view kByStore =
    "SELECT s.id, c.threads FROM thread_count c CROSS JOIN store s ON s.key = c.store WHERE c.lane = 1 AND c.threads > 0";
constexpr std::string_view kByTag =
    "SELECT g.name, (SELECT count(*) FROM thread_tag k INDEXED BY thread_tag_due WHERE k.tag = g.key AND k.lane = 1 AND k.lane <> 5) FROM tag g";

constexpr std::string_view kUnanswered =
    "SELECT coalesce(sum(max(c, 1)), 0) FROM (SELECT t.unanswered_count AS c FROM (SELECT id, unanswered_count FROM thread "
    "INDEXED BY thread_store_due WHERE store = ?1 AND lane = 1 AND lane <> 5 ORDER BY due_rank, place LIMIT ?2) t "
    "JOIN waiting_period p ON p.thread = t.id AND p.ended_at IS NULL WHERE p.is_history = 0)";

std::int64_t number(Row row) { return row.integer(0); }

void bind(Statement& statement, const std::vector<ThreadPlan::Parameter>& parameters) {
  for (const auto& parameter : parameters) std::visit([&statement](const auto& value) { statement.bind(value); }, parameter);
}

Result<std::optional<std::int64_t>> keyOfStore(Connection& connection, const ThreadQuery& query) {
  if (!query.store) return std::optional<std::int64_t>{};
  const auto key = storeKey(connection, *query.store);
  if (!key) return fail(key.error());
  return std::optional(*key);
}

// A tag nobody made yet has no threads: number 0 finds none.
Result<std::optional<std::int64_t>> keyOfTag(Connection& connection, const ThreadQuery& query) {
  if (!query.tag) return std::optional<std::int64_t>{};
  const auto key = firstRow<std::int64_t>(connection, kTagKey, number, *query.tag);
  if (!key) return fail(key.error());
  return std::optional(key->value_or(0));
}

Result<ThreadPlan> planOf(Connection& connection, const ThreadQuery& query) {
  const auto store = keyOfStore(connection, query);
  if (!store) return fail(store.error());
  const auto tag = keyOfTag(connection, query);
  if (!tag) return fail(tag.error());
  return ThreadPlan::make(query, *store, *tag);
}

template <class OnRow>
Status run(Connection& connection, const ThreadPlan::Query& query, OnRow&& onRow) {
  auto statement = connection.prepare(query.sql);
  if (!statement) return fail(statement.error());
  bind(*statement, query.parameters);
  for (;;) {
    const auto more = statement->step();
    if (!more) return fail(more.error());
    if (!*more) return {};
    onRow(statement->row());
  }
}

// Of the whole list, wherever the page stands.
Result<std::int64_t> total(Connection& connection, ThreadQuery query) {
  query.cursor.clear();
  const auto plan = planOf(connection, query);
  if (!plan) return fail(plan.error());
  if (const auto lanes = plan->plainLanes()) {
    const auto store = keyOfStore(connection, query);
    if (!store) return fail(store.error());
    const auto sum = *store ? firstRow<std::int64_t>(connection, kLaneSumOfStore, number, lanes->first, lanes->second, **store)
                            : firstRow<std::int64_t>(connection, kLaneSum, number, lanes->first, lanes->second);
    if (!sum) return fail(sum.error());
    return sum->value_or(0);
  }
  std::int64_t count = 0;
  if (auto done = run(connection, plan->count(), [&count](Row row) { count = row.integer(0); }); !done) return fail(done.error());
  return count;
}

}  // namespace

Result<ThreadPage> ThreadList::page(const ThreadQuery& query) {
  const auto plan = planOf(m_connection, query);
  if (!plan) return fail(plan.error());
  ThreadPage page;
  ThreadCursor last;
  bool hasMore = false;
  const std::string columns = std::string(kThreadColumns) + ", " + plan->keyColumns();
  const auto done = run(m_connection, plan->page(columns, static_cast<std::int64_t>(query.limit) + 1), [&](Row row) {
    if (page.threads.size() == query.limit) {
      hasMore = true;
      return;
    }
    page.threads.push_back(threadFrom(row));
    last = {row.integer(kKeyColumn), row.integer(kKeyColumn + 1), row.integer(kKeyColumn + 2)};
  });
  if (!done) return fail(done.error());
  if (hasMore && query.limit > 0) page.next = plan->cursorText(last);
  if (query.total == ThreadQuery::Total::Skip) return page;
  const auto count = total(m_connection, query);
  if (!count) return fail(count.error());
  page.total = *count;
  return page;
}

Result<std::vector<ThreadId>> ThreadList::ids(const ThreadQuery& query) {
  ThreadQuery whole = query;
  whole.cursor.clear();
  const auto plan = planOf(m_connection, whole);
  if (!plan) return fail(plan.error());
  std::vector<ThreadId> ids;
  if (auto done = run(m_connection, plan->ids(), [&ids](Row row) { ids.push_back(ThreadId{row.integer(0)}); }); !done) return fail(done.error());
  return ids;
}

Result<ThreadCounts> ThreadList::counts(const ThreadQuery& base) {
  ThreadCounts counts;
  for (const ThreadView view : allThreadViews()) {
    ThreadQuery query;
    query.view = view;
    query.me = base.me;
    query.now = base.now;
    query.hidden = base.hidden;
    query.dueSoon = base.dueSoon;
    const auto count = total(m_connection, query);
    if (!count) return fail(count.error());
    counts.views[view] = *count;
  }
  auto done = forEachRow(m_connection, kByStore, [&](Row row) { counts.stores[StoreId{row.text(0)}] = row.integer(1); });
  if (!done) return fail(done.error());
  done = forEachRow(m_connection, kByTag, [&](Row row) { counts.tags[TagName{row.text(0)}] = row.integer(1); });
  if (!done) return fail(done.error());
  if (base.hidden.empty()) return counts;
  for (const StoreId& store : base.hidden) counts.stores.erase(store);
  for (auto& [tag, count] : counts.tags) {
    if (count == 0) continue;
    ThreadQuery query;
    query.tag = tag;
    query.now = base.now;
    query.hidden = base.hidden;
    const auto seen = total(m_connection, query);
    if (!seen) return fail(seen.error());
    count = *seen;
  }
  return counts;
}

Result<std::int64_t> ThreadList::unanswered(const StoreId& store, std::int64_t threads) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto sum = firstRow<std::int64_t>(m_connection, kUnanswered, number, *key, threads);
  if (!sum) return fail(sum.error());
  return sum->value_or(0);
}

}  // namespace inquiry::storage
