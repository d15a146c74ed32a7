#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

const std::string kList = "/commerce/message/v1/conversation?conversation_type=FROM_MEMBERS";
const std::string kSend = "/commerce/message/v1/send_message";

int errorId(const Answer& answer) { return body(answer)["errors"][0]["errorId"]; }

std::string repeated(const std::string& one, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += one;
  return out;
}

}  // namespace

TEST_CASE("eBay lists conversations with the newest latest message first") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const Json list = body(visitor.get("e", kList));
  REQUIRE(list["total"] == 2);
  CHECK(list["conversations"][0]["conversationId"] == "7002");
  CHECK(list["conversations"][1]["conversationId"] == "7001");
  CHECK(list["conversations"][1]["unreadCount"] == 2);
  CHECK(list["conversations"][1]["latestMessage"]["messageBody"] == "Thanks, when will it ship?");
  CHECK(list["conversations"][1]["referenceId"] == "110000000001");
  CHECK(body(visitor.get("e", "/commerce/message/v1/conversation?conversation_type=FROM_EBAY"))["total"] == 1);
}

TEST_CASE("eBay refuses a list request with the number of the broken rule") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const auto [name, target, expected] = GENERATE_REF(table<const char*, std::string, int>({
      {"no type", "/commerce/message/v1/conversation", 355017},
      {"limit above 50", kList + "&limit=51", 355009},
      {"limit zero", kList + "&limit=0", 355009},
      {"offset beside the grid", kList + "&limit=20&offset=10", 355008},
      {"unknown status", kList + "&conversation_status=NEW", 355001},
      {"id without type", kList + "&reference_id=110000000001", 355022},
      {"start after end", kList + "&start_time=2026-03-05T10:00:00Z&end_time=2026-03-04T10:00:00Z", 355004},
      {"bad date", kList + "&start_time=yesterday", 355005},
      {"unknown other party", kList + "&other_party_username=nobody", 355006},
      {"unknown conversation", "/commerce/message/v1/conversation/1?conversation_type=FROM_MEMBERS", 355007},
  }));
  INFO(name);
  const Answer answer = visitor.get("e", target);
  CHECK(answer.status == 400);
  CHECK(errorId(answer) == expected);
}

TEST_CASE("eBay pages with next and prev") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const Json first = body(visitor.get("e", kList + "&limit=1"));
  REQUIRE(first["conversations"].size() == 1);
  CHECK(first.contains("next"));
  CHECK_FALSE(first.contains("prev"));
  const Json second = body(visitor.get("e", kList + "&limit=1&offset=1"));
  CHECK(second["conversations"][0]["conversationId"] == "7001");
  CHECK_FALSE(second.contains("next"));
  CHECK(second.contains("prev"));
}

TEST_CASE("eBay accepts a message, lists it first and counts it") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const Answer answer = visitor.post("e", kSend, {{"conversationId", "7001"}, {"messageText", "Tomorrow."}});
  REQUIRE(answer.status == 201);
  const Json sent = body(answer);
  CHECK(sent.contains("senderUserName"));
  CHECK(sent["recipientUserName"] == "anna_k");
  const Json list = body(visitor.get("e", kList));
  CHECK(list["conversations"][0]["latestMessage"]["messageId"] == sent["messageId"]);
  visitor.post("e", kSend, {{"conversationId", "7001"}, {"messageText", "Tomorrow."}});
  const Json record = visitor.control("GET", "sent")["sent"];
  REQUIRE(record.size() == 2);
  CHECK(record[0]["clientId"] == sent["messageId"]);
  CHECK(record[0]["count"] == 2);
  CHECK(record[0]["thread"] == "7001");
}

TEST_CASE("eBay refuses to send with the number of the broken rule") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const Json media{{"mediaName", "a.jpg"}, {"mediaType", "IMAGE"}, {"mediaUrl", "https://i.example/a.jpg"}};
  Json unsafe = media;
  unsafe["mediaUrl"] = "http://i.example/a.jpg";
  const auto [name, request, expected] = GENERATE_REF(table<const char*, Json, int>({
      {"nothing to send", {{"conversationId", "7001"}}, 355015},
      {"2001 characters", {{"conversationId", "7001"}, {"messageText", repeated("ä", 2001)}}, 355013},
      {"unknown conversation", {{"conversationId", "1"}, {"messageText", "x"}}, 355007},
      {"a notice cannot be answered", {{"conversationId", "7003"}, {"messageText", "x"}}, 355007},
      {"no recipient", {{"messageText", "x"}}, 355018},
      {"unknown recipient", {{"otherPartyUsername", "nobody"}, {"messageText", "x"}}, 355006},
      {"six media", {{"conversationId", "7001"}, {"messageMedia", Json::array({media, media, media, media, media, media})}}, 355010},
      {"media without https", {{"conversationId", "7001"}, {"messageMedia", Json::array({unsafe})}}, 355014},
      {"reference without id", {{"conversationId", "7001"}, {"messageText", "x"}, {"reference", {{"referenceType", "LISTING"}}}}, 355021},
  }));
  INFO(name);
  const Answer answer = visitor.post("e", kSend, request);
  CHECK(answer.status == 400);
  CHECK(errorId(answer) == expected);
  CHECK(visitor.control("GET", "sent")["sent"].empty());
}

TEST_CASE("eBay takes exactly 2000 characters, counted as characters") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  CHECK(visitor.post("e", kSend, {{"conversationId", "7001"}, {"messageText", repeated("ä", 2000)}}).status == 201);
}

TEST_CASE("eBay opens a conversation by user name or by immutable id") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const auto party = GENERATE("anna_k", "UANNA");
  REQUIRE(visitor.post("e", kSend, {{"otherPartyUsername", party}, {"messageText", "Hello"}}).status == 201);
  CHECK(body(visitor.get("e", kList))["total"] == 3);
}

TEST_CASE("eBay marks read and archives, and a new message opens the archived conversation again") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const std::string update = "/commerce/message/v1/update_conversation";
  const Json key{{"conversationId", "7001"}, {"conversationType", "FROM_MEMBERS"}};
  Json read = key;
  read["read"] = true;
  CHECK(visitor.post("e", update, read).status == 204);
  CHECK(body(visitor.get("e", kList + "&conversation_status=UNREAD"))["total"] == 1);
  Json archive = key;
  archive["conversationStatus"] = "ARCHIVE";
  CHECK(visitor.post("e", update, archive).status == 204);
  CHECK(body(visitor.get("e", kList + "&conversation_status=ACTIVE"))["total"] == 1);
  visitor.control("POST", "messages", {{"store", "e"}, {"thread", "7001"}, {"text", "Hello?"}});
  CHECK(body(visitor.get("e", kList + "&conversation_status=ACTIVE"))["total"] == 2);
}

TEST_CASE("eBay updates at most ten conversations at once and says which failed") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const std::string bulk = "/commerce/message/v1/bulk_update_conversation";
  Json rows = Json::array();
  for (int i = 0; i < 11; ++i) rows.push_back({{"conversationId", "7001"}, {"conversationType", "FROM_MEMBERS"}, {"conversationStatus", "READ"}});
  CHECK(errorId(visitor.post("e", bulk, {{"conversations", rows}})) == 355019);
  rows = Json::array({rows[0], Json{{"conversationId", "1"}, {"conversationType", "FROM_MEMBERS"}, {"conversationStatus", "READ"}}});
  const Json answer = body(visitor.post("e", bulk, {{"conversations", rows}}));
  CHECK(answer["conversationsMetadata"]["updateSuccessCount"] == 1);
  CHECK(answer["conversationsMetadata"]["updateFailureCount"] == 1);
}

TEST_CASE("A message accepted by eBay may become visible later") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  visitor.control("POST", "visibility", {{"store", "e"}, {"lagMs", 30'000}});
  visitor.post("e", kSend, {{"conversationId", "7002"}, {"messageText", "Five percent."}});
  const std::string thread = "/commerce/message/v1/conversation/7002?conversation_type=FROM_MEMBERS";
  CHECK(body(visitor.get("e", thread))["total"] == 1);
  visitor.advance(std::chrono::seconds(30));
  CHECK(body(visitor.get("e", thread))["total"] == 2);
}

TEST_CASE("eBay takes pictures and shows them with the message that names their address") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const std::string kMedia = "/commerce/media/v1_beta/image/create_image_from_file";
  const auto upload = [&](const Upload& file) {
    Call call;
    call.method = "POST";
    call.path = "/s/e" + kMedia;
    call.headers["authorization"] = "Bearer " + visitor.accessToken();
    call.upload = file;
    return visitor.raw(std::move(call));
  };
  CHECK(upload({"a.png", "image/png", "no picture at all", "image"}).status == 400);
  CHECK(upload({"a.png", "image/png", "\x89PNG", "file"}).status == 400);
  CHECK(upload({"a.png", "image/png", "\xFF\xD8\xFF" + std::string(12U << 20U, 'x'), "image"}).status == 400);
  CHECK(visitor.post("e", kMedia, Json::object()).status == 400);
  const Answer taken = upload({"a.png", "image/png", "\x89PNG....", "image"});
  REQUIRE(taken.status == 201);
  const std::string url = body(taken)["imageUrl"];
  CHECK(url.starts_with("https://"));
  const Json media{{"mediaName", "a.png"}, {"mediaType", "IMAGE"}, {"mediaUrl", url}};
  CHECK(visitor.post("e", kSend, {{"conversationId", "7001"}, {"messageText", "See it"}, {"messageMedia", Json::array({media})}}).status == 201);
  const Json shown = body(visitor.get("e", "/commerce/message/v1/conversation/7001?conversation_type=FROM_MEMBERS"))["messages"][0];
  CHECK(shown["messageMedia"] == Json::array({media}));
}

}  // namespace inquiry::sandbox::test
