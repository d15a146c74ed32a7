#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

const std::string kApi = "/es/1.0/inquirymng-api";
const std::string kWindow = "fromDate=2026-02-10T00:00:00&toDate=2026-03-06T23:59:59";

const char* const kShop = R"({"stores":[
  {"id":"r","marketplace":"rakuten","site":"JP","name":"Shop","timeZone":"Asia/Tokyo",
   "threads":[
    {"id":"345678-20260305-0001a","buyer":{"username":"hanako_m","id":"uHanako","name":"見本花子"},"item":{"id":"10000123","title":"電気ケトル","sku":"KETTLE-08","price":42.8},
     "order":{"id":"345678-20260301-0000012345","tracking":"400012345678","carrier":"Yamato"},
     "messages":[{"from":"buyer","text":"まだ届きません。","at":"2026-03-05T10:00:00Z"},
                 {"from":"seller","text":"確認いたします。","at":"2026-03-05T11:00:00Z"}]},
    {"id":"345678-20260304-0002b","buyer":"taro_t","item":"タオル",
     "messages":[{"from":"buyer","text":"在庫はありますか。","at":"2026-03-04T10:00:00Z","attachments":["photo.png"]}]}]}]})";

std::string base64(const std::string& text) {
  static constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    unsigned bits = 0;
    for (std::size_t k = 0; k < 3; ++k) bits = (bits << 8) | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k) out += i + k <= text.size() ? kDigits[(bits >> (18 - 6 * k)) & 63] : '=';
  }
  return out;
}

// The shop's own program, with the keys of the store file.
class Desk {
 public:
  Answer call(const std::string& method, const std::string& target, const Json& body = Json()) {
    Call one;
    one.method = method;
    const std::size_t question = target.find('?');
    one.path = "/s/r" + target.substr(0, question);
    if (question != std::string::npos) one.query = formFields(std::string_view(target).substr(question + 1));
    const Json keys = m_visitor.storeFile("r")["credentials"];
    one.headers["authorization"] = "ESA " + base64(keys["serviceSecret"].get<std::string>() + ":" + keys["licenseKey"].get<std::string>());
    if (!body.is_null()) {
      one.body = body.dump();
      one.headers["content-type"] = contentType;
    }
    return m_visitor.raw(std::move(one));
  }
  Answer get(const std::string& target) { return call("GET", target); }
  Answer reply(const std::string& text) {
    return call("POST", kApi + "/inquiry/reply", {{"inquiryNumber", "345678-20260305-0001a"}, {"shopId", shopId()}, {"message", text}});
  }
  std::string shopId() { return std::to_string(body(get(kApi + "/inquiry/345678-20260305-0001a"))["result"]["shopId"].get<int>()); }
  Visitor& visitor() { return m_visitor; }
  std::string contentType = "application/json;charset=utf-8";

 private:
  Visitor m_visitor{kShop};
};

}  // namespace

TEST_CASE("Rakuten lists inquiries newest first, with their replies, in Japan's time") {
  Desk desk;
  const Json list = body(desk.get(kApi + "/inquiries?" + kWindow + "&limit=100"));
  REQUIRE(list["totalCount"] == 2);
  const Json& first = list["list"][0];
  CHECK(first["inquiryNumber"] == "345678-20260305-0001a");
  CHECK(first["regDate"] == "2026-03-05T19:00:00+09:00");
  CHECK(first["type"] == "受注問い合わせ");
  CHECK(first["category"] == "送料・商品配送");
  CHECK(first["orderNumber"] == "345678-20260301-0000012345");
  REQUIRE(first["replies"].size() == 1);
  CHECK(first["replies"][0]["id"] == 0);
  CHECK(first["replies"][0]["replyFrom"] == "merchant");
  CHECK(list["list"][1]["type"] == "商品問い合わせ");
  CHECK(list["list"][1]["attachments"].size() == 1);
  CHECK(body(desk.get(kApi + "/inquiries/count?" + kWindow))["result"]["count"] == 2);
  CHECK(body(desk.get(kApi + "/inquiries/count?" + kWindow + "&noMerchantReply=true"))["result"]["count"] == 1);
}

TEST_CASE("Rakuten's window is of the first message: an answer to an old inquiry moves nothing into it") {
  Desk desk;
  desk.visitor().control("POST", "messages", {{"store", "r"}, {"thread", "345678-20260304-0002b"}, {"text", "その後いかがですか。"}});
  const Json list = body(desk.get(kApi + "/inquiries?fromDate=2026-03-05T18:00:00&toDate=2026-03-06T23:59:59"));
  CHECK(list["totalCount"] == 1);
  CHECK(body(desk.get(kApi + "/inquiry/345678-20260304-0002b"))["result"]["replies"].size() == 1);
}

TEST_CASE("Rakuten refuses windows and pages that break its rules") {
  Desk desk;
  const auto [name, query, code] = GENERATE(table<const char*, const char*, const char*>({
      {"a zone", "fromDate=2026-03-01T00:00:00Z&toDate=2026-03-05T00:00:00Z", "IE001"},
      {"31 days", "fromDate=2026-02-01T00:00:00&toDate=2026-03-04T00:00:00", "IE001"},
      {"backwards", "fromDate=2026-03-05T00:00:00&toDate=2026-03-04T00:00:00", "IE001"},
      {"limit 101", "fromDate=2026-03-01T00:00:00&toDate=2026-03-04T00:00:00&limit=101", "IE001"},
      {"beyond 10,000", "fromDate=2026-03-01T00:00:00&toDate=2026-03-04T00:00:00&limit=100&page=101", "IE000"},
  }));
  INFO(name);
  const Answer answer = desk.get(kApi + "/inquiries?" + query);
  CHECK(answer.status == 400);
  CHECK(body(answer)["error"]["code"] == code);
}

TEST_CASE("Rakuten takes a reply without naming it, and refuses what its page forbids") {
  Desk desk;
  const Answer taken = desk.reply("お待たせいたしました。");
  REQUIRE(taken.status == 201);
  CHECK_FALSE(body(taken)["result"].contains("id"));
  CHECK(body(desk.get(kApi + "/inquiry/345678-20260305-0001a"))["result"]["replies"].size() == 2);
  CHECK(desk.reply("お待たせいたしました。").status == 409);
  desk.visitor().advance(std::chrono::seconds(10));
  CHECK(desk.reply("お待たせいたしました。").status == 201);
  CHECK(desk.reply("https://shop.example.com/").status == 400);
  CHECK(desk.reply("https://item.rakuten.co.jp/demo-shop/").status == 201);
  CHECK(desk.reply(std::string(301, 'a')).status == 400);
  CHECK(desk.reply("").status == 400);
  desk.contentType = "application/json; charset=utf-8";
  CHECK(desk.reply("もう一度。").status == 415);
}

TEST_CASE("Rakuten marks inquiries one by one and says so inside a 200") {
  Desk desk;
  const Json both{{"inquiryNumbers", {"345678-20260305-0001a", "345678-20260301-9999z"}}};
  const Json done = body(desk.call("PATCH", kApi + "/inquiries/complete", both));
  CHECK(done["result"]["ok"] == Json::array({"345678-20260305-0001a"}));
  CHECK(done["result"]["error"][0]["inquiryNumber"] == "345678-20260301-9999z");
  CHECK(body(desk.get(kApi + "/inquiry/345678-20260305-0001a"))["result"]["isCompleted"] == true);
  CHECK(body(desk.call("PATCH", kApi + "/inquiries/complete", both))["result"]["error"][0]["errorMessage"] == "already set value as specified");
  CHECK(body(desk.call("PATCH", kApi + "/inquiries/incomplete", both))["result"]["ok"].size() == 1);
  CHECK(body(desk.call("PATCH", kApi + "/inquiries/read", both))["result"]["ok"].size() == 1);
}

TEST_CASE("what is removed at Rakuten leaves its place empty") {
  Desk desk;
  desk.visitor().control("POST", "faults", {{"store", "r"}, {"kind", "delete"}, {"thread", "345678-20260305-0001a"}, {"count", 1}});
  const Json one = body(desk.get(kApi + "/inquiry/345678-20260305-0001a"))["result"];
  CHECK(one["isMessageDeleted"] == true);
  CHECK(one["message"] == "");
  CHECK(one["replies"].size() == 1);
}

TEST_CASE("Rakuten answers a wrong key, one that has ended and a function that is off alike") {
  Desk desk;
  desk.visitor().control("POST", "grant", {{"store", "r"}, {"missingScope", "inquirymngapi.inquiries.get"}});
  CHECK(desk.get(kApi + "/inquiries?" + kWindow).status == 401);
  CHECK(desk.get(kApi + "/inquiries/count?" + kWindow).status == 200);
  desk.visitor().control("POST", "revoke", {{"store", "r"}});
  const Answer ended = desk.get(kApi + "/inquiries/count?" + kWindow);
  CHECK(ended.status == 401);
  CHECK(body(ended)["Results"]["errorCode"] == "ES04-01");
}

TEST_CASE("Rakuten's orders are read by number, and what is wrong travels inside a 200") {
  Desk desk;
  const Json read = body(desk.call("POST", "/es/2.0/order/getOrder/", {{"orderNumberList", {"345678-20260301-0000012345"}}, {"version", 7}}));
  REQUIRE(read["OrderModelList"].size() == 1);
  const Json& order = read["OrderModelList"][0];
  CHECK(order["PackageModelList"][0]["ShippingModelList"][0]["deliveryCompany"] == "1001");
  CHECK(order["OrdererModel"]["emailAddress"] == "uHanakos1@pc.fw.rakuten.ne.jp");
  const Answer unknown = desk.call("POST", "/es/2.0/order/getOrder/", {{"orderNumberList", {"1"}}, {"version", 7}});
  CHECK(unknown.status == 200);
  CHECK(body(unknown)["MessageModelList"][0]["messageType"] == "ERROR");
  const Json found = body(desk.call("POST", "/es/2.0/order/searchOrder/", {{"dateType", 1}, {"startDatetime", "2026-02-01T00:00:00+0900"},
                                                                          {"endDatetime", "2026-03-05T00:00:00+0900"}, {"ordererMailAddress", "uHanakos1@pc.fw.rakuten.ne.jp"}}));
  CHECK(found["orderNumberList"] == Json::array({"345678-20260301-0000012345"}));
  CHECK(desk.call("POST", "/es/2.0/order/getOrder", {{"orderNumberList", {"1"}}, {"version", 7}}).status == 404);
}

}  // namespace inquiry::sandbox::test
