#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/ebay/ebay_case_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;
using Json = nlohmann::json;

namespace {

bool isStep(const FakeEbay::Seen& seen) { return seen.method == "POST" && (seen.path.find("/post-order/") != std::string::npos || seen.path.find("/payment_dispute/") != std::string::npos); }

}  // namespace

TEST_CASE("eBay cases: each step is what eBay's description says, and ends where it should") {
  struct Row {
    const char *kind, *action, *text, *step;
    Json body;
    CaseTurn turn;
  };
  const Json money = {{"value", 5.25}, {"currency", "USD"}};
  const Row rows[] = {
      {"inquiry", "send-message", "It left on Monday.", "send_message", {{"message", {{"content", "It left on Monday."}}}}, CaseTurn::Us},
      {"inquiry", "refund", "Sorry.", "issue_refund", {{"comments", {{"content", "Sorry."}}}}, CaseTurn::Nobody},
      {"inquiry", "escalate", "", "escalate", Json::object(), CaseTurn::Nobody},
      {"return", "accept-return", "", "decide", {{"decision", "APPROVE"}}, CaseTurn::Buyer},
      {"return", "decline-return", "Worn.", "decide", {{"decision", "DECLINE"}, {"comments", {{"content", "Worn."}}}}, CaseTurn::Nobody},
      {"return", "partial-refund", "", "decide", {{"decision", "OFFER_PARTIAL_REFUND"}, {"partialRefundAmount", money}}, CaseTurn::Buyer},
      {"return", "issue-refund", "", "issue_refund",
       {{"refundDetail", {{"itemizedRefundDetail", Json::array({{{"refundAmount", money}, {"refundFeeType", "PURCHASE_PRICE"}}})}, {"totalAmount", money}}}}, CaseTurn::Nobody},
      {"return", "send-message", "Which part?", "send_message", {{"message", {{"content", "Which part?"}}}}, CaseTurn::Us},
      {"cancellation", "accept-cancellation", "", "approve", Json::object(), CaseTurn::Nobody},
      {"cancellation", "decline-cancellation", "", "reject", {{"trackingNumber", "9400111"}}, CaseTurn::Nobody},
      {"dispute", "contest-dispute", "It was delivered.", "contest", {{"revision", 1}, {"note", "It was delivered."}}, CaseTurn::Platform},
      {"dispute", "accept-dispute", "", "accept", {{"revision", 1}}, CaseTurn::Platform}};
  for (const Row& row : rows) {
    INFO(row.kind << " " << row.action);
    EbayCaseBench bench;
    bench.sold();
    auto& cases = bench.ebay.cases;
    const std::string kind = row.kind;
    const std::string id = kind == "inquiry" ? cases.openInquiry(bench.filed()) : kind == "return" ? cases.openReturn(bench.filed())
                           : kind == "cancellation" ? cases.openCancellation(bench.filed()) : cases.openDispute(bench.filed(bench.clock.now() + 48h));
    const std::string remoteId = kind + ":" + id;
    REQUIRE(bench.pull());
    REQUIRE(bench.told(remoteId));
    const CaseAction* offered = EbayCaseBench::action(*bench.told(remoteId), row.action);
    REQUIRE(offered);
    Outgoing outgoing = bench.acting(remoteId, row.action, row.text);
    outgoing.caseAnswer.trackingNumber = kind == "cancellation" && std::string(row.action) == "decline-cancellation" ? "9400111" : "";
    if (offered->form == CaseAction::Form::Amount) outgoing.caseAnswer.amount = Money{525, "USD"};
    bench.clock.advance(1min);
    const SendResult sent = bench.connector->send(outgoing, {});
    REQUIRE(sent.outcome == Outcome::Accepted);
    REQUIRE(cases.done().size() == 1);
    CHECK(cases.done().front().ref == remoteId);
    CHECK(cases.done().front().step == row.step);
    CHECK(cases.done().front().body == row.body);
    CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::Found);
    bench.clock.advance(2min);
    REQUIRE(bench.pull());
    CHECK(bench.told(remoteId)->turn == row.turn);
    // What was written stands in the conversation once, under the id the desk was given.
    if (std::string(row.text).empty() || kind == "dispute") continue;
    REQUIRE_FALSE(sent.remoteId.empty());
    REQUIRE(bench.stored.messages().contains(sent.remoteId));
    CHECK(bench.stored.messages().at(sent.remoteId).inbound.message.text == row.text);
    CHECK(bench.stored.messages().at(sent.remoteId).inbound.message.direction == Direction::Out);
  }
}

TEST_CASE("eBay cases: a step that eBay does not offer any more is refused with a sentence, and nothing leaves") {
  EbayCaseBench bench;
  bench.sold();
  const std::string id = bench.ebay.cases.openReturn(bench.filed());
  REQUIRE(bench.pull());
  const Outgoing outgoing = bench.acting("return:" + id, "accept-return");
  bench.ebay.cases.setStatus("return:" + id, "CLOSED");
  const SendResult sent = bench.connector->send(outgoing, {});
  CHECK(sent.outcome == Outcome::Refused);
  REQUIRE(sent.error);
  CHECK(sent.error->code == "ebay.not-offered");
  CHECK(bench.ebay.cases.done().empty());
}

TEST_CASE("eBay cases: what does not fit is refused before anything leaves") {
  EbayCaseBench bench;
  bench.sold();
  auto& cases = bench.ebay.cases;
  const std::string returned = "return:" + cases.openReturn(bench.filed()), cancelled = "cancellation:" + cases.openCancellation(bench.filed());
  const std::string dispute = "dispute:" + cases.openDispute(bench.filed(bench.clock.now() + 48h));
  REQUIRE(bench.pull());
  struct Row {
    const char* name;
    Outgoing outgoing;
    const char* code;
  };
  const auto amount = [&](std::int64_t cents, const char* currency) {
    Outgoing outgoing = bench.acting(returned, "issue-refund");
    outgoing.caseAnswer.amount = Money{cents, currency};
    return outgoing;
  };
  Outgoing large = bench.acting(dispute, "add-evidence:PROOF_OF_DELIVERY");
  large.attachments = {bench.files.give("scan.png", "image/png", std::string(1'500'001, 'x'))};
  Outgoing document = bench.acting(dispute, "add-evidence:PROOF_OF_DELIVERY");
  document.attachments = {bench.files.give("scan.pdf", "application/pdf", "x")};
  const Row rows[] = {{"more than eBay expects", amount(1251, "USD"), "ebay.amount-too-high"},
                      {"another currency", amount(100, "EUR"), "ebay.amount-currency"},
                      {"no amount", bench.acting(returned, "issue-refund"), "ebay.no-amount"},
                      {"no words", bench.acting(returned, "send-message", "  "), "ebay.empty"},
                      {"on eBay's page only", bench.acting(returned, "seller-provide-label"), "ebay.on-page"},
                      {"no tracking", bench.acting(cancelled, "decline-cancellation"), "ebay.no-tracking"},
                      {"a note too long", bench.acting(dispute, "contest-dispute", std::string(1001, 'a')), "ebay.too-long"},
                      {"no evidence", bench.acting(dispute, "add-evidence:PROOF_OF_DELIVERY"), "ebay.no-file"},
                      {"a file too large", large, "ebay.attachment-size"},
                      {"a file of another kind", document, "ebay.attachment-type"},
                      {"no case of eBay", bench.acting("claim:1", "refund"), "ebay.unknown-case"},
                      {"unknown at eBay", bench.acting("return:77", "refund"), "api.not_found"}};
  for (const Row& row : rows) {
    INFO(row.name);
    bench.ebay.forgetRequests();
    const SendResult sent = bench.connector->send(row.outgoing, {});
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->code == row.code);
    CHECK(cases.done().empty());
  }
}

TEST_CASE("RP02: what an answer to a step in a case means, and that nothing is asked a second time") {
  const auto status = [](int code) { return Result<HttpResponse>(HttpResponse{code, {}, ""}); };
  struct Row {
    const char* name;
    Result<HttpResponse> answer;
    Outcome outcome;
  };
  const Row rows[] = {{"no network", fail(ErrorKind::Offline, "http.connect", "x"), Outcome::NotSent},
                      {"cut after the request", fail(ErrorKind::Ambiguous, "http.interrupted", "x"), Outcome::Unknown},
                      {"stopped before", fail(ErrorKind::Cancelled, "http.cancelled", "x"), Outcome::NotSent},
                      {"stopped in between", fail(ErrorKind::Cancelled, "http.cancelled_sent", "x"), Outcome::Unknown},
                      {"refused", FakeEbay::error(400, 1618), Outcome::Refused},
                      {"a signature is wanted", FakeEbay::error(403, 215001), Outcome::Refused},
                      {"scope missing", FakeEbay::error(403, 1100), Outcome::Refused},
                      {"token dead", FakeEbay::error(401, 1001), Outcome::NotSent},
                      {"429", FakeEbay::error(429, 2001), Outcome::NotSent},
                      {"409", status(409), Outcome::Unknown},
                      {"500", FakeEbay::error(500, 1), Outcome::Unknown},
                      {"504", status(504), Outcome::Unknown},
                      {"redirect", status(302), Outcome::Unknown}};
  for (const Row& row : rows) {
    INFO(row.name);
    EbayCaseBench bench;
    bench.sold();
    const std::string remoteId = "inquiry:" + bench.ebay.cases.openInquiry(bench.filed());
    const Outgoing outgoing = bench.acting(remoteId, "refund");
    int steps = 0;
    bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (!isStep(seen)) return std::nullopt;
      ++steps;
      return row.answer;
    };
    const SendResult sent = bench.connector->send(outgoing, {});
    CHECK(sent.outcome == row.outcome);
    REQUIRE(sent.error);
    CHECK_FALSE(sent.error->text.empty());
    CHECK(steps == (std::string_view(row.name) == "token dead" ? 2 : 1));
  }
}

TEST_CASE("RP02: a lost answer is found by the entry of the case, or not at all") {
  struct Row {
    const char *kind, *action, *text;
  };
  const Row rows[] = {{"inquiry", "send-message", "It left on Monday."}, {"inquiry", "refund", ""}, {"return", "accept-return", ""}, {"cancellation", "accept-cancellation", ""}, {"dispute", "accept-dispute", ""}};
  for (const bool hasArrived : {true, false})
    for (const Row& row : rows) {
      INFO(row.kind << " " << row.action << " " << hasArrived);
      EbayCaseBench bench;
      bench.sold();
      auto& cases = bench.ebay.cases;
      const std::string kind = row.kind;
      const std::string remoteId = kind + ":" + (kind == "inquiry" ? cases.openInquiry(bench.filed()) : kind == "return" ? cases.openReturn(bench.filed())
                                                 : kind == "cancellation" ? cases.openCancellation(bench.filed()) : cases.openDispute(bench.filed(bench.clock.now() + 48h)));
      const Outgoing outgoing = bench.acting(remoteId, row.action, row.text);
      bench.clock.advance(1min);
      const auto lost = Result<HttpResponse>(fail(ErrorKind::Ambiguous, "http.interrupted", "x"));
      if (hasArrived) bench.ebay.after = [&](const FakeEbay::Seen& seen, Result<HttpResponse>& answer) { if (isStep(seen)) answer = lost; };
      else bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> { return isStep(seen) ? std::optional(lost) : std::nullopt; };
      CHECK(bench.connector->send(outgoing, {}).outcome == Outcome::Unknown);
      bench.ebay.after = nullptr;
      bench.ebay.before = nullptr;
      CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == (hasArrived ? Found::Found : Found::NotFound));
      CHECK(cases.done().size() == (hasArrived ? 1u : 0u));
    }
}

TEST_CASE("RP02: a case that moved on without us is not taken for ours") {
  EbayCaseBench bench;
  bench.sold();
  const std::string remoteId = "inquiry:" + bench.ebay.cases.openInquiry(bench.filed());
  const Outgoing refund = bench.acting(remoteId, "refund");
  bench.clock.advance(1min);
  // A colleague writes on eBay's page: that is no refund of ours.
  bench.ebay.cases.addHistory(remoteId, "SELLER_SEND_MESSAGE", "SELLER", "Wait.");
  CHECK(bench.connector->reconcile(refund, {}, {}).outcome == Found::NotFound);
  bench.ebay.cases.setStatus(remoteId, "CS_CLOSED");
  const ReconcileResult moved = bench.connector->reconcile(refund, {}, {});
  CHECK(moved.outcome == Found::CannotTell);
  CHECK(moved.error);
}

TEST_CASE("eBay disputes: evidence goes as files of one set, is read back, and can be shown") {
  EbayCaseBench bench;
  bench.sold();
  const std::string remoteId = "dispute:" + bench.ebay.cases.openDispute(bench.filed(bench.clock.now() + 48h));
  REQUIRE(bench.pull());
  const CaseAction* evidence = EbayCaseBench::action(*bench.told(remoteId), "add-evidence:PROOF_OF_DELIVERY");
  REQUIRE(evidence);
  CHECK(evidence->form == CaseAction::Form::Evidence);
  CHECK(evidence->isRequired);
  CHECK(evidence->dueAt == bench.told(remoteId)->dueAt);
  Outgoing outgoing = bench.acting(remoteId, "add-evidence:PROOF_OF_DELIVERY");
  outgoing.attachments = {bench.files.give("proof.png", "image/png", "a scan"), bench.files.give("slip.jpg", "image/jpeg", "another")};
  bench.clock.advance(1min);
  REQUIRE(bench.connector->send(outgoing, {}).outcome == Outcome::Accepted);
  REQUIRE(bench.ebay.cases.times(remoteId, "add_evidence") == 1);
  CHECK(bench.ebay.cases.done().front().body["files"].size() == 2);
  CHECK(bench.ebay.cases.done().front().body["lineItems"].size() == 1);
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::Found);
  bench.clock.advance(2min);
  REQUIRE(bench.pull());
  int files = 0;
  for (const auto& [id, message] : bench.stored.messages())
    for (const Attachment& file : message.inbound.message.attachments) {
      ++files;
      const auto bytes = bench.connector->file(file, 1 << 20, {});
      REQUIRE(bytes);
      CHECK(*bytes == "a scan");
    }
  CHECK(files == 2);
  // More of the same kind joins the set that is there.
  Outgoing more = bench.acting(remoteId, "add-evidence:PROOF_OF_DELIVERY");
  more.attachments = {bench.files.give("third.png", "image/png", "more")};
  REQUIRE(bench.connector->send(more, {}).outcome == Outcome::Accepted);
  CHECK(bench.ebay.cases.times(remoteId, "update_evidence") == 1);
}

TEST_CASE("eBay disputes: an upload that fails hands nothing in") {
  EbayCaseBench bench;
  bench.sold();
  const std::string remoteId = "dispute:" + bench.ebay.cases.openDispute(bench.filed(bench.clock.now() + 48h));
  Outgoing outgoing = bench.acting(remoteId, "add-evidence:PROOF_OF_DELIVERY");
  outgoing.attachments = {bench.files.give("proof.png", "image/png", "a scan")};
  bench.ebay.before = [&](const FakeEbay::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (!seen.path.ends_with("/upload_evidence_file")) return std::nullopt;
    return fail(ErrorKind::Ambiguous, "http.interrupted", "x");
  };
  CHECK(bench.connector->send(outgoing, {}).outcome == Outcome::NotSent);
  bench.ebay.before = nullptr;
  CHECK(bench.ebay.cases.done().empty());
  CHECK(bench.connector->send(outgoing, {}).outcome == Outcome::Accepted);
}

TEST_CASE("eBay disputes: one that needs a return address is contested on eBay's page") {
  EbayCaseBench bench;
  bench.sold();
  const std::string remoteId = "dispute:" + bench.ebay.cases.openDispute(bench.filed(bench.clock.now() + 48h), "SIGNIFICANTLY_NOT_AS_DESCRIBED");
  REQUIRE(bench.pull());
  const CaseAction* contest = EbayCaseBench::action(*bench.told(remoteId), "contest-dispute");
  REQUIRE(contest);
  CHECK(contest->form == CaseAction::Form::OnPage);
  CHECK_FALSE(contest->whyNot.empty());
}

TEST_CASE("eBay cases: what eBay decided can be appealed for 30 days") {
  EbayCaseBench bench;
  bench.sold();
  const std::string remoteId = "escalated:" + bench.ebay.cases.openCase(bench.filed());
  REQUIRE(bench.pull());
  CHECK(EbayCaseBench::action(*bench.told(remoteId), "appeal") == nullptr);
  bench.clock.advance(1min);
  bench.ebay.cases.setStatus(remoteId, "CS_CLOSED");
  REQUIRE(bench.pull());
  const CaseAction* appeal = EbayCaseBench::action(*bench.told(remoteId), "appeal");
  REQUIRE(appeal);
  CHECK(appeal->dueAt == bench.clock.now() + 24h * 30);
  CHECK(bench.act(remoteId, "appeal", "The parcel was delivered.").outcome == Outcome::Accepted);
  CHECK(bench.ebay.cases.times(remoteId, "appeal") == 1);
}
