#include <catch2/catch_test_macros.hpp>

#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/yahoo_shopping/public_text.h"
#include "tests/unit/core/marketplaces/yahoo_shopping/yahoo_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using Outcome = SendResult::Outcome;
using std::chrono::minutes;

namespace {

nlohmann::json sentBody(const YahooBench& bench) {
  for (const auto& seen : bench.yahoo.requests())
    if (seen.path.ends_with("externalTalkAdd")) return nlohmann::json::parse(seen.body);
  return {};
}

}  // namespace

TEST_CASE("RP02: an answer is posted once, with the platform's line breaks, and known by its message") {
  YahooBench bench;
  const std::string topic = bench.asks("いつ届きますか。", minutes(5));
  const SendResult sent = bench.send(bench.reply(topic, "お問い合わせありがとうございます。\r\n本日中にお届け予定です。\n"));
  REQUIRE(sent.outcome == Outcome::Accepted);
  CHECK(sent.remoteId == topic + "/2");
  CHECK(bench.yahoo.accepted(topic) == std::vector<std::string>{"お問い合わせありがとうございます。\n本日中にお届け予定です。"});
  CHECK(sentBody(bench).at("sellerId") == "teststore");
  CHECK_FALSE(sentBody(bench).contains("fileList"));
}

TEST_CASE("RP03: 2,000 characters leave, 2,001 do not, and what is empty does not either") {
  YahooBench bench;
  const std::string topic = bench.asks("質問です。", minutes(5));
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "あ";
  CHECK(bench.send(bench.reply(topic, text)).outcome == Outcome::Accepted);
  bench.yahoo.forgetRequests();
  for (const std::string& refused : {text + "あ", std::string("  \r\n"), std::string()}) {
    const SendResult sent = bench.send(bench.reply(topic, refused));
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->text.size() > 20);
  }
  CHECK(bench.yahoo.requests().empty());
}

TEST_CASE("Where everybody reads, nothing personal is sent") {
  YahooBench bench;
  const std::string topic = bench.asks("在庫はありますか？", minutes(5), "");
  for (const char* text : {"ご注文 teststore-10050744 の件です。", "090-1234-5678 にお電話ください。", "０９０１２３４５６７８です。", "shop@example.jp まで", "〒100-0001 へお送りします。"}) {
    INFO(text);
    const SendResult sent = bench.send(bench.reply(topic, text));
    CHECK(sent.outcome == Outcome::Refused);
    REQUIRE(sent.error);
    CHECK(sent.error->code == "yahoo.public-text");
  }
  CHECK(bench.yahoo.accepted(topic).empty());
  CHECK(bench.send(bench.reply(topic, "在庫は12点ございます。4,280円、サイズは36.5×24×11センチ、2026-11-20 入荷です。")).outcome == Outcome::Accepted);
  // The same may be said where only the buyer reads.
  const std::string order = bench.asks("電話番号は？", minutes(4));
  CHECK(bench.send(bench.reply(order, "03-1234-5678 です。")).outcome == Outcome::Accepted);
}

TEST_CASE("CH14: files go up first and are named in the answer; where they cannot go, nothing leaves") {
  YahooBench bench;
  const std::string topic = bench.asks("領収書をお願いします。", minutes(5));
  Outgoing outgoing = bench.reply(topic, "お送りします。");
  outgoing.attachments = {bench.files.give("領収書.pdf", "application/pdf", "%PDF-1.4"), bench.files.give("label.png", "image/png", "\x89PNG")};
  REQUIRE(bench.send(outgoing).outcome == Outcome::Accepted);
  const auto files = sentBody(bench).at("fileList");
  REQUIRE(files.size() == 2);
  CHECK(files[0].at("fileExt") == "pdf");
  CHECK(files[0].at("filePath").get<std::string>().starts_with(topic + "/"));

  Outgoing word = bench.reply(topic, "お送りします。");
  word.attachments = {bench.files.give("a.doc", "application/msword", "x")};
  CHECK(bench.send(word).error->code == "yahoo.file-type");
  const std::string open = bench.asks("在庫は？", minutes(4), "");
  outgoing.threadRemoteId = open;
  CHECK(bench.send(outgoing).error->code == "yahoo.public-files");
  bench.yahoo.topic(open).isPrivate = true;
  bench.yahoo.topic(open).categoryId = 50;
  CHECK(bench.send(outgoing).error->code == "yahoo.auction-files");
  CHECK(bench.yahoo.accepted(open).empty());
}

TEST_CASE("RP02: an answer whose fate is unknown is found again, and never sent twice by itself") {
  YahooBench bench;
  const std::string topic = bench.asks("いつ届きますか。", minutes(5));
  Outgoing outgoing = bench.reply(topic, "本日発送します。");
  outgoing.baseline = *bench.connector->ownMessages(outgoing, {});
  bench.yahoo.after = [](const FakeYahooShopping::Seen& seen, Result<HttpResponse>& response) {
    if (seen.path.ends_with("externalTalkAdd")) response = fail(ErrorKind::Ambiguous, "http.interrupted", "lost");
  };
  CHECK(bench.send(outgoing).outcome == Outcome::Unknown);
  bench.yahoo.after = nullptr;
  CHECK(bench.yahoo.accepted(topic).size() == 1);
  const ReconcileResult found = bench.connector->reconcile(outgoing, {}, {});
  CHECK(found.outcome == ReconcileResult::Outcome::Found);
  CHECK(found.remoteId == topic + "/2");
  CHECK(bench.connector->reconcile(outgoing, {topic + "/2"}, {}).outcome == ReconcileResult::Outcome::NotFound);
}

TEST_CASE("RP02: an answer taken without its name is unknown, one refused is told") {
  YahooBench bench;
  const std::string topic = bench.asks("いつ届きますか。", minutes(5));
  const auto answering = [&](int status, const std::string& body) {
    bench.yahoo.before = [status, body](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
      if (!seen.path.ends_with("externalTalkAdd")) return {};
      return HttpResponse{status, {}, body};
    };
    return bench.send(bench.reply(topic, "本日発送します。"));
  };
  CHECK(answering(200, R"({"topicid":"x"})").outcome == Outcome::Unknown);
  CHECK(answering(200, "<html>").outcome == Outcome::Unknown);
  CHECK(answering(500, "<Error><Code>px-05000</Code></Error>").outcome == Outcome::Unknown);
  const SendResult refused = answering(400, "<Error><Code>px-04000</Code><Message>NG word 本日発送します。</Message></Error>");
  CHECK(refused.outcome == Outcome::Refused);
  CHECK(refused.error->text.find("px-04000") != std::string::npos);
  CHECK(refused.error->text.find("本日") == std::string::npos);
  CHECK(answering(401, "<Error/>").outcome == Outcome::NotSent);
}

TEST_CASE("CH11: a mark of reading is written on a wish alone") {
  YahooBench bench;
  const std::string topic = bench.asks("質問です。", minutes(5));
  REQUIRE(bench.pull());
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.yahoo.topic(topic).isUnread);
  REQUIRE(bench.connector->markRead(topic, {}));
  CHECK_FALSE(bench.yahoo.topic(topic).isUnread);
}

TEST_CASE("\"Send and close\" completes the question at Yahoo, and a plain answer does not") {
  YahooBench bench;
  const std::string topic = bench.asks("質問です。", minutes(5));
  REQUIRE(bench.send(bench.reply(topic, "回答です。")).outcome == Outcome::Accepted);
  CHECK_FALSE(bench.yahoo.topic(topic).isCompleted);
  Outgoing last = bench.reply(topic, "ありがとうございました。");
  last.closeAfterSend = true;
  REQUIRE(bench.send(last).outcome == Outcome::Accepted);
  CHECK(bench.yahoo.topic(topic).isCompleted);
  CHECK(bench.yahoo.topic(topic).condition == "1");
}

TEST_CASE("An answer stays accepted when the question cannot be completed after it") {
  YahooBench bench;
  const std::string topic = bench.asks("質問です。", minutes(5));
  bench.yahoo.before = [](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.ends_with("Complete")) return HttpResponse{500, {}, ""};
    return {};
  };
  Outgoing outgoing = bench.reply(topic, "回答です。");
  outgoing.closeAfterSend = true;
  const SendResult sent = bench.send(outgoing);
  CHECK(sent.outcome == Outcome::Accepted);
  REQUIRE(sent.error);
  CHECK(sent.error->code == "yahoo.not-completed");
  CHECK(bench.yahoo.accepted(topic).size() == 1);
}

TEST_CASE("A completion that fails for a moment is asked for again; the answer before it is not") {
  YahooBench bench;
  const std::string topic = bench.asks("質問です。", minutes(5));
  int failures = 2;
  bench.yahoo.before = [&failures](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (!seen.path.ends_with("Complete") || failures-- <= 0) return {};
    return HttpResponse{503, {}, ""};
  };
  Outgoing outgoing = bench.reply(topic, "回答です。");
  outgoing.closeAfterSend = true;
  const SendResult sent = bench.send(outgoing);
  CHECK(sent.outcome == Outcome::Accepted);
  CHECK_FALSE(sent.error);
  CHECK(bench.yahoo.topic(topic).isCompleted);
  CHECK(bench.yahoo.count("externalTalkAdd") == 1);
}

TEST_CASE("A person completes a question for a reason, or begins a conversation on its order") {
  YahooBench bench;
  bench.yahoo.addOrder("teststore-10050744", {});
  const std::string topic = bench.asks("質問です。", minutes(5));
  PlatformActions* actions = bench.connector->platformActions();
  REQUIRE(actions != nullptr);
  const auto offer = actions->offer("teststore-10050744", {});
  REQUIRE(offer);
  CHECK(offer->actions.size() == 6);
  CHECK(bench.yahoo.requests().empty());
  CHECK(actions->refusalOf("nonsense", ""));
  CHECK(actions->refusalOf("externalStoreTopic", ""));

  Outgoing item = bench.reply(topic, "");
  item.kind = OutgoingKind::PlatformAction;
  item.actionOrder = "teststore-10050744";
  item.action = "complete";
  const SendResult early = bench.send(item);
  CHECK(early.outcome == Outcome::Refused);
  CHECK(early.error->code == "yahoo.not-answered");
  item.action = "complete-no-answer";
  REQUIRE(bench.send(item).outcome == Outcome::Accepted);
  CHECK(bench.yahoo.topic(topic).condition == "5");

  item.action = "externalStoreTopic";
  item.text = "番地のご記載がございません。";
  REQUIRE(bench.send(item).outcome == Outcome::Accepted);
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().size() == 2);
}

TEST_CASE("CH14: the picture of a buyer comes from Yahoo itself, whatever port the practice platform has today") {
  YahooBench bench;
  const std::string topic = bench.yahoo.addTopic("teststore-1");
  bench.yahoo.buyerSendsPicture(topic, "この通りです。", bench.ago(minutes(3)));
  REQUIRE(bench.pull());
  Attachment picture = bench.stored.messages().at(topic + "/1").inbound.message.attachments.at(0);
  CHECK(bench.connector->file(picture, 1U << 20U, {}) == std::string(FakeYahooShopping::kPicture));
  picture.remoteUrl = "http://127.0.0.1:9001" + picture.remoteUrl.substr(picture.remoteUrl.find("/Shopping"));
  CHECK(bench.connector->file(picture, 1U << 20U, {}).error().code == "attachment.other_host");
  bench.store.endpoints["api"] = "http://127.0.0.1:9777";
  bench.connect();
  CHECK(bench.connector->file(picture, 1U << 20U, {}) == std::string(FakeYahooShopping::kPicture));
}

TEST_CASE("AU05: the test says what it read and which interfaces are open") {
  YahooBench bench;
  bench.asks("質問です。", minutes(5));
  auto read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->account == "teststore");
  CHECK(read->messages == 1);
  CHECK(read->newestAt == bench.yahoo.topic("7d3f0c1e5a9b48d2000001").posts.front().at);
  CHECK(read->granted == std::vector<std::string>{"question-api", "order-api"});
  CHECK(read->missing.empty());
  bench.yahoo.ordersAreClosed = true;
  read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->granted == std::vector<std::string>{"question-api"});
  CHECK(read->missing.empty());
}

TEST_CASE("AU02: an application that is not approved for questions is named as the missing right") {
  YahooBench bench;
  bench.yahoo.before = [](const FakeYahooShopping::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (seen.path.find("externalTalk") == std::string::npos) return {};
    return FakeYahooShopping::error(403, "px-04303", "not registered");
  };
  const auto read = bench.connector->test({});
  REQUIRE(read);
  CHECK(read->missing == std::vector<std::string>{"question-api"});
}

TEST_CASE("Numbers of no person are let through") {
  using yahoo_shopping::holdsPersonalData;
  for (const char* text : {"2026-11-20に発送", "4280円", "JAN 4901234567894", "型番 AB-1234", "12:30まで", "10-20日", "123-45678", "a@b"}) {
    INFO(text);
    CHECK_FALSE(holdsPersonalData(text, "teststore"));
  }
  for (const char* text : {"TESTSTORE-10050744", "０３−１２３４−５６７８", "+81 90 1234 5678", "(03) 1234-5678", "100-0001", "a.b+c@shop.example.jp"}) {
    INFO(text);
    CHECK(holdsPersonalData(text, "teststore"));
  }
}
