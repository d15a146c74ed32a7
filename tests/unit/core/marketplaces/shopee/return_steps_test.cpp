#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using Json = nlohmann::json;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

// A shop with one return that was asked for, and what the platform says of it.
struct ReturnBench : ShopeeBench {
  std::string order = shopee.sell("77665544", ago(hours(60)));
  std::string number = shopee.askReturn(order, ago(hours(2)));
  Json solutions{{"offer_return_refund", {{"eligibility", true}, {"refund_amount_adjustable", false}}},
                 {"offer_refund", {{"eligibility", true}, {"refund_amount_adjustable", true}, {"max_refund_amount", 20.0}, {"min_refund_amount", 5.0}}}};
  Json reasons = Json::array({Json{{"dispute_reason", "50"}, {"evidence_module_list", Json::array({Json{{"module_index", 1}, {"requirement", "Photo of unboxing"}, {"is_required", true}}})}},
                              Json{{"dispute_reason", 47}, {"evidence_module_list", Json::array()}}});
  Json extra = Json::object();  // of the detail
  Json proof = Json::object();
  std::vector<std::pair<std::string, Json>> taken;
  std::optional<HttpResponse> answer;  // to a step, in place of success

  ReturnBench() {
    secrets.give(store.id,
                 {{"partnerId", std::string(FakeShopee::kPartner)}, {"partnerKey", std::string(FakeShopee::kKey)}, {"shopId", std::string(FakeShopee::kShop)}, {"operatorMail", "desk@shop.example"}},
                 "access-1", "refresh-1", clock.now() + hours(24 * 365));
    shopee.before = [this](const FakeShopee::Seen& seen) { return instead(seen); };
    shopee.after = [this](const FakeShopee::Seen& seen, Result<HttpResponse>& result) {
      if (!result || !seen.path.ends_with("get_return_detail")) return;
      Json body = Json::parse(result->body);
      body["response"].update(extra);
      result->body = body.dump();
    };
  }

  static HttpResponse good(Json response) { return {200, {}, Json{{"error", ""}, {"message", ""}, {"response", std::move(response)}}.dump()}; }

  std::optional<Result<HttpResponse>> instead(const FakeShopee::Seen& seen) {
    const std::string step = seen.path.substr(seen.path.rfind('/') + 1);
    if (step == "get_available_solutions") return good(solutions);
    if (step == "get_return_dispute_reason") return good({{"dispute_reason_list", reasons}});
    if (step == "query_proof") return good(proof);
    if (seen.method != "POST" || seen.path.find("/returns/") == std::string::npos) return {};
    if (step == "convert_image") return good({{"url", "https://files.example/1.png"}, {"thumbnail", "https://files.example/1t.png"}});
    taken.emplace_back(step, seen.json());
    return answer ? *answer : good({{"return_sn", number}});
  }

  const Case& filed() { return stored.cases().at("r:" + number).value; }
  const CaseAction* offered(const std::string& name) {
    const auto& actions = filed().actions;
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const CaseAction& one) { return one.name == name; });
    return found == actions.end() ? nullptr : &*found;
  }
  Outgoing step(const std::string& action, const std::string& text = "") {
    Outgoing outgoing = reply("", text);
    outgoing.threadRemoteId = "r:" + number;
    outgoing.kind = OutgoingKind::PlatformAction;
    outgoing.action = action;
    outgoing.actionCase = "r:" + number;
    const auto own = connector->ownMessages(outgoing, {});
    if (own) outgoing.baseline = *own;
    return outgoing;
  }
};

}  // namespace

TEST_CASE("Shopee returns: what may be decided is what the platform names, with its limits") {
  ReturnBench bench;
  REQUIRE(bench.pull());
  REQUIRE(bench.offered("refund"));
  CHECK(bench.offered("refund")->isDecision);
  CHECK(bench.offered("refund")->maxAmount == Money{2890, "SGD"});
  REQUIRE(bench.offered("offer-refund"));
  CHECK(bench.offered("offer-refund")->form == CaseAction::Form::Amount);
  CHECK(bench.offered("offer-refund")->maxAmount == Money{2000, "SGD"});
  REQUIRE(bench.offered("offer-return-refund"));
  CHECK(bench.offered("offer-return-refund")->form == CaseAction::Form::Confirm);
  REQUIRE(bench.offered("dispute-return"));
  CHECK(bench.offered("dispute-return")->whyNot.empty());
  REQUIRE(bench.offered("dispute-return")->choices.size() == 2);
  CHECK(bench.offered("dispute-return")->choices[0].label == "50 \u00B7 Photo of unboxing");
  CHECK_FALSE(bench.offered("accept-offer"));
  CHECK_FALSE(bench.offered("cancel-dispute"));
}

TEST_CASE("Shopee returns: without what an interface refuses to tell, the rest can still be done") {
  ReturnBench bench;
  bench.shopee.before = [](const FakeShopee::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("get_available") == std::string::npos && seen.path.find("dispute_reason") == std::string::npos) return {};
    return FakeShopee::refusal("error_permission", "No permission to current api.", 403);
  };
  REQUIRE(bench.pull());
  CHECK(bench.offered("refund"));
  CHECK_FALSE(bench.offered("offer-refund"));
  CHECK_FALSE(bench.offered("dispute-return"));
}

TEST_CASE("Shopee returns: a dispute without the shop's address says what is missing") {
  ReturnBench bench;
  (void)bench.secrets.saveCredentials(bench.store.id, [] {
    std::map<std::string, Secret> none;
    none.emplace("operatorMail", Secret(std::string()));
    return none;
  }());
  bench.connect();
  REQUIRE(bench.pull());
  REQUIRE(bench.offered("dispute-return"));
  CHECK_FALSE(bench.offered("dispute-return")->whyNot.empty());
  Outgoing outgoing = bench.step("dispute-return", "The weight is the same.");
  outgoing.caseAnswer.choice = "47";
  CHECK(bench.send(outgoing).outcome == Outcome::Refused);
  CHECK(bench.taken.empty());
}

TEST_CASE("Shopee returns: each step is what the reference says") {
  ReturnBench bench;
  REQUIRE(bench.pull());
  CHECK(bench.send(bench.step("refund")).outcome == Outcome::Accepted);
  CHECK(bench.taken.back() == std::pair<std::string, Json>("confirm", {{"return_sn", bench.number}}));
  Outgoing offer = bench.step("offer-refund");
  offer.caseAnswer.amount = Money{1050, "SGD"};
  CHECK(bench.send(offer).outcome == Outcome::Accepted);
  CHECK(bench.taken.back() == std::pair<std::string, Json>("offer", {{"return_sn", bench.number}, {"proposed_solution", "REFUND"}, {"proposed_adjusted_refund_amount", 10.5}}));
  CHECK(bench.send(bench.step("offer-return-refund")).outcome == Outcome::Accepted);
  CHECK(bench.taken.back().second == Json{{"return_sn", bench.number}, {"proposed_solution", "RETURN_REFUND"}});
  Outgoing dispute = bench.step("dispute-return", "The weight is the same.");
  dispute.caseAnswer.choice = "50";
  dispute.attachments = {bench.files.give("box.png", "image/png", "png")};
  CHECK(bench.send(dispute).outcome == Outcome::Accepted);
  CHECK(bench.taken.back().first == "dispute");
  CHECK(bench.taken.back().second == Json{{"return_sn", bench.number},
                                          {"email", "desk@shop.example"},
                                          {"dispute_reason_id", 50},
                                          {"dispute_text_reason", "The weight is the same."},
                                          {"image_list", Json::array({{{"module_index", 1}, {"requirement", "Photo of unboxing"}, {"image_url", Json::array({"https://files.example/1.png"})}}})}});
  bench.extra = {{"seller_proof", {{"seller_proof_status", "PENDING"}, {"seller_evidence_deadline", 1772730000}}}};
  Outgoing evidence = bench.step("evidence", "Packed and sealed");
  evidence.attachments = {bench.files.give("box.jpg", "image/jpeg", "jpg")};
  CHECK(bench.send(evidence).outcome == Outcome::Accepted);
  CHECK(bench.taken.back().second ==
        Json{{"return_sn", bench.number}, {"description", "Packed and sealed"}, {"photo", Json::array({{{"url", "https://files.example/1.png"}, {"thumbnail", "https://files.example/1t.png"}}})}});
}

TEST_CASE("Shopee returns: what does not fit is refused before anything leaves") {
  ReturnBench bench;
  REQUIRE(bench.pull());
  const auto refused = [&](const Outgoing& outgoing, const char* code) {
    const SendResult sent = bench.send(outgoing);
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->code == code);
  };
  refused(bench.step("accept-offer"), "shopee.not-offered");
  refused(bench.step("refund", "Sorry"), "shopee.no-words");
  Outgoing offer = bench.step("offer-refund");
  refused(offer, "shopee.no-amount");
  for (const auto& [minor, code] : {std::pair(2001, "shopee.amount-too-high"), std::pair(499, "shopee.amount-too-low")}) {
    offer.caseAnswer.amount = Money{minor, "SGD"};
    refused(offer, code);
  }
  offer.caseAnswer.amount = Money{1000, "USD"};
  refused(offer, "shopee.amount-currency");
  Outgoing dispute = bench.step("dispute-return");
  refused(dispute, "shopee.no-choice");
  dispute.caseAnswer.choice = "50";
  refused(dispute, "shopee.evidence-missing");
  dispute.attachments = {bench.files.give("box.pdf", "application/pdf", "pdf")};
  refused(dispute, "shopee.attachment-type");
  dispute.caseAnswer.choice = "47";
  dispute.attachments = {bench.files.give("box.png", "image/png", "png")};
  refused(dispute, "shopee.step-files");
  CHECK(bench.taken.empty());
}

TEST_CASE("RP02: a step about a Shopee return whose answer is lost is found by what the return shows, or asked about, never repeated blindly") {
  ReturnBench bench;
  REQUIRE(bench.pull());
  bench.answer = HttpResponse{500, {}, R"({"error":"error_server"})"};
  const Outgoing refund = bench.step("refund");
  CHECK(bench.send(refund).outcome == Outcome::Unknown);
  CHECK(bench.taken.size() == 1);
  CHECK(bench.connector->reconcile(refund, {}, {}).outcome == Found::NotFound);
  Outgoing offer = bench.step("offer-refund");
  offer.caseAnswer.amount = Money{1000, "SGD"};
  bench.extra = {{"negotiation", {{"negotiation_status", "PENDING_BUYER_RESPOND"}, {"latest_solution", "REFUND"}, {"latest_offer_amount", 10.0}, {"latest_offer_creator", "harbor"}}}};
  CHECK(bench.connector->reconcile(offer, {}, {}).outcome == Found::Found);
  Outgoing less = offer;
  less.caseAnswer.amount = Money{900, "SGD"};
  CHECK(bench.connector->reconcile(less, {}, {}).outcome == Found::NotFound);
  bench.shopee.refund(bench.number).status = "CANCELLED";
  CHECK(bench.connector->reconcile(refund, {}, {}).outcome == Found::CannotTell);
  bench.shopee.refund(bench.number).status = "REFUND_PAID";
  CHECK(bench.connector->reconcile(refund, {}, {}).outcome == Found::Found);
}

TEST_CASE("Shopee returns: an offer of the buyer may be accepted, whoever the platform names as its maker") {
  for (const char* creator : {"buyer", "buyer_77665544"}) {
    INFO(creator);
    ReturnBench bench;
    bench.extra = {{"negotiation", {{"negotiation_status", "PENDING_RESPOND"}, {"latest_solution", "REFUND"}, {"latest_offer_amount", 8.0}, {"latest_offer_creator", creator}}}};
    REQUIRE(bench.pull());
    REQUIRE(bench.offered("accept-offer"));
    CHECK(bench.send(bench.step("accept-offer")).outcome == Outcome::Accepted);
    CHECK(bench.taken.back().first == "accept_offer");
  }
  ReturnBench ours;
  ours.extra = {{"negotiation", {{"negotiation_status", "PENDING_RESPOND"}, {"latest_offer_creator", "harbor"}}}};
  REQUIRE(ours.pull());
  CHECK_FALSE(ours.offered("accept-offer"));
}

TEST_CASE("Shopee returns: only a dispute about a compensation can be taken back") {
  ReturnBench bench;
  bench.shopee.refund(bench.number).status = "ACCEPTED";
  REQUIRE(bench.pull());
  CHECK_FALSE(bench.offered("cancel-dispute"));
  CHECK(bench.offered("dispute-return"));
  bench.extra = {{"seller_compensation", {{"seller_compensation_status", "COMPENSATION_REQUESTED"}}}};
  const Outgoing back = bench.step("cancel-dispute");
  CHECK(bench.send(back).outcome == Outcome::Accepted);
  CHECK(bench.taken.back().second == Json{{"return_sn", bench.number}, {"email", "desk@shop.example"}});
  CHECK(bench.connector->reconcile(back, {}, {}).outcome == Found::NotFound);
  bench.extra = {{"seller_compensation", {{"seller_compensation_status", "NOT_REQUIRED"}}}};
  CHECK(bench.connector->reconcile(back, {}, {}).outcome == Found::Found);
}
