#include "core/insight/report_maker.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "core/insight/as_of.h"
#include "core/insight/wait_tally.h"
#include "core/storage/store_key.h"
#include "core/storage/store_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/wait_fact_repository.h"

namespace inquiry::insight {
namespace {

constexpr Duration kHour = std::chrono::hours(1), kDay = std::chrono::hours(24);
// Up to two days a point an hour, up to a quarter a point a day, beyond that a point a week.
constexpr Duration kHourly = kDay * 2, kDaily = kDay * 100, kWeek = kDay * 7;

WaitRow rowOf(const WaitFact& fact, const FactKeys& keys, Instant now) {
  WaitRow row;
  row.thread = fact.thread;
  row.store.value = keys.text(Grouping::Store, fact.store);
  row.startedAt = fact.startedAt;
  row.dueAt = fact.dueAt;
  row.endedAt = fact.endedAt;
  row.end = fact.end;
  row.late = fact.lateBy(fact.dueAt, now);
  row.policy = keys.word(fact.policy);
  row.calendar = keys.word(fact.calendar);
  row.agent = keys.word(fact.agent);
  row.holder = keys.word(fact.holder);
  row.cause = keys.word(fact.cause);
  row.isReckoned = fact.has(WaitTrait::History);
  return row;
}

// The longest late of many facts, the newest where that is equal: a heap whose top is the one to go next.
class Longest {
 public:
  Longest(std::size_t limit, Instant now) : m_limit(limit), m_now(now) {}

  void offer(const WaitFact& fact) {
    ++m_count;
    if (m_limit == 0 || (m_facts.size() == m_limit && !isBefore(fact, m_facts.front()))) return;
    const auto order = [this](const WaitFact& a, const WaitFact& b) { return isBefore(a, b); };
    if (m_facts.size() == m_limit) {
      std::pop_heap(m_facts.begin(), m_facts.end(), order);
      m_facts.pop_back();
    }
    m_facts.push_back(fact);
    std::push_heap(m_facts.begin(), m_facts.end(), order);
  }
  std::int64_t count() const { return m_count; }
  Result<std::vector<WaitRow>> rows(storage::Connection& connection, const FactKeys& keys) {
    std::sort_heap(m_facts.begin(), m_facts.end(), [this](const WaitFact& a, const WaitFact& b) { return isBefore(a, b); });
    std::vector<WaitRow> rows;
    for (const WaitFact& fact : m_facts) {
      const auto thread = storage::ThreadRepository(connection).find(fact.thread);
      if (!thread) return fail(thread.error());
      rows.push_back(rowOf(fact, keys, m_now));
      if (*thread) rows.back().buyer = (*thread)->buyerName;
    }
    return rows;
  }

 private:
  bool isBefore(const WaitFact& a, const WaitFact& b) const {
    const Duration lateA = a.lateBy(a.dueAt, m_now).value_or(Duration(-1)), lateB = b.lateBy(b.dueAt, m_now).value_or(Duration(-1));
    if (lateA != lateB) return lateA > lateB;
    if (a.startedAt != b.startedAt) return a.startedAt > b.startedAt;
    return a.thread > b.thread;
  }

  std::size_t m_limit;
  Instant m_now;
  std::int64_t m_count = 0;
  std::vector<WaitFact> m_facts;
};

// How many waited at each of some instants: what began and ended between them, summed up.
class Backlog {
 public:
  Backlog(const WaitFilter& filter, Instant now) {
    const Duration span = filter.to - filter.from;
    const Duration step = span <= kHourly ? kHour : span <= kDaily ? kDay : kWeek;
    for (Instant at = filter.from + step; at <= std::min(filter.to, now); at = at + step) m_points.push_back({at});
    const Instant last = std::min(filter.to, now);
    if (last > filter.from && (m_points.empty() || m_points.back().at < last)) m_points.push_back({last});
    m_open.resize(m_points.size() + 1);
    m_overdue.resize(m_points.size() + 1);
  }

  void add(const WaitFact& fact) {
    count(m_open, fact.startedAt, fact.endedAt);
    if (fact.dueAt && (fact.endedAt ? *fact.dueAt < *fact.endedAt : !fact.has(WaitTrait::History))) count(m_overdue, *fact.dueAt, fact.endedAt);
  }

  std::vector<BacklogPoint> points() {
    std::int64_t open = 0, overdue = 0;
    for (std::size_t at = 0; at < m_points.size(); ++at) {
      m_points[at].open = open += m_open[at];
      m_points[at].overdue = overdue += m_overdue[at];
    }
    return std::move(m_points);
  }

 private:
  std::size_t firstFrom(Instant at) const {
    const auto found = std::lower_bound(m_points.begin(), m_points.end(), at, [](const BacklogPoint& point, Instant wanted) { return point.at < wanted; });
    return static_cast<std::size_t>(found - m_points.begin());
  }
  // Counts at every point in [from, until).
  void count(std::vector<std::int64_t>& changes, Instant from, std::optional<Instant> until) const {
    ++changes[firstFrom(from)];
    if (until) --changes[firstFrom(*until)];
  }

  std::vector<BacklogPoint> m_points;
  std::vector<std::int64_t> m_open, m_overdue;  // by how much the number changes at a point
};

class Tallies {
 public:
  Tallies(const FactKeys& keys, Grouping grouping, Instant now) : m_keys(keys), m_grouping(grouping), m_now(now) {}

  void add(const WaitFact& fact) {
    m_keys.of(fact, m_grouping, m_found);
    for (const std::int64_t key : m_found) m_tallies.try_emplace(key, m_now).first->second.add(fact);
  }
  std::vector<FiguresOf> figures() {
    std::vector<FiguresOf> figures;
    for (auto& [key, tally] : m_tallies) figures.push_back({m_keys.text(m_grouping, key), tally.figures()});
    std::sort(figures.begin(), figures.end(), [](const FiguresOf& a, const FiguresOf& b) { return a.key < b.key; });
    return figures;
  }

 private:
  const FactKeys& m_keys;
  Grouping m_grouping;
  Instant m_now;
  std::unordered_map<std::int64_t, WaitTally> m_tallies;
  std::vector<std::int64_t> m_found;
};

// Everything of one pass over the span.
class Pass {
 public:
  Pass(const FactKeys& keys, const ReportQuestion& question)
      : m_keys(keys), m_now(question.now), m_total(question.now), m_groups(keys, question.grouping, question.now), m_days(keys, Grouping::Day, question.now),
        m_backlog(question.filter, question.now), m_breaches(question.breaches, question.now) {}

  void add(const WaitFact& fact) {
    m_total.add(fact);
    m_groups.add(fact);
    m_days.add(fact);
    m_backlog.add(fact);
    const LocalTime local = localTimeOf(fact);
    HeatCell& cell = m_report.heat[static_cast<std::size_t>(local.weekday)][static_cast<std::size_t>(local.hour)];
    ++cell.waits;
    if (const auto bucket = bucketOf(fact)) ++m_report.distribution[*bucket];
    if (!fact.lateBy(fact.dueAt, m_now)) return;
    ++cell.late;
    ++m_causes[fact.cause];
    m_breaches.offer(fact);
  }
  void addOpenBefore(const WaitFact& fact) { m_backlog.add(fact); }

  Result<ResponseReport> report(storage::Connection& connection) {
    m_report.total = m_total.figures();
    m_report.groups = m_groups.figures();
    m_report.days = m_days.figures();
    m_report.backlog = m_backlog.points();
    for (const auto& [cause, count] : m_causes) m_report.causes[m_keys.word(cause)] = count;
    m_report.breachCount = m_breaches.count();
    auto rows = m_breaches.rows(connection, m_keys);
    if (!rows) return fail(rows.error());
    m_report.breaches = std::move(*rows);
    return std::move(m_report);
  }

 private:
  const FactKeys& m_keys;
  Instant m_now;
  WaitTally m_total;
  Tallies m_groups, m_days;
  Backlog m_backlog;
  Longest m_breaches;
  std::unordered_map<FactWord, std::int64_t> m_causes;
  ResponseReport m_report;
};

Result<WaitFigures> figuresOf(storage::Connection& connection, const FactKeys& keys, const WaitFilter& filter, Instant now) {
  const FactSieve sieve(keys, filter);
  WaitTally tally(now);
  AsOf then(now);
  const auto read = storage::WaitFactRepository(connection).forEach(filter.from, filter.to, [&](const WaitFact& fact) {
    if (const WaitFact* seen = then.see(fact); seen && sieve.lets(*seen)) tally.add(*seen);
  });
  if (!read) return fail(read.error());
  return tally.figures();
}

}  // namespace

Result<Catalogue> readCatalogue(storage::Connection& connection) {
  Catalogue catalogue;
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  for (const Store& store : *stores) {
    const auto key = storage::storeKey(connection, store.id);
    if (!key) return fail(key.error());
    catalogue.stores[*key] = store;
  }
  auto words = storage::WaitFactRepository(connection).words();
  if (!words) return fail(words.error());
  catalogue.words = std::move(*words);
  auto groups = storage::TeamRepository(connection).groups();
  if (!groups) return fail(groups.error());
  catalogue.groups = std::move(*groups);
  return catalogue;
}

Result<ResponseReport> makeReport(storage::Connection& connection, const ReportQuestion& question) {
  const auto catalogue = readCatalogue(connection);
  if (!catalogue) return fail(catalogue.error());
  const FactKeys keys(*catalogue);
  const FactSieve sieve(keys, question.filter);
  storage::WaitFactRepository facts(connection);
  Pass pass(keys, question);
  AsOf then(question.now);
  const auto read = facts.forEach(question.filter.from, question.filter.to, [&](const WaitFact& fact) {
    if (const WaitFact* seen = then.see(fact); seen && sieve.lets(*seen)) pass.add(*seen);
  });
  if (!read) return fail(read.error());
  const auto before = facts.forEachOpenAt(question.filter.from, [&](const WaitFact& fact) {
    if (const WaitFact* seen = then.see(fact); seen && sieve.lets(*seen)) pass.addOpenBefore(*seen);
  });
  if (!before) return fail(before.error());
  auto report = pass.report(connection);
  if (!report) return report;
  report->filter = question.filter;
  report->now = question.now;
  report->grouping = question.grouping;
  if (question.comparedWith) {
    WaitFilter other = question.filter;
    other.from = question.comparedWith->from;
    other.to = question.comparedWith->to;
    const auto compared = figuresOf(connection, keys, other, question.now);
    if (!compared) return fail(compared.error());
    report->before = *compared;
  }
  const auto left = facts.touchedCount();
  if (!left) return fail(left.error());
  report->unread = *left;
  return report;
}

Result<BehindRows> rowsBehind(storage::Connection& connection, const ReportQuestion& question, const Behind& behind, std::size_t limit) {
  const auto catalogue = readCatalogue(connection);
  if (!catalogue) return fail(catalogue.error());
  const FactKeys keys(*catalogue);
  const FactSieve sieve(keys, question.filter);
  Longest longest(limit, question.now);
  AsOf then(question.now);
  const auto read = storage::WaitFactRepository(connection).forEach(question.filter.from, question.filter.to, [&](const WaitFact& fact) {
    const WaitFact* seen = then.see(fact);
    if (!seen || !sieve.lets(*seen) || !isBehind(*seen, behind, question.now)) return;
    if (!behind.cause || keys.word(seen->cause) == *behind.cause) longest.offer(*seen);
  });
  if (!read) return fail(read.error());
  auto rows = longest.rows(connection, keys);
  if (!rows) return fail(rows.error());
  return BehindRows{std::move(*rows), longest.count()};
}

}  // namespace inquiry::insight
