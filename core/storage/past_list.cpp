#include "core/storage/past_list.h"

#include <algorithm>
#include <charconv>

#include "core/domain/message.h"
#include "core/domain/utf8.h"
#include "core/storage/past_order.h"
#include "core/storage/rows.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_row.h"

namespace inquiry::storage {
namespace {

constexpr std::size_t kExcerptLength = 160;
// Behind the columns of the thread itself.
constexpr int kPastColumn = 34;

// The first row after the instant says how the thread stood at it.
constexpr std::string_view kFirstAfter =
    ", p.is_there, p.kind, p.status, p.needs_reply, p.unread, p.assignee, p.priority, p.due_at, p.oldest_unanswered_at, p.last_message_at, p.snoozed_until, p.message_count, "
    "p.unanswered_count, p.has_case, coalesce(p.merged_into, 0), p.tags FROM (SELECT thread, min(seq) AS seq FROM thread_past WHERE at > ?1 GROUP BY thread) f "
    "CROSS JOIN thread_past p ON p.seq = f.seq CROSS JOIN thread t ON t.id = f.thread CROSS JOIN store s ON s.key = t.store";
constexpr std::string_view kSince = "SELECT min(at) FROM thread_past";
constexpr std::string_view kNewestOfBuyer =
    "SELECT id, text FROM message WHERE thread = ?1 AND author = ?2 AND is_deleted = 0 AND sent_at <= ?3 ORDER BY id DESC LIMIT 1";
// Of a thread that was merged since: its messages stand in another one.
constexpr std::string_view kNewestMoved =
    "SELECT id, text FROM message INDEXED BY message_origin WHERE origin = ?1 AND author = ?2 AND is_deleted = 0 AND sent_at <= ?3 ORDER BY id DESC LIMIT 1";

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// A thread of today, put back to what the row says of it. Nothing: it was not there yet.
std::optional<Thread> stoodFrom(Thread thread, Row row) {
  int column = kPastColumn;
  if (!row.flag(column++)) return {};
  thread.kind = static_cast<ThreadKind>(row.integer(column++));
  thread.status = static_cast<ThreadStatus>(row.integer(column++));
  thread.needsReply = row.flag(column++);
  thread.unread = row.flag(column++);
  thread.assignee = row.text(column++);
  thread.priority = static_cast<Priority>(row.integer(column++));
  thread.dueAt = row.optionalInstant(column++);
  thread.oldestUnansweredAt = row.optionalInstant(column++);
  thread.lastMessageAt = row.optionalInstant(column++);
  thread.snoozedUntil = row.optionalInstant(column++);
  thread.messageCount = row.integer(column++);
  thread.unansweredCount = row.integer(column++);
  thread.hasCase = row.flag(column++);
  thread.mergedInto.value = row.integer(column++);
  thread.tags = linesOf(row.view(column));
  return thread;
}

Result<std::size_t> offsetOf(const std::string& cursor) {
  std::size_t offset = 0;
  if (cursor.empty()) return offset;
  const char* const end = cursor.data() + cursor.size();
  const auto [next, problem] = std::from_chars(cursor.data() + 1, end, offset);
  if (cursor.front() == 'p' && problem == std::errc() && next == end) return offset;
  return fail(ErrorKind::InvalidInput, "threads.cursor", "The cursor belongs to another list: start from its first page.");
}

}  // namespace

Result<std::optional<Instant>> PastList::knownSince() {
  const auto since = firstRow<std::optional<Instant>>(m_connection, kSince, [](Row row) { return row.optionalInstant(0); });
  if (!since) return fail(since.error());
  return since->value_or(std::nullopt);
}

// `members`: what was merged into it then and is not any more.
Status PastList::putExcerpt(Thread& then, const Thread& today, std::vector<ThreadId> members) {
  if (then.messageCount == today.messageCount && then.lastMessageAt == today.lastMessageAt) return {};
  using Newest = std::pair<std::int64_t, std::string>;
  const auto read = [](Row row) { return Newest{row.integer(0), utf8::excerpt(row.view(1), kExcerptLength)}; };
  Newest newest;
  members.push_back(then.id);
  for (const ThreadId id : members)
    for (const std::string_view sql : {kNewestOfBuyer, kNewestMoved}) {
      auto found = firstRow<Newest>(m_connection, sql, read, id, static_cast<int>(Author::Buyer), then.lastMessageAt.value_or(m_at));
      if (!found) return fail(found.error());
      if (!*found) continue;
      newest = std::max(newest, **found);
      break;
    }
  then.excerpt = std::move(newest.second);
  return {};
}

Result<std::map<ThreadId, PastList::Changed>> PastList::changed() {
  static const std::string kSql = "SELECT " + std::string(kThreadColumns) + std::string(kFirstAfter);
  std::map<ThreadId, Changed> changed;
  const auto read = forEachRow(m_connection, kSql, [&](Row row) {
    Thread today = threadFrom(row);
    auto then = stoodFrom(today, row);
    changed.emplace(today.id, Changed{std::move(today), std::move(then)});
  }, m_at);
  if (!read) return fail(read.error());
  return changed;
}

Result<ThreadPage> PastList::page(const ThreadQuery& query) {
  const auto offset = offsetOf(query.cursor);
  if (!offset) return fail(offset.error());
  auto since = changed();
  if (!since) return fail(since.error());
  std::erase_if(*since, [&](const auto& each) { return query.hidden.contains(each.second.today.store); });
  ThreadQuery then;
  then.view = query.view;
  then.store = query.store;
  then.tag = query.tag;
  then.hidden = query.hidden;
  then.me = query.me;
  then.now = m_at;
  then.dueSoon = query.dueSoon;
  // Of today's list so much that the page is full however many of it stood elsewhere then.
  then.limit = *offset + query.limit + since->size() + 1;
  auto today = ThreadList(m_connection).page(then);
  if (!today) return today;
  std::vector<Thread> list = std::move(today->threads);
  std::erase_if(list, [&](const Thread& thread) { return since->contains(thread.id); });
  std::int64_t total = today->total.value_or(0);
  for (const auto& [id, each] : *since) {
    if (isListed(each.today, then)) --total;
    if (!each.then || !isListed(*each.then, then)) continue;
    ++total;
    list.push_back(*each.then);
  }
  std::sort(list.begin(), list.end(), [&](const Thread& one, const Thread& other) { return standsBefore(one, other, then); });
  std::map<ThreadId, std::vector<ThreadId>> members;
  for (const auto& [id, each] : *since)
    if (each.then && each.then->mergedInto.value != 0) members[each.then->mergedInto].push_back(id);
  ThreadPage page;
  page.total = total;
  const std::size_t end = std::min(list.size(), *offset + query.limit);
  for (std::size_t i = *offset; i < end; ++i) {
    if (const auto changed = since->find(list[i].id); changed != since->end())
      if (auto put = putExcerpt(list[i], changed->second.today, members[list[i].id]); !put) return fail(put.error());
    page.threads.push_back(std::move(list[i]));
  }
  if (end < list.size()) page.next = 'p' + std::to_string(end);
  return page;
}

}  // namespace inquiry::storage
