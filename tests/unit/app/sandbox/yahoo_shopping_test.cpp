#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "app/sandbox/yahoo_shopping/practice_key.h"
#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

constexpr const char* kStore = R"({"stores":[{"id":"y","marketplace":"yahoo-shopping-jp","site":"JP","name":"Mihon","seller":{"username":"mihon"},"threads":[
  {"id":"7001","buyer":{"username":"kenta_s"},"item":"Kettle","order":{"id":"mihon-10050744","tracking":"400012345678"},
   "messages":[{"from":"buyer","text":"まだ届きません。","at":"2026-03-05T10:00:00Z"}]},
  {"id":"7002","buyer":{"username":"misaki_t"},"item":"Kettle",
   "messages":[{"from":"buyer","text":"再入荷しますか。","at":"2026-03-05T09:00:00Z"},{"from":"seller","text":"来月です。","at":"2026-03-05T09:30:00Z"}]}]}]})";

const std::string kV1 = "/ShoppingWebService/V1/";

// Signed in without the store's key.
struct Caller {
  Visitor visitor{kStore};
  Caller() { renew(); }
  void renew() {
    const Json credentials = visitor.storeFile("y")["credentials"];
    const std::string form = "grant_type=refresh_token&refresh_token=" + encodedUrl(credentials["refreshToken"].get<std::string>()) + "&client_id=" + encodedUrl(credentials["clientId"].get<std::string>());
    visitor.accessToken() = body(visitor.call("POST", "y", "/yconnect/v2/token", form)).value("access_token", "");
  }
  Answer list(const std::string& more) { return visitor.get("y", kV1 + "externalTalkList?sellerId=mihon&" + more); }
  Answer put(const std::string& what, const Json& json) { return visitor.call("PUT", "y", kV1 + what, json.dump()); }
};

}  // namespace

TEST_CASE("CH01: Yahoo's list filters, dates and pages as its description says") {
  Caller caller;
  const Json all = body(caller.list("requestFilter=all&sort=userPostTime"));
  CHECK(all["summary"]["filter"] == "ALL");
  CHECK(all["summary"]["topic"]["count"] == 2);
  CHECK(all["headlines"][0]["topicId"] == "7001");
  CHECK(all["headlines"][0]["userMaskedId"] == "ken*****");
  CHECK(all["headlines"][0]["isPrivate"] == true);
  CHECK(all["headlines"][1]["isPrivate"] == false);
  const Json open = body(caller.list("requestFilter=unanswered"));
  CHECK(open["summary"]["filter"] == "UNANSWERED");
  CHECK(open["summary"]["unansweredCount"] == 1);
  CHECK(body(caller.list("result=1&start=2"))["headlines"].size() == 1);
  CHECK(body(caller.list("dateType=sellerPostTime&startDate=1772702000&endDate=1772704000"))["headlines"][0]["topicId"] == "7002");
  CHECK(caller.list("dateType=userPostTime").status == 400);
  CHECK(caller.list("requestFilter=asnwered").status == 400);
  CHECK(caller.visitor.get("y", kV1 + "externalTalkList?sellerId=another").status == 400);
}

TEST_CASE("A question is completed as answered only after an answer through the interface, and a new word opens it") {
  Caller caller;
  const Json seller{{"sellerId", "mihon"}, {"completeConditionId", "1"}};
  CHECK(caller.put("externalTalkComplete?topicId=7001", seller).status == 400);
  const Json sent = body(caller.visitor.post("y", kV1 + "externalTalkAdd?topicId=7001", {{"sellerId", "mihon"}, {"body", "本日届きます。"}}));
  CHECK(sent["topicid"] == "7001");
  CHECK_FALSE(sent.value("messageid", "").empty());
  CHECK(caller.put("externalTalkComplete?topicId=7001", seller).status == 200);
  CHECK(body(caller.list("requestFilter=completed"))["headlines"][0]["completeConditionId"] == "1");
  caller.visitor.control("POST", "messages", {{"store", "y"}, {"thread", "7001"}, {"text", "ありがとう。"}});
  CHECK(body(caller.list("requestFilter=unanswered"))["headlines"][0]["topicId"] == "7001");
  CHECK(body(caller.visitor.get("y", kV1 + "externalTalkDetail?sellerId=mihon&topicId=7001"))["messages"].size() == 3);
}

TEST_CASE("Errors are XML, tokens end after an hour, and without the key the session after twelve") {
  Caller caller;
  CHECK(caller.list("").status == 200);
  caller.visitor.advance(std::chrono::hours(1));
  const Answer late = caller.list("");
  CHECK(late.status == 401);
  CHECK(late.body.find("<Error>") != std::string::npos);
  CHECK(late.headers.at("WWW-Authenticate").find("invalid_token") != std::string::npos);
  caller.visitor.advance(std::chrono::hours(12));
  caller.renew();
  const Answer over = caller.list("");
  CHECK(over.status == 401);
  CHECK(over.body.find("px-04102") != std::string::npos);
  caller.visitor.control("POST", "grant", {{"store", "y"}, {"missingScope", "orders"}});
}

TEST_CASE("CH13: orders answer in XML with the fields that were asked for") {
  Caller caller;
  const std::string ask = "<Req><Target><OrderId>mihon-10050744</OrderId><Field>OrderId,ShipInvoiceNumber1,Title</Field></Target><SellerId>mihon</SellerId></Req>";
  const Answer order = caller.visitor.call("POST", "y", kV1 + "orderInfo", ask);
  CHECK(order.contentType == "application/xml");
  CHECK(order.body.find("<ShipInvoiceNumber1>400012345678</ShipInvoiceNumber1>") != std::string::npos);
  CHECK(order.body.find("ShipCity") == std::string::npos);
  CHECK(caller.visitor.call("POST", "y", kV1 + "orderInfo", "<Req><Target><OrderId>x</OrderId></Target><SellerId>mihon</SellerId></Req>").status == 400);
  caller.visitor.control("POST", "grant", {{"store", "y"}, {"missingScope", "orders"}});
  CHECK(caller.visitor.call("POST", "y", kV1 + "orderInfo", ask).body.find("px-04303") != std::string::npos);
}

TEST_CASE("AU01: the consent page hands the nonce on, and a code is worth something to whoever began with it") {
  Caller caller;
  const Json credentials = caller.visitor.storeFile("y")["credentials"];
  const std::string client = credentials["clientId"], back = credentials["redirectUri"];
  const std::string begin = "/yconnect/v2/authorization?response_type=code&client_id=" + encodedUrl(client) + "&redirect_uri=" + encodedUrl(back) + "&state=s1&nonce=n1&code_challenge=" + yahoo::challengeOf("verifier");
  const auto codeFrom = [&] {
    const std::string to = caller.visitor.get("y", begin).headers.at("Location");
    CHECK(to.starts_with(back + "?code="));
    CHECK(to.ends_with("&state=s1"));
    return to.substr(back.size() + 6, to.find('&') - back.size() - 6);
  };
  const std::string form = "grant_type=authorization_code&client_id=" + encodedUrl(client) + "&redirect_uri=" + encodedUrl(back) + "&code_verifier=";
  CHECK(caller.visitor.call("POST", "y", "/yconnect/v2/token", form + "wrong&code=" + codeFrom()).status == 400);
  const Json tokens = body(caller.visitor.call("POST", "y", "/yconnect/v2/token", form + "verifier&code=" + codeFrom()));
  CHECK(tokens["expires_in"] == 3600);
  const std::string token = tokens["id_token"];
  CHECK(std::count(token.begin(), token.end(), '.') == 2);
  CHECK(yahoo::decryptedSignature("AAAA").empty());
  CHECK(credentials["publicKey"].get<std::string>().starts_with("-----BEGIN PUBLIC KEY-----"));
}

}  // namespace inquiry::sandbox::test
