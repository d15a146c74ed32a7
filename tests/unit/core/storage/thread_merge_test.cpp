#include "core/storage/thread_merge.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/storage/note_repository.h"
#include "core/storage/thread_list.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

std::vector<std::string> idsOf(StoredWorkspace& desk, ThreadId thread) {
  std::vector<std::string> ids;
  const auto listed = MessageRepository(desk).page(thread, 1000).value();
  for (const Message& message : listed) ids.push_back(message.remoteId);
  return ids;
}

std::string placement(StoredWorkspace& desk) {
  return firstRow<std::string>(*desk.connection,
                               "SELECT group_concat(x, ';') FROM (SELECT id || '>' || thread || coalesce('/' || origin, '') AS x FROM message "
                               "ORDER BY id)",
                               [](Row row) { return row.text(0); }).value().value();
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a merge moves everything and can be taken back, with what came meanwhile") {
  StoredWorkspace desk;
  const ThreadId one = desk.thread("one"), two = desk.thread("two");
  desk.add(StoredWorkspace::message(one, "1a", 1));
  desk.add(StoredWorkspace::message(two, "2a", 2));
  desk.add(StoredWorkspace::message(one, "1b", 3));
  REQUIRE(NoteRepository(desk).add({{}, one, PersonId{"me"}, "call back", at(2), {}}));
  const std::string inverse = ThreadMerge(desk).merge(one, two).value();
  CHECK(idsOf(desk, two) == Names{"1a", "2a", "1b"});
  CHECK(ThreadRepository(desk).find(two).value()->messageCount == 3);
  CHECK(ThreadRepository(desk).find(one).value()->mergedInto == two);
  CHECK(ThreadRepository(desk).findByRemote(StoreId{"ebay-us"}, "one").value() == two);
  CHECK(NoteRepository(desk).ofThread(two).value().size() == 1);
  ThreadQuery all;
  all.view = ThreadView::All;
  CHECK(ThreadList(desk).page(all).value().total == 1);
  // The platform knows nothing of the merge.
  ThreadFacts facts;
  facts.remoteId = "one";
  const auto stored = ThreadRepository(desk).upsertInbound(StoreId{"ebay-us"}, facts).value();
  CHECK(stored.id == two);
  CHECK(stored.home == one);
  desk.add(StoredWorkspace::message(stored.home, "1c", 4));
  desk.add(StoredWorkspace::message(two, "2b", 5));
  CHECK(idsOf(desk, two) == Names{"1a", "2a", "1b", "1c", "2b"});
  StoredWorkspace::must(ThreadMerge(desk).undo(inverse));
  CHECK(idsOf(desk, one) == Names{"1a", "1b", "1c"});
  CHECK(idsOf(desk, two) == Names{"2a", "2b"});
  CHECK(NoteRepository(desk).ofThread(one).value().size() == 1);
  CHECK(ThreadRepository(desk).find(one).value()->mergedInto == ThreadId{});
  CHECK(ThreadList(desk).page(all).value().total == 2);
  CHECK(ThreadMerge(desk).undo(inverse).error().code == "undo.changed");
}

TEST_CASE("a split makes a thread of its own that answers to the same conversation, and can be taken back") {
  StoredWorkspace desk;
  const ThreadId thread = desk.thread("conversation");
  for (int i = 0; i < 6; ++i) desk.add(StoredWorkspace::message(thread, std::to_string(i), i));
  const MessageId third = MessageRepository(desk).findByRemote(StoreId{"ebay-us"}, "3").value().value();
  const std::string before = placement(desk);
  const auto split = ThreadMerge(desk).split(thread, third).value();
  CHECK(idsOf(desk, thread) == Names{"0", "1", "2"});
  CHECK(idsOf(desk, split.created) == Names{"3", "4", "5"});
  const Thread created = ThreadRepository(desk).find(split.created).value().value();
  CHECK(created.remoteId == "conversation");
  CHECK(created.buyerName == "Buyer conversation");
  CHECK(created.messageCount == 3);
  StoredWorkspace::must(ThreadMerge(desk).undo(split.inverse));
  CHECK(placement(desk) == before);
  CHECK(ThreadMerge(desk).split(thread, third));  // again, after taking back
}

TEST_CASE("what cannot be merged or split is refused with a reason") {
  StoredWorkspace desk;
  const ThreadId one = desk.thread("one"), two = desk.thread("two"), three = desk.thread("three"), elsewhere = desk.thread("x", "ml-mx");
  const MessageId first = desk.add(StoredWorkspace::message(one, "1", 1));
  ThreadMerge merges(desk);
  CHECK(merges.merge(one, one).error().kind == ErrorKind::Refused);
  CHECK(merges.merge(one, elsewhere).error().kind == ErrorKind::Refused);
  CHECK(merges.merge(one, ThreadId{99}).error().kind == ErrorKind::NotFound);
  CHECK(merges.split(one, first).error().kind == ErrorKind::Refused);
  REQUIRE(merges.merge(one, two));
  CHECK(merges.merge(one, three).error().kind == ErrorKind::Refused);
  CHECK(merges.split(one, first).error().kind == ErrorKind::Refused);
  for (const char* inverse : {"", "{}", "[1]", R"({"what":"merge","kept":"x","other":[],"messages":"y"})"}) CHECK_FALSE(merges.undo(inverse));
}

TEST_CASE("any row of merges and splits taken back in reverse leaves no trace") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    StoredWorkspace desk;
    std::mt19937 random(seed);
    std::vector<ThreadId> threads;
    for (int i = 0; i < 5; ++i) threads.push_back(desk.thread(std::to_string(i)));
    for (int i = 0; i < 40; ++i)
      desk.add(StoredWorkspace::message(threads[random() % threads.size()], "m" + std::to_string(i), static_cast<std::int64_t>(random() % 1000)));
    const std::string before = placement(desk);
    std::vector<std::string> inverses;
    ThreadMerge merges(desk);
    for (int step = 0; step < 12; ++step) {
      const ThreadId thread = threads[random() % threads.size()];
      if (random() % 2 == 0) {
        if (auto inverse = merges.merge(thread, threads[random() % threads.size()])) inverses.push_back(*inverse);
        continue;
      }
      const auto page = MessageRepository(desk).page(thread, 100).value();
      if (page.size() < 2) continue;
      if (auto split = merges.split(thread, page[1 + random() % (page.size() - 1)].id)) {
        inverses.push_back(split->inverse);
        threads.push_back(split->created);
      }
    }
    CHECK(inverses.size() > 3);
    for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse) REQUIRE(merges.undo(*inverse));
    CHECK(placement(desk) == before);
  }
}
