#include "core/desk/platform_actions_service.h"

#include <catch2/catch_test_macros.hpp>

#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Send = FakePlatform::Send;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr const char* kOrder = "026-1234567-7654321";

// A conversation about an order, at a platform that takes one kind of message on it.
struct OrderBench {
  DeskBench desk;
  ThreadId thread;

  OrderBench() {
    thread = desk.question("t1", "Where is it?");
    ThreadFacts facts;
    facts.remoteId = "t1";
    facts.buyerKey = "buyer-1";
    facts.orderRemoteId = kOrder;
    desk.write([&](storage::Connection& connection) -> Status {
      const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      return stored ? Status() : fail(stored.error());
    });
    PlatformAction message;
    message.name = "unexpectedProblem";
    message.maxText = 2000;
    desk.platform().actions = {message};
    desk.platform().orderBuyer = "buyer-1";
    desk.platform().orderStatus = "shipped";
  }
  void doubtOrder() {
    desk.write([&](storage::Connection& connection) -> Status {
      const auto added = storage::TagRepository(connection).add(thread, TagName{std::string(kOrderUnconfirmed)});
      return added ? Status() : fail(added.error());
    });
  }
  Result<Outgoing> send(const std::string& text, desk::ActionRequest::Again again = desk::ActionRequest::Again::No) {
    return desk.actions().send({thread, "unexpectedProblem", text, again});
  }
  std::size_t journalled(const std::string& kind) {
    std::size_t count = 0;
    for (const JournalEntry& entry : desk.journal()) count += entry.kind == kind ? 1 : 0;
    return count;
  }
};

}  // namespace

TEST_CASE("An order is read anew with its time, and the conversation shows it") {
  OrderBench bench;
  const Order order = must(bench.desk.actions().refreshOrder(bench.thread));
  CHECK(order.fetchedAt == bench.desk.clock.now());
  const auto detail = must(bench.desk.inbox().thread(bench.thread));
  REQUIRE(detail.orders.size() == 1);
  CHECK(detail.orders.front().status == "shipped");
  CHECK(detail.orderDesk.canUse);
  CHECK_FALSE(detail.orderDesk.isUnconfirmed);
  CHECK(bench.journalled("order.refreshed") == 1);
  CHECK(bench.desk.actions().refreshOrder(bench.desk.question("t2", "No order")).error().code == "order.none");
}

TEST_CASE("An order number that only the buyer wrote is not trusted until the order names that buyer") {
  OrderBench bench;
  bench.doubtOrder();
  bench.desk.platform().orderBuyer = "somebody-else";
  CHECK(must(bench.desk.inbox().thread(bench.thread)).orderDesk.isUnconfirmed);
  CHECK(bench.desk.actions().refreshOrder(bench.thread).error().code == "order.not_confirmed");
  CHECK(bench.desk.actions().offer(bench.thread).error().code == "order.not_confirmed");
  CHECK(bench.send("A text.").error().code == "order.not_confirmed");
  auto detail = must(bench.desk.inbox().thread(bench.thread));
  CHECK(detail.orders.empty());
  CHECK(detail.orderDesk.isUnconfirmed);
  // A template would carry the state of somebody else's order into the answer.
  CHECK(must(bench.desk.reply().renderText("{{order.date}}", "en", bench.thread)).missing.size() == 1);
  // The platform does not say whose it is: no proof either.
  bench.desk.platform().orderBuyer = "";
  CHECK(bench.desk.actions().refreshOrder(bench.thread).error().code == "order.not_confirmed");

  bench.desk.clock.advance(minutes(1));
  bench.desk.platform().orderBuyer = "buyer-1";
  must(bench.desk.actions().refreshOrder(bench.thread));
  detail = must(bench.desk.inbox().thread(bench.thread));
  CHECK_FALSE(detail.orderDesk.isUnconfirmed);
  CHECK(detail.orders.size() == 1);
  CHECK(detail.thread.tags.empty());
}

TEST_CASE("What the platform offers is handed on, and a store that cannot use it says why") {
  OrderBench bench;
  const ActionOffer offer = must(bench.desk.actions().offer(bench.thread));
  CHECK(offer.orderRemoteId == kOrder);
  CHECK(offer.locale == "en-GB");
  REQUIRE(offer.actions.size() == 1);
  bench.desk.platform().actionsMissing = Error{ErrorKind::MissingGrant, "fake.no_keys", "Enter the keys.", {}};
  CHECK(bench.desk.actions().offer(bench.thread).error().code == "fake.no_keys");
  CHECK(bench.send("A text.").error().code == "fake.no_keys");
  const auto detail = must(bench.desk.inbox().thread(bench.thread));
  CHECK_FALSE(detail.orderDesk.canUse);
  CHECK(detail.orderDesk.whyNot->code == "fake.no_keys");
  bench.desk.platform().actions.reset();
  CHECK(bench.desk.actions().offer(bench.thread).error().code == "platform.no_actions");
  CHECK_FALSE(must(bench.desk.inbox().thread(bench.thread)).orderDesk.whyNot);
  CHECK(bench.desk.platform().sendCalls == 0);
}

TEST_CASE("RP01: an action goes through the outbox once, and the same is not sent again without a person's word") {
  OrderBench bench;
  const Outgoing item = must(bench.send("Your parcel was damaged. A new one is on its way."));
  CHECK(item.state == OutgoingState::Queued);
  CHECK(bench.send("Your parcel was damaged. A new one is on its way.").error().code == "action.sent_before");
  bench.desk.round();
  CHECK(bench.desk.item(item.id).state == OutgoingState::Sent);
  CHECK(bench.desk.item(item.id).action == "unexpectedProblem");
  CHECK(bench.desk.item(item.id).actionOrder == kOrder);
  CHECK(bench.desk.platform().sendCalls == 1);
  CHECK(bench.send("Your parcel was damaged. A new one is on its way.").error().code == "action.sent_before");
  bench.desk.restart();
  bench.desk.round();
  CHECK(bench.desk.platform().sendCalls == 1);
  must(bench.send("Your parcel was damaged. A new one is on its way.", desk::ActionRequest::Again::Yes));
  bench.desk.round();
  CHECK(bench.desk.platform().sendCalls == 2);
  CHECK(bench.journalled("outgoing.sent") == 2);
}

TEST_CASE("RP02: an action whose fate nobody knows waits for a person and holds no answer of the conversation up") {
  OrderBench bench;
  bench.desk.platform().sends = {Send::AcceptInvisible};
  bench.desk.platform().isBlind = true;
  const Outgoing item = must(bench.send("One text."));
  bench.desk.round();
  CHECK(bench.desk.item(item.id).state == OutgoingState::Unknown);
  const Outgoing answer = bench.desk.answer(bench.thread, "An answer.");
  bench.desk.round();
  CHECK(bench.desk.item(answer.id).state == OutgoingState::Sent);
  bench.desk.clock.advance(hours(1));
  bench.desk.round();
  CHECK(bench.desk.item(item.id).state == OutgoingState::NeedsPerson);
  CHECK(bench.desk.reply().retry(item.id).error().code == "outbox.uncertain");
  CHECK(bench.desk.platform().sendCalls == 2);
  must(bench.desk.reply().resolve(item.id, desk::ReplyService::Outcome::Sent));
  bench.desk.round();
  CHECK(bench.desk.platform().sendCalls == 2);
}

TEST_CASE("RP02: the program ends while an action is being sent: it is unknown afterwards, never sent again") {
  OrderBench bench;
  bench.desk.platform().sends = {Send::AcceptInvisible};
  const Outgoing item = must(bench.send("One text."));
  bench.desk.round();
  bench.desk.restart();
  bench.desk.round();
  bench.desk.clock.advance(hours(1));
  bench.desk.round();
  CHECK(bench.desk.item(item.id).state == OutgoingState::NeedsPerson);
  CHECK(bench.desk.platform().sendCalls == 1);
}

TEST_CASE("A store that only shows messages takes no action, and a text with an unfilled placeholder does not go") {
  OrderBench bench;
  CHECK(bench.send("Dear {{buyer.name}}, hello.").error().code == "action.finding");
  CHECK(bench.send("refused").error().code == "fake.refused");
  must(bench.desk.stores().setMode(StoreId{"shop"}, StoreMode::DisplayOnly));
  CHECK(bench.send("A text.").error().code == "reply.display-only");
  CHECK(bench.desk.platform().sendCalls == 0);
}

TEST_CASE("The report on the account is kept with its date") {
  OrderBench bench;
  CHECK_FALSE(must(bench.desk.actions().lastAccountReport(StoreId{"shop"})));
  bench.desk.platform().account = {"AT_RISK", {{"lateShipmentRate", "BAD", 0.05, 0.04}, {"validTrackingRate", "NONE", {}, 0.95}}, {"LISTING"}, bench.desk.clock.now()};
  must(bench.desk.actions().accountReport(StoreId{"shop"}));
  bench.desk.restart();
  const auto kept = must(bench.desk.actions().lastAccountReport(StoreId{"shop"}));
  REQUIRE(kept);
  CHECK(kept->status == "AT_RISK");
  CHECK(kept->readAt == bench.desk.clock.now());
  REQUIRE(kept->figures.size() == 2);
  CHECK(kept->figures[0].rate == 0.05);
  CHECK_FALSE(kept->figures[1].rate);
  CHECK(kept->warnings == std::vector<std::string>{"LISTING"});
  CHECK(bench.journalled("store.account-report") == 1);
  CHECK(bench.desk.actions().ability(StoreId{"shop"}).hasAccountReport);
}
