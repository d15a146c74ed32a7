#include "core/desk/case_service.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <set>
#include <tuple>

#include "core/storage/case_repository.h"
#include "core/storage/note_repository.h"
#include "core/storage/order_repository.h"
#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/sample_files.h"

using namespace inquiry;
using namespace inquiry::test;
using Again = desk::CaseRequest::Again;
using Form = CaseAction::Form;
using std::chrono::hours;

namespace {

constexpr const char* kOrder = "2000011890114402";

CaseAction action(const std::string& name, Form form) {
  CaseAction value;
  value.name = name;
  value.form = form;
  return value;
}

// A claim on an order with a conversation, at a platform that takes a message, a refund and evidence.
struct CaseBench {
  DeskBench desk;

  CaseBench() {
    desk.platform().capabilities.readsCases = true;
    InboundCase inbound;
    inbound.threadRemoteId = "case:7";
    Case& value = inbound.value;
    value.remoteId = "7";
    value.kind = CaseKind::Claim;
    value.turn = CaseTurn::Us;
    value.status = "opened";
    value.reasonText = "It arrived broken";
    value.orderRemoteId = kOrder;
    value.buyerName = "ROSAURA.T";
    value.amount = Money{124900, "MXN"};
    value.openedAt = desk.clock.now() - hours(20);
    value.dueAt = desk.clock.now() + hours(3);
    value.dueSource = CaseDueSource::Platform;
    value.readAt = desk.clock.now();
    CaseAction message = action("send-message", Form::Message);
    message.maxText = 100;
    CaseAction refund = action("partial-refund", Form::Amount);
    refund.maxAmount = Money{124800, "MXN"};
    refund.isDecision = true;
    CaseAction evidence = action("evidence", Form::Evidence);
    evidence.maxFiles = 1;
    evidence.fileTypes = {"image/png"};
    CaseAction page = action("appeal", Form::OnPage);
    page.whyNot = "Appeals are written on the platform's own page.";
    value.actions = {message, refund, evidence, page};
    desk.platform().cases = {inbound};
    desk.round();
  }
  CaseId id() { return must(desk.cases().ofThread(desk.thread("case:7"))).value(); }
  Result<Outgoing> act(const std::string& action, const std::string& text, CaseAnswer answer = {}, Again again = Again::No) {
    return desk.cases().act({id(), action, text, std::move(answer), {}, again});
  }
};

}  // namespace

TEST_CASE("TK06: the list tells what waits for us, and when every platform that tells of its cases was asked") {
  CaseBench bench;
  const auto list = must(bench.desk.cases().list());
  REQUIRE(list.open.size() == 1);
  CHECK(list.ours == 1);
  CHECK(list.open.front().value.buyerName == "ROSAURA.T");
  REQUIRE(list.checks.size() == 1);
  CHECK(list.checks.front().canRead);
  CHECK(list.checkedAt() == bench.desk.clock.now());
}

TEST_CASE("A platform that does not tell of its cases is not among those that were asked") {
  DeskBench desk;
  desk.round();
  const auto list = must(desk.cases().list());
  CHECK_FALSE(list.checks.front().canRead);
  CHECK_FALSE(list.checkedAt());
}

TEST_CASE("TK05: a case gathers the conversations, notes, order and shipment of its order in the order of time") {
  CaseBench bench;
  const ThreadId talk = bench.desk.question("t1", "Where is it?");
  bench.desk.write([&](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "t1";
    facts.orderRemoteId = kOrder;
    if (auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts); !done) return fail(done.error());
    Note note;
    note.thread = talk;
    note.author.value = "me";
    note.text = "The base was whole when it left.";
    note.createdAt = bench.desk.clock.now() + hours(1);
    if (auto done = storage::NoteRepository(connection).add(note); !done) return fail(done.error());
    Order order;
    order.store.value = "shop";
    order.remoteId = kOrder;
    order.placedAt = bench.desk.clock.now() - hours(200);
    order.lines = {{"i", "s", "Lamp", "", 1, {}}};
    Shipment shipment;
    shipment.carrier = "DHL";
    shipment.shippedAt = bench.desk.clock.now() - hours(150);
    order.shipments = {shipment};
    order.fetchedAt = bench.desk.clock.now();
    const auto stored = storage::OrderRepository(connection).upsert(order);
    return stored ? Status() : fail(stored.error());
  });
  const auto detail = must(bench.desk.cases().detail(bench.id()));
  REQUIRE(detail.conversations.size() == 1);
  std::vector<desk::CaseStep::Kind> kinds;
  for (const auto& step : detail.steps) kinds.push_back(step.kind);
  using Kind = desk::CaseStep::Kind;
  CHECK(kinds == std::vector<Kind>{Kind::Ordered, Kind::Shipped, Kind::CaseOpened, Kind::BuyerWrote, Kind::Note});
  CHECK(detail.steps.front().text == "Lamp");
  // From the conversation the case is one step away.
  CHECK(must(bench.desk.cases().ofThread(talk)) == bench.id());
}

TEST_CASE("TK05: a claim on an order with three threads in two channels has all three, and none of another order") {
  CaseBench bench;
  const ThreadId first = bench.desk.question("t1", "Where is it?"), second = bench.desk.question("t2", "Still nothing."), third = bench.desk.question("m1", "I wrote by mail, too.");
  const ThreadId other = bench.desk.question("t3", "Another order");
  bench.desk.write([&](storage::Connection& connection) -> Status {
    const std::tuple<const char*, ThreadKind, const char*> rows[] = {
        {"t1", ThreadKind::OrderMessage, kOrder}, {"t2", ThreadKind::OrderMessage, kOrder}, {"m1", ThreadKind::Mail, kOrder}, {"t3", ThreadKind::OrderMessage, "12-00000-00000"}};
    for (const auto& [id, kind, order] : rows) {
      ThreadFacts facts;
      facts.remoteId = id;
      facts.kind = kind;
      facts.orderRemoteId = order;
      if (auto done = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts); !done) return fail(done.error());
    }
    return {};
  });
  const auto detail = must(bench.desk.cases().detail(bench.id()));
  std::set<std::int64_t> gathered;
  for (const Thread& thread : detail.conversations) gathered.insert(thread.id.value);
  CHECK(gathered == std::set<std::int64_t>{first.value, second.value, third.value});
  CHECK_FALSE(gathered.contains(other.value));
  std::set<std::string> said;
  for (const auto& step : detail.steps)
    if (step.kind == desk::CaseStep::Kind::BuyerWrote) said.insert(step.text);
  CHECK(said == std::set<std::string>{"Where is it?", "Still nothing.", "I wrote by mail, too."});
}

TEST_CASE("A message in a case leaves through the outbox once, and a second one like it asks first") {
  CaseBench bench;
  const auto sent = must(bench.act("send-message", "We send a new base."));
  CHECK(sent.kind == OutgoingKind::PlatformAction);
  CHECK(sent.actionCase == "7");
  bench.desk.round();
  REQUIRE(bench.desk.platform().acted.size() == 1);
  CHECK(bench.desk.platform().acted.front().text == "We send a new base.");
  CHECK(bench.desk.item(sent.id).state == OutgoingState::Sent);
  CHECK(bench.act("send-message", "We send a new base.").error().code == "case.sent_before");
  must(bench.act("send-message", "We send a new base.", {}, Again::Yes));
  bench.desk.round();
  CHECK(bench.desk.platform().acted.size() == 2);
}

TEST_CASE("What was filled in arrives with the action, also when the program ended in between") {
  CaseBench bench;
  const auto sent = must(bench.act("partial-refund", "", {Money{50000, "MXN"}, "", "", ""}));
  bench.desk.restart();
  CHECK(bench.desk.item(sent.id).caseAnswer.amount == Money{50000, "MXN"});
  bench.desk.round();
  REQUIRE(bench.desk.platform().acted.size() == 1);
  CHECK(bench.desk.platform().acted.front().caseAnswer.amount == Money{50000, "MXN"});
}

TEST_CASE("What does not fit the platform's own offer is refused with what to do") {
  CaseBench bench;
  CHECK(bench.act("send-message", "  ").error().code == "case.text_missing");
  CHECK(bench.act("send-message", std::string(101, 'x')).error().code == "case.text_too_long");
  CHECK(bench.act("partial-refund", "").error().code == "case.amount_missing");
  CHECK(bench.act("partial-refund", "", {Money{124900, "MXN"}, "", "", ""}).error().code == "case.amount_too_high");
  CHECK(bench.act("partial-refund", "", {Money{100, "USD"}, "", "", ""}).error().code == "case.amount_currency");
  CHECK(bench.act("partial-refund", "words", {Money{100, "MXN"}, "", "", ""}).error().code == "case.no_text");
  CHECK(bench.act("evidence", "").error().code == "case.file_missing");
  CHECK(bench.act("appeal", "").error().code == "case.on_page");
  CHECK(bench.act("escalate", "").error().code == "case.not_offered");
  CHECK(bench.act("send-message", "Hello {{buyer}}").error().code == "action.finding");
  bench.desk.round();
  CHECK(bench.desk.platform().acted.empty());
}

TEST_CASE("A file the platform does not take is refused by name, and one it takes goes along") {
  CaseBench bench;
  const std::string text = bench.desk.place("notes.txt"), picture = bench.desk.place("base.png");
  std::ofstream(text) << "not a picture";
  std::ofstream(picture, std::ios::binary) << png();
  const auto act = [&](const std::string& path) {
    desk::CaseRequest request{bench.id(), "evidence", "", {}, {}, Again::No};
    request.files.push_back({"", "", 0, path});
    return bench.desk.cases().act(request);
  };
  CHECK(act(text).error().code == "case.file_type");
  // Named like a picture, and nothing anybody could look at.
  const std::string broken = bench.desk.place("broken.png");
  std::ofstream(broken, std::ios::binary) << "\x89PNG\r\n\x1a\n";
  CHECK(act(broken).error().code == "case.file_damaged");
  const auto sent = must(act(picture));
  REQUIRE(sent.attachments.size() == 1);
  CHECK(sent.attachments.front().name == "base.png");
}

TEST_CASE("A closed case takes nothing but what the platform still offers, and a store that only shows takes nothing") {
  CaseBench bench;
  Case& value = bench.desk.platform().cases.front().value;
  value.turn = CaseTurn::Nobody;
  value.actions = {action("appeal-decision", Form::Message)};
  bench.desk.platform().cases.front().value.readAt = bench.desk.clock.now() + hours(1);
  bench.desk.round();
  CHECK(bench.act("send-message", "Hello").error().code == "case.closed");
  must(bench.act("appeal-decision", "The parcel was delivered."));
  CHECK(must(bench.desk.cases().list()).open.empty());
  CHECK(must(bench.desk.cases().list()).closed.size() == 1);
  must(bench.desk.stores().setMode(StoreId{"shop"}, StoreMode::DisplayOnly));
  CHECK(bench.act("appeal-decision", "Once more.").error().code == "reply.display-only");
}

TEST_CASE("A case action whose answer was lost waits for a look-up and is not sent a second time") {
  CaseBench bench;
  bench.desk.platform().sends = {FakePlatform::Send::AcceptThenSilence};
  const auto sent = must(bench.act("send-message", "We send a new base."));
  bench.desk.round();
  CHECK(bench.desk.item(sent.id).state == OutgoingState::Unknown);
  bench.desk.round();
  CHECK(bench.desk.platform().acted.size() == 1);
}

TEST_CASE("Closing the conversation of a case and taking it back leaves its deadline where it was") {
  CaseBench bench;
  const ThreadId thread = must(bench.desk.cases().detail(bench.id())).thread.id;
  const Thread before = bench.desk.row(thread);
  REQUIRE(before.needsReply);
  REQUIRE(before.dueAt);
  must(bench.desk.triage().close({thread}));
  CHECK_FALSE(bench.desk.row(thread).needsReply);
  must(bench.desk.triage().undoLast());
  const Thread after = bench.desk.row(thread);
  CHECK(after.needsReply);
  CHECK(after.dueAt == before.dueAt);
  CHECK(after.status == before.status);
  must(bench.desk.triage().noReplyNeeded({thread}, "answered elsewhere"));
  must(bench.desk.triage().undoLast());
  CHECK(bench.desk.row(thread).dueAt == before.dueAt);
}

TEST_CASE("The end of a case stood ahead of the step of ours that brought it") {
  CaseBench bench;
  must(bench.act("partial-refund", "", {Money{50000, "MXN"}, "", "", ""}));
  bench.desk.round();
  const Instant asked = bench.desk.clock.now();
  InboundCase& inbound = bench.desk.platform().cases.front();
  inbound.value.turn = CaseTurn::Nobody;
  inbound.value.outcome = "refunded";
  inbound.value.closedAt = asked;  // the platform's answer reached us at the same moment, or later
  inbound.value.readAt = asked + hours(1);
  bench.desk.clock.advance(hours(1));
  bench.desk.round();
  const auto steps = must(bench.desk.cases().detail(bench.id())).steps;
  REQUIRE(steps.size() >= 2);
  CHECK(steps.back().kind == desk::CaseStep::Kind::CaseClosed);
  CHECK(steps[steps.size() - 2].kind == desk::CaseStep::Kind::Acted);
}
