#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

TemplateId makeTemplate(DeskBench& desk, const std::string& title, const std::string& text) {
  ReplyTemplate made;
  made.title = title;
  made.variants = {{"en", {}, text}};
  return must(desk.templates().save(made));
}

void giveOrder(DeskBench& desk, ThreadId thread, const std::string& number) {
  desk.write([&](storage::Connection& connection) {
    return storage::execute(connection, "UPDATE thread SET order_remote_id = ?2 WHERE id = ?1", thread, number);
  });
}

desk::ReplyRequest byTemplate(ThreadId thread, const TemplateId& id) {
  desk::ReplyRequest request;
  request.thread = thread;
  request.text = "We are sorry for the delay.";
  request.templateId = id.value;
  return request;
}

}  // namespace

TEST_CASE("RP16: of 50 threads two lack data: 48 answers are queued, two are listed with what is missing") {
  DeskBench desk;
  const TemplateId id = makeTemplate(desk, "Delay", "Hello {{buyer.name}}, order {{order.id}} is late.");
  std::vector<ThreadId> threads;
  for (int i = 0; i < 50; ++i) desk.platform().buyerWrites("t" + std::to_string(i), "Hello?");
  desk.round();
  for (int i = 0; i < 50; ++i) threads.push_back(desk.thread("t" + std::to_string(i)));
  for (int i = 2; i < 50; ++i) giveOrder(desk, threads[static_cast<std::size_t>(i)], "12-" + std::to_string(i));
  must(desk.reply().saveDraft(threads[5], "My own words", {}));
  std::int64_t told = 0;
  const auto reply = must(desk.reply().replyToMany(threads, id, [&](std::int64_t done, std::int64_t all) {
    told = done;
    return all == 50;
  }));
  CHECK(told == 49);
  CHECK(reply.queued.size() == 48);
  CHECK(reply.items.size() == 48);
  REQUIRE(reply.left.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(reply.left[i].thread == threads[i]);
    CHECK(reply.left[i].why == "missing");
    CHECK(reply.left[i].missing == std::vector<std::string>{"order.id"});
  }
  CHECK(must(desk.inbox().thread(threads[5])).draft->text == "My own words");
  desk.clock.advance(minutes(1));
  CHECK(desk.round().sent == 48);
}

TEST_CASE("A bulk answer that is stopped lists the rest, and what cannot be answered is listed with its reason") {
  DeskBench desk;
  const TemplateId id = makeTemplate(desk, "Delay", "We are late.");
  const ThreadId open = desk.question("t1", "Hello?"), blocked = desk.question("t2", "Hello?"), rest = desk.question("t3", "Hello?");
  desk.platform().blockSending("t2", "blocked_by_mediation");
  desk.round();
  const auto reply = must(desk.reply().replyToMany({open, blocked, rest}, id, [](std::int64_t done, std::int64_t) { return done < 2; }));
  CHECK(reply.queued == std::vector<ThreadId>{open});
  REQUIRE(reply.left.size() == 2);
  CHECK(reply.left[0].why == "blocked");
  CHECK(reply.left[1].why == "stopped");
  CHECK(must(desk.reply().replyToMany({rest, ThreadId{9999}}, id, {})).left.front().why == "thread.not_found");
}

TEST_CASE("No reply of many leaves before the last one is queued and all can be taken back together") {
  DeskBench desk;
  const TemplateId id = makeTemplate(desk, "Delay", "We are late.");
  std::vector<ThreadId> threads;
  for (int i = 0; i < 6; ++i) threads.push_back(desk.question("t" + std::to_string(i), "Hello?"));
  // Each takes longer to queue than the undo window is long.
  const auto reply = must(desk.reply().replyToMany(threads, id, [&](std::int64_t, std::int64_t) {
    desk.clock.advance(std::chrono::seconds(30));
    desk.round();
    return true;
  }));
  REQUIRE(reply.items.size() == 6);
  const auto first = must(desk.reply().outgoing(reply.items.front()));
  CHECK(first.state == OutgoingState::Held);
  CHECK(first.releaseAt == must(desk.reply().outgoing(reply.items.back())).releaseAt);
  CHECK(*first.releaseAt > desk.clock.now());
  for (const OutgoingId item : reply.items) must(desk.reply().undoSend(item));
  desk.clock.advance(minutes(30));
  CHECK(desk.round().sent == 0);
}

TEST_CASE("RP13: the same template twice in a row to one buyer asks first, and goes with a reason") {
  DeskBench desk;
  const TemplateId id = makeTemplate(desk, "Delay", "We are sorry for the delay."), other = makeTemplate(desk, "Thanks", "Thank you.");
  const ThreadId thread = desk.question("t1", "Hello?");
  const auto marked = [&] {
    for (const desk::TemplateRow& row : must(desk.reply().templates(thread, "")))
      if (row.wasLastToBuyer) return row.id;
    return TemplateId{};
  };
  CHECK(marked() == TemplateId{});
  REQUIRE(must(desk.reply().send(byTemplate(thread, id))).item);
  CHECK(marked() == id);
  const auto again = must(desk.reply().send(byTemplate(thread, id)));
  CHECK_FALSE(again.item);
  REQUIRE(again.check.findings.size() == 1);
  CHECK(again.check.findings[0].rule == "template.repeated");
  CHECK(again.check.findings[0].level == FindingLevel::Warning);
  CHECK(must(desk.reply().replyToMany({thread}, id, {})).left.front().why == "template.repeated");
  auto meant = byTemplate(thread, id);
  meant.overrideReason = "The buyer asked for it again.";
  CHECK(must(desk.reply().send(meant)).item);
  REQUIRE(must(desk.reply().send(byTemplate(thread, other))).item);
  CHECK(must(desk.reply().send(byTemplate(thread, id))).item);
}

TEST_CASE("RP13: the same buyer in another thread counts; a typed answer in between, here or elsewhere, and a cancelled one end it") {
  DeskBench desk;
  const TemplateId id = makeTemplate(desk, "Delay", "We are sorry for the delay.");
  const ThreadId one = desk.question("t1", "Hello?"), two = desk.question("t2", "Hello?");
  desk.write([](storage::Connection& connection) { return storage::execute(connection, "UPDATE thread SET buyer_key = 'ana'"); });
  const auto isHeldBack = [&](ThreadId thread) { return !must(desk.reply().send(byTemplate(thread, id))).item; };
  const auto first = must(desk.reply().send(byTemplate(one, id)));
  CHECK(isHeldBack(two));
  must(desk.reply().cancel(first.item->id));
  CHECK_FALSE(isHeldBack(two));
  desk.clock.advance(minutes(5));
  desk.round();
  CHECK(isHeldBack(one));
  desk.clock.advance(minutes(5));
  desk.answer(one, "Typed by hand.");
  CHECK_FALSE(isHeldBack(one));
  desk.clock.advance(minutes(5));
  desk.round();
  CHECK(isHeldBack(two));
  desk.platform().answeredElsewhere("t2", "Answered on the platform's page.", desk.clock.now() + minutes(1));
  desk.clock.advance(minutes(5));
  desk.round();
  CHECK_FALSE(isHeldBack(two));
}
