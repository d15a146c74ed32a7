#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

const char* const kShop = R"({"stores":[{"id":"s","marketplace":"shopee","site":"SG","name":"Harbor House","seller":{"username":"harbor","userId":"880012345"},
  "threads":[
   {"id":"1824466880012345678","buyer":{"username":"wei","id":"77665544"},"item":{"id":"25800112233","title":"Lamp"},"order":{"id":"26112012345678"},
    "messages":[{"from":"buyer","text":"Is this in stock?","at":"2026-03-05T15:00:00Z","attachments":["photo.png"]}]},
   {"id":"1824466880012345679","buyer":{"username":"mei","id":"77665545"},"item":"Lamp",
    "messages":[{"from":"buyer","text":"Hello","at":"2026-03-05T14:00:00Z"}]}]}]})";

std::string hmac(const std::string& key, const std::string& text) {
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned length = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &length);
  std::string hex;
  for (unsigned i = 0; i < length; ++i) hex += "0123456789abcdef"[mac[i] >> 4U], hex += "0123456789abcdef"[mac[i] & 15U];
  return hex;
}

// A seller whose calls are signed.
struct Seller {
  Visitor visitor{kShop};
  Json credentials = visitor.storeFile("s")["credentials"];
  std::int64_t at = Instant::parse(Visitor::kNow)->millis() / 1000;
  std::string access;

  Seller() { access = body(refresh(credentials["refreshToken"]))["access_token"]; }

  std::string signedTarget(const std::string& path, const std::string& query, bool withToken) {
    const std::string partner = credentials["partnerId"], shop = credentials["shopId"];
    const std::string base = partner + path + std::to_string(at) + (withToken ? access + shop : "");
    return path + "?" + query + (query.empty() ? "" : "&") + "partner_id=" + partner + "&timestamp=" + std::to_string(at) +
           (withToken ? "&access_token=" + access + "&shop_id=" + shop : "") + "&sign=" + hmac(credentials["partnerKey"], base);
  }
  Answer refresh(const std::string& token) {
    return visitor.post("s", signedTarget("/api/v2/auth/access_token/get", "", false),
                        {{"partner_id", std::stoll(credentials["partnerId"].get<std::string>())}, {"shop_id", 880012345}, {"refresh_token", token}});
  }
  Json get(const std::string& path, const std::string& query = "") { return body(visitor.get("s", signedTarget("/api/v2/" + path, query, true))); }
  Json post(const std::string& path, const Json& what) { return body(visitor.post("s", signedTarget("/api/v2/" + path, "", true), what)); }
  Json say(const std::string& text, std::int64_t to = 77665544) {
    return post("sellerchat/send_message", {{"to_id", to}, {"message_type", "text"}, {"content", {{"text", text}}}});
  }
};

}  // namespace

TEST_CASE("Shopee takes each refresh token once, and asks for its id in query and body") {
  Seller seller;
  const std::string second = seller.visitor.storeFile("s")["credentials"]["refreshToken"];
  CHECK(body(seller.refresh(seller.credentials["refreshToken"]))["error"] == "error_shop_refresh_token");
  const Json answer = body(seller.refresh(second));
  CHECK(answer["error"] == "");
  CHECK(answer["expire_in"] == 14400);
  CHECK_FALSE(answer.contains("response"));
}

TEST_CASE("Shopee refuses a wrong signature and one older than five minutes, whatever the status says") {
  Seller seller;
  seller.at -= 299;
  CHECK(seller.get("shop/get_shop_info")["error"] == "");
  seller.at -= 2;
  CHECK(seller.get("shop/get_shop_info")["error"] == "error_param");
  seller.at += 301;
  seller.credentials["partnerKey"] = "another";
  CHECK(seller.get("shop/get_shop_info")["error"] == "error_sign");
  Seller other;
  other.access = "no token";
  CHECK(other.get("shop/get_shop_info")["error"] == "invalid_acceess_token");
}

TEST_CASE("The list counts nanoseconds, messages count seconds, and ids have nineteen digits") {
  Seller seller;
  const Json list = seller.get("sellerchat/get_conversation_list", "direction=latest&type=all&page_size=1")["response"];
  CHECK(list["page_result"]["more"] == true);
  const Json row = list["conversations"][0];
  CHECK(row["conversation_id"] == "1824466880012345678");
  CHECK(row["last_message_timestamp"].get<std::int64_t>() / 1'000'000'000 == Instant::parse("2026-03-05T15:00:00Z")->millis() / 1000);
  const std::string cursor = list["page_result"]["next_cursor"]["next_message_time_nano"];
  const Json older = seller.get("sellerchat/get_conversation_list", "direction=older&type=all&page_size=1&next_timestamp_nano=" + cursor)["response"];
  CHECK(older["conversations"][0]["conversation_id"] == "1824466880012345679");
  CHECK(older["page_result"]["more"] == false);
  const Json messages = seller.get("sellerchat/get_message", "conversation_id=1824466880012345678&page_size=25")["response"]["messages"];
  REQUIRE(messages.size() == 2);
  CHECK(messages[0]["message_type"] == "image");
  CHECK(messages[0]["message_id"] == row["latest_message_id"]);
  CHECK(messages[1]["created_timestamp"] == Instant::parse("2026-03-05T15:00:00Z")->millis() / 1000);
  CHECK(messages[1]["from_shop_id"] == 0);
  CHECK(messages[1]["source_content"]["order_sn"] == "26112012345678");
}

TEST_CASE("What is sent is refused by its length, its repetition and the sixth time, and says the conversation as a number") {
  Seller seller;
  const Json sent = seller.say("Yes, ships today.");
  CHECK(sent["error"] == "");
  CHECK(sent["response"]["conversation_id"] == 1824466880012345678);
  CHECK(seller.say("Yes, ships today.")["error"] == "error_business");
  CHECK(seller.say(std::string(601, 'a'))["error"] == "message_too_long");
  for (int i = 2; i <= 5; ++i) CHECK(seller.say("Part " + std::to_string(i))["error"] == "");
  CHECK(seller.say("Part 6")["error"] == "reach_5_message_limit");
  CHECK(seller.say("Hello", 1)["error"] == "user_is_forbidden");
  seller.visitor.control("POST", "messages", {{"store", "s"}, {"thread", "1824466880012345678"}, {"text", "And now?"}});
  CHECK(seller.say("Part 6")["error"] == "");
  CHECK(seller.visitor.control("GET", "sent")["sent"].size() == 6);
}

TEST_CASE("The two halves of the chat's grant can be taken away, and orders go on without them") {
  Seller seller;
  seller.visitor.control("POST", "grant", {{"store", "s"}, {"missingScope", "chat-read"}});
  CHECK(seller.get("sellerchat/get_conversation_list", "direction=latest&type=all")["error"] == "");
  CHECK(seller.get("sellerchat/get_message", "conversation_id=1824466880012345678")["error"] == "error_permission");
  const std::int64_t now = seller.at;
  const std::string window = "time_range_field=update_time&page_size=50&time_from=" + std::to_string(now - 14 * 86400) + "&time_to=" + std::to_string(now);
  const Json orders = seller.get("order/get_order_list", window)["response"];
  REQUIRE(orders["order_list"].size() == 1);
  const Json order = seller.get("order/get_order_detail", "order_sn_list=26112012345678&response_optional_fields=buyer_user_id,item_list")["response"]["order_list"][0];
  CHECK(order["buyer_user_id"] == 77665544);
  CHECK_FALSE(order.contains("recipient_address"));
  CHECK(seller.get("order/get_order_list", "time_range_field=update_time&page_size=50&time_from=1&time_to=2000000")["error"] == "order.order_list_invalid_time");
}

TEST_CASE("Marking read needs the conversation as a number") {
  Seller seller;
  CHECK(seller.post("sellerchat/read_conversation", {{"conversation_id", "1824466880012345678"}, {"last_read_message_id", "1"}})["error"] == "error_param");
  CHECK(seller.get("sellerchat/get_unread_conversation_count")["response"]["total_unread_count"] == 2);
  CHECK(seller.post("sellerchat/read_conversation", {{"conversation_id", 1824466880012345678}, {"last_read_message_id", "1"}})["error"] == "");
  CHECK(seller.get("sellerchat/get_unread_conversation_count")["response"]["total_unread_count"] == 1);
}

TEST_CASE("What is withdrawn comes back as a text that says so") {
  Seller seller;
  seller.visitor.control("POST", "faults", {{"store", "s"}, {"kind", "delete"}, {"count", 1}});
  const Json messages = seller.get("sellerchat/get_message", "conversation_id=1824466880012345678")["response"]["messages"];
  CHECK(messages[1]["content"]["text"] == "[This message was withdrawn]");
}

}  // namespace inquiry::sandbox::test
