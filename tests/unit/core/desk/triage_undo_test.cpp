#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

TEST_CASE("Undo takes the newest action back, then the one before, for 24 hours, also after a restart") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello");
  const Thread before = desk.row(id);
  must(desk.triage().tag({id}, {"urgent"}, {}));
  must(desk.triage().close({id}));
  CHECK_FALSE(desk.row(id).needsReply);
  desk.restart();
  CHECK(must(desk.triage().undoLast()).label == "close");
  CHECK(desk.row(id).needsReply);
  CHECK(desk.row(id).dueAt == before.dueAt);
  CHECK(must(desk.triage().undoLast()).label == "tag");
  CHECK(desk.row(id).tags.empty());
  CHECK(desk.triage().undoLast().error().kind == ErrorKind::NotFound);
  must(desk.triage().setPriority({id}, Priority::High));
  desk.clock.advance(hours(24) + minutes(1));
  CHECK(desk.triage().undoLast().error().kind == ErrorKind::NotFound);
  CHECK(desk.row(id).priority == Priority::High);
}

TEST_CASE("A close that is taken back after the buyer wrote again loses neither the old wait nor the new message") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello");
  const Instant asked = desk.clock.now();
  must(desk.triage().close({id}));
  desk.clock.advance(minutes(10));
  desk.question("t1", "Hello??");
  REQUIRE(desk.row(id).needsReply);
  must(desk.triage().undoLast());
  const Thread after = desk.row(id);
  CHECK(after.needsReply);
  CHECK(after.status == ThreadStatus::Open);
  CHECK(after.unansweredCount == 2);
  CHECK(after.oldestUnansweredAt == asked);
  CHECK(after.dueAt);
}

TEST_CASE("A tag added and removed in one go stayed when that was taken back") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello");
  must(desk.triage().tag({id}, {"urgent"}, {"urgent"}));
  REQUIRE(desk.row(id).tags.empty());
  must(desk.triage().undoLast());
  CHECK(desk.row(id).tags.empty());
}

TEST_CASE("A snooze that is taken back after the answer was sent leaves the thread answered") {
  DeskBench desk;
  const ThreadId id = desk.question("t1", "Hello");
  must(desk.triage().snooze({id}, desk.clock.now() + hours(5)));
  desk.answer(id, "Hello to you.");
  desk.round();
  REQUIRE_FALSE(desk.row(id).needsReply);
  must(desk.triage().undoLast());
  CHECK_FALSE(desk.row(id).needsReply);
  CHECK_FALSE(desk.row(id).dueAt);
}

TEST_CASE("An action on many threads is one undo, and an unknown thread changes none of them") {
  DeskBench desk;
  std::vector<ThreadId> ids;
  for (int i = 0; i < 20; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello");
  desk.round();
  for (int i = 0; i < 20; ++i) ids.push_back(desk.thread("t" + std::to_string(i)));
  const auto undo = must(desk.triage().close(ids));
  CHECK(undo.threads == 20);
  CHECK(must(desk.inbox().counts()).views.at("needs-reply") == 0);
  must(desk.triage().undo(undo.id));
  CHECK(must(desk.inbox().counts()).views.at("needs-reply") == 20);
  ids.push_back(ThreadId{999'999});
  CHECK(desk.triage().close(ids).error().kind == ErrorKind::NotFound);
  CHECK(must(desk.inbox().counts()).views.at("needs-reply") == 20);
}

TEST_CASE("TM06: changes of tags, views, people and settings stand in the journal with what was and what is") {
  DeskBench desk;
  must(desk.triage().createTag("warranty", "#aa3311"));
  must(desk.triage().renameTag("warranty", "guarantee"));
  must(desk.triage().deleteTag("guarantee"));
  must(desk.triage().addPerson({PersonId{"lin"}, "Lin", ""}));
  desk::SavedView view;
  view.name = "Refunds";
  view.query = "refund";
  view.id = must(desk.triage().saveView(view));
  view.query = "refund is:open";
  must(desk.triage().saveView(view));
  must(desk.triage().deleteView(view.id));
  must(desk.reply().setUndoSeconds(20));
  const auto told = [&](const std::string& kind) {
    desk::JournalQuestion question;
    question.kind = kind;
    return nlohmann::json::parse(must(desk.archive().journal(question)).front().payload);
  };
  CHECK(told("tag.created") == nlohmann::json{{"before", nullptr}, {"after", {{"name", "warranty"}, {"colour", "#aa3311"}}}});
  CHECK(told("tag.renamed") == nlohmann::json{{"before", "warranty"}, {"after", "guarantee"}});
  CHECK(told("tag.deleted") == nlohmann::json{{"before", "guarantee"}, {"after", nullptr}});
  CHECK(told("person.saved")["after"] == "Lin");
  CHECK(told("view.saved") == nlohmann::json{{"before", {{"name", "Refunds"}, {"query", "refund"}}}, {"after", {{"name", "Refunds"}, {"query", "refund is:open"}}}});
  CHECK(told("view.deleted")["before"]["query"] == "refund is:open");
  CHECK(told("setting.changed")["after"] == "20");
}
