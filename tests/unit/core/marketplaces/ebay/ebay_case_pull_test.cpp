#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/domain/case_notes.h"
#include "tests/unit/core/marketplaces/ebay/ebay_case_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;

TEST_CASE("TK04: all five kinds come as objects with state, amount and deadline") {
  EbayCaseBench bench;
  bench.sold();
  const Instant due = bench.clock.now() + 48h;
  struct Row {
    std::string remoteId;
    CaseKind kind;
    const char* dueNote;
  };
  const std::vector<Row> rows{{"inquiry:" + bench.ebay.cases.openInquiry(bench.filed(due)), CaseKind::Inquiry, "respondByDate"},
                              {"return:" + bench.ebay.cases.openReturn(bench.filed(due)), CaseKind::Return, "sellerResponseDue.respondByDate"},
                              {"escalated:" + bench.ebay.cases.openCase(bench.filed(due)), CaseKind::Escalated, "respondByDate"},
                              {"cancellation:" + bench.ebay.cases.openCancellation(bench.filed(due)), CaseKind::Cancellation, "sellerResponseDueDate"},
                              {"dispute:" + bench.ebay.cases.openDispute(bench.filed(due)), CaseKind::PaymentDispute, "respondByDate"}};
  for (const PullDepth depth : {PullDepth::Incremental, PullDepth::Sweep, PullDepth::History}) {
    bench.stored = {};
    REQUIRE(bench.pull(depth));
    for (const Row& row : rows) {
      INFO(row.remoteId);
      const Case* told = bench.told(row.remoteId);
      REQUIRE(told);
      CHECK(told->kind == row.kind);
      CHECK(told->turn == CaseTurn::Us);
      CHECK(told->amount == Money{1250, "USD"});
      CHECK(told->dueAt == due);
      CHECK(told->dueSource == CaseDueSource::Platform);
      CHECK(told->dueNote == row.dueNote);
      CHECK(told->orderRemoteId == EbayCaseBench::kOrder);
      CHECK(told->itemTitle == "Lens cap 52 mm");
      CHECK(told->buyerKey == "buyer_xy");
      CHECK_FALSE(told->status.empty());
      REQUIRE(bench.stored.threads().contains("case:" + row.remoteId));
      const InboundThread& thread = bench.stored.threads().at("case:" + row.remoteId);
      CHECK(thread.kind == ThreadKind::Case);
      CHECK(thread.orderRemoteId == EbayCaseBench::kOrder);
      CHECK_FALSE(thread.platformDueAt);
    }
  }
  CHECK(bench.connector->capabilities().readsCases);
}

TEST_CASE("IN12: a case on an order without a message makes a thread at the next poll, with a deadline") {
  EbayCaseBench bench;
  bench.sold();
  REQUIRE(bench.pull());
  const auto before = bench.stored.threads().size();
  const std::string id = bench.ebay.cases.openCancellation(bench.filed());
  bench.clock.advance(90s);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == before + 1);
  const Case* told = bench.told("cancellation:" + id);
  REQUIRE(told);
  CHECK(told->dueAt);
}

TEST_CASE("CH05: messages and cases of one buyer name the same order") {
  EbayCaseBench bench;
  bench.sold();
  const std::string conversation = bench.asks("buyer_xy", "Where is it?", 1h);
  const std::string id = bench.ebay.cases.openInquiry(bench.filed());
  REQUIRE(bench.pull());
  REQUIRE(bench.stored.threads().contains(conversation));
  CHECK(bench.stored.threads().at(conversation).orderRemoteId == EbayCaseBench::kOrder);
  CHECK(bench.stored.threads().at("case:inquiry:" + id).orderRemoteId == EbayCaseBench::kOrder);
  CHECK(bench.stored.texts("case:inquiry:" + id) == std::vector<std::string>{"It has not arrived."});
}

TEST_CASE("SL07: where eBay names no date, three business days count on the calendar of the site") {
  struct Row {
    const char *name, *site, *zone, *opened, *due;
  };
  const Row rows[] = {{"Friday 10:00 in Los Angeles", "EBAY_US", "America/Los_Angeles", "2026-02-27T18:00:00Z", "2026-03-04T18:00:00Z"},
                      {"over the change of the clocks", "EBAY_US", "America/Los_Angeles", "2026-03-06T18:00:00Z", "2026-03-11T17:00:00Z"},
                      {"a holiday moves it", "EBAY_US", "America/Los_Angeles", "2026-05-22T17:00:00Z", "2026-05-28T17:00:00Z"},
                      {"the same Friday in London", "EBAY_GB", "Europe/London", "2026-05-22T09:00:00Z", "2026-05-28T09:00:00Z"},
                      {"no such holiday in Germany", "EBAY_DE", "Europe/Berlin", "2026-08-28T08:00:00Z", "2026-09-02T08:00:00Z"},
                      {"Saturday evening here is Saturday there", "EBAY_US", "America/Los_Angeles", "2026-02-28T20:00:00Z", "2026-03-05T08:00:00Z"}};
  for (const Row& row : rows) {
    INFO(row.name);
    EbayCaseBench bench;
    bench.store.site = row.site;
    bench.store.timeZone = row.zone;
    bench.connect();
    bench.clock.set(*Instant::parse(row.opened));
    bench.secrets.give(bench.store.id, {{"clientId", "desk"}, {"clientSecret", "quiet"}, {"ruName", "Blue-Harbor-RuName"}}, "access-1", "refresh-1", bench.clock.now() + 2h);
    bench.connect();
    const std::string inquiry = bench.ebay.cases.openInquiry(bench.filed()), returned = bench.ebay.cases.openReturn(bench.filed());
    REQUIRE(bench.pull());
    for (const std::string& remoteId : {"inquiry:" + inquiry, "return:" + returned}) {
      const Case* told = bench.told(remoteId);
      REQUIRE(told);
      CHECK(told->dueAt == Instant::parse(row.due));
      CHECK(told->dueSource == CaseDueSource::Calendar);
      CHECK(told->dueNote.find("3 business days") == 0);
    }
  }
}

TEST_CASE("eBay cases: a second pull of the same state hands over nothing") {
  EbayCaseBench bench;
  bench.sold();
  bench.ebay.cases.openInquiry(bench.filed());
  bench.ebay.cases.openReturn(bench.filed());
  REQUIRE(bench.pull());
  const auto pages = bench.stored.pages().size();
  REQUIRE(bench.pull());
  CHECK(bench.stored.pages().size() == pages);
}

TEST_CASE("eBay cases: an open one is read again, so that new entries of its history arrive once") {
  EbayCaseBench bench;
  bench.sold();
  const std::string id = bench.ebay.cases.openReturn(bench.filed());
  REQUIRE(bench.pull());
  bench.clock.advance(90s);
  bench.ebay.cases.buyerWrites("return:" + id, "Please hurry.");
  REQUIRE(bench.pull());
  bench.clock.advance(90s);
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("case:return:" + id) == std::vector<std::string>{"Scratched", "Please hurry."});
}

TEST_CASE("eBay cases: one that left the list of open ones is read once more, and its end is told") {
  for (const bool isListed : {true, false}) {
    INFO(isListed);
    EbayCaseBench bench;
    bench.sold();
    // Most lists show closed ones as well; that of open returns does not.
    const std::string remoteId = isListed ? "inquiry:" + bench.ebay.cases.openInquiry(bench.filed()) : "return:" + bench.ebay.cases.openReturn(bench.filed());
    REQUIRE(bench.pull());
    bench.clock.advance(2h);
    bench.ebay.cases.addHistory(remoteId, "SELLER_ISSUE_REFUND", "SELLER", "");
    bench.ebay.cases.setStatus(remoteId, isListed ? "CS_CLOSED" : "CLOSED");
    REQUIRE(bench.pull());
    const Case* told = bench.told(remoteId);
    REQUIRE(told);
    CHECK_FALSE(isOpen(*told));
    CHECK(told->closedAt == bench.clock.now());
    CHECK_FALSE(told->outcome.empty());
    CHECK_FALSE(told->dueAt);
    CHECK(told->actions.empty());
    const int times = bench.timesTold(remoteId);
    bench.clock.advance(2h);
    REQUIRE(bench.pull());
    CHECK(bench.timesTold(remoteId) == times);
  }
}

TEST_CASE("eBay cases: without the right for disputes everything else goes on, and the store says what to tick") {
  EbayCaseBench bench;
  bench.sold();
  bench.ebay.missingScopes = {"sell.payment.dispute"};
  const std::string conversation = bench.asks("buyer_xy", "Hello", 1h);
  const std::string returned = bench.ebay.cases.openReturn(bench.filed()), dispute = bench.ebay.cases.openDispute(bench.filed());
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().contains(conversation));
  CHECK(bench.told("return:" + returned));
  CHECK_FALSE(bench.told("dispute:" + dispute));
  CHECK(bench.connector->remark() == std::string(kCasesWithoutRight) + "sell.payment.dispute");
  const auto tested = bench.connector->test({});
  REQUIRE(tested);
  // A store can be used without it.
  CHECK(tested->missing.empty());
  CHECK(std::none_of(tested->granted.begin(), tested->granted.end(), [](const std::string& right) { return right.ends_with("sell.payment.dispute"); }));
  // It is not asked for at every pull.
  bench.ebay.forgetRequests();
  bench.clock.advance(90s);
  REQUIRE(bench.pull());
  CHECK(bench.ebay.count("payment_dispute") == 0);
  const SendResult acted = bench.act("dispute:" + dispute, "accept-dispute");
  CHECK(acted.outcome == SendResult::Outcome::Refused);
  REQUIRE(acted.error);
  CHECK(acted.error->kind == ErrorKind::MissingGrant);
  CHECK(acted.error->text.find("sell.payment.dispute") != std::string::npos);
  // Signed in anew with it, the disputes come.
  bench.ebay.missingScopes.clear();
  bench.clock.advance(20min);
  REQUIRE(bench.pull());
  CHECK(bench.told("dispute:" + dispute));
  CHECK(bench.connector->remark().empty());
}

TEST_CASE("eBay cases: what Post-Order refuses keeps neither messages nor disputes away") {
  struct Row {
    const char* name;
    HttpResponse answer;
    bool isLasting;  // of the account: the pull itself is well
  };
  const Row rows[] = {{"no such sign-in", FakeEbay::error(401, 1001, "OAuth"), true}, {"no right", FakeEbay::error(403, 1100, "ACCESS"), true},
                      {"gone", FakeEbay::error(404, 2002, "ACCESS"), false},          {"down", FakeEbay::error(503, 0), false},
                      {"no JSON", HttpResponse{200, {}, "<html>"}, false},            {"budget used up", FakeEbay::error(429, 2001, "ACCESS"), true}};
  for (const Row& row : rows) {
    INFO(row.name);
    EbayCaseBench bench;
    bench.sold();
    const std::string conversation = bench.asks("buyer_xy", "Hello", 1h);
    const std::string returned = bench.ebay.cases.openReturn(bench.filed()), dispute = bench.ebay.cases.openDispute(bench.filed());
    bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (seen.path.find("/post-order/") == std::string::npos) return std::nullopt;
      return row.answer;
    };
    CHECK(bench.pull().has_value() == row.isLasting);
    CHECK(bench.stored.threads().contains(conversation));
    CHECK_FALSE(bench.told("return:" + returned));
    CHECK(bench.told("dispute:" + dispute));
    CHECK_FALSE(bench.connector->remark().empty());
    // Said once; the next pulls are those of messages and orders.
    bench.clock.advance(90s);
    REQUIRE(bench.pull());
    CHECK_FALSE(bench.connector->remark().empty());
    bench.ebay.before = nullptr;
    bench.clock.advance(2h);
    REQUIRE(bench.pull());
    CHECK(bench.told("return:" + returned));
    CHECK(bench.connector->remark().empty());
  }
}

TEST_CASE("eBay cases: a search that finds nothing may say so with 204 or 404") {
  for (const int status : {204, 404}) {
    INFO(status);
    EbayCaseBench bench;
    bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (seen.path.find("/post-order/") == std::string::npos) return std::nullopt;
      return HttpResponse{status, {}, ""};
    };
    REQUIRE(bench.pull());
    CHECK(bench.connector->remark().empty());
    CHECK(bench.stored.quarantined().empty());
  }
}

TEST_CASE("eBay cases: a broken row is passed over and the others arrive") {
  EbayCaseBench bench;
  const std::string broken = bench.ebay.cases.openInquiry(bench.filed()), sound = bench.ebay.cases.openInquiry(bench.filed());
  bench.ebay.cases.row("inquiry:" + broken).erase("inquiryId");
  REQUIRE(bench.pull());
  CHECK(bench.told("inquiry:" + sound));
  CHECK(bench.stored.quarantined().size() == 1);
}

TEST_CASE("eBay cases: many open ones stay within eBay's 5,000 calls a day") {
  EbayCaseBench bench;
  bench.sold();
  for (int i = 0; i < 60; ++i) bench.ebay.cases.openReturn(bench.filed());
  REQUIRE(bench.pull());
  bench.ebay.forgetRequests();
  for (int i = 0; i < 960; ++i) {  // a day of polls
    bench.clock.advance(90s);
    REQUIRE(bench.pull());
  }
  CHECK(bench.ebay.count("/post-order/v2/return") <= 5000 + 960 * 2);  // pages of the list are three here
  CHECK(bench.ebay.count("fieldgroups=FULL") <= 2900);
}

TEST_CASE("eBay cases: a page the sink refuses ends the pull, and the next one tells the case") {
  EbayCaseBench bench;
  bench.sold();
  const std::string id = bench.ebay.cases.openInquiry(bench.filed());
  REQUIRE(bench.pull());
  bench.clock.advance(90s);
  bench.ebay.cases.setStatus("inquiry:" + id, "CS_CLOSED");
  bench.stored.refusePage(1);
  CHECK_FALSE(bench.pull());
  REQUIRE(bench.pull());
  CHECK_FALSE(isOpen(*bench.told("inquiry:" + id)));
}

TEST_CASE("eBay cases: words of eBay that nobody knows are kept, and wait for nobody of ours without a date") {
  EbayCaseBench bench;
  const std::string plain = bench.ebay.cases.openInquiry(bench.filed()), dated = bench.ebay.cases.openInquiry(bench.filed(bench.clock.now() + 24h));
  for (const std::string& id : {plain, dated}) bench.ebay.cases.row("inquiry:" + id)["inquiryStatusEnum"] = "SOMETHING_NEW";
  REQUIRE(bench.pull());
  CHECK(bench.told("inquiry:" + plain)->status == "SOMETHING_NEW");
  CHECK(bench.told("inquiry:" + plain)->turn == CaseTurn::Platform);
  CHECK(bench.told("inquiry:" + dated)->turn == CaseTurn::Us);
}
