#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/mercado_libre/mercado_libre_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// An order in which nobody has written, and a claim on it.
std::string openQuietly(MercadoLibreBench& bench, const std::string& reason = "PDD9939") {
  const std::string pack = bench.meli.sell(bench.ago(hours(48)));
  return bench.meli.claims.open(bench.meli.pack(pack).order, reason);
}

const Case& stored(const MercadoLibreBench& bench, const std::string& claim) {
  return bench.stored.cases().at(claim).value;
}

const CaseAction* action(const Case& value, const std::string& name) {
  for (const CaseAction& one : value.actions)
    if (one.name == name) return &one;
  return nullptr;
}

}  // namespace

TEST_CASE("IN12: a claim on an order without a message comes with the next pull, with its deadline") {
  MercadoLibreBench bench;
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(2));
  const std::string claim = openQuietly(bench);
  REQUIRE(bench.pull());
  const InboundThread& thread = bench.stored.threads().at("case:claim:" + claim);
  CHECK(thread.kind == ThreadKind::Case);
  CHECK(thread.subject == "Llegó dañado");
  CHECK(thread.buyerKey == "718220944");
  CHECK(bench.stored.texts("case:claim:" + claim).front() == "Claim opened by the buyer. Llegó dañado.");
  const Case& value = stored(bench, claim);
  CHECK(value.turn == CaseTurn::Us);
  REQUIRE(value.dueAt);
  CHECK(*value.dueAt == bench.clock.now() + hours(96));
  CHECK(value.dueSource == CaseDueSource::Platform);
  CHECK(value.dueNote == "players[].available_actions[].due_date (send_message_to_complainant)");
  CHECK(value.orderRemoteId == thread.orderRemoteId);
  CHECK(value.itemTitle == "Cargador USB-C 65W GaN");
  CHECK(value.amount == Money{45900, "MXN"});
  CHECK(value.countsAgainstUs == true);
  CHECK(value.wanted == "return_product");
  CHECK(bench.stored.orders().contains(thread.orderRemoteId));
}

TEST_CASE("TK04: a claim becomes a mediation, and its end is told") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  bench.meli.claims.buyerWrites(claim, "Llegó roto");
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).kind == CaseKind::Claim);

  bench.clock.advance(hours(1));
  bench.meli.claims.escalate(claim, "complainant");
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).kind == CaseKind::Mediation);
  CHECK(stored(bench, claim).turn == CaseTurn::Platform);
  CHECK_FALSE(stored(bench, claim).dueAt);
  REQUIRE(action(stored(bench, claim), "send_message_to_mediator"));

  bench.clock.advance(hours(1));
  bench.meli.claims.close(claim, "coverage_decision", "mediator");
  const Instant end = bench.clock.now();
  bench.clock.advance(hours(30));  // out of the overlap: it is looked for by its number
  REQUIRE(bench.pull());
  const Case& value = stored(bench, claim);
  CHECK(value.turn == CaseTurn::Nobody);
  CHECK(value.status == "closed");
  CHECK(value.outcome == "coverage_decision");
  CHECK(value.closedAt == end);
  CHECK(value.actions.empty());
  CHECK(bench.stored.texts("case:claim:" + claim).back() == "Claim closed by Mercado Libre: coverage_decision.");
}

TEST_CASE("A claim that was opened and closed between two pulls is told, too") {
  MercadoLibreBench bench;
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(5));
  const std::string claim = openQuietly(bench);
  bench.meli.claims.close(claim, "payment_refunded", "respondent");
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).turn == CaseTurn::Nobody);
}

TEST_CASE("Claims that stand still cost two lists; every ten minutes each open one is read whole") {
  MercadoLibreBench bench;
  openQuietly(bench);
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(2));
  bench.meli.forgetRequests();
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/post-purchase/") == 2);
  bench.clock.advance(minutes(9));
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/detail") == 1);
}

TEST_CASE("A deadline that moves in the list alone is seen at once") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(1));
  bench.meli.claims.offer(claim, {"send_message_to_complainant"}, "2026-03-06T12:00:00.000-04:00");
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).dueAt == Instant::parse("2026-03-06T16:00:00Z"));
}

TEST_CASE("Whose turn it is, and until when, is the platform's word") {
  struct Row {
    const char* name;
    const char* responsible;  // null: the call has nothing
    bool isAsked;             // an action is mandatory
    const char* stage;
    CaseTurn turn;
    const char* note;
  };
  const Row rows[] = {
      {"asked for a step", "buyer", true, "claim", CaseTurn::Us, "players[].available_actions[].due_date (refund)"},
      {"the seller by the detail", "seller", false, "claim", CaseTurn::Us, "detail.due_date"},
      {"the buyer", "buyer", false, "claim", CaseTurn::Buyer, ""},
      {"the mediator", "mediator", false, "dispute", CaseTurn::Platform, ""},
      {"no detail, something may be done", nullptr, false, "claim", CaseTurn::Us, ""},
      {"no detail, a mediation", nullptr, false, "dispute", CaseTurn::Platform, ""},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    MercadoLibreBench bench;
    const std::string claim = openQuietly(bench);
    bench.meli.claims.offer(claim, {"refund", "open_dispute"}, row.isAsked ? "2026-03-07T10:00:00.000-04:00" : "");
    bench.meli.claims.at(claim).claim["stage"] = row.stage;
    if (row.responsible)
      bench.meli.claims.at(claim).detail["action_responsible"] = row.responsible;
    else
      bench.meli.claims.at(claim).detail = nullptr;
    REQUIRE(bench.pull());
    CHECK(stored(bench, claim).turn == row.turn);
    CHECK(stored(bench, claim).dueNote == row.note);
    CHECK(stored(bench, claim).dueAt.has_value() == (*row.note != '\0'));
  }
}

TEST_CASE("What is settled before the platform's date does not count: the note says so") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  bench.meli.claims.at(claim).reputation["has_incentive"] = true;
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).dueNote.find("; settled before 2026-03-07T16:00:00.000Z it does not count") != std::string::npos);

  bench.meli.claims.offer(claim, {"refund"});
  bench.meli.claims.at(claim).detail = nullptr;
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).dueAt == Instant::parse("2026-03-07T16:00:00Z"));
  bench.meli.claims.at(claim).reputation["affects_reputation"] = "not_affected";
  bench.meli.claims.touch(claim);
  bench.clock.advance(minutes(11));
  REQUIRE(bench.pull());
  CHECK(stored(bench, claim).countsAgainstUs == false);
}

TEST_CASE("Kinds: return, cancellation, claim") {
  struct Row {
    const char* name;
    const char* type;
    bool hasReturn;
    CaseKind kind;
  };
  const Row rows[] = {{"plain", "mediations", false, CaseKind::Claim},
                      {"with a parcel on its way back", "mediations", true, CaseKind::Return},
                      {"return alone", "returns", false, CaseKind::Return},
                      {"buyer cancels", "cancel_purchase", false, CaseKind::Cancellation},
                      {"platform cancels", "ml_case", false, CaseKind::Cancellation},
                      {"fulfilment", "fulfillment", false, CaseKind::Claim}};
  for (const Row& row : rows) {
    INFO(row.name);
    MercadoLibreBench bench;
    const std::string claim = openQuietly(bench);
    bench.meli.claims.at(claim).claim["type"] = row.type;
    if (row.hasReturn) bench.meli.claims.at(claim).claim["related_entities"] = nlohmann::json::array({"return"});
    bench.meli.claims.at(claim).returned = {
        {"id", 61122334}, {"status", "shipped"}, {"status_money", "retained"}, {"refund_at", "delivered"}, {"date_created", "2026-03-05T15:00:00.000+00:00"}};
    REQUIRE(bench.pull());
    CHECK(stored(bench, claim).kind == row.kind);
    const bool isTold = bench.stored.messages().contains("claim:" + claim + ":return:61122334");
    CHECK(isTold == (row.kind == CaseKind::Return));
    CHECK((std::string(row.type) == "returns") == (bench.meli.count(claim + "/messages") == 0));
  }
}

TEST_CASE("The three parties of a claim are told apart, with files and what was held back") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  bench.meli.claims.buyerWrites(claim, "Llegó roto");
  auto& messages = bench.meli.claims.at(claim).messages;
  messages[0]["attachments"] = nlohmann::json::array({{{"filename", "1b2c.jpeg"}, {"original_filename", "caja.jpg"}, {"size", 17950}, {"type", "image/jpeg"}}});
  bench.clock.advance(minutes(1));
  bench.meli.claims.mediatorWrites(claim, "¿Tienes la factura?");
  bench.clock.advance(minutes(1));
  Outgoing answer = bench.reply("case:claim:" + claim, "Escríbeme a mi correo");
  answer.kind = OutgoingKind::PlatformAction;
  answer.actionCase = claim;
  answer.action = "send_message_to_complainant";
  REQUIRE(bench.send(answer).outcome == SendResult::Outcome::Accepted);
  messages[2]["status"] = "moderated";
  messages[2]["message_moderation"] = {{"status", "rejected"}, {"reason", "PERSONAL_DATA"}};
  REQUIRE(bench.pull());

  const auto& all = bench.stored.messages();
  const Message& buyer = all.at("claim:" + messages[0]["hash"].get<std::string>()).inbound.message;
  const Message& mediator = all.at("claim:" + messages[1]["hash"].get<std::string>()).inbound.message;
  const Message& ours = all.at("claim:" + messages[2]["hash"].get<std::string>()).inbound.message;
  CHECK(buyer.author == Author::Buyer);
  CHECK(mediator.author == Author::Platform);
  CHECK(mediator.authorName == "Mercado Libre");
  CHECK(ours.author == Author::External);
  CHECK(ours.direction == Direction::Out);
  CHECK(ours.delivery == Delivery::Moderated);
  CHECK(ours.moderation == "PERSONAL_DATA");
  REQUIRE(buyer.attachments.size() == 1);
  const auto bytes = bench.connector->file(buyer.attachments[0], 1000, {});
  REQUIRE(bytes);
  CHECK(*bytes == FakeMeliClaims::kFile);
}

TEST_CASE("A file of a claim is asked of the store's own endpoint only") {
  MercadoLibreBench bench;
  const char* const addresses[] = {"https://evil.example/post-purchase/v1/claims/5/attachments/a.png/download",
                                   "https://api.mercadolibre.com/post-purchase/v1/claims/5/messages",
                                   "https://api.mercadolibre.com/x/post-purchase/v1/claims/5/attachments/a.png/download",
                                   "https://api.mercadolibre.com/post-purchase/v1/claims/5/attachments/a/b/download",
                                   "https://api.mercadolibre.com/post-purchase/v1/claims/attachments/a.png/download"};
  for (const char* address : addresses) {
    INFO(address);
    Attachment file;
    file.remoteUrl = address;
    bench.meli.forgetRequests();
    const auto bytes = bench.connector->file(file, 1000, {});
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == "attachment.other_host");
    CHECK(bench.meli.requests().empty());
  }
}

TEST_CASE("Two pulls store the same, and a fresh store gets the same from the history") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  bench.meli.claims.buyerWrites(claim, "Llegó roto");
  const std::string over = openQuietly(bench, "PNR9501");
  bench.meli.claims.at(over).evidences.push_back(
      {{"type", "shipping_evidence"}, {"shipping_company_name", "Estafeta"}, {"tracking_number", "EX1MX"}, {"date_shipped", "2026-02-28T05:00:00Z"}});
  bench.meli.claims.close(over, "payment_refunded", "respondent");
  REQUIRE(bench.pull());
  const std::string once = bench.stored.state();
  bench.clock.advance(minutes(11));
  REQUIRE(bench.pull());
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.state() == once);
  RecordingSink fresh;
  REQUIRE(bench.connector->pull(PullDepth::History, fresh, fresh, {}));
  CHECK(fresh.state() == once);
  bench.meli.forgetRequests();
  REQUIRE(bench.connector->pull(PullDepth::History, fresh, fresh, {}));
  CHECK(bench.meli.count(over) == 0);
}

TEST_CASE("The first import brings closed claims back to where history begins") {
  MercadoLibreBench bench;
  bench.store.historySince = bench.ago(hours(24 * 90));
  bench.connect();
  const std::string old = openQuietly(bench);
  bench.meli.claims.close(old, "payment_refunded", "respondent");
  bench.meli.claims.at(old).claim["last_updated"] = "2026-01-20T09:00:00.000-04:00";
  const std::string older = openQuietly(bench);
  bench.meli.claims.close(older, "payment_refunded", "respondent");
  bench.meli.claims.at(older).claim["last_updated"] = "2025-10-20T09:00:00.000-04:00";
  REQUIRE(bench.pull(PullDepth::History));
  CHECK(bench.stored.cases().contains(old));
  CHECK_FALSE(bench.stored.cases().contains(older));
  CHECK(bench.stored.watermark("cases.history") == "done");
}

TEST_CASE("An application that may not read claims says so, and everything else still comes") {
  MercadoLibreBench bench;
  const std::string pack = bench.writes("Hola", hours(1));
  bench.meli.claims.isForbidden = true;
  CHECK(bench.pull(PullDepth::History));
  CHECK(bench.pull());
  CHECK(bench.connector->remark() == "cases.no_right: claims");
  CHECK(bench.stored.threads().contains("p:" + pack));
  const auto test = bench.connector->test({});
  REQUIRE(test);
  CHECK(std::find(test->missing.begin(), test->missing.end(), "claims") != test->missing.end());
  bench.meli.claims.isForbidden = false;
  CHECK(bench.pull());
  CHECK(bench.connector->remark().empty());
}

TEST_CASE("A claim that cannot be read now keeps its place and comes with the next pull") {
  MercadoLibreBench bench;
  const std::string bad = openQuietly(bench), good = openQuietly(bench);
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    return seen.path.ends_with(bad + "/detail") ? std::optional(Result<HttpResponse>(FakeMercadoLibre::error(500, "down"))) : std::nullopt;
  };
  REQUIRE(bench.pull());
  CHECK_FALSE(bench.stored.cases().contains(bad));
  CHECK(bench.stored.cases().contains(good));
  CHECK_FALSE(bench.stored.quarantined().empty());
  bench.meli.before = nullptr;
  REQUIRE(bench.pull());
  CHECK(bench.stored.cases().contains(bad));
}

TEST_CASE("A claim that is refused is not asked for with every pull") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  bench.meli.before = [&](const FakeMercadoLibre::Seen& seen) -> std::optional<Result<HttpResponse>> {
    return seen.path.ends_with("/claims/" + claim) ? std::optional(Result<HttpResponse>(FakeMercadoLibre::error(403, "At least one policy returned UNAUTHORIZED."))) : std::nullopt;
  };
  REQUIRE(bench.pull());
  bench.clock.advance(minutes(1));
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/claims/" + claim) == 1);
  bench.meli.before = nullptr;
  bench.clock.advance(minutes(10));
  REQUIRE(bench.pull());
  CHECK(bench.stored.cases().contains(claim));
}

TEST_CASE("A page of claims that is refused is asked for again") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  REQUIRE(bench.pull());
  const std::size_t pages = bench.stored.pages().size();
  (void)pages;
  bench.clock.advance(minutes(3));
  bench.meli.claims.buyerWrites(claim, "¿Alguien?");
  bench.stored.refusePage(1);
  CHECK_FALSE(bench.pull());
  REQUIRE(bench.pull());
  CHECK(bench.stored.texts("case:claim:" + claim).back() == "¿Alguien?");
}

TEST_CASE("What the list still offers counts where the claim itself names nothing") {
  MercadoLibreBench bench;
  const std::string claim = openQuietly(bench);
  bench.meli.claims.isClaimSilent = true;
  REQUIRE(bench.pull());
  CHECK(action(stored(bench, claim), "refund") != nullptr);
}

TEST_CASE("Cross-border accounts read claims under their own address, with the platform's translation") {
  MercadoLibreBench bench("CBT");
  const std::string claim = openQuietly(bench);
  bench.meli.claims.buyerWrites(claim, "Llegó roto");
  bench.meli.claims.at(claim).messages[0]["translated_message"] = "It arrived broken";
  REQUIRE(bench.pull());
  CHECK(bench.meli.count("/marketplace/v2/claims/search") == 2);
  CHECK(bench.meli.count("/post-purchase/v1/") == 0);
  CHECK(bench.stored.texts("case:claim:" + claim).back() == "Llegó roto\n\n(Mercado Libre: It arrived broken)");
}

TEST_CASE("A shop whose buyers Mercado Libre answers itself still hears of claims") {
  MercadoLibreBench bench("CBT");
  bench.meli.isModel6 = true;
  const std::string claim = openQuietly(bench);
  CHECK_FALSE(bench.pull());
  CHECK(bench.stored.cases().contains(claim));
  bench.meli.claims.isForbidden = true;
  const Status pulled = bench.pull();
  REQUIRE_FALSE(pulled);
  CHECK(pulled.error().code == "mercado-libre.handled-by-platform");
}
