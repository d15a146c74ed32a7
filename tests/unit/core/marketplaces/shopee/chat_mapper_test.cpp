#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/shopee/chat_mapper.h"

using namespace inquiry;
using namespace inquiry::shopee;

namespace {

const ChatIdentity kWho{"1824466880012345678", "880012345", "77665544"};

Json row(const std::string& type, Json content) {
  return {{"message_id", "2243127860124401999"}, {"message_type", type}, {"from_id", 77665544}, {"from_shop_id", 0}, {"to_shop_id", 880012345}, {"created_timestamp", 1763711950}, {"status", "normal"}, {"content", std::move(content)}};
}

MessagePage pageOf(Json rows) { return *mapMessages({{"messages", std::move(rows)}, {"page_result", {{"next_offset", ""}}}}, kWho); }

Message only(const Json& one) {
  const MessagePage page = pageOf(Json::array({one}));
  REQUIRE(page.messages.size() == 1);
  return page.messages.front().message;
}

}  // namespace

TEST_CASE("ids of 19 digits keep every digit, as numbers and as texts") {
  const Json parsed = *parsedBody(R"({"a":1824466880012345679,"b":"1824466880012345679","c":9223372036854775807,"d":18446744073709551615,"e":0,"f":"0","g":-5,"h":1.5})", "test");
  CHECK(idOf(parsed, "a") == "1824466880012345679");
  CHECK(idOf(parsed, "b") == "1824466880012345679");
  CHECK(idOf(parsed, "c") == "9223372036854775807");
  CHECK(idOf(parsed, "d") == "18446744073709551615");
  for (const char* none : {"e", "f", "g", "h", "absent"}) CHECK(idOf(parsed, none).empty());
  CHECK(compact(asNumber("1824466880012345679")) == "1824466880012345679");
  // Past 64 bits a number has lost its digits: better none than a wrong one.
  CHECK(idOf(*parsedBody(R"({"a":182446688001234567912345})", "test"), "a").empty());
}

TEST_CASE("seconds, milliseconds and nanoseconds are told apart") {
  const Json times{{"s", 1763711950}, {"ms", 1763711950123}, {"ns", 1763711950123456789}, {"text", "1763711950123456789"}, {"none", 0}};
  CHECK(instantOf(times, "s") == Instant::fromMillis(1763711950000));
  for (const char* exact : {"ms", "ns", "text"}) CHECK(instantOf(times, exact) == Instant::fromMillis(1763711950123));
  CHECK_FALSE(instantOf(times, "none"));
  CHECK(nanosOf(times, "ns") == 1763711950123456789);
}

TEST_CASE("the list counts nanoseconds past 2^53, the cursor goes on as text") {
  const auto page = mapConversations(*parsedBody(
      R"({"page_result":{"page_size":25,"next_cursor":{"next_message_time_nano":"1763600000123456789","conversation_id":"1824466880010001222"},"more":true},
          "conversations":[{"conversation_id":"1824466880012345678","to_id":77665544,"to_name":"buyer_demo","unread_count":1,"latest_message_id":"2243127860124401999","last_message_timestamp":1763711950123456789},
                           {"to_id":5}]})",
      "test"));
  REQUIRE(page);
  REQUIRE(page->rows.size() == 1);
  CHECK(page->quarantined.size() == 1);
  CHECK(page->rows.front().lastNanos == 1763711950123456789);
  CHECK(page->rows.front().lastAt() == Instant::fromMillis(1763711950123));
  CHECK(page->next == "1763600000123456789");
}

TEST_CASE("what is ours carries our shop id, what is the buyer's carries none") {
  Json ours = row("text", {{"text", "It ships today."}});
  ours["from_shop_id"] = 880012345;
  ours["to_shop_id"] = 0;
  CHECK(only(ours).direction == Direction::Out);
  CHECK(only(row("text", {{"text", "Hello"}})).direction == Direction::In);
  Json automatic = ours;
  automatic["status"] = "offwork_autoreply";
  CHECK(only(automatic).author == Author::Automation);
}

TEST_CASE("CH14: cards, pictures and videos are shown, and what nobody knows is named") {
  struct Row {
    const char* type;
    Json content;
    const char* text;
    const char* file;
  };
  const Row rows[] = {
      {"image", {{"url", "https://cf.shopee.sg/file/001"}}, "", "https://cf.shopee.sg/file/001"},
      {"video", {{"video_url", "https://cf.shopee.sg/file/002"}}, "", "https://cf.shopee.sg/file/002"},
      {"item", {{"shop_id", 880012345}, {"item_id", 25800112233}}, "[item 25800112233]", ""},
      {"order", {{"order_sn", "251120K7V2Q9AB"}}, "[order 251120K7V2Q9AB]", ""},
      {"sticker", {{"sticker_id", "1"}}, "[sticker]", ""},
      {"voucher", Json::object(), "[voucher]", ""},
      {"bundle_message", Json::object(), "[bundle_message]", ""},
      {"hologram_of_2031", Json::array(), "[hologram_of_2031]", ""},
      {"", nullptr, "[message]", ""},
  };
  for (const Row& each : rows) {
    INFO(each.type);
    const Message message = only(row(each.type, each.content));
    CHECK(message.text == each.text);
    CHECK((message.attachments.empty() ? std::string() : message.attachments.front().remoteUrl) == each.file);
  }
}

TEST_CASE("a translation of the platform stands below the buyer's own words") {
  CHECK(only(row("text", {{"text", "Hola"}, {"translation", {{"text", "Hello"}, {"source_language", "es"}}}})).text == "Hola\n\n(Shopee: Hello)");
}

TEST_CASE("people who advertise for a share are no buyers, and a broken row costs the others nothing") {
  Json affiliate = row("text", {{"text", "Let me sell it"}});
  affiliate["business_type"] = 11;
  Json broken = row("text", {{"text", "x"}});
  broken.erase("created_timestamp");
  Json nameless = row("text", {{"text", "x"}});
  nameless["message_id"] = "not a number";
  const MessagePage page = pageOf(Json::array({affiliate, broken, nameless, "nonsense", row("text", {{"text", "Hello"}})}));
  CHECK(page.rows == 5);
  CHECK(page.messages.size() == 1);
  CHECK(page.quarantined.size() == 3);
}

TEST_CASE("what the platform holds back is marked, and what the buyer looked at is kept") {
  Json censored = row("text", {{"text", "***"}});
  censored["from_shop_id"] = 880012345;
  censored["status"] = "censored_blacklist";
  CHECK(only(censored).delivery == Delivery::Moderated);
  Json about = row("text", {{"text", "This one?"}});
  about["source_content"] = {{"order_sn", "251120K7V2Q9AB"}, {"item_id", 25800112233}};
  const MessagePage page = pageOf(Json::array({about}));
  CHECK(page.orderNumber == "251120K7V2Q9AB");
  CHECK(page.itemId == "25800112233");
}
