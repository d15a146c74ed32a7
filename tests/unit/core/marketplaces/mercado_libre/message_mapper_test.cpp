#include "core/marketplaces/mercado_libre/message_mapper.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::mercado_libre;

namespace {

const ThreadIdentity kIdentity{"2000007714420183", "604118233", [](const std::string& id, const std::string& site) {
                                 return "https://files.example/" + site + "/" + id;
                               }};

Json messageWith(const char* more = "{}") {
  Json json = Json::parse(R"({"id":"5f3a","site_id":"MLM","from":{"user_id":718220944},"to":{"user_id":604118233},"status":"available",
      "text":"Hola, ¿cuándo llega?","message_date":{"created":"2026-03-05T16:20:11.000Z","read":null},
      "message_moderation":{"status":"clean","reason":null},"message_attachments":null})");
  json.update(Json::parse(more), true);
  return json;
}

ThreadReading threadWith(std::initializer_list<Json> messages) {
  Json body = Json::parse(R"({"paging":{"limit":10,"offset":0,"total":1},"conversation_status":{"path":"/packs/2/sellers/6","status":"active","substatus":null}})");
  body["messages"] = messages;
  return mapThread(body, kIdentity);
}

Message only(const Json& message) {
  const ThreadReading reading = threadWith({message});
  REQUIRE(reading.messages.size() == 1);
  return reading.messages.front().message;
}

}  // namespace

TEST_CASE("Whose message it is follows from the account, also through the platform's agent") {
  struct Row {
    const char *name, *more;
    Direction direction;
    Author author;
    const char* authorName;
  };
  const Row rows[] = {
      {"buyer", "{}", Direction::In, Author::Buyer, ""},
      {"agent in place of the buyer", R"({"from":{"user_id":3037204279}})", Direction::In, Author::Buyer, "Mercado Libre"},
      {"seller", R"({"from":{"user_id":604118233}})", Direction::Out, Author::External, ""},
      {"seller, id as text", R"({"from":{"user_id":"604118233"}})", Direction::Out, Author::External, ""},
      {"seller under the id of the site", R"({"from":{"user_id":99},"message_resources":[{"id":"99","name":"sellers"}]})", Direction::Out,
       Author::External, ""},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const Message message = only(messageWith(row.more));
    CHECK(message.direction == row.direction);
    CHECK(message.author == row.author);
    CHECK(message.authorName == row.authorName);
  }
}

TEST_CASE("Delivery and moderation are read whatever way they are written") {
  struct Row {
    const char *name, *more;
    Delivery delivery;
    const char* reason;
  };
  const Row rows[] = {
      {"own, seen in the thread", R"({"from":{"user_id":604118233}})", Delivery::Confirmed, ""},
      {"own, read", R"({"from":{"user_id":604118233},"message_date":{"read":"2026-03-05T17:00:00Z"}})", Delivery::Read, ""},
      {"own, moderated", R"({"from":{"user_id":604118233},"status":"moderated","message_moderation":{"status":"rejected","reason":"PERSONAL_DATA"}})",
       Delivery::Moderated, "PERSONAL_DATA"},
      {"upper case", R"({"from":{"user_id":604118233},"status":"available","message_moderation":{"status":"REJECTED","reason":"AUTOMATIC_MESSAGE"}})",
       Delivery::Moderated, "AUTOMATIC_MESSAGE"},
      {"older sample", R"({"from":{"user_id":604118233},"status":"IN_MODERATION"})", Delivery::Moderated, "in_moderation"},
      {"pending is on its way", R"({"from":{"user_id":604118233},"message_moderation":{"status":"pending"}})", Delivery::Confirmed, ""},
      {"incoming", "{}", Delivery::None, ""},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const Message message = only(messageWith(row.more));
    CHECK(message.delivery == row.delivery);
    CHECK(message.moderation == row.reason);
  }
}

TEST_CASE("Attachments are named, and what the platform calls a threat is never fetched") {
  const Message message = only(messageWith(R"({"message_attachments":[
      {"filename":"6_0f1e.jpg","original_filename":"foto.jpg","type":"image/JPEG","size":182331,"potential_security_threat":false},
      {"filename":"6_bad.exe","original_filename":"gpj.exe","type":"application/x","size":-1,"potential_security_threat":true},
      {"filename":"6_bare.pdf"}, {}]})"));
  REQUIRE(message.attachments.size() == 3);
  CHECK(message.attachments[0].name == "foto.jpg");
  CHECK(message.attachments[0].type == "image/jpeg");
  CHECK(message.attachments[0].remoteUrl == "https://files.example/MLM/6_0f1e.jpg");
  CHECK(message.attachments[1].remoteUrl.empty());
  CHECK(message.attachments[1].size == 0);
  CHECK(message.attachments[2].name == "6_bare.pdf");
}

TEST_CASE("Older shapes of a message are read too") {
  const Message message = only(Json::parse(R"({"message_id":"0033","date_received":"2016-09-01T05:15:25.821Z","from":{"user_id":1},
      "text":{"plain":"Ejemplo"},"status":"available","moderation":{"status":"clean"}})"));
  CHECK(message.remoteId == "0033");
  CHECK(message.text == "Ejemplo");
  CHECK(message.sentAt.toIso() == "2016-09-01T05:15:25.821Z");
}

TEST_CASE("A row that breaks the description is set aside and the rest goes on") {
  Json noId = messageWith(), noDate = messageWith(), noSender = messageWith();
  noId.erase("id");
  noDate["message_date"] = {{"created", "soon"}};
  noSender["from"] = nullptr;
  const ThreadReading reading = threadWith({noId, messageWith(), noDate, noSender, Json(), Json("x")});
  CHECK(reading.messages.size() == 1);
  REQUIRE(reading.quarantined.size() == 5);
  for (const Error& error : reading.quarantined) CHECK(error.kind == ErrorKind::Malformed);
  CHECK(reading.rows == 6);
}

TEST_CASE("Whom to address is the sender of the newest incoming message, in whatever order they come") {
  const ThreadReading reading = threadWith({
      messageWith(R"({"id":"2","from":{"user_id":3037204279},"message_date":{"created":"2026-03-05T18:00:00.000Z"}})"),
      messageWith(R"({"id":"3","from":{"user_id":604118233},"message_date":{"created":"2026-03-05T19:00:00.000Z"}})"),
      messageWith(R"({"id":"1"})"),
  });
  CHECK(reading.partner == "3037204279");
  CHECK(reading.newestAt->toIso() == "2026-03-05T19:00:00.000Z");
  CHECK(threadOf(reading, "2").buyerKey.empty());  // the agent is not the buyer
}

TEST_CASE("The length limit is the one the answer states, 350 without one") {
  CHECK(mapThread(Json::parse(R"({"messages":[]})"), kIdentity).maxLength == 350);
  CHECK(mapThread(Json::parse(R"({"messages":[],"seller_max_message_length":500})"), kIdentity).maxLength == 500);
}

TEST_CASE("Unread packs are read from both families") {
  const auto packs = mapUnread(Json::parse(R"({"results":[{"resource":"/packs/20/sellers/6","count":2},{"resource":"/packs/21","count":1},
      {"resource":"/orders/1"},{"count":1},null]})"));
  REQUIRE(packs.size() == 2);
  CHECK(packs[0].packId == "20");
  CHECK(packs[0].count == 2);
  CHECK(packs[1].packId == "21");
}
