#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using ReadFlag = desk::TriageService::ReadFlag;
using ReadSync = desk::TriageService::ReadSync;

namespace {

std::vector<ThreadId> fifty(DeskBench& desk) {
  desk.round();  // what comes behind the first import is news
  for (int i = 0; i < 50; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello?");
  desk.round();
  std::vector<ThreadId> ids;
  for (int i = 0; i < 50; ++i) ids.push_back(desk.thread("t" + std::to_string(i)));
  return ids;
}

}  // namespace

TEST_CASE("CH11: fifty threads are opened and read: no write call, and all of them still need a reply") {
  DeskBench desk;
  for (const ThreadId id : fifty(desk)) {
    REQUIRE(must(desk.inbox().thread(id)).thread.unread);
    CHECK(must(desk.triage().mark({id}, ReadFlag::Read)).id == 0);  // nothing that undo would take back
    CHECK_FALSE(desk.row(id).unread);
  }
  desk.round();
  CHECK(desk.platform().writes == 0);
  CHECK(must(desk.inbox().counts()).views.at("needs-reply") == 50);
  CHECK(desk.triage().undoLast().error().kind == ErrorKind::NotFound);
}

TEST_CASE("CH11: with sync-back on, reading a thread is one write call with its id; off again, none") {
  DeskBench desk;
  const auto ids = fifty(desk);
  CHECK(must(desk.triage().readSync(StoreId{"shop"})) == ReadSync::Local);
  must(desk.triage().setReadSync(StoreId{"shop"}, ReadSync::Platform));
  must(desk.reply().saveDraft(ids[7], "Half an answer", {}));
  must(desk.triage().mark({ids[7]}, ReadFlag::Read));
  must(desk.triage().mark({ids[7]}, ReadFlag::Read));  // read already
  desk.round();
  CHECK(desk.platform().writes == 1);
  CHECK(desk.platform().markedRead == std::vector<std::string>{"t7"});
  desk.round();
  const auto detail = must(desk.inbox().thread(ids[7]));
  CHECK(detail.thread.needsReply);
  CHECK(detail.thread.status == ThreadStatus::Open);
  CHECK(detail.outgoing.empty());
  CHECK(detail.draft);
  must(desk.triage().setReadSync(StoreId{"shop"}, ReadSync::Local));
  must(desk.triage().mark({ids[8]}, ReadFlag::Read));
  must(desk.triage().mark({ids[9]}, ReadFlag::Unread));
  desk.round();
  CHECK(desk.platform().writes == 1);
  CHECK(desk.triage().setReadSync(StoreId{"nobody"}, ReadSync::Platform).error().kind == ErrorKind::NotFound);
}

TEST_CASE("CH11: a store that only shows messages is told nothing, even with sync-back on") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello?");
  must(desk.triage().setReadSync(StoreId{"shop"}, ReadSync::Platform));
  must(desk.stores().setMode(StoreId{"shop"}, StoreMode::DisplayOnly));
  must(desk.triage().mark({id}, ReadFlag::Read));
  desk.round();
  CHECK(desk.platform().writes == 0);
  CHECK(must(desk.inbox().counts()).outbox == 0);
}
