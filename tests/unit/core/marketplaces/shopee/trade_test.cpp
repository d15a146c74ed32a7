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
  REQUIRE(filed->actions.size() == 1);
  CHECK(filed->actions.front().form == CaseAction::Form::OnPage);
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
