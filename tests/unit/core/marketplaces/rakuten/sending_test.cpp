#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/rakuten/reply_rules.h"
#include "tests/unit/core/marketplaces/rakuten/rakuten_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using namespace std::chrono_literals;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;
using nlohmann::json;

namespace {

bool isReply(const FakeRakuten::Seen& seen) { return seen.path.ends_with("/inquiry/reply"); }

Result<HttpResponse> status(int code, std::string body = {}) {
  HttpResponse response;
  response.status = code;
  response.body = std::move(body);
  return response;
}

std::string repeated(const std::string& one, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += one;
  return out;
}

json bodyOf(const RakutenBench& bench, const char* path) {
  json body;
  for (const auto& seen : bench.rakuten.requests())
    if (seen.path.ends_with(path)) body = json::parse(seen.body);
  return body;
}

}  // namespace

TEST_CASE("RP02: what an answer to reply.post means, and that nothing is sent a second time") {
  struct Row {
    const char* name;
    Result<HttpResponse> answer;
    Outcome outcome;
  };
  const Row rows[] = {
      {"no network", fail(ErrorKind::Offline, "http.connect", "x"), Outcome::NotSent},
      {"cut after the request", fail(ErrorKind::Ambiguous, "http.interrupted", "x"), Outcome::Unknown},
      {"timeout", fail(ErrorKind::Ambiguous, "http.timeout", "x"), Outcome::Unknown},
      {"stopped before", fail(ErrorKind::Cancelled, "http.cancelled", "x"), Outcome::NotSent},
      {"stopped in between", fail(ErrorKind::Cancelled, "http.cancelled_sent", "x"), Outcome::Unknown},
      {"bad parameter", FakeRakuten::answer(400, {{"error", {{"code", "IE001"}, {"message", "x"}, {"targets", {{"message", "x"}}}}}}), Outcome::Refused},
      {"404", status(404), Outcome::Refused},
      {"413", status(413), Outcome::Refused},
      {"415", status(415), Outcome::Refused},
      {"429", status(429), Outcome::NotSent},
      {"408", status(408), Outcome::Unknown},
      {"409 and nothing to be seen", status(409), Outcome::Unknown},
      {"500", status(500), Outcome::Unknown},
      {"503", status(503), Outcome::Unknown},
      {"redirect", status(302), Outcome::Unknown},
      {"201 half", status(201, R"({"result":{)"), Outcome::Unknown},
      {"201 that is not shown", status(201, "{}"), Outcome::Unknown}};
  for (const Row& row : rows) {
    INFO(row.name);
    RakutenBench bench;
    const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(1h));
    int sends = 0;
    bench.rakuten.before = [&](const FakeRakuten::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (!isReply(seen)) return std::nullopt;
      ++sends;
      return row.answer;
    };
    const SendResult sent = bench.connector->send(bench.reply(number, "ございます。"), {});
    CHECK(sent.outcome == row.outcome);
    REQUIRE(sent.error);
    CHECK_FALSE(sent.error->text.empty());
    CHECK(sends == 1);
  }
}

TEST_CASE("RP02: reply.post names no id; the reply is found by reading the inquiry back") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(1h));
  bench.rakuten.shopAnswers(number, "確認いたします。", bench.ago(30min));
  const SendResult sent = bench.connector->send(bench.reply(number, "ございます。"), {});
  REQUIRE(sent.outcome == Outcome::Accepted);
  CHECK(sent.remoteId == number + ":1");
  const json body = bodyOf(bench, "/inquiry/reply");
  CHECK(body["shopId"] == "123456");
  CHECK(body["inquiryNumber"] == number);
  CHECK_FALSE(body.contains("attachments"));
}

TEST_CASE("RP02: a lost answer is found as a multiset, and a reply of yesterday is not taken for it") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(48h));
  bench.rakuten.shopAnswers(number, "ありがとうございます。", bench.ago(24h));
  Outgoing outgoing = bench.reply(number, "ありがとうございます。");
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::NotFound);
  bench.rakuten.shopAnswers(number, "ありがとう ございます。\n", bench.clock.now());
  const ReconcileResult one = bench.connector->reconcile(outgoing, {}, {});
  REQUIRE(one.outcome == Found::Found);
  CHECK(one.remoteId == number + ":1");
  CHECK(bench.connector->reconcile(outgoing, {one.remoteId}, {}).outcome == Found::NotFound);
  outgoing.baseline = {one.remoteId};
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::NotFound);
}

TEST_CASE("RP02: a reply Rakuten has removed since cannot be told from ours") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(2h));
  bench.rakuten.shopAnswers(number, "", bench.clock.now());
  bench.rakuten.inquiry(number)["replies"][0]["isMessageDeleted"] = true;
  CHECK(bench.connector->reconcile(bench.reply(number, "ございます。"), {}, {}).outcome == Found::CannotTell);
}

TEST_CASE("409: what was taken before is looked up; the same words once more are refused with what to do") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("在庫はありますか。", bench.ago(1h));
  bench.rakuten.before = [](const FakeRakuten::Seen& seen) -> std::optional<Result<HttpResponse>> {
    return isReply(seen) ? std::optional(status(409, R"({"error":{"code":"IE409"}})")) : std::nullopt;
  };
  Outgoing outgoing = bench.reply(number, "ございます。");
  // The first attempt has arrived although its answer was lost: the look-up decides.
  bench.rakuten.shopAnswers(number, "ございます。", bench.clock.now());
  CHECK(bench.connector->send(outgoing, {}).outcome == Outcome::Unknown);
  CHECK(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::Found);
  // A person writes the same words a second time.
  outgoing.baseline = {number + ":0"};
  const SendResult again = bench.connector->send(outgoing, {});
  CHECK(again.outcome == Outcome::Refused);
  REQUIRE(again.error);
  CHECK(again.error->code == "rakuten.duplicate");
}

TEST_CASE("CH14: what Rakuten would refuse is refused before anything is asked") {
  struct Row {
    const char* name;
    std::string text;
    const char* code;
  };
  const std::string lines = repeated(repeated("あ", 299) + "\n", 7);
  const Row rows[] = {{"empty", " \n ", "rakuten.empty"},
                      {"2001 characters", repeated("あいうえお\n", 333) + "あああ", "rakuten.too-long"},
                      {"emoji count twice", repeated(repeated("😀", 100) + "\n", 10), "rakuten.too-long"},
                      {"301 in a line", "短い行\n" + repeated("あ", 301), "rakuten.long-line"},
                      {"another site", "https://shop.example.com/item を見てください。", "rakuten.link"},
                      {"plain http", "http://www.rakuten.co.jp/", "rakuten.link"},
                      {"a host that only looks like it", "https://www.rakuten.co.jp.example.com/", "rakuten.link"},
                      {"a name before the host", "https://rakuten.co.jp@example.com/", "rakuten.link"},
                      {"capitals", "HTTPS://Example.com/", "rakuten.link"},
                      {"the second of two", "https://item.rakuten.co.jp/a/ と https://chat.example.org/x", "rakuten.link"}};
  for (const Row& row : rows) {
    INFO(row.name);
    RakutenBench bench;
    const std::string number = bench.rakuten.asks("質問", bench.ago(1h));
    const SendResult sent = bench.connector->send(bench.reply(number, row.text), {});
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->code == row.code);
    CHECK(bench.rakuten.requests().empty());
  }
  for (const std::string& text : {repeated("あ", 300) + "\n" + repeated("い", 300), lines.substr(0, 1700), std::string("https://item.rakuten.co.jp/demo-shop/kettle-08/ をご覧ください。"),
                                  std::string("https://www.rakuten-card.co.jp/、https://faq.rakuten.net/detail/1"), std::string("See https://www.rakuten.co.jp."), std::string("料金は1,000円です。://")}) {
    INFO(text.substr(0, 60));
    Outgoing outgoing;
    outgoing.text = text;
    CHECK_FALSE(rakuten::refusedReply(outgoing));
  }
}

TEST_CASE("CH14: one file, of the right kind, size and name, goes before the reply that names it") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("領収書をください。", bench.ago(1h));
  Outgoing outgoing = bench.reply(number, "添付いたします。");
  outgoing.attachments = {bench.files.give("領収書.pdf", "application/pdf", "%PDF-1.4")};
  const SendResult sent = bench.connector->send(outgoing, {});
  REQUIRE(sent.outcome == Outcome::Accepted);
  const json body = bodyOf(bench, "/inquiry/reply");
  CHECK(body["attachments"] == json::array({{{"label", "label.pdf"}, {"path", "2026/11/21/123456/file-1"}}}));
  for (const auto& seen : bench.rakuten.requests()) {
    if (!seen.path.ends_with("/attachment")) continue;
    CHECK(seen.contentType.starts_with("multipart/form-data"));
    CHECK(seen.body.find("name=\"file\"") != std::string::npos);
  }
  struct Row {
    const char* name;
    OutgoingAttachment file;
    const char* code;
  };
  const Row rows[] = {{"a text", {"a.txt", "text/plain", 4, "x"}, "rakuten.attachment-type"},
                      {"6 MB", {"a.png", "image/png", 6 << 20, "x"}, "rakuten.attachment-size"},
                      {"brackets", {"a[1].png", "image/png", 4, "x"}, "rakuten.attachment-brackets"},
                      {"long name", {repeated("a", 101) + ".png", "image/png", 4, "x"}, "rakuten.attachment-name"}};
  for (const Row& row : rows) {
    INFO(row.name);
    outgoing.attachments = {row.file};
    const SendResult refused = bench.connector->send(outgoing, {});
    CHECK(refused.outcome == Outcome::Refused);
    REQUIRE(refused.error);
    CHECK(refused.error->code == row.code);
  }
  outgoing.attachments = {rows[2].file, rows[2].file};
  CHECK(bench.connector->send(outgoing, {}).error->code == "rakuten.too-many-attachments");
}

TEST_CASE("a file Rakuten does not take leaves the reply unsent") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("領収書をください。", bench.ago(1h));
  Outgoing outgoing = bench.reply(number, "添付いたします。");
  outgoing.attachments = {bench.files.give("a.pdf", "application/pdf", "%PDF-1.4")};
  struct Row {
    Result<HttpResponse> answer;
    Outcome outcome;
  };
  const Row rows[] = {{status(413, R"({"errors":[{"code":"GF0003"}]})"), Outcome::Refused},
                      {FakeRakuten::answer(201, {{"result", {{"errorMessage", "invalid file"}}}}), Outcome::Refused},
                      {status(500), Outcome::NotSent},
                      {fail(ErrorKind::Ambiguous, "http.timeout", "x"), Outcome::NotSent}};
  for (const Row& row : rows) {
    bench.rakuten.before = [&](const FakeRakuten::Seen& seen) -> std::optional<Result<HttpResponse>> {
      return seen.path.ends_with("/attachment") ? std::optional(row.answer) : std::nullopt;
    };
    CHECK(bench.connector->send(outgoing, {}).outcome == row.outcome);
    CHECK(bench.rakuten.accepted(number).empty());
  }
}

TEST_CASE("CH11: read, complete and incomplete are set for whoever asks, one by one, and already so is done") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("質問", bench.ago(1h), "123456-20261113-0000012345");
  REQUIRE(bench.connector->markRead(number, {}));
  CHECK(bench.rakuten.inquiry(number)["readByMerchant"] == true);
  CHECK(bodyOf(bench, "/inquiries/read") == json{{"inquiryNumbers", json::array({number})}});
  CHECK(bench.connector->markRead(number, {}));
  const Status unknown = bench.connector->markRead("123456-20261120-99999", {});
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().kind == ErrorKind::Refused);
  Outgoing action = bench.reply(number, "");
  action.kind = OutgoingKind::PlatformAction;
  for (const auto& [name, isCompleted] : {std::pair("inquiryComplete", true), {"inquiryIncomplete", false}}) {
    action.action = name;
    CHECK(bench.connector->send(action, {}).outcome == Outcome::Accepted);
    CHECK(bench.rakuten.inquiry(number)["isCompleted"] == isCompleted);
  }
  action.action = "confirmOrderDetails";
  CHECK(bench.connector->send(action, {}).outcome == Outcome::Refused);
  const auto offer = bench.connector->platformActions()->offer("123456-20261113-0000012345", {});
  REQUIRE(offer);
  CHECK(offer->actions.size() == 2);
}

TEST_CASE("a conversation cannot be opened from outside, and the sentence says so") {
  RakutenBench bench;
  Outgoing outgoing = bench.reply("123456-20261120-00001", "はじめまして。");
  outgoing.kind = OutgoingKind::FirstContact;
  const SendResult sent = bench.connector->send(outgoing, {});
  CHECK(sent.outcome == Outcome::Refused);
  CHECK(bench.rakuten.requests().empty());
}

TEST_CASE("CH14: a buyer's file comes from Rakuten itself, signed, and one with brackets is refused in words") {
  RakutenBench bench;
  const std::string number = bench.rakuten.asks("壊れていました。", bench.ago(1h));
  bench.rakuten.inquiry(number)["attachments"] = json::array({{{"label", "写真 1.jpg"}, {"path", "2026/11/20/123456/a"}}, {{"label", "a[1].jpg"}, {"path", "2026/11/20/123456/b"}}});
  REQUIRE(bench.pull());
  const auto& files = bench.stored.messages().at(number + ":q").inbound.message.attachments;
  REQUIRE(files.size() == 2);
  const auto bytes = bench.connector->file(files[0], 1 << 20, {});
  REQUIRE(bytes);
  CHECK(bytes->starts_with("\x89PNG"));
  CHECK(bench.rakuten.requests().back().field("label") == "写真 1.jpg");
  const auto refused = bench.connector->file(files[1], 1 << 20, {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "rakuten.attachment-brackets");
}
