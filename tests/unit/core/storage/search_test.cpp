#include "core/storage/search.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

#include "core/storage/order_repository.h"
#include "core/storage/search_index.h"
#include "core/storage/store_purge.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_merge.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }
constexpr std::int64_t kDay = 86'400;

struct Desk : StoredWorkspace {
  FixedClock clock{at(100 * kDay)};

  void index() { REQUIRE(SearchIndex(*connection).catchUp(1'000'000, Duration(60'000)).value().left == 0); }

  SearchPage search(SearchQuery query) {
    if (query.now == Instant()) query.now = at(10 * kDay);
    auto page = Search(*connection, clock).run(query);
    if (!page) throw std::runtime_error(page.error().text);
    return *page;
  }

  SearchPage search(const std::string& text, std::size_t limit = 50) {
    SearchQuery query = parseSearchQuery(text).value();
    query.limit = limit;
    return search(query);
  }

  std::string remoteId(MessageId id) { return MessageRepository(*connection).find(id).value()->remoteId; }

  std::set<std::string> found(const std::string& text) {
    std::set<std::string> ids;
    for (const SearchHit& hit : search(text, 1000).hits) ids.insert(remoteId(hit.message));
    return ids;
  }
};

using Ids = std::set<std::string>;

// Eight threads that differ in every field a query can name.
void furnish(Desk& desk) {
  struct Row {
    const char *name, *store, *order, *buyer, *text, *language, *tag, *agent;
    std::int64_t day;
    ThreadStatus status;
    bool needsReply, unread, overdue;
    ThreadKind kind;
  };
  using enum ThreadStatus;
  const Row rows[] = {
      {"a", "ebay-us", "12-111", "Ana Lima", "My refund never arrived", "en", "returns", "me", 1, Open, true, true, true, ThreadKind::OrderMessage},
      {"b", "ebay-us", "12-222", "Ben Ode", "Refund please, the zip is broken", "en", "quality", "li.wen", 2, Waiting, false, false, false,
       ThreadKind::OrderMessage},
      {"c", "ml-mx", "2000-1", "Ana Ruiz", "Quiero un reembolso", "es", "returns", "", 3, Open, true, true, false, ThreadKind::OrderMessage},
      {"d", "ml-mx", "", "Q-USER", "¿Tienen talla grande?", "es", "", "", 4, Closed, false, false, false, ThreadKind::Question},
      {"e", "ebay-us", "12-333", "Yuki", "返品したいです。壊れています", "ja", "quality", "me", 5, Open, true, false, false, ThreadKind::OrderMessage},
      {"f", "ebay-us", "", "eBay", "Your performance this week: refund rate", "en", "", "", 6, Open, false, false, false, ThreadKind::Notice},
      {"g", "ml-mx", "2000-9", "Zoe", "El zip llegó roto", "es", "returns", "li.wen", 7, Snoozed, true, false, false, ThreadKind::OrderMessage},
      {"h", "ebay-us", "12-111", "Ana Lima", "Thank you for the refund", "en", "", "me", 8, Closed, false, false, false, ThreadKind::OrderMessage},
  };
  ThreadRepository threads(desk);
  TagRepository tags(desk);
  for (const Row& row : rows) {
    ThreadFacts facts;
    facts.remoteId = row.name;
    facts.kind = row.kind;
    facts.orderRemoteId = row.order;
    facts.buyerKey = std::string("key-") + row.name;
    facts.buyerName = row.buyer;
    const ThreadId id = threads.upsertInbound(StoreId{row.store}, facts).value().id;
    Message message = StoredWorkspace::message(id, row.name, row.day * kDay, row.text);
    message.authorName = row.buyer;
    message.language = row.language;
    desk.add(message, row.store);
    StoredWorkspace::must(threads.setStatus(id, row.status));
    StoredWorkspace::must(threads.setReplyState(id, {row.needsReply, {}, row.overdue ? std::optional(at(2 * kDay)) : std::nullopt, 1}));
    StoredWorkspace::must(threads.setUnread(id, row.unread));
    StoredWorkspace::must(threads.setAssignee(id, row.agent));
    if (*row.tag) REQUIRE(tags.add(id, TagName{row.tag}));
  }
  Order order;
  order.store = StoreId{"ml-mx"};
  order.remoteId = "777001";
  order.packId = "2000-9";
  REQUIRE(OrderRepository(desk).upsert(order));
  desk.index();
}

}  // namespace

TEST_CASE("IN09: twelve questions find exactly their messages") {
  Desk desk;
  furnish(desk);
  CHECK(desk.found("store:ml-mx") == Ids{"c", "d", "g"});
  CHECK(desk.found("order:12-111") == Ids{"a", "h"});
  CHECK(desk.found("order:777001") == Ids{"g"});
  CHECK(desk.found("buyer:ana") == Ids{"a", "c", "h"});
  CHECK(desk.found("refund") == Ids{"a", "b", "f", "h"});
  CHECK(desk.found("返品") == Ids{"e"});
  CHECK(desk.found("tag:returns") == Ids{"a", "c", "g"});
  CHECK(desk.found("is:overdue") == Ids{"a"});
  CHECK(desk.found("lang:es is:open") == Ids{"c"});
  CHECK(desk.found("after:2026-03-04 before:2026-03-07") == Ids{"c", "d", "e"});
  CHECK(desk.found("agent:me refund") == Ids{"a", "h"});
  CHECK(desk.found("zip store:ml-mx is:snoozed kind:order-message from:zoe") == Ids{"g"});
}

TEST_CASE("fields join with AND, values of one field with OR, words may be excluded") {
  Desk desk;
  furnish(desk);
  CHECK(desk.found("refund -thank") == Ids{"a", "b", "f"});
  CHECK(desk.found("refund -thank tag:returns") == Ids{"a"});
  CHECK(desk.found("lang:ja lang:es") == Ids{"c", "d", "e", "g"});
  CHECK(desk.found("\"the zip\"") == Ids{"b"});
  CHECK(desk.found("\"zip the\"").empty());
  CHECK(desk.found("refun*") == Ids{"a", "b", "f", "h"});
  CHECK(desk.found("refun").empty());
  CHECK(desk.found("kind:notice") == Ids{"f"});
  CHECK(desk.found("is:answered is:closed") == Ids{"d", "h"});
  CHECK(desk.found("is:unassigned") == Ids{"c", "d"});
  CHECK(desk.found("is:unread agent:me") == Ids{"a"});
  CHECK(desk.found("tag:unheard-of").empty());
  CHECK(desk.found("store:unheard-of refund").empty());
  CHECK(desk.found("").empty());
  CHECK(desk.found("...").empty());
}

TEST_CASE("the index itself narrows by store and language, and nobody finds that by accident") {
  Desk desk;
  furnish(desk);
  CHECK(desk.number("SELECT count(*) FROM message_search WHERE message_search MATCH '\"ᛟ2\"'") == 3);
  CHECK(desk.number("SELECT count(*) FROM message_search WHERE message_search MATCH '\"ᛢja\"'") == 1);
  CHECK(desk.found("refund lang:en store:ebay-us") == Ids{"a", "b", "f", "h"});
  CHECK(desk.found("zip lang:es lang:ja") == Ids{"g"});
  CHECK(desk.found("re* lang:en agent:me") == Ids{"a", "h"});
  CHECK(desk.found("es").empty());
  CHECK(desk.found("2").empty());
  // A message without a language has its thread's.
  const ThreadId thread = desk.thread("silent");
  StoredWorkspace::must(ThreadRepository(desk).setLanguage(thread, "ja"));
  desk.add(StoredWorkspace::message(thread, "s", 9 * kDay, "silent zip"));
  desk.index();
  CHECK(desk.found("zip lang:ja") == Ids{"s"});
}

TEST_CASE("nothing a person types can break the query") {
  Desk desk;
  furnish(desk);
  for (const char* text : {"'", "a OR", "NEAR(", "(refund", "*", "^refund", "subject: refund", "refund AND", "{x}", "100%", "\\", "-", "--", "a\"b", "http://x.example"}) {
    INFO(text);
    const auto query = parseSearchQuery(text);
    if (query) CHECK_NOTHROW(desk.search(*query));
  }
}

TEST_CASE("an order number leads straight to its thread when there is only one") {
  Desk desk;
  furnish(desk);
  CHECK(desk.search("12-222").jump.has_value());
  CHECK_FALSE(desk.search("12-111").jump);  // two threads
  CHECK_FALSE(desk.search("refund").jump);
}

TEST_CASE("a buyer's name or an order's number finds the conversation, whatever was written in it") {
  Desk desk;
  furnish(desk);
  CHECK(desk.found("Yuki") == Ids{"e"});
  CHECK(desk.found("ana ruiz") == Ids{"c"});
  CHECK(desk.found("rui*") == Ids{"c"});
  CHECK(desk.found("12-222") == Ids{"b"});
  CHECK(desk.found("2000-1") == Ids{"c"});
  CHECK(desk.found("Zoe -zip").empty());
  CHECK(desk.found("Zoe zip").empty());  // of the name or of the words, not of both
  CHECK(desk.found("Yuki store:ml-mx").empty());
  // Named and said in the same message: one hit.
  const ThreadId thread = desk.thread("t");
  desk.add(StoredWorkspace::message(thread, "m-yuki", 9 * kDay, "Yuki asked for an invoice"));
  desk.index();
  SearchQuery query = parseSearchQuery("yuki").value();
  query.wantsTotal = true;
  CHECK(desk.search(query).hits.size() == 2);
  CHECK(desk.search(query).total == 2);
  query.unit = SearchUnit::Threads;
  CHECK(desk.search(query).total == 2);
}

TEST_CASE("a buyer whose name is changed or purged is found by the old one no more") {
  Desk desk;
  furnish(desk);
  ThreadFacts facts;
  facts.remoteId = "e";
  facts.orderRemoteId = "12-333";
  facts.buyerKey = "key-e";
  facts.buyerName = "Hanako";
  REQUIRE(ThreadRepository(desk).upsertInbound(StoreId{"ebay-us"}, facts));
  CHECK(desk.found("Yuki").empty());
  CHECK(desk.found("hanako") == Ids{"e"});
  REQUIRE(purgeStore(desk, StoreId{"ebay-us"}));
  CHECK(desk.found("hanako").empty());
  CHECK(desk.found("zoe") == Ids{"g"});
}

TEST_CASE("hits come newest first and page by the last one") {
  Desk desk;
  const ThreadId thread = desk.thread("t");
  for (int i = 0; i < 40; ++i) desk.add(StoredWorkspace::message(thread, "m-" + std::to_string(i), i * 60, "refund " + std::to_string(i)));
  desk.index();
  SearchQuery query = parseSearchQuery("refund").value();
  query.limit = 15;
  std::vector<std::string> seen;
  for (int page = 0; page < 3; ++page) {
    const SearchPage part = desk.search(query);
    CHECK(part.mayHaveMore == (page < 2));
    for (const SearchHit& hit : part.hits) seen.push_back(desk.remoteId(hit.message));
    query.olderThan = part.hits.back().message;
  }
  REQUIRE(seen.size() == 40);
  for (int i = 0; i < 40; ++i) CHECK(seen[static_cast<std::size_t>(i)] == "m-" + std::to_string(39 - i));
}

TEST_CASE("as threads every thread stands once, by its newest hit") {
  Desk desk;
  for (int i = 0; i < 30; ++i)
    desk.add(StoredWorkspace::message(desk.thread("t-" + std::to_string(i % 5)), "m-" + std::to_string(i), i * 60, "refund"));
  desk.index();
  SearchQuery query = parseSearchQuery("refund").value();
  query.unit = SearchUnit::Threads;
  query.wantsTotal = true;
  const SearchPage page = desk.search(query);
  REQUIRE(page.hits.size() == 5);
  CHECK(desk.remoteId(page.hits[0].message) == "m-29");
  CHECK(page.total == 5);
}

TEST_CASE("relevance puts the text that says it most in front, and totals count every hit") {
  Desk desk;
  const ThreadId thread = desk.thread("t");
  desk.add(StoredWorkspace::message(thread, "strong", 1, "refund refund refund"));
  for (int i = 0; i < 80; ++i)
    desk.add(StoredWorkspace::message(thread, "weak-" + std::to_string(i), 100 + i,
                                      "a long letter about many other things that happens to name a refund somewhere in its middle"));
  desk.index();
  SearchQuery query = parseSearchQuery("refund").value();
  CHECK_FALSE(desk.search(query).total);
  query.order = SearchOrder::Relevance;
  query.wantsTotal = true;
  const SearchPage page = desk.search(query);
  CHECK(desk.remoteId(page.hits.at(0).message) == "strong");
  CHECK(page.total == 81);
}

TEST_CASE("the snippet is one line of plain text around the first hit, with its places marked") {
  Desk desk;
  const ThreadId thread = desk.thread("t");
  const std::string filler(600, 'x');
  desk.add(StoredWorkspace::message(thread, "m", 1, filler + "\n\n please issue   the REFUND for 返品 now " + filler));
  desk.index();
  const SearchHit hit = desk.search("refund 返品").hits.at(0);
  CHECK(hit.snippet.find('\n') == std::string::npos);
  CHECK(hit.snippet.starts_with("…"));
  CHECK(hit.snippet.ends_with("…"));
  CHECK(hit.snippet.size() < 400);
  REQUIRE(hit.marks.size() == 2);
  CHECK(hit.snippet.substr(hit.marks[0].from, hit.marks[0].to - hit.marks[0].from) == "REFUND");
  CHECK(hit.snippet.substr(hit.marks[1].from, hit.marks[1].to - hit.marks[1].from) == "返品");
}

TEST_CASE("the page says what it covers") {
  Desk desk;
  const ThreadId thread = desk.thread("t");
  desk.add(StoredWorkspace::message(thread, "a", 1, "refund"));
  desk.index();
  desk.add(StoredWorkspace::message(thread, "b", 2, "refund"));
  StoreRepository stores(desk);
  StoredWorkspace::must(stores.setCompleteSince(StoreId{"ebay-us"}, at(0)));
  StoredWorkspace::must(stores.addGap({StoreId{"ebay-us"}, at(100), at(200)}));
  StoredWorkspace::must(stores.closeGap({StoreId{"ebay-us"}, at(120), at(130)}));
  SearchCoverage coverage = desk.search("refund").coverage;
  CHECK(coverage.messages == 2);
  CHECK(coverage.notIndexed == 1);
  CHECK_FALSE(coverage.completeSince);  // the other store does not know yet
  REQUIRE(coverage.gaps.size() == 2);
  CHECK(coverage.gaps[0].to == at(120));
  CHECK(coverage.gaps[1].from == at(130));
  coverage = desk.search("refund store:ebay-us").coverage;
  CHECK(coverage.completeSince == at(0));
}

TEST_CASE("performance 4c: hits equal a substring search, with and without reading ahead") {
  Desk desk;
  std::mt19937 random(3);
  const std::vector<std::string> pieces{"返", "品", "退", "款", "注", "文", "番", "号", "お", "問", "い", "。", " ", "refund", "Order", "7", "zip "};
  const ThreadId thread = desk.thread("t");
  std::vector<std::pair<std::string, std::string>> texts;
  {
    auto transaction = Transaction::begin(desk).value();
    for (int i = 0; i < 2500; ++i) {
      std::string text;
      for (unsigned n = 3 + random() % 12; n > 0; --n) text += pieces[random() % pieces.size()];
      texts.emplace_back("m-" + std::to_string(i), text);
      REQUIRE(MessageRepository(desk).upsert(StoreId{"ebay-us"}, StoredWorkspace::message(thread, texts.back().first, i * 5, text), {}, at(0)));
    }
    desk.index();
    StoredWorkspace::must(transaction.commit());
  }
  const auto contains = [](const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; };
  std::size_t hits = 0;
  for (const std::string asked : {"返", "退", "お", "返品", "退款", "番号", "注文番", "返品退款", "お問い注文番", "款番"}) {
    Ids expected;
    for (const auto& [id, text] : texts)
      if (contains(text, asked)) expected.insert(id);
    std::set<std::string> found;
    for (const SearchHit& hit : desk.search(asked, 5000).hits) found.insert(desk.remoteId(hit.message));
    INFO(asked);
    CHECK(found == expected);
    // The first page is the newest part of the same.
    const SearchPage page = desk.search(asked, 20);
    REQUIRE(page.hits.size() == std::min<std::size_t>(20, expected.size()));
    hits += found.size();
    SearchQuery counting = parseSearchQuery(asked).value();
    counting.wantsTotal = true;
    CHECK(desk.search(counting).total == static_cast<std::int64_t>(expected.size()));
  }
  CHECK(hits > 1000);
}

TEST_CASE("short beginnings find the same with reading ahead as the index alone") {
  Desk desk;
  std::mt19937 random(9);
  const std::vector<std::string> words{"red", "refund", "rest", "zebra", "zip", "apple", "an", "a", "the", "order"};
  const ThreadId thread = desk.thread("t");
  {
    auto transaction = Transaction::begin(desk).value();
    for (int i = 0; i < 4000; ++i) {
      std::string text;
      // A rare word lives only among the oldest, where reading ahead does not get.
      for (int n = 0; n < 4; ++n) text += words[random() % (i < 100 ? words.size() : 3)] + " ";
      REQUIRE(MessageRepository(desk).upsert(StoreId{"ebay-us"}, StoredWorkspace::message(thread, "m-" + std::to_string(i), i * 5, text), {}, at(0)));
    }
    desk.index();
    StoredWorkspace::must(transaction.commit());
  }
  for (const std::string asked : {"r*", "re*", "red*", "z*", "zi*", "zebr*", "a*", "refund z*", "re* z*", "r* -refund", "q*"}) {
    INFO(asked);
    SearchQuery query = parseSearchQuery(asked).value();
    query.limit = 10'000;
    const SearchPage all = desk.search(query);
    query.order = SearchOrder::Relevance;  // asks the index alone
    std::set<MessageId> one, other;
    for (const SearchHit& hit : all.hits) one.insert(hit.message);
    for (const SearchHit& hit : desk.search(query).hits) other.insert(hit.message);
    CHECK(one == other);
    CHECK(one.size() == all.hits.size());
    CHECK(std::is_sorted(all.hits.begin(), all.hits.end(), [](const auto& a, const auto& b) { return a.message > b.message; }));
    // Page by page it is the same list.
    query.order = SearchOrder::Newest;
    query.limit = 37;
    std::vector<MessageId> paged;
    for (;;) {
      const SearchPage page = desk.search(query);
      for (const SearchHit& hit : page.hits) paged.push_back(hit.message);
      if (!page.mayHaveMore) break;
      query.olderThan = page.hits.back().message;
    }
    REQUIRE(paged.size() == all.hits.size());
    for (std::size_t i = 0; i < paged.size(); ++i) CHECK(paged[i] == all.hits[i].message);
  }
}
