#include "core/marketplaces/yahoo_shopping/talk_mapper.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/utf8.h"

using namespace inquiry;
using namespace inquiry::yahoo_shopping;

namespace {

const FilePlace kPlace{"https://circus.shopping.yahooapis.jp", "teststore"};

TalkReading detail(const std::string& json) {
  const auto body = parsedObject(json, "detail");
  REQUIRE(body);
  auto reading = mapTalkDetail(*body, "7d3f", kPlace);
  REQUIRE(reading);
  return std::move(*reading);
}

}  // namespace

TEST_CASE("CH01: the topic of the fact sheet is read as it stands there") {
  const TalkReading reading = detail(R"({"topic":{"accessUserType":"seller","userLastReadTime":"1795226100","isSellerUnRead":true,"isPrivate":true,"isComplete":false,
    "userMaskedIdx":"abc*****","itemcode":"teststore_kettle-08","orderid":"teststore-10050744","categoryid":42,"categoryName":"配送・送料","title":"配送状況について"},
    "messages":[{"messageId":"1795226100-0001","postUserType":"user","postdate":"1795226100","body":"注文した商品が\r\nまだ届きません。",
    "fileList":[{"fileName":"IMG_2041.jpg","objectKey":"7d3f/20261121090000_USER.jpg","fileExt":"JPG","fileSize":182044}]},
    {"messageId":2,"postUserType":"SELLER","postdate":1795226000,"body":"お待ちください。"}]})");
  CHECK(reading.isPrivate);
  CHECK_FALSE(reading.isAuction);
  CHECK(reading.categoryId == 42);
  REQUIRE(reading.messages.size() == 2);
  const Message& asked = reading.messages[0].message;
  CHECK(asked.remoteId == "7d3f/1795226100-0001");
  CHECK(asked.text == "注文した商品が\nまだ届きません。");
  CHECK(asked.sentAt == Instant::fromMillis(1795226100000));
  REQUIRE(asked.attachments.size() == 1);
  CHECK(asked.attachments[0].type == "image/jpeg");
  CHECK(asked.attachments[0].remoteUrl ==
        "https://circus.shopping.yahooapis.jp/ShoppingWebService/V1/externalTalkFileDownload?sellerId=teststore&key=7d3f%2F20261121090000_USER.jpg");
  const Message& answered = reading.messages[1].message;
  CHECK(answered.remoteId == "7d3f/2");
  CHECK(answered.direction == Direction::Out);
  CHECK(answered.delivery == Delivery::Read);
  CHECK(reading.thread.createdAt == Instant::fromMillis(1795226000000));
}

TEST_CASE("CP04: what the platform hides of the buyer stays hidden, and no field of a person is looked at") {
  const TalkReading reading = detail(R"({"topic":{"userMaskedIdx":"abc*****","title":"t","phone":"09012345678","address":"東京都"},"messages":[]})");
  CHECK(reading.thread.buyerName == "abc*****");
  CHECK_FALSE(reading.isPrivate);
}

TEST_CASE("A row that does not follow the description is set aside, the others come") {
  const TalkReading reading = detail(R"({"topic":{"title":"t","isPrivate":"true"},"messages":[{"postUserType":"user","postdate":"1795226100","body":"a"},
    {"messageId":"2","postUserType":"user","postdate":"soon","body":"b"},{"messageId":"3","postUserType":"somebody","postdate":"1795226100","body":"c"},7,null]})");
  CHECK(reading.isPrivate);
  REQUIRE(reading.messages.size() == 1);
  CHECK(reading.messages[0].message.text == "c");
  CHECK(reading.messages[0].message.direction == Direction::In);
  CHECK(reading.quarantined.size() == 4);
  for (const Error& error : reading.quarantined) CHECK(error.text.find("messages[") != std::string::npos);
}

TEST_CASE("Names that differ from call to call, numbers for texts and texts for numbers are one") {
  const auto body = parsedObject(R"({"summary":{"filter":"ALL","topic":{"count":"3"}},"headlines":[
    {"topicid":7,"isNoAnswer":"true","userPostTime":1795226100,"orderid":"s-1","userMaskedIdx":"x"},{"isUnread":true},{"topicId":"8","userPostTime":null,"sellerPostTime":"0"}]})", "list");
  REQUIRE(body);
  const auto page = mapTalkList(*body);
  REQUIRE(page);
  CHECK(page->rows == 3);
  CHECK(page->total == 3);
  CHECK(page->filter == "all");
  CHECK(page->quarantined.size() == 1);
  REQUIRE(page->headlines.size() == 2);
  CHECK(page->headlines[0].thread.remoteId == "7");
  CHECK(page->headlines[0].isUnanswered);
  CHECK(page->headlines[0].thread.kind == ThreadKind::OrderMessage);
  CHECK(page->headlines[1].activeAt() == Instant());
}

TEST_CASE("An answer without its list is not taken for an empty one") {
  for (const char* json : {R"({})", R"({"headlines":{}})", R"({"error":{"reason":"x"}})"}) {
    INFO(json);
    const auto body = parsedObject(json, "list");
    REQUIRE(body);
    CHECK_FALSE(mapTalkList(*body));
    CHECK_FALSE(mapTalkDetail(*body, "t", kPlace));
  }
  CHECK_FALSE(parsedObject("<Error/>", "list"));
  CHECK_FALSE(parsedObject("[]", "list"));
  CHECK(mapTalkList(*parsedObject(R"({"summary":{"topic":{"count":0}}})", "list")));
}

TEST_CASE("Broken bytes become text that can be stored") {
  const auto body = parsedObject("{\"topic\":{\"title\":\"a\xFFz\"},\"messages\":[]}", "detail");
  REQUIRE(body);
  const auto reading = mapTalkDetail(*body, "t", kPlace);
  REQUIRE(reading);
  CHECK(utf8::isValid(reading->thread.subject));
}
