#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

const std::string kPack = "/messages/packs/2000007714420183/sellers/604118233?tag=post_sale";
const std::string kQuestions = "/questions/search?api_version=4&seller_id=604118233";

Json message(const std::string& text, const std::string& to = "718220944") {
  return {{"from", {{"user_id", "604118233"}}}, {"to", {{"user_id", to}}}, {"text", text}};
}

std::size_t unreadPacks(Visitor& visitor) {
  return body(visitor.get("m", "/messages/unread?role=seller&tag=post_sale"))["results"].size();
}

}  // namespace

TEST_CASE("Mercado Libre takes each refresh token once, only the newest works") {
  Visitor visitor(kTwoStores);
  const std::string first = visitor.storeFile("m")["credentials"]["refreshToken"];
  const std::string form = "grant_type=refresh_token&refresh_token=";
  const Answer answer = visitor.token("m", form + first);
  REQUIRE(answer.status == 200);
  CHECK(body(visitor.token("m", form + first))["error"] == "invalid_grant");
  const std::string second = body(answer)["refresh_token"];
  CHECK(visitor.storeFile("m")["credentials"]["refreshToken"] == second);
  CHECK(visitor.token("m", form + second).status == 200);
}

TEST_CASE("A question is answered once and leaves the unanswered list") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  CHECK(body(visitor.get("m", kQuestions + "&status=UNANSWERED"))["total"] == 1);
  const Json answer{{"question_id", 13190442871}, {"text", "Hola, sí incluye cable."}};
  CHECK(visitor.post("m", "/answers", answer).status == 200);
  CHECK(visitor.post("m", "/answers", answer).status == 400);
  CHECK(body(visitor.get("m", kQuestions + "&status=UNANSWERED"))["total"] == 0);
  const Json one = body(visitor.get("m", "/questions/13190442871?api_version=4"));
  CHECK(one["answer"]["text"] == "Hola, sí incluye cable.");
  CHECK(one["date_created"].get<std::string>().size() == std::string("2026-03-04T15:20:41.746608612Z").size());
  CHECK(visitor.call("DELETE", "m", "/questions/13190442871", {}).status == 200);
  CHECK(body(visitor.get("m", kQuestions + "&status=DELETED"))["total"] == 1);
}

TEST_CASE("Questions are not reachable beyond offset 1000") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  CHECK(visitor.get("m", kQuestions + "&offset=1000").status == 200);
  CHECK(visitor.get("m", kQuestions + "&offset=1001").status == 400);
}

TEST_CASE("Without tag=post_sale message calls look as if there was nothing") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  CHECK(visitor.get("m", "/messages/unread?role=seller").status == 404);
  CHECK(visitor.get("m", "/messages/packs/2000007714420183/sellers/604118233").status == 404);
}

TEST_CASE("Reading a thread marks it read unless mark_as_read=false") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  REQUIRE(unreadPacks(visitor) == 2);
  const Json kept = body(visitor.get("m", kPack + "&mark_as_read=false"));
  CHECK(kept["messages"][0]["message_date"]["read"].is_null());
  CHECK(unreadPacks(visitor) == 2);
  visitor.get("m", kPack);
  CHECK(unreadPacks(visitor) == 1);
}

TEST_CASE("A post-sale message is checked for length, characters and address") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const auto [name, request, status] = GENERATE(table<const char*, Json, int>({
      {"350 characters", message(std::string(350, 'a')), 200},
      {"351 characters", message(std::string(351, 'a')), 400},
      {"Latin-1 and a listed emoji", message("¡Sí, mañana! 🙏"), 200},
      {"Chinese", message("你好"), 400},
      {"a typographic quote", message("“hola”"), 400},
      {"empty", message("  "), 400},
      {"to somebody else", message("hola", "1"), 400},
      {"unknown attachment", [] { Json one = message("hola"); one["attachments"] = {"x.png"}; return one; }(), 422},
  }));
  INFO(name);
  CHECK(visitor.post("m", kPack, request).status == status);
  CHECK(visitor.control("GET", "sent")["sent"].size() == (status == 200 ? 1U : 0U));
}

TEST_CASE("Texts with contact data are accepted, but held back with the platform's reason") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const auto [text, reason] = GENERATE(table<const char*, const char*>({
      {"Escríbeme a tienda@example.com", "PERSONAL_DATA"},
      {"Mi tel. es 55 1234 5678", "PERSONAL_DATA"},
      {"Hablamos por WhatsApp", "SOCIAL_NETWORK_LINK"},
      {"Mira bit.ly/abc", "LINK_SHORT_URL"},
      {"Paga por PayPal", "ML_LINKS_PAYPAL"},
      {"Por favor no abras reclamo", "EVASION_CLAIM_SELLER"},
  }));
  const Json answer = body(visitor.post("m", kPack, message(text)));
  CHECK(answer["status"] == "moderated");
  CHECK(answer["message_moderation"]["reason"] == reason);
  const Json clean = body(visitor.post("m", kPack, message("Tu rastreo es 45190227718, llega el martes.")));
  CHECK(clean["status"] == "available");
}

TEST_CASE("When the assistant speaks for the buyer, the answer goes to the assistant") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string pack = "/messages/packs/2000007714420200/sellers/604118233?tag=post_sale";
  const Json thread = body(visitor.get("m", pack + "&mark_as_read=false"));
  CHECK(thread["messages"][0]["from"]["user_id"] == 3037204279);
  CHECK(visitor.post("m", pack, message("Hola", "718220955")).status == 400);
  CHECK(visitor.post("m", pack, message("Hola", "3037204279")).status == 200);
}

TEST_CASE("A blocked conversation shows why and takes no message") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  visitor.control("POST", "status", {{"store", "m"}, {"thread", "2000007714420183"}, {"substatus", "blocked_by_refund"}});
  const Json thread = body(visitor.get("m", kPack + "&mark_as_read=false"));
  CHECK(thread["conversation_status"]["status"] == "blocked");
  CHECK(thread["conversation_status"]["substatus"] == "blocked_by_refund");
  CHECK(visitor.post("m", kPack, message("hola")).status == 403);
}

TEST_CASE("First contact goes through the action guide, once per reason, until the buyer writes") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string pack = "2000007714420300";
  const std::string thread = "/messages/packs/" + pack + "/sellers/604118233?tag=post_sale";
  const std::string option = "/messages/action_guide/packs/" + pack + "/option?tag=post_sale";
  CHECK(visitor.post("m", thread, message("Hola", "718220966")).status == 403);
  const Json other{{"option_id", "OTHER"}, {"text", "Hola, ¿confirmas el color negro?"}};
  CHECK(visitor.post("m", option, other).status == 200);
  const Answer again = visitor.post("m", option, other);
  CHECK(again.status == 403);
  CHECK(body(again)["message"].get<std::string>().find("again") != std::string::npos);
  const Json caps = body(visitor.get("m", "/messages/action_guide/packs/" + pack + "/caps_available?tag=post_sale"));
  CHECK(caps[3]["option_id"] == "OTHER");
  CHECK(caps[3]["cap_available"] == 0);
  visitor.control("POST", "messages", {{"store", "m"}, {"thread", pack}, {"text", "Sí, negro"}});
  CHECK(visitor.post("m", option, {{"option_id", "SEND_INVOICE_LINK"}, {"text", "Factura"}}).status == 403);
  CHECK(visitor.post("m", thread, message("Perfecto", "718220966")).status == 200);
}

TEST_CASE("Orders are filtered by date_last_updated; last_updated is ignored") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  const std::string search = "/orders/search?seller=604118233";
  CHECK(body(visitor.get("m", search))["paging"]["total"] == 3);
  CHECK(body(visitor.get("m", search + "&order.date_last_updated.from=2026-03-05T15:45:00.000-00:00"))["paging"]["total"] == 1);
  CHECK(body(visitor.get("m", search + "&order.last_updated.from=2026-03-05T15:45:00.000-00:00"))["paging"]["total"] == 3);
  CHECK(visitor.get("m", "/orders/search?seller=1").status == 403);
  CHECK(body(visitor.get("m", "/packs/2000007714420183"))["orders"][0]["id"] == 2000011902245761);
  CHECK(body(visitor.get("m", "/shipments/45190227718"))["status"] == "ready_to_ship");
  CHECK(body(visitor.get("m", "/items/MLM2093317745"))["title"] == "Cargador");
}

TEST_CASE("Messaging allows 500 reads a minute, then 429 local_rate_limited") {
  Visitor visitor(kTwoStores);
  visitor.signIn("m");
  for (int i = 0; i < 500; ++i) REQUIRE(visitor.get("m", "/messages/unread?role=seller&tag=post_sale").status == 200);
  const Answer over = visitor.get("m", "/messages/unread?role=seller&tag=post_sale");
  CHECK(over.status == 429);
  CHECK(body(over)["message"] == "local_rate_limited");
  CHECK(visitor.get("m", kQuestions).status == 200);
  visitor.advance(std::chrono::minutes(1));
  CHECK(visitor.get("m", "/messages/unread?role=seller&tag=post_sale").status == 200);
}

TEST_CASE("Cross-border accounts use the marketplace family and get translations") {
  Visitor visitor(kTwoStores);
  visitor.signIn("x");
  CHECK(visitor.get("x", "/questions/search?api_version=4&seller_id=700000001").status == 403);
  const Json questions = body(visitor.get("x", "/marketplace/questions/search?seller_id=700000001"));
  CHECK(questions["questions"][0]["text_translated"] == "Is there a warranty?");
  CHECK(questions["questions"][0]["item_id"] == "CBT3912345678");
  CHECK(questions["questions"][0]["marketplace_item_id"] == "MLM3912345678");
  const Json unread = body(visitor.get("x", "/marketplace/messages/unread"));
  CHECK(unread["results"][0]["resource"] == "/packs/2000007788990011");
  CHECK(unread["userId"] == 700000001);
  CHECK(visitor.post("x", "/marketplace/messages/packs/2000007788990011", {{"text", "It ships today."}}).status == 200);
  visitor.control("POST", "grant", {{"store", "x"}, {"missingScope", "model6"}});
  CHECK(body(visitor.get("x", "/marketplace/messages/unread"))["message"] == "Forbidden");
}

}  // namespace inquiry::sandbox::test
