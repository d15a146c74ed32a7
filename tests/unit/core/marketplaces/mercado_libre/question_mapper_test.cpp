#include "core/marketplaces/mercado_libre/question_mapper.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::mercado_libre;

namespace {

Json questionWith(const char* status, const char* more = "{}") {
  Json json = Json::parse(R"({"id":13190442871,"seller_id":604118233,"item_id":"MLM2093317745","text":"¿Incluye cable?",
      "date_created":"2026-03-04T11:20:41.000-04:00","hold":false,"answer":null,"from":{"id":718220944}})");
  json["status"] = status;
  json.update(Json::parse(more));
  return json;
}

}  // namespace

TEST_CASE("The status of a question decides whether it is open and may be answered") {
  struct Row {
    const char *name, *status, *more;
    std::optional<bool> closed;
    bool blocked;
    const char* reason;
  };
  const Row rows[] = {
      {"unanswered", "UNANSWERED", "{}", false, false, ""},
      {"on hold", "UNANSWERED", R"({"hold":true})", false, true, "HOLD"},
      {"answered", "ANSWERED", "{}", true, true, "ANSWERED"},
      {"listing closed", "CLOSED_UNANSWERED", "{}", true, true, "CLOSED_UNANSWERED"},
      {"looked through", "UNDER_REVIEW", "{}", {}, true, "UNDER_REVIEW"},
      {"banned", "BANNED", R"({"text":""})", true, true, "BANNED"},
      {"deleted", "DELETED", "{}", true, true, "DELETED"},
      {"disabled", "DISABLED", "{}", true, true, "DISABLED"},
      {"lower case", "unanswered", "{}", false, false, ""},
      {"a word nobody knows", "PONDERED", "{}", {}, true, "PONDERED"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const auto reading = mapQuestion(questionWith(row.status, row.more));
    REQUIRE(reading);
    CHECK(reading->thread.closedRemotely == row.closed);
    CHECK(reading->thread.sendBlocked == row.blocked);
    CHECK(reading->thread.sendBlockedReason == row.reason);
  }
}

TEST_CASE("A question and its answer are two messages with lasting ids") {
  const auto reading = mapQuestion(questionWith("ANSWERED", R"({"answer":{"text":"Sí.","status":"ACTIVE","date_created":"2026-03-04T12:02:10.000-04:00"}})"));
  REQUIRE(reading);
  REQUIRE(reading->messages.size() == 2);
  const Message& asked = reading->messages[0].message;
  CHECK(asked.remoteId == "q:13190442871");
  CHECK(asked.direction == Direction::In);
  CHECK(asked.text == "¿Incluye cable?");
  CHECK(asked.sentAt.toIso() == "2026-03-04T15:20:41.000Z");
  const Message& answer = reading->messages[1].message;
  CHECK(answer.remoteId == "a:13190442871");
  CHECK(answer.direction == Direction::Out);
  CHECK(answer.sentAt.toIso() == "2026-03-04T16:02:10.000Z");
  CHECK(answer.delivery == Delivery::Confirmed);
  CHECK(Json::parse(reading->messages[0].rawPayload).at("item_id") == "MLM2093317745");
}

TEST_CASE("A banned question or answer is shown as moderated") {
  const auto question = mapQuestion(questionWith("BANNED", R"({"text":""})"));
  REQUIRE(question);
  CHECK(question->messages[0].message.delivery == Delivery::Moderated);
  CHECK(question->messages[0].message.moderation == "BANNED");
  const auto answer = mapQuestion(questionWith("ANSWERED", R"({"answer":{"text":"","status":"BANNED","date_created":"2026-03-04T12:02:10.000-04:00"}})"));
  REQUIRE(answer);
  CHECK(answer->messages[1].message.delivery == Delivery::Moderated);
  CHECK(answer->messages[1].message.moderation == "BANNED");
}

TEST_CASE("A single question names the buyer in another place than the list") {
  Json json = questionWith("UNANSWERED", R"({"buyer_id":"718220944","id":"13190442871"})");
  json.erase("from");
  const auto reading = mapQuestion(json);
  REQUIRE(reading);
  CHECK(reading->thread.buyerKey == "718220944");
  CHECK(reading->thread.remoteId == "q:13190442871");
}

TEST_CASE("The platform's translation stands below the buyer's words") {
  const auto reading = mapQuestion(questionWith("UNANSWERED", R"({"text_translated":"Does it include a cable?"})"));
  REQUIRE(reading);
  CHECK(reading->messages[0].message.text == "¿Incluye cable?\n\n(Mercado Libre: Does it include a cable?)");
}

TEST_CASE("A question without id or date is set aside with its place") {
  for (const char* key : {"id", "date_created"}) {
    INFO(key);
    Json json = questionWith("UNANSWERED");
    json.erase(key);
    const auto reading = mapQuestion(json);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().kind == ErrorKind::Malformed);
    CHECK(reading.error().text.find(key) != std::string::npos);
  }
  CHECK_FALSE(mapQuestion(Json::array()));
  CHECK_FALSE(mapQuestion(questionWith("UNANSWERED", R"({"date_created":"soon"})")));
}
