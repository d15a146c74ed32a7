#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

struct ClaimBench : MercadoLibreBench {
  std::string pack, claim;
  explicit ClaimBench(const std::string& reason = "PDD9939", const std::string& site = "MLM") : MercadoLibreBench(site) {
    pack = meli.sell(ago(hours(48)));
    claim = meli.claims.open(meli.pack(pack).order, reason);
    clock.advance(minutes(30));
  }
  // With the baseline as the outbox takes it.
  Outgoing step(const std::string& action, const std::string& text = "") {
    Outgoing outgoing = reply("case:claim:" + claim, text);
    outgoing.kind = OutgoingKind::PlatformAction;
    outgoing.action = action;
    outgoing.actionCase = claim;
    const auto own = connector->ownMessages(outgoing, {});
    REQUIRE(own);
    outgoing.baseline = *own;
    return outgoing;
  }
  Outgoing partialRefund(const std::string& share) {
    Outgoing outgoing = step("allow_partial_refund");
    outgoing.caseAnswer.choice = share;
    return outgoing;
  }
  // The platform takes it, its answer is lost.
  SendResult lose(const Outgoing& outgoing) {
    meli.after = [](const FakeMercadoLibre::Seen& seen, Result<HttpResponse>& response) {
      if (seen.method == "POST") response = fail(ErrorKind::Ambiguous, "http.timeout", "No answer came.");
    };
    SendResult sent = send(outgoing);
    meli.after = nullptr;
    return sent;
  }
  Found found(const Outgoing& outgoing) { return connector->reconcile(outgoing, {}, {}).outcome; }
  std::size_t posts() const { return meli.count("POST", "/claims/"); }
};

}  // namespace

TEST_CASE("A message goes to whom the step names, once, and is known by what the claim shows") {
  ClaimBench bench;
  const SendResult sent = bench.send(bench.step("send_message_to_complainant", "Hola, lamentamos lo ocurrido."));
  REQUIRE(sent.outcome == Outcome::Accepted);
  REQUIRE(bench.meli.claims.steps().size() == 1);
  CHECK(bench.meli.claims.steps()[0].detail == "Hola, lamentamos lo ocurrido.");
  REQUIRE(bench.pull());
  CHECK(bench.stored.messages().contains(sent.remoteId));

  bench.meli.claims.escalate(bench.claim, "complainant");
  REQUIRE(bench.send(bench.step("send_message_to_mediator", "Adjuntamos la factura.")).outcome == Outcome::Accepted);
  CHECK(bench.meli.claims.steps()[1].what == "send_message_to_mediator");
  const SendResult refused = bench.send(bench.step("send_message_to_complainant", "¿Hola?"));
  CHECK(refused.outcome == Outcome::Refused);
  CHECK(refused.error->code == "mercado-libre.claim-step");
  CHECK(bench.meli.claims.steps().size() == 2);
}

TEST_CASE("Decisions: refund, partial refund, return, mediation - each is taken once and shown") {
  struct Row {
    const char* action;
    const char* choice;
    const char* step;
    CaseTurn turn;
  };
  const Row rows[] = {{"refund", "", "refund", CaseTurn::Nobody},
                      {"allow_partial_refund", "50", "partial_refund", CaseTurn::Us},
                      {"allow_return", "", "allow_return", CaseTurn::Us},
                      {"open_dispute", "", "open_dispute", CaseTurn::Platform}};
  for (const Row& row : rows) {
    INFO(row.action);
    ClaimBench bench;
    Outgoing outgoing = bench.step(row.action);
    outgoing.caseAnswer.choice = row.choice;
    const SendResult sent = bench.send(outgoing);
    REQUIRE(sent.outcome == Outcome::Accepted);
    CHECK_FALSE(sent.remoteId.empty());
    REQUIRE(bench.meli.claims.steps().size() == 1);
    CHECK(bench.meli.claims.steps()[0].what == row.step);
    CHECK(bench.meli.claims.steps()[0].detail == row.choice);
    REQUIRE(bench.pull());
    CHECK(bench.stored.messages().contains(sent.remoteId));
    CHECK(bench.stored.cases().at(bench.claim).value.turn == row.turn);
  }
}

TEST_CASE("CH05 RP02: a step whose answer was lost is found by what it left, and never taken twice") {
  struct Row {
    const char* action;
    const char* text;
    const char* choice;
  };
  const Row rows[] = {
      {"send_message_to_complainant", "Hola.", ""}, {"refund", "", ""}, {"allow_partial_refund", "", "50"}, {"allow_return", "", ""}, {"open_dispute", "", ""}};
  for (const Row& row : rows) {
    INFO(row.action);
    ClaimBench bench;
    Outgoing outgoing = bench.step(row.action, row.text);
    outgoing.caseAnswer.choice = row.choice;
    CHECK(bench.found(outgoing) == Found::NotFound);
    bench.meli.forgetRequests();
    REQUIRE(bench.lose(outgoing).outcome == Outcome::Unknown);
    CHECK(bench.posts() == 1);
    bench.clock.advance(minutes(1));
    CHECK(bench.found(outgoing) == Found::Found);
    CHECK(bench.meli.claims.steps().size() == 1);
  }
}

TEST_CASE("The same words twice are told apart by what was there before and by what others claim") {
  ClaimBench bench;
  const Outgoing first = bench.step("send_message_to_complainant", "Gracias.");
  REQUIRE(bench.lose(first).outcome == Outcome::Unknown);
  const ReconcileResult one = bench.connector->reconcile(first, {}, {});
  REQUIRE(one.outcome == Found::Found);
  CHECK(bench.connector->reconcile(first, {one.remoteId}, {}).outcome == Found::NotFound);
  bench.clock.advance(minutes(1));
  const Outgoing second = bench.step("send_message_to_complainant", "Gracias.");
  CHECK(bench.found(second) == Found::NotFound);
}

TEST_CASE("A step that left no trace and is not offered any more cannot be told") {
  ClaimBench bench;
  const Outgoing refund = bench.step("refund");
  bench.meli.claims.close(bench.claim, "coverage_decision", "mediator");
  CHECK(bench.found(refund) == Found::CannotTell);
  bench.meli.before = [](const FakeMercadoLibre::Seen&) { return std::optional(Result<HttpResponse>(FakeMercadoLibre::error(500, "down"))); };
  CHECK(bench.found(refund) == Found::CannotTell);
}

TEST_CASE("Another side's proposal is not ours") {
  ClaimBench bench;
  const Outgoing offer = bench.partialRefund("50");
  bench.meli.claims.at(bench.claim)
      .resolutions.push_back({{"player_role", "mediator"},
                              {"expected_resolution", "partial_refund"},
                              {"date_created", bench.meli.claims.now()},
                              {"details", nlohmann::json::array({{{"key", "percentage"}, {"value", "50.0"}}})}});
  CHECK(bench.found(offer) == Found::NotFound);
  REQUIRE(bench.lose(bench.partialRefund("90")).outcome == Outcome::Unknown);
  CHECK(bench.found(offer) == Found::NotFound);
}

TEST_CASE("A step the platform would refuse never leaves") {
  struct Row {
    const char* name;
    const char* action;
    const char* choice;
    const char* code;
  };
  const Row rows[] = {{"a step that is not offered", "add_shipping_evidence", "", "mercado-libre.claim-step"},
                      {"a share that is not offered", "allow_partial_refund", "35", "mercado-libre.claim-share"},
                      {"all of it as a part", "allow_partial_refund", "100", "mercado-libre.claim-share"},
                      {"no words", "send_message_to_complainant", "", "mercado-libre.empty"}};
  for (const Row& row : rows) {
    INFO(row.name);
    ClaimBench bench;
    Outgoing outgoing = bench.step(row.action);
    outgoing.caseAnswer.choice = row.choice;
    const SendResult sent = bench.send(outgoing);
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->code == row.code);
    CHECK(bench.posts() == 0);
  }
  ClaimBench bench;
  Outgoing elsewhere = bench.step("refund");
  elsewhere.actionCase.clear();
  CHECK(bench.send(elsewhere).outcome == Outcome::Refused);
  bench.meli.claims.close(bench.claim, "payment_refunded", "mediator");
  const SendResult late = bench.send(bench.step("refund"));
  CHECK(late.outcome == Outcome::Refused);
  CHECK(late.error->code == "mercado-libre.claim-closed");
  CHECK(bench.posts() == 0);
}

TEST_CASE("Files go up first, under names the platform takes, and then with the message") {
  ClaimBench bench;
  Outgoing outgoing = bench.step("send_message_to_complainant", "La foto");
  outgoing.attachments = {bench.files.give("factura nº 1.png", "image/png", "png bytes")};
  REQUIRE(bench.send(outgoing).outcome == Outcome::Accepted);
  REQUIRE(bench.meli.claims.uploads().size() == 1);
  CHECK(bench.meli.claims.uploads()[0].find("filename=\"factura_n___1.png\"") != std::string::npos);
  CHECK(bench.meli.claims.at(bench.claim).messages.back()["attachments"][0]["filename"] == "up1_604118233.png");

  Outgoing text = bench.step("send_message_to_complainant", "El texto");
  text.attachments = {bench.files.give("nota.txt", "text/plain", "words")};
  CHECK(bench.send(text).outcome == Outcome::Refused);
  Outgoing lost = bench.step("send_message_to_complainant", "Sin archivo");
  lost.attachments = {bench.files.give("a.png", "image/png", "png")};
  bench.files.lose(lost.attachments[0]);
  CHECK(bench.send(lost).outcome == Outcome::Refused);
  Outgoing refund = bench.step("refund");
  refund.attachments = {bench.files.give("b.png", "image/png", "png")};
  CHECK(bench.send(refund).outcome == Outcome::Refused);
  CHECK(bench.meli.claims.steps().size() == 1);
}

TEST_CASE("Evidence of a shipment names carrier, number and the day it was handed over") {
  ClaimBench bench("PNR9501");
  bench.meli.claims.offer(bench.claim, {"send_message_to_complainant", "add_shipping_evidence", "send_potential_shipping"});
  Outgoing outgoing = bench.step("add_shipping_evidence");
  outgoing.caseAnswer.carrier = "Estafeta";
  outgoing.caseAnswer.trackingNumber = "EX998877665MX";
  const SendResult unknown = bench.send(outgoing);
  CHECK(unknown.outcome == Outcome::Refused);
  CHECK(unknown.error->code == "mercado-libre.claim-shipped-at");
  outgoing.text = "2026-02-28";
  outgoing.attachments = {bench.files.give("guia.pdf", "application/pdf", "%PDF-1.4")};
  REQUIRE(bench.lose(outgoing).outcome != Outcome::Accepted);
  REQUIRE(bench.send(outgoing).outcome == Outcome::Accepted);
  const auto body = nlohmann::json::parse(bench.meli.claims.steps().back().detail);
  CHECK(body["type"] == "shipping_evidence");
  CHECK(body["date_shipped"] == "2026-02-28T18:00:00.000Z");
  CHECK(body["tracking_number"] == "EX998877665MX");
  CHECK(body["attachments"].size() == 1);
  CHECK(bench.found(outgoing) == Found::Found);
}

TEST_CASE("A promised shipment names its day") {
  ClaimBench bench("PNR9501");
  bench.meli.claims.offer(bench.claim, {"send_potential_shipping"});
  Outgoing outgoing = bench.step("send_potential_shipping");
  outgoing.caseAnswer.choice = "2026-03-08";
  REQUIRE(bench.lose(outgoing).outcome == Outcome::Unknown);
  CHECK(bench.meli.claims.steps()[0].what == "handling_shipping_evidence");
  CHECK(bench.found(outgoing) == Found::Found);
  outgoing.caseAnswer.choice = "tomorrow";
  CHECK(bench.send(outgoing).outcome == Outcome::Refused);
}

TEST_CASE("What never left is not sent; a stopped step neither") {
  ClaimBench bench;
  const Outgoing outgoing = bench.step("refund");
  bench.meli.before = [](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    return seen.method == "POST" ? std::optional(Result<HttpResponse>(fail(ErrorKind::Offline, "http.offline", "No network."))) : std::nullopt;
  };
  CHECK(bench.send(outgoing).outcome == Outcome::NotSent);
  bench.meli.before = nullptr;
  bench.stop.request_stop();
  CHECK(bench.send(outgoing).outcome == Outcome::NotSent);
  CHECK(bench.meli.claims.steps().empty());
}

TEST_CASE("A step the platform refuses at the last moment says why") {
  ClaimBench bench;
  const Outgoing outgoing = bench.step("allow_return");
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.method == "POST") bench.meli.claims.offer(bench.claim, {"refund"});
    return std::nullopt;
  };
  const SendResult sent = bench.send(outgoing);
  CHECK(sent.outcome == Outcome::Refused);
  REQUIRE(sent.error);
  CHECK(sent.error->code == "mercado-libre.claim-step");
}

TEST_CASE("Cross-border accounts take the same steps under their own address") {
  ClaimBench bench("PDD9939", "CBT");
  REQUIRE(bench.send(bench.step("send_message_to_complainant", "Hello, we are sorry.")).outcome == Outcome::Accepted);
  CHECK(bench.meli.count("POST", "/marketplace/v2/claims/" + bench.claim + "/actions/send-message") == 1);
}
