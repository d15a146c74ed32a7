#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

TEST_CASE("CH13: an order comes with its lines, its parcel and its buyer") {
  ShopeeBench bench;
  const std::string number = bench.shopee.sell("77665544", bench.ago(hours(20)));
  REQUIRE(bench.pull());
  const Order& order = bench.stored.orders().at(number);
  CHECK(order.status == "ready_to_ship");
  CHECK(order.paymentStatus == "paid");
  CHECK(order.buyerKey == "77665544");
  CHECK(order.total == Money{2890, "SGD"});
  REQUIRE(order.lines.size() == 1);
  CHECK(order.lines.front().title == "GaN charger 65W");
  CHECK(order.lines.front().sku == "CHG-65-BK");
  CHECK(order.lines.front().quantity == 2);
  CHECK(order.lines.front().price == Money{1445, "SGD"});
  REQUIRE(order.shipments.size() == 1);
  CHECK(order.shipments.front().carrier == "SLS");
  CHECK(order.shipments.front().status == "logistics_ready");
  const auto asked = bench.connector->order(number, {});
  REQUIRE(asked);
  CHECK(asked->remoteId == number);
}

TEST_CASE("CH13: a parcel that left has its number when the order changes and when it is read anew, and the first import asks for none") {
  ShopeeBench bench;
  const std::string number = bench.shopee.sell("77665544", bench.ago(hours(20)));
  int asked = 0;
  std::string known = "SG200448706479";
  bench.shopee.before = [&](const FakeShopee::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (!seen.path.ends_with("logistics/get_tracking_number")) return {};
    ++asked;
    CHECK(seen.field("order_sn") == number);
    CHECK(seen.field("package_number") == "OFG163008407447");
    if (known.empty()) return FakeShopee::refusal("logistics.error_param", "The order is being allocated.");
    return HttpResponse{200, {}, nlohmann::json{{"error", ""}, {"response", {{"tracking_number", known}}}}.dump()};
  };
  bench.shopee.order(number).status = "SHIPPED";
  REQUIRE(bench.pull());
  CHECK(asked == 0);
  CHECK(bench.stored.orders().at(number).shipments.front().trackingNumber.empty());
  bench.clock.advance(minutes(10));
  bench.shopee.order(number).updatedAt = bench.ago(minutes(1));
  REQUIRE(bench.pull());
  CHECK(asked == 1);
  CHECK(bench.stored.orders().at(number).shipments.front().trackingNumber == "SG200448706479");
  CHECK(bench.stored.orders().at(number).shipments.front().carrier == "SLS");
  const auto order = bench.connector->order(number, {});
  REQUIRE(order);
  CHECK(order->shipments.front().trackingNumber == "SG200448706479");
  known.clear();
  const auto withoutNumber = bench.connector->order(number, {});
  REQUIRE(withoutNumber);
  CHECK(withoutNumber->shipments.front().trackingNumber.empty());
}

TEST_CASE("IN12: a wish to cancel is a case with its two answers, keeps its time, and ends with the order") {
  ShopeeBench bench;
  const std::string number = bench.shopee.sell("77665544", bench.ago(hours(20)));
  bench.shopee.order(number).status = "IN_CANCEL";
  bench.shopee.order(number).updatedAt = bench.ago(hours(1));
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.cases().contains("x:" + number));
  const Case& wish = bench.stored.cases().at("x:" + number).value;
  CHECK(wish.kind == CaseKind::Cancellation);
  CHECK(wish.turn == CaseTurn::Us);
  REQUIRE(wish.actions.size() == 2);
  CHECK(wish.actions[0].isDecision);
  std::string answered;
  bench.shopee.before = [&](const FakeShopee::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (!seen.path.ends_with("order/handle_buyer_cancellation")) return {};
    answered = seen.body;
    bench.shopee.order(number).status = "CANCELLED";
    bench.shopee.order(number).updatedAt = bench.clock.now();
    return HttpResponse{200, {}, R"({"error":"","response":{"update_time":1}})"};
  };
  Outgoing accept = bench.reply("", "");
  accept.kind = OutgoingKind::PlatformAction;
  accept.action = "accept-cancellation";
  accept.actionCase = "x:" + number;
  const Instant opened = wish.openedAt;
  CHECK(bench.connector->reconcile(accept, {}, {}).outcome == ReconcileResult::Outcome::NotFound);
  CHECK(bench.send(accept).outcome == SendResult::Outcome::Accepted);
  CHECK(nlohmann::json::parse(answered) == nlohmann::json{{"order_sn", number}, {"operation", "ACCEPT"}});
  CHECK(bench.connector->reconcile(accept, {}, {}).outcome == ReconcileResult::Outcome::Found);
  CHECK(bench.send(accept).outcome == SendResult::Outcome::Refused);
  bench.clock.advance(minutes(10));
  REQUIRE(bench.pull());
  const Case& over = bench.stored.cases().at("x:" + number).value;
  CHECK(over.turn == CaseTurn::Nobody);
  CHECK(over.outcome == "CANCELLED");
  CHECK(over.openedAt == opened);
}

TEST_CASE("CP04: no address and no phone is asked for, and none is stored after a thousand orders") {
  ShopeeBench bench;
  bench.store.historySince = bench.ago(hours(24 * 60));
  bench.connect();
  for (int i = 0; i < 1000; ++i) {
    const std::string number = bench.shopee.sell(std::to_string(77000000 + i), bench.ago(hours(1 + i)));
    if (i % 50 == 0) bench.shopee.askReturn(number, bench.ago(minutes(30 + i)));
  }
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.orders().size() == 1000);
  for (const auto& seen : bench.shopee.requests()) {
    CHECK(seen.query.find("recipient_address") == std::string::npos);
    CHECK(seen.query.find("phone") == std::string::npos);
  }
  std::string all = bench.stored.state();
  for (const auto& [id, message] : bench.stored.messages()) all += message.inbound.rawPayload;
  for (const char* trace : {"9123", "Invented Road", "example.test", "@"}) CHECK(all.find(trace) == std::string::npos);
}

TEST_CASE("orders are asked for in windows of 15 days at most, and none falls between two of them") {
  ShopeeBench bench;
  bench.store.historySince = bench.ago(hours(24 * 100));
  bench.connect();
  for (int i = 0; i < 99; ++i) bench.shopee.sell("77665544", bench.ago(hours(24 * i + 1)));
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.orders().size() == 99);
  for (const auto& seen : bench.shopee.requests()) {
    if (!seen.path.ends_with("get_order_list")) continue;
    CHECK(std::stoll(seen.field("time_to")) - std::stoll(seen.field("time_from")) <= 15 * 86400);
  }
}

TEST_CASE("an order that changes is followed, and one that is being cancelled is an event") {
  ShopeeBench bench;
  const std::string number = bench.shopee.sell("77665544", bench.ago(hours(20)));
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(10));
  bench.shopee.order(number).status = "IN_CANCEL";
  bench.shopee.order(number).updatedAt = bench.ago(minutes(9));
  REQUIRE(bench.pull());
  CHECK(bench.stored.orders().at(number).status == "in_cancel");
  const auto& events = bench.stored.pages();
  bool isTold = false;
  for (const InboundPage& page : events)
    for (const OrderEvent& event : page.orderEvents) isTold = isTold || (event.kind == OrderEvent::Kind::CancellationRequested && event.orderRemoteId == number);
  CHECK(isTold);
}

TEST_CASE("CH04: a return is a case of its own, with the first of its due dates") {
  ShopeeBench bench;
  const std::string order = bench.shopee.sell("77665544", bench.ago(hours(60)));
  const std::string number = bench.shopee.askReturn(order, bench.ago(hours(2)));
  bench.shopee.refund(number).proofDueAt = bench.clock.now() + hours(5);
  REQUIRE(bench.pull());
  const InboundThread& thread = bench.stored.threads().at("r:" + number);
  CHECK(thread.kind == ThreadKind::Case);
  CHECK(thread.orderRemoteId == order);
  CHECK(thread.closedRemotely == false);
  CHECK(bench.text("r:" + number) == "Box is crushed");
  std::optional<Instant> due;
  for (const InboundPage& page : bench.stored.pages())
    for (const InboundThread& row : page.threads)
      if (row.remoteId == thread.remoteId) due = row.platformDueAt;
  CHECK(due == bench.clock.now() + hours(5));
  std::optional<Case> filed;
  for (const InboundPage& page : bench.stored.pages())
    for (const InboundCase& one : page.cases) filed = one.value;
  REQUIRE(filed);
  CHECK(filed->kind == CaseKind::Return);
  CHECK(filed->turn == CaseTurn::Us);
  CHECK(filed->dueAt == due);
  CHECK(filed->dueNote == "seller_proof.seller_evidence_deadline");
  CHECK(filed->amount == Money{2890, "SGD"});
  REQUIRE(filed->actions.size() == 2);
  CHECK(filed->actions[0].name == "refund");
  CHECK(filed->actions[0].isDecision);
  CHECK(filed->actions[1].name == "evidence");
  CHECK(filed->actions[1].dueAt == due);
  bench.shopee.refund(number).status = "REFUND_PAID";
  bench.shopee.refund(number).updatedAt = bench.clock.now() + minutes(1);
  bench.clock.advance(minutes(20));
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("r:" + number).closedRemotely == true);
  const InboundPage& last = *std::find_if(bench.stored.pages().rbegin(), bench.stored.pages().rend(), [](const InboundPage& page) { return !page.cases.empty(); });
  CHECK(last.cases.front().value.turn == CaseTurn::Nobody);
  CHECK(last.cases.front().value.outcome == "REFUND_PAID");
  CHECK_FALSE(last.cases.front().value.dueAt);
}

TEST_CASE("returns are found whether their pages are counted from 0 or from 1") {
  for (const bool isFromZero : {false, true}) {
    INFO(isFromZero);
    ShopeeBench bench;
    bench.shopee.countsReturnsFromZero = isFromZero;
    for (int i = 0; i < 95; ++i) bench.shopee.askReturn(bench.shopee.sell("77665544", bench.ago(hours(60))), bench.ago(hours(2)));
    REQUIRE(bench.pull());
    CHECK(bench.stored.threads().size() == 95);
  }
}
