#include "core/desk/inbox_service.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::seconds;

namespace {

std::set<ThreadId> listed(DeskBench& desk, std::optional<StoreId> store) {
  ThreadQuery query;
  query.now = desk.clock.now();
  query.store = std::move(store);
  const auto ids = must(desk.inbox().threadIds(query));
  return {ids.begin(), ids.end()};
}

}  // namespace

TEST_CASE("CH10: the store switch shows exactly the threads of that store, and all of them together are the whole") {
  DeskBench desk({"a", "b", "c"});
  std::size_t sum = 0;
  for (const char* id : {"a", "b", "c"})
    for (int i = 0; i < 20 + id[0]; ++i) desk.platform(id).buyerWrites("t" + std::to_string(i), "Hello?");
  must(desk.stores().syncOnce({}));
  for (const char* id : {"a", "b", "c"}) {
    const auto ids = listed(desk, StoreId{id});
    CHECK(ids.size() == static_cast<std::size_t>(20 + id[0]));
    CHECK(must(desk.inbox().counts()).stores.at(id) == static_cast<std::int64_t>(ids.size()));
    for (const ThreadId thread : ids) CHECK(desk.row(thread).store.value == id);
    sum += ids.size();
  }
  CHECK(listed(desk, {}).size() == sum);
  ThreadQuery unknown;
  unknown.store = StoreId{"nobody"};
  CHECK(desk.inbox().threadIds(unknown).error().text.find("nobody") != std::string::npos);
}

TEST_CASE("CH08: what the platform has at t0 is listed and announced with the next pull, which comes within the interval shown") {
  DeskBench desk;
  desk.round();
  const auto shown = must(desk.stores().list()).front().health;
  REQUIRE(shown.interval);
  CHECK(*shown.interval == desk.platform().capabilities.pollInterval);
  REQUIRE(shown.lastSuccessAt == desk.clock.now());
  desk.announced();
  desk.platform().buyerWrites("t1", "Just now");
  desk.clock.advance(*shown.interval);
  desk.round();
  const ThreadId id = desk.thread("t1");
  CHECK(listed(desk, {}) == std::set{id});
  CHECK(desk.announced().arrived == std::vector{id});
  CHECK(must(desk.stores().list()).front().health.lastSuccessAt == desk.clock.now());
}

TEST_CASE("RS01: without a network everything stored opens, is found, tagged, drafted and exported") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Where is the turquoise lamp?");
  desk.platform().pullError = Error{ErrorKind::Offline, "test.offline", "Offline.", {}};
  CHECK_FALSE(desk.round().ok);
  desk.restart();
  CHECK(must(desk.inbox().thread(id)).messages.front().text == "Where is the turquoise lamp?");
  CHECK(must(desk.inbox().search("turquoise", desk::InboxService::Order::Newest, 10)).hits.size() == 1);
  must(desk.triage().tag({id}, {"returns"}, {}));
  must(desk.reply().saveDraft(id, "It is", {}));
  CHECK(must(desk.inbox().thread(id)).draft->text == "It is");
  const std::string file = desk.place("threads.csv");
  CHECK(must(desk.archive().exportTo(desk::ArchiveService::What::Threads, desk::ArchiveService::Format::Csv, file, {})).rows == 1);
  CHECK(desk.platform().writes == 0);
}

TEST_CASE("CH12: the exported columns carry store, order, buyer and item as the fixture has them, 200 of 200") {
  DeskBench desk;
  desk.write([&](storage::Connection& connection) -> Status {
    for (int i = 0; i < 200; ++i) {
      ThreadFacts facts;
      facts.remoteId = "t" + std::to_string(i);
      facts.orderRemoteId = "12-" + std::to_string(i);
      facts.buyerKey = "buyer-" + std::to_string(i);
      facts.itemRemoteId = "item-" + std::to_string(i);
      if (const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts); !stored) return fail(stored.error());
    }
    return {};
  });
  const std::string file = desk.place("threads.csv");
  must(desk.archive().exportTo(desk::ArchiveService::What::Threads, desk::ArchiveService::Format::Csv, file, {}));
  std::ifstream in(file);
  std::string head, line;
  std::getline(in, head);
  for (const char* column : {"store", "order_id", "buyer_id", "item_id"}) CHECK(head.find(column) != std::string::npos);
  int rows = 0;
  for (; std::getline(in, line); ++rows) {
    const std::string number = std::to_string(rows);
    for (const std::string& cell : {std::string("shop"), "12-" + number, "buyer-" + number, "item-" + number}) {
      INFO(line);
      CHECK(line.find("\"" + cell + "\"") != std::string::npos);
    }
  }
  CHECK(rows == 200);
}
