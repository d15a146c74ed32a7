#include "core/storage/wait_fact_repository.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "core/storage/rows.h"
#include "core/storage/wait_page.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kTouched = "SELECT thread FROM fact_touch ORDER BY thread DESC LIMIT ?1";
constexpr std::string_view kTouchedCount = "SELECT count(*) FROM fact_touch";
constexpr std::string_view kForgetTouched = "DELETE FROM fact_touch WHERE thread = ?1";
constexpr std::string_view kIsBehind =
    "SELECT EXISTS (SELECT 1 FROM fact_touch) OR EXISTS (SELECT 1 FROM wait_day INDEXED BY wait_day_unpacked WHERE page IS NULL)";
constexpr std::string_view kWord = "SELECT key FROM fact_word WHERE text = ?1";
constexpr std::string_view kAddWord = "INSERT INTO fact_word (text) VALUES (?1)";
constexpr std::string_view kWords = "SELECT key, text FROM fact_word";
constexpr std::string_view kOfThread =
    "SELECT thread, store, position, started_at, ended_at, end_kind, traits, zone_minutes, due_at, own_due_at, assigned_at, opened_at, drafted_at, "
    "sent_at, automatic_at, resolved_at, ordered_at, agent, holder, cause, calendar, policy, tags FROM wait_fact WHERE thread = ?1 ORDER BY position";
constexpr std::string_view kOfDay =
    "SELECT thread, store, position, started_at, ended_at, end_kind, traits, zone_minutes, due_at, own_due_at, assigned_at, opened_at, drafted_at, "
    "sent_at, automatic_at, resolved_at, ordered_at, agent, holder, cause, calendar, policy, tags FROM wait_fact WHERE day = ?1";
constexpr std::string_view kDrop = "DELETE FROM wait_fact WHERE thread = ?1";
constexpr std::string_view kAdd =
    "INSERT INTO wait_fact (thread, store, position, started_at, ended_at, end_kind, traits, zone_minutes, due_at, own_due_at, assigned_at, opened_at, "
    "drafted_at, sent_at, automatic_at, resolved_at, ordered_at, agent, holder, cause, calendar, policy, tags) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)";
constexpr std::string_view kUnpacked = "SELECT day FROM wait_day INDEXED BY wait_day_unpacked WHERE page IS NULL ORDER BY day DESC LIMIT ?1";
constexpr std::string_view kPack = "UPDATE wait_day SET page = ?2, last_end_at = ?3 WHERE day = ?1";
constexpr std::string_view kDays = "SELECT day, page FROM wait_day WHERE day >= ?1 AND day <= ?2 ORDER BY day";
constexpr std::string_view kOpenDays =
    "SELECT day, page FROM wait_day WHERE day <= ?1 AND (page IS NULL OR last_end_at IS NULL OR last_end_at >= ?2) ORDER BY day";
constexpr std::string_view kFirst = "SELECT started_at FROM wait_fact INDEXED BY wait_fact_day WHERE day = (SELECT min(day) FROM wait_day) ORDER BY started_at LIMIT 1";

constexpr std::int64_t kDayMillis = 86'400'000;

std::int64_t dayOf(Instant at) { return at.millis() / kDayMillis; }

void readTags(std::string_view text, std::vector<FactWord>& tags) {
  tags.clear();
  for (const char* next = text.data(); next < text.data() + text.size();) {
    FactWord tag = 0;
    const auto read = std::from_chars(next, text.data() + text.size(), tag);
    if (read.ec != std::errc()) return;
    tags.push_back(tag);
    next = read.ptr + 1;
  }
}

std::string tagText(const std::vector<FactWord>& tags) {
  std::string text;
  for (const FactWord tag : tags) text += (text.empty() ? "" : " ") + std::to_string(tag);
  return text;
}

void fill(Row row, WaitFact& fact) {
  fact.thread.value = row.integer(0);
  fact.store = row.integer(1);
  fact.position = static_cast<int>(row.integer(2));
  fact.startedAt = row.instant(3);
  fact.endedAt = row.optionalInstant(4);
  const std::int64_t end = row.integer(5);
  fact.end = end == 0 ? std::nullopt : std::optional(static_cast<WaitingEnd>(end));
  fact.traits = static_cast<std::uint32_t>(row.integer(6));
  fact.zoneMinutes = static_cast<int>(row.integer(7));
  int column = 8;
  for (std::optional<Instant>* at : {&fact.dueAt, &fact.ownDueAt, &fact.assignedAt, &fact.openedAt, &fact.draftedAt, &fact.sentAt, &fact.automaticAt,
                                     &fact.resolvedAt, &fact.orderedAt})
    *at = row.optionalInstant(column++);
  for (FactWord* word : {&fact.agent, &fact.holder, &fact.cause, &fact.calendar, &fact.policy}) *word = row.integer(column++);
  readTags(row.view(column), fact.tags);
}

}  // namespace

Result<std::vector<ThreadId>> WaitFactRepository::touched(std::size_t limit) {
  return allRows<ThreadId>(m_connection, kTouched, [](Row row) { return ThreadId{row.integer(0)}; }, static_cast<std::int64_t>(limit));
}

Result<std::int64_t> WaitFactRepository::touchedCount() {
  const auto count = firstRow<std::int64_t>(m_connection, kTouchedCount, [](Row row) { return row.integer(0); });
  if (!count) return fail(count.error());
  return count->value_or(0);
}

Status WaitFactRepository::forgetTouched(ThreadId thread) { return execute(m_connection, kForgetTouched, thread); }

Result<bool> WaitFactRepository::isInStep() {
  const auto isBehind = firstRow<bool>(m_connection, kIsBehind, [](Row row) { return row.flag(0); });
  if (!isBehind) return fail(isBehind.error());
  return !isBehind->value_or(false);
}

Result<FactWord> WaitFactRepository::word(std::string_view text) {
  if (text.empty()) return FactWord{0};
  const auto known = firstRow<FactWord>(m_connection, kWord, [](Row row) { return row.integer(0); }, text);
  if (!known) return fail(known.error());
  if (*known) return **known;
  if (auto added = execute(m_connection, kAddWord, text); !added) return fail(added.error());
  return m_connection.lastInsertId();
}

Result<std::map<FactWord, std::string>> WaitFactRepository::words() {
  std::map<FactWord, std::string> words;
  const auto read = forEachRow(m_connection, kWords, [&](Row row) { words[row.integer(0)] = row.text(1); });
  if (!read) return fail(read.error());
  return words;
}

Result<std::vector<WaitFact>> WaitFactRepository::ofThread(ThreadId thread) {
  return allRows<WaitFact>(m_connection, kOfThread, [](Row row) {
    WaitFact fact;
    fill(row, fact);
    return fact;
  }, thread);
}

Result<bool> WaitFactRepository::replace(ThreadId thread, const std::vector<WaitFact>& facts) {
  const auto known = ofThread(thread);
  if (!known) return fail(known.error());
  if (*known == facts) return false;
  if (auto done = execute(m_connection, kDrop, thread); !done) return fail(done.error());
  for (const WaitFact& fact : facts) {
    const auto added = execute(m_connection, kAdd, fact.thread, fact.store, fact.position, fact.startedAt, fact.endedAt,
                               fact.end ? static_cast<int>(*fact.end) : 0, static_cast<std::int64_t>(fact.traits), fact.zoneMinutes, fact.dueAt, fact.ownDueAt,
                               fact.assignedAt, fact.openedAt, fact.draftedAt, fact.sentAt, fact.automaticAt, fact.resolvedAt, fact.orderedAt, fact.agent,
                               fact.holder, fact.cause, fact.calendar, fact.policy, tagText(fact.tags));
    if (!added) return fail(added.error());
  }
  return true;
}

Result<std::size_t> WaitFactRepository::pack(std::size_t days) {
  const auto unpacked = allRows<std::int64_t>(m_connection, kUnpacked, [](Row row) { return row.integer(0); }, static_cast<std::int64_t>(days));
  if (!unpacked) return fail(unpacked.error());
  for (const std::int64_t day : *unpacked) {
    WaitPageWriter page(day);
    bool isOneOpen = false;
    Instant lastEnd;
    WaitFact fact;
    const auto read = forEachRow(m_connection, kOfDay, [&](Row row) {
      fill(row, fact);
      isOneOpen |= !fact.endedAt;
      lastEnd = std::max(lastEnd, fact.endedAt.value_or(lastEnd));
      page.add(fact);
    }, day);
    if (!read) return fail(read.error());
    auto statement = m_connection.prepare(kPack);
    if (!statement) return fail(statement.error());
    statement->bind(day).bindBlob(page.bytes()).bind(isOneOpen ? std::nullopt : std::optional(lastEnd));
    if (auto done = statement->run(); !done) return fail(done.error());
  }
  return unpacked->size();
}

Status WaitFactRepository::readDay(std::int64_t day, const OnFact& onFact) {
  WaitFact fact;
  return forEachRow(m_connection, kOfDay, [&](Row row) {
    fill(row, fact);
    onFact(fact);
  }, day);
}

Status WaitFactRepository::forEach(Instant from, Instant to, const OnFact& onFact) {
  if (to <= from) return {};
  const auto inside = [&](const WaitFact& fact) {
    if (fact.startedAt >= from && fact.startedAt < to) onFact(fact);
  };
  Status done;
  const auto read = forEachRow(m_connection, kDays, [&](Row row) {
    if (done) done = row.isNull(1) ? readDay(row.integer(0), inside) : readWaitPage(row.integer(0), row.view(1), inside);
  }, dayOf(from), dayOf(to));
  return read ? done : read;
}

Status WaitFactRepository::forEachOpenAt(Instant from, const OnFact& onFact) {
  const auto open = [&](const WaitFact& fact) {
    if (fact.startedAt < from && fact.endedAt.value_or(from) >= from) onFact(fact);
  };
  Status done;
  const auto read = forEachRow(m_connection, kOpenDays, [&](Row row) {
    if (done) done = row.isNull(1) ? readDay(row.integer(0), open) : readWaitPage(row.integer(0), row.view(1), open);
  }, dayOf(from), from);
  return read ? done : read;
}

Result<std::optional<Instant>> WaitFactRepository::first() {
  return firstRow<Instant>(m_connection, kFirst, [](Row row) { return row.instant(0); });
}

}  // namespace inquiry::storage
