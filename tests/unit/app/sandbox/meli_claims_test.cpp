#include <catch2/catch_test_macros.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

const std::string kClaims = "/post-purchase/v1/claims";
const std::string kMine = kClaims + "/search?players.role=respondent&players.user_id=604118233";

// A claim on an order in which nobody has written; returns its number.
std::string open(Visitor& visitor, const std::string& reason = "PDD9939") {
  return visitor.control("POST", "cases", {{"store", "m"}, {"reason", reason}})["case"].get<std::string>();
}

Json claim(Visitor& visitor, const std::string& id) {
  return body(visitor.get("m", kClaims + "/" + id));
}

std::vector<std::string> actionsOf(const Json& claim) {
  std::vector<std::string> names;
  for (const Json& row : claim["players"][1]["available_actions"]) names.push_back(row["action"]);
  return names;
}

bool offers(Visitor& visitor, const std::string& id, const std::string& action) {
  const auto names = actionsOf(claim(visitor, id));
  return std::find(names.begin(), names.end(), action) != names.end();
}

Answer say(Visitor& visitor, const std::string& id, const std::string& receiver, const std::string& text) {
  return visitor.post("m", kClaims + "/" + id + "/actions/send-message", {{"receiver_role", receiver}, {"message", text}});
}

std::size_t sentIn(Visitor& visitor, const std::string& id) {
  std::size_t count = 0;
  const Json answer = visitor.control("GET", "sent");
  for (const Json& one : answer["sent"])
    if (one["thread"] == "claim:" + id) ++count;
  return count;
}

}  // namespace

TEST_CASE("Claims are found with a real filter only, in the order asked for") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  CHECK(visitor.get("m", kClaims + "/search?limit=30").status == 400);
  CHECK(visitor.get("m", kClaims + "/search?players.role=respondent").status == 400);
  CHECK(visitor.get("m", kMine + "&range=last_updated:after:yesterday").status == 400);
  const std::string first = open(visitor);
  visitor.advance(std::chrono::minutes(5));
  const std::string second = open(visitor);
  CHECK(body(visitor.get("m", kMine + "&status=opened&sort=last_updated:asc"))["data"][0]["id"].dump() == first);
  CHECK(body(visitor.get("m", kMine + "&sort=last_updated:desc&limit=1"))["data"][0]["id"].dump() == second);
  CHECK(body(visitor.get("m", kMine + "&range=last_updated:after:2026-03-05T16:02:00.000%2B0000"))["paging"]["total"] == 1);
}

TEST_CASE("A message ends the wait of the seller, the buyer's next one begins it again") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string id = open(visitor);
  const Json asked = claim(visitor, id)["players"][1]["available_actions"][0];
  CHECK(asked["mandatory"] == true);
  CHECK(asked["due_date"] == "2026-03-09T12:00:00.000-04:00");
  const Answer answer = say(visitor, id, "complainant", "Hola, lamentamos lo ocurrido.");
  CHECK(answer.status == 201);
  CHECK(answer.body.empty());
  CHECK(body(visitor.get("m", kClaims + "/" + id + "/detail"))["action_responsible"] == "buyer");
  CHECK(claim(visitor, id)["players"][1]["available_actions"][0]["mandatory"] == false);
  visitor.control("POST", "cases", {{"store", "m"}, {"case", id}, {"do", "buyer-writes"}, {"text", "¿Y?"}, {"attachments", 1}});
  CHECK(body(visitor.get("m", kClaims + "/" + id + "/detail"))["action_responsible"] == "seller");
  const Json messages = body(visitor.get("m", kClaims + "/" + id + "/messages"));
  REQUIRE(messages.size() == 2);
  CHECK(messages[0]["message"] == "¿Y?");
  CHECK(visitor.get("m", kClaims + "/" + id + "/attachments/" + messages[0]["attachments"][0]["filename"].get<std::string>() + "/download").status == 200);
  CHECK(sentIn(visitor, id) == 1);
}

TEST_CASE("In a mediation only the mediator is written to, and the pack is blocked") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const Json opened = visitor.control("POST", "cases", {{"store", "m"}, {"thread", "2000007714420183"}});
  const std::string id = opened["case"];
  CHECK(visitor.post("m", kClaims + "/" + id + "/actions/open-dispute", Json::object()).status == 200);
  CHECK(say(visitor, id, "complainant", "Hola").status == 400);
  CHECK(say(visitor, id, "mediator", "Adjuntamos la factura.").status == 201);
  const Json thread = body(visitor.get("m", "/messages/packs/2000007714420183/sellers/604118233?tag=post_sale&mark_as_read=false"));
  CHECK(thread["conversation_status"]["substatus"] == "blocked_by_mediation");
  CHECK(thread["conversation_status"]["claim_id"].dump() == id);
}

TEST_CASE("Refund closes, a partial refund waits for the buyer, a return begins; each is counted once") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string refunded = open(visitor), shared = open(visitor), returned = open(visitor);
  const auto resolve = [&](const std::string& id, const std::string& what, const Json& with) {
    return visitor.post("m", kClaims + "/" + id + "/expected-resolutions/" + what, with).status;
  };
  CHECK(resolve(refunded, "refund", Json::object()) == 200);
  CHECK(claim(visitor, refunded)["status"] == "closed");
  CHECK(claim(visitor, refunded)["resolution"]["closed_by"] == "respondent");
  CHECK(resolve(refunded, "refund", Json::object()) == 400);
  CHECK(resolve(shared, "partial-refund", {{"percentage", 35}}) == 400);
  CHECK(resolve(shared, "partial-refund", {{"percentage", 100}}) == 400);
  CHECK(resolve(shared, "partial-refund", {{"percentage", 50}}) == 200);
  CHECK_FALSE(offers(visitor, shared, "allow_partial_refund"));
  visitor.control("POST", "cases", {{"store", "m"}, {"case", shared}, {"do", "accept"}});
  CHECK(claim(visitor, shared)["resolution"]["reason"] == "partial_refunded");
  CHECK(visitor.get("m", "/post-purchase/v2/claims/" + returned + "/returns").status == 404);
  CHECK(resolve(returned, "allow-return", Json::object()) == 200);
  CHECK(body(visitor.get("m", "/post-purchase/v2/claims/" + returned + "/returns"))["status"] == "label_generated");
  for (const std::string& id : {refunded, shared, returned}) CHECK(sentIn(visitor, id) == 1);
}

TEST_CASE("Whoever lets time pass loses the claim") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string ours = open(visitor), buyers = open(visitor);
  say(visitor, buyers, "complainant", "Hola");
  visitor.advance(std::chrono::hours(97));
  visitor.signIn("m");
  CHECK(claim(visitor, ours)["resolution"]["reason"] == "respondent_timeout");
  CHECK(claim(visitor, buyers)["resolution"]["reason"] == "complainant_timeout");
  CHECK(visitor.control("GET", "model?store=m")["stores"][0]["cases"].size() == 2);
}

TEST_CASE("A parcel that did not arrive is proved or promised") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string id = open(visitor, "PNR9501");
  const auto hand = [&](const Json& evidence) { return visitor.post("m", kClaims + "/" + id + "/actions/evidences", evidence).status; };
  CHECK(hand({{"type", "shipping_evidence"}, {"shipping_method", "mail"}, {"tracking_number", "EX1"}}) == 400);
  CHECK(hand({{"type", "shipping_evidence"},
              {"shipping_method", "mail"},
              {"shipping_company_name", "Estafeta"},
              {"date_shipped", "2026-02-28T18:00:00.000Z"},
              {"tracking_number", "EX1"}}) == 200);
  CHECK(hand({{"type", "handling_shipping_evidence"}, {"handling_date", "2026-03-08T18:00:00.000Z"}}) == 200);
  CHECK(body(visitor.get("m", kClaims + "/" + id + "/evidences")).size() == 2);
  CHECK_FALSE(offers(visitor, id, "allow_return"));
}

TEST_CASE("Claims need their own right") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  visitor.control("POST", "grant", {{"store", "m"}, {"missingScope", "claims"}});
  CHECK(visitor.get("m", kMine).status == 403);
  CHECK(visitor.get("m", "/orders/search?seller=604118233").status == 200);
}

}  // namespace inquiry::sandbox::test
