#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/marketplaces/rakuten/inquiry_mapper.h"
#include "core/marketplaces/rakuten/jst.h"

using namespace inquiry;
using namespace inquiry::rakuten;

namespace {

const char* const kBase = "https://api.rms.rakuten.co.jp";

Json sample() {
  return Json::parse(R"({"inquiryNumber":"123456-20261120-0007a","shopId":123456,"userName":"見本 花子",
    "userMaskEmail":"0f1e2d3c4b5a69788796a5b4c3d2e1f0s1@pc.fw.rakuten.ne.jp","message":"先週注文した電気ケトルがまだ届きません。",
    "regDate":"2026-11-20T10:15:02+09:00","itemUrl":"/demo-shop/kettle-08/","itemName":"電気ケトル 0.8L","itemNumber":"kettle-08",
    "isCompleted":false,"completedDate":null,"orderNumber":"123456-20261113-0000012345","readByMerchant":false,
    "attachments":[{"label":"IMG_2041.jpg","path":"2026/11/20/123456/101502_0_5d41"}],
    "replies":[{"id":0,"message":"確認いたします。","regDate":"2026-11-20T13:40:11+09:00","replyFrom":"merchant","isRead":true,"attachments":[],"isMessageDeleted":false},
               {"id":1,"message":"お待ちしています。","regDate":"2026-11-20T15:02:45+09:00","replyFrom":"user","isRead":false,"attachments":[],"isMessageDeleted":false}],
    "category":"送料・商品配送","type":"受注問い合わせ","isMessageDeleted":false,"lastUpdateDate":"2026-11-20T15:02:45+09:00","socialGiftUserType":null})");
}

InquiryReading mapped(const Json& inquiry) {
  auto reading = mapInquiry(inquiry, kBase);
  REQUIRE(reading);
  return std::move(*reading);
}

}  // namespace

TEST_CASE("CH01: an inquiry is one thread: the first message and its replies, each with an id of its own") {
  const InquiryReading reading = mapped(sample());
  CHECK(reading.number == "123456-20261120-0007a");
  CHECK(reading.shopId == "123456");
  CHECK(reading.thread.buyerName == "見本 花子");
  CHECK(reading.thread.buyerKey == "0f1e2d3c4b5a69788796a5b4c3d2e1f0s1@pc.fw.rakuten.ne.jp");
  CHECK(reading.thread.orderRemoteId == "123456-20261113-0000012345");
  CHECK(reading.thread.itemRemoteId == "kettle-08");
  CHECK(reading.thread.subject == "送料・商品配送：電気ケトル 0.8L");
  CHECK(reading.thread.unreadRemotely == true);
  REQUIRE(reading.messages.size() == 3);
  const Message& first = reading.messages[0].message;
  CHECK(first.remoteId == "123456-20261120-0007a:q");
  CHECK(first.direction == Direction::In);
  CHECK(first.sentAt == Instant::parse("2026-11-20T01:15:02Z"));
  const Message& ours = reading.messages[1].message;
  CHECK(ours.remoteId == "123456-20261120-0007a:0");
  CHECK(ours.direction == Direction::Out);
  CHECK(ours.author == Author::External);
  CHECK(ours.delivery == Delivery::Read);
  const Message& last = reading.messages[2].message;
  CHECK(last.remoteId == "123456-20261120-0007a:1");
  CHECK(last.direction == Direction::In);
  CHECK(last.delivery == Delivery::None);
  CHECK(reading.newestAt == Instant::parse("2026-11-20T06:02:45Z"));
}

TEST_CASE("CH04: the four types of R-Messe become questions and messages about orders") {
  struct Row {
    const char* type;
    bool hasOrder;
    ThreadKind kind;
    Direction first;
  };
  const Row row = GENERATE(Row{"店舗問い合わせ", false, ThreadKind::Question, Direction::In}, Row{"商品問い合わせ", false, ThreadKind::Question, Direction::In},
                           Row{"受注問い合わせ", true, ThreadKind::OrderMessage, Direction::In},
                           Row{"店舗からの問い合わせ", true, ThreadKind::OrderMessage, Direction::Out},
                           Row{"", true, ThreadKind::OrderMessage, Direction::In}, Row{"", false, ThreadKind::Question, Direction::In});
  Json inquiry = sample();
  inquiry["type"] = row.type;
  inquiry["orderNumber"] = row.hasOrder ? Json("123456-20261113-0000012345") : Json(nullptr);
  const InquiryReading reading = mapped(inquiry);
  INFO(row.type);
  CHECK(reading.thread.kind == row.kind);
  CHECK(reading.messages[0].message.direction == row.first);
}

TEST_CASE("an inquiry of the years without categories is named by its type") {
  Json inquiry = sample();
  inquiry["category"] = "";
  inquiry["itemName"] = nullptr;
  CHECK(mapped(inquiry).thread.subject == "受注問い合わせ");
}

TEST_CASE("what Rakuten removed comes as a mark without text") {
  Json inquiry = sample();
  inquiry["isMessageDeleted"] = true;
  inquiry["message"] = "";
  inquiry["attachments"] = Json::array();
  inquiry["replies"][1]["isMessageDeleted"] = true;
  inquiry["replies"][1]["message"] = nullptr;
  const InquiryReading reading = mapped(inquiry);
  CHECK(reading.messages[0].message.deleted);
  CHECK_FALSE(reading.messages[1].message.deleted);
  CHECK(reading.messages[2].message.deleted);
  CHECK(reading.messages[2].message.text.empty());
}

TEST_CASE("completed means closed, until the buyer writes again") {
  Json inquiry = sample();
  inquiry["isCompleted"] = true;
  inquiry["completedDate"] = "2026-11-20T16:00:00+09:00";
  CHECK(mapped(inquiry).thread.closedRemotely == true);
  inquiry["completedDate"] = "2026-11-20T14:00:00+09:00";
  CHECK(mapped(inquiry).thread.closedRemotely == false);
  inquiry["isCompleted"] = false;
  CHECK(mapped(inquiry).thread.closedRemotely == false);
}

TEST_CASE("the page's own malformed sample is read: gift side inside the attachments, no masked address") {
  Json inquiry = sample();
  inquiry.erase("userMaskEmail");
  inquiry.erase("socialGiftUserType");
  inquiry["attachments"].push_back({{"socialGiftUserType", "受取人"}});
  const InquiryReading reading = mapped(inquiry);
  CHECK(reading.thread.buyerKey == "inquiry:123456-20261120-0007a");
  CHECK(reading.thread.subject == "送料・商品配送（受取人）：電気ケトル 0.8L");
  CHECK(reading.messages[0].message.attachments.size() == 1);
}

TEST_CASE("CH14: files keep the name and type Rakuten gives, and an address at Rakuten itself") {
  const Attachment file = mapped(sample()).messages[0].message.attachments.at(0);
  CHECK(file.name == "IMG_2041.jpg");
  CHECK(file.type == "image/jpeg");
  CHECK(file.remoteUrl == "https://api.rms.rakuten.co.jp/es/1.0/inquirymng-api/attachment?path=2026%2F11%2F20%2F123456%2F101502_0_5d41&label=IMG_2041.jpg");
}

TEST_CASE("a row without number or date is set aside, a broken reply does not take its inquiry along") {
  for (const char* field : {"inquiryNumber", "regDate"}) {
    Json inquiry = sample();
    inquiry.erase(field);
    const auto reading = mapInquiry(inquiry, kBase);
    REQUIRE_FALSE(reading);
    CHECK(reading.error().kind == ErrorKind::Malformed);
  }
  Json strange = sample();
  strange["inquiryNumber"] = "../../etc";
  CHECK_FALSE(mapInquiry(strange, kBase));
  Json inquiry = sample();
  inquiry["replies"][0].erase("id");
  inquiry["replies"].push_back("nonsense");
  const InquiryReading reading = mapped(inquiry);
  CHECK(reading.messages.size() == 2);
  CHECK(reading.quarantined.size() == 2);
}

TEST_CASE("the print of an inquiry changes with every change, and with nothing else") {
  const std::string print = mapped(sample()).print;
  CHECK(mapped(sample()).print == print);
  Json read = sample();
  read["replies"][0]["isRead"] = false;
  CHECK(mapped(read).print != print);
}

TEST_CASE("times are Japan's: asked without a zone, read with both ways of writing it") {
  const Instant at = *Instant::parse("2026-11-20T15:00:00Z");
  CHECK(jstText(at) == "2026-11-21T00:00:00");
  CHECK(jstTextWithZone(at) == "2026-11-21T00:00:00+0900");
  for (const char* text : {"2026-11-21T00:00:00+09:00", "2026-11-21T00:00:00+0900", "2026-11-21T00:00:00"}) CHECK(jstInstant(text) == at);
}
