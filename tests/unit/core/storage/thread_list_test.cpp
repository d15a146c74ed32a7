#include "core/storage/thread_list.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>
#include <tuple>

#include "core/storage/order_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_plan.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }
constexpr std::int64_t kNow = 50'000;

template <class T>
const T& pick(std::mt19937& random, const std::vector<T>& from) {
  return from[random() % from.size()];
}

// Threads of every kind and state, with few different instants so that many share a sort key.
void fill(StoredWorkspace& desk, int count, unsigned seed) {
  std::mt19937 random(seed);
  ThreadRepository threads(desk);
  TagRepository tags(desk);
  const std::vector<std::string> stores{"ebay-us", "ml-mx"}, people{"", "me", "li.wen"}, languages{"en", "es", "ja"};
  for (int i = 0; i < count; ++i) {
    ThreadFacts facts;
    facts.remoteId = "t-" + std::to_string(i);
    facts.kind = static_cast<ThreadKind>(1 + random() % 5);
    facts.buyerKey = "buyer-" + std::to_string(random() % 20);
    facts.buyerName = "Ana_" + std::to_string(random() % 5);
    if (random() % 2 == 0) facts.orderRemoteId = "12-" + std::to_string(random() % 30);
    if (random() % 10 != 0) facts.createdAt = at(static_cast<std::int64_t>(random() % 50));
    const ThreadId id = threads.upsertInbound(StoreId{pick(random, stores)}, facts).value().id;
    ReplyState state;
    state.needsReply = random() % 2 == 0;
    if (state.needsReply && random() % 4 != 0) state.dueAt = at(kNow - 20'000 + static_cast<std::int64_t>(random() % 40) * 1000);
    StoredWorkspace::must(threads.setReplyState(id, state));
    StoredWorkspace::must(threads.setStatus(id, static_cast<ThreadStatus>(1 + random() % 4)));
    if (random() % 8 == 0) StoredWorkspace::must(threads.snooze(id, at(static_cast<std::int64_t>(random() % 30))));
    StoredWorkspace::must(threads.setAssignee(id, pick(random, people)));
    StoredWorkspace::must(threads.setLanguage(id, pick(random, languages)));
    StoredWorkspace::must(threads.setUnread(id, random() % 2 == 0));
    if (random() % 12 == 0) StoredWorkspace::must(threads.setHasCase(id, true));
    for (const char* tag : {"returns", "quality"})
      if (random() % 3 == 0) REQUIRE(tags.add(id, TagName{tag}));
    // After the tag, so that the keys kept beside it must follow.
    StoredWorkspace::must(execute(*desk.connection, "UPDATE thread SET last_message_at = ?2 WHERE id = ?1", id,
                                  at(static_cast<std::int64_t>(random() % 60))));
    if (random() % 15 == 0 && i > 0)
      StoredWorkspace::must(execute(*desk.connection, "UPDATE thread SET merged_into = 1 WHERE id = ?1 AND id > 1", id));
  }
}

std::vector<Thread> everything(StoredWorkspace& desk) {
  std::vector<Thread> all;
  for (std::int64_t id = 1; id <= desk.number("SELECT max(id) FROM thread"); ++id)
    all.push_back(ThreadRepository(desk).find(ThreadId{id}).value().value());
  return all;
}

// The definition of the views, written a second time without indexes.
bool belongs(const Thread& thread, const ThreadQuery& query) {
  if (thread.mergedInto.value != 0) return false;
  const bool isNotice = thread.kind == ThreadKind::Notice;
  const bool needsReply = !isNotice && thread.status == ThreadStatus::Open && thread.needsReply;
  switch (query.view) {
    case ThreadView::NeedsReply: if (!needsReply) return false; break;
    case ThreadView::Mine:
      if (isNotice || thread.status == ThreadStatus::Closed || thread.assignee != query.me.value) return false;
      break;
    case ThreadView::Unassigned: if (!needsReply || !thread.assignee.empty()) return false; break;
    case ThreadView::DueSoon:
      if (!needsReply || !thread.dueAt || *thread.dueAt <= query.now || *thread.dueAt > query.now + query.dueSoon) return false;
      break;
    case ThreadView::Overdue: if (!needsReply || !thread.dueAt || *thread.dueAt > query.now) return false; break;
    case ThreadView::Waiting: if (isNotice || thread.status != ThreadStatus::Waiting) return false; break;
    case ThreadView::Snoozed: if (isNotice || thread.status != ThreadStatus::Snoozed) return false; break;
    case ThreadView::Cases:
      if (isNotice || thread.status == ThreadStatus::Closed || !(thread.hasCase || thread.kind == ThreadKind::Case)) return false;
      break;
    case ThreadView::Notices: if (!isNotice) return false; break;
    case ThreadView::All: if (isNotice != (query.kind == ThreadKind::Notice)) return false; break;
  }
  const auto last = thread.lastMessageAt ? *thread.lastMessageAt : thread.createdAt.value_or(Instant());
  return (!query.store || thread.store == *query.store) && (!query.kind || thread.kind == *query.kind) &&
         (!query.tag || std::find(thread.tags.begin(), thread.tags.end(), query.tag->value) != thread.tags.end()) &&
         (!query.assignee || thread.assignee == query.assignee->value) && (query.language.empty() || thread.language == query.language) &&
         (query.orderRemoteId.empty() || thread.orderRemoteId == query.orderRemoteId) &&
         (query.buyerKey.empty() || thread.buyerKey == query.buyerKey) && (!query.unread || thread.unread == *query.unread) &&
         (query.text.empty() || thread.buyerName == "Ana_2") && (!query.after || last >= *query.after) &&
         (!query.before || last < *query.before);
}

int laneOf(const Thread& thread) {
  if (thread.kind == ThreadKind::Notice) return 6;
  if (thread.status == ThreadStatus::Closed) return 5;
  if (thread.status == ThreadStatus::Snoozed) return 4;
  if (thread.status == ThreadStatus::Waiting) return 3;
  return thread.needsReply ? 1 : 2;
}

std::tuple<std::int64_t, std::int64_t, std::int64_t> sortKey(const Thread& thread, const ThreadQuery& query) {
  const bool isNewest = query.sort == ThreadSort::Newest || query.sort == ThreadSort::Oldest ||
                        (query.sort == ThreadSort::Natural && (query.view == ThreadView::Waiting || query.view == ThreadView::Notices ||
                                                               query.view == ThreadView::All));
  const auto last = (thread.lastMessageAt ? *thread.lastMessageAt : thread.createdAt.value_or(Instant())).millis();
  if (isNewest) return query.sort == ThreadSort::Oldest ? std::tuple(std::int64_t{0}, last, thread.id.value)
                                                        : std::tuple(std::int64_t{0}, -last, -thread.id.value);
  if (query.view == ThreadView::Snoozed && query.sort == ThreadSort::Natural)
    return {0, thread.snoozedUntil.value_or(Instant()).millis(), thread.id.value};
  return {laneOf(thread), thread.dueAt ? thread.dueAt->millis() : INT64_MAX, thread.id.value};
}

ThreadQuery randomQuery(std::mt19937& random) {
  ThreadQuery query;
  query.now = at(kNow);
  query.view = pick(random, allThreadViews());
  query.sort = static_cast<ThreadSort>(1 + random() % 4);
  if (random() % 3 == 0) query.store = StoreId{random() % 2 == 0 ? "ebay-us" : "ml-mx"};
  if (random() % 4 == 0) query.tag = TagName{random() % 4 == 0 ? "unheard-of" : "returns"};
  if (random() % 5 == 0) query.assignee = PersonId{random() % 2 == 0 ? "" : "li.wen"};
  if (random() % 6 == 0) query.kind = static_cast<ThreadKind>(1 + random() % 5);
  if (random() % 8 == 0) query.language = "es";
  if (random() % 12 == 0) query.orderRemoteId = "12-3";
  if (random() % 12 == 0) query.buyerKey = "buyer-3";
  if (random() % 8 == 0) query.text = "ANA_2";
  if (random() % 8 == 0) query.after = at(20);
  if (random() % 8 == 0) query.before = at(40);
  if (random() % 8 == 0) query.unread = true;
  query.limit = 1 + random() % 13;
  return query;
}

std::vector<std::string> planOf(StoredWorkspace& desk, const ThreadPlan::Query& query) {
  std::vector<std::string> lines;
  const std::string sql = "EXPLAIN QUERY PLAN " + query.sql;
  StoredWorkspace::must(forEachRow(*desk.connection, sql, [&](Row row) { lines.push_back(row.text(3)); }));
  return lines;
}

}  // namespace

TEST_CASE("pages put together equal a brute-force list for any query") {
  StoredWorkspace desk;
  fill(desk, 400, 11);
  const auto all = everything(desk);
  std::mt19937 random(5);
  std::size_t rows = 0;
  for (int round = 0; round < 700; ++round) {
    ThreadQuery query = randomQuery(random);
    std::vector<Thread> expected;
    std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [&](const Thread& thread) { return belongs(thread, query); });
    std::sort(expected.begin(), expected.end(), [&](const Thread& a, const Thread& b) { return sortKey(a, query) < sortKey(b, query); });
    std::vector<std::int64_t> wanted, found;
    for (const Thread& thread : expected) wanted.push_back(thread.id.value);
    const auto ids = ThreadList(desk).ids(query).value();
    for (std::size_t page = 0; page < 500; ++page) {
      const auto part = ThreadList(desk).page(query).value();
      CHECK(part.total.value_or(-1) == static_cast<std::int64_t>(wanted.size()));
      for (const Thread& thread : part.threads) found.push_back(thread.id.value);
      if (!part.next) break;
      query.cursor = *part.next;
    }
    INFO("round " << round << " view " << name(query.view) << " sort " << static_cast<int>(query.sort) << " cursor " << query.cursor);
    REQUIRE(found == wanted);
    CHECK(ids.size() == wanted.size());
    rows += found.size();
  }
  CHECK(rows > 5000);
}

TEST_CASE("no first or later page of any view, store or tag scans or sorts") {
  StoredWorkspace desk;
  fill(desk, 50, 3);
  for (const ThreadView view : allThreadViews())
    for (const ThreadSort sort : {ThreadSort::Natural, ThreadSort::Due, ThreadSort::Newest, ThreadSort::Oldest})
      for (int filter = 0; filter < 16; ++filter) {
        ThreadQuery query;
        query.view = view;
        query.sort = sort;
        query.now = at(kNow);
        if (filter & 4) query.assignee = PersonId{"li.wen"};
        if (filter & 8) query.language = "es";
        const auto store = filter & 1 ? std::optional<std::int64_t>(1) : std::nullopt;
        const auto tag = filter & 2 ? std::optional<std::int64_t>(1) : std::nullopt;
        const auto first = ThreadPlan::make(query, store, tag).value();
        query.cursor = first.cursorText({view == ThreadView::Notices ? 6 : view == ThreadView::Waiting ? 3 : view == ThreadView::Snoozed ? 4 : 1, 5, 1});
        const auto later = ThreadPlan::make(query, store, tag).value();
        for (const auto& sql : {first.page("t.id", 50), later.page("t.id", 50)}) {
          std::string whole;
          for (const std::string& line : planOf(desk, sql)) whole += line + "\n";
          INFO(sql.sql << "\n" << whole);
          CHECK(whole.find("SCAN") == std::string::npos);
          CHECK(whole.find("TEMP B-TREE") == std::string::npos);
        }
      }
}

TEST_CASE("a later page starts behind its cursor instead of at the beginning") {
  StoredWorkspace desk;
  ThreadQuery query;
  query.cursor = "d.1.5.1";
  std::string first = planOf(desk, ThreadPlan::make(query, {}, {}).value().page("t.id", 50)).at(0);
  INFO(first);
  CHECK(first.find("(due_rank,place)>(?,?)") != std::string::npos);
  query.view = ThreadView::Mine;
  first = planOf(desk, ThreadPlan::make(query, {}, {}).value().page("t.id", 50)).at(0);
  INFO(first);
  CHECK(first.find("(lane,due_rank,place)>(?,?,?)") != std::string::npos);
}

TEST_CASE("a cursor of another list is refused, and so is nonsense") {
  StoredWorkspace desk;
  ThreadQuery query;
  for (const char* cursor : {"x", "d", "d.1", "d.1.2", "d.1.2.3.4", "l.1.2.3", "d.6.2.3", "d.1.2.3 ", "d.1.99999999999999999999.3"}) {
    query.cursor = cursor;
    const auto page = ThreadList(desk).page(query);
    REQUIRE_FALSE(page);
    CHECK(page.error().kind == ErrorKind::InvalidInput);
    CHECK(page.error().code == "threads.cursor");
  }
}

TEST_CASE("the figures beside the navigation equal a recount, after any change") {
  StoredWorkspace desk;
  fill(desk, 300, 23);
  const auto all = everything(desk);
  ThreadQuery base;
  base.now = at(kNow);
  const ThreadCounts counts = ThreadList(desk).counts(base).value();
  for (const ThreadView view : allThreadViews()) {
    ThreadQuery query = base;
    query.view = view;
    CHECK(counts.views.at(view) == std::count_if(all.begin(), all.end(), [&](const Thread& thread) { return belongs(thread, query); }));
  }
  std::map<StoreId, std::int64_t> stores;
  std::map<TagName, std::int64_t> tags;
  for (const Thread& thread : all) {
    if (!belongs(thread, base)) continue;
    ++stores[thread.store];
    for (const std::string& tag : thread.tags) ++tags[TagName{tag}];
  }
  CHECK(counts.stores == stores);
  for (const auto& [tag, count] : counts.tags) CHECK(count == tags[tag]);
  CHECK(desk.number("SELECT count(*) FROM (SELECT store, lane, count(*) AS n FROM thread GROUP BY store, lane EXCEPT "
                    "SELECT store, lane, threads FROM thread_count)") == 0);
  CHECK(desk.number("SELECT count(*) FROM thread_tag k JOIN thread t ON t.id = k.thread WHERE k.lane <> t.lane OR k.due_rank <> t.due_rank OR "
                    "k.last_rank <> t.last_rank OR k.is_listed <> t.is_listed") == 0);
}

TEST_CASE("a wildcard in a quick filter is an ordinary character") {
  StoredWorkspace desk;
  desk.thread("100%");
  desk.thread("1000");
  ThreadQuery query;
  query.view = ThreadView::All;
  query.text = "100%";
  CHECK(ThreadList(desk).page(query).value().threads.size() == 1);
}

TEST_CASE("A buyer whom only an order names is shown by that name") {
  StoredWorkspace place;
  ThreadFacts facts;
  facts.remoteId = "q1";
  facts.buyerKey = "3037204279";
  const ThreadId id = ThreadRepository(place).upsertInbound(StoreId{"ml-mx"}, facts).value().id;
  CHECK(ThreadRepository(place).find(id).value()->buyerName.empty());
  for (const auto& [number, name, day] : {std::tuple{"1", "OLD_NAME", 1}, std::tuple{"2", "COMPRADORA_2", 2}, std::tuple{"3", "", 3}}) {
    Order order;
    order.store = StoreId{"ml-mx"};
    order.remoteId = number;
    order.buyerKey = "3037204279";
    order.buyerName = name;
    order.placedAt = StoredWorkspace::at(day * 86400);
    order.fetchedAt = StoredWorkspace::at(day * 86400);
    REQUIRE(OrderRepository(place).upsert(order));
  }
  CHECK(ThreadRepository(place).find(id).value()->buyerName == "COMPRADORA_2");
  // A name of the conversation itself goes before it, and another store's buyers are others.
  facts.buyerName = "Ana";
  static_cast<void>(ThreadRepository(place).upsertInbound(StoreId{"ml-mx"}, facts).value());
  CHECK(ThreadRepository(place).find(id).value()->buyerName == "Ana");
  ThreadFacts elsewhere;
  elsewhere.remoteId = "e1";
  elsewhere.buyerKey = "3037204279";
  const ThreadId other = ThreadRepository(place).upsertInbound(StoreId{"ebay-us"}, elsewhere).value().id;
  CHECK(ThreadRepository(place).find(other).value()->buyerName.empty());
}
