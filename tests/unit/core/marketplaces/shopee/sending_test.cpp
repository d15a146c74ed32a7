#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/marketplaces/shopee/shopee_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Outcome = SendResult::Outcome;
using Found = ReconcileResult::Outcome;

namespace {

std::string talkingBuyer(ShopeeBench& bench) {
  const std::string talk = bench.shopee.talk();
  bench.shopee.buyerWrites(talk, "Is this in stock?", bench.ago(minutes(30)));
  return talk;
}

// The next message is taken, but its answer never comes.
void loseAnswer(ShopeeBench& bench) {
  bench.shopee.after = [](const FakeShopee::Seen& seen, Result<HttpResponse>& answer) {
    if (seen.path.ends_with("send_message")) answer = fail(ErrorKind::Ambiguous, "http.timeout", "No answer.");
  };
}

}  // namespace

TEST_CASE("RP02: an answer goes to the buyer's own id and comes back with its id") {
  ShopeeBench bench;
  const std::string talk = talkingBuyer(bench);
  const SendResult sent = bench.send(bench.reply(talk, "Yes, ships today."));
  REQUIRE(sent.outcome == Outcome::Accepted);
  CHECK(sent.remoteId.size() == 19);
  const auto body = bench.shopee.requests().back().json();
  CHECK(body == nlohmann::json{{"to_id", 77665544}, {"message_type", "text"}, {"content", {{"text", "Yes, ships today."}}}});
}

TEST_CASE("what the platform would refuse by its length never leaves") {
  struct Row {
    const char* name;
    std::size_t length;
    bool goes;
  };
  for (const Row& row : {Row{"600", 600, true}, Row{"601", 601, false}, Row{"empty", 0, false}}) {
    INFO(row.name);
    ShopeeBench bench;
    const std::string talk = talkingBuyer(bench);
    std::string text;
    for (std::size_t i = 0; i < row.length; ++i) text += "\u4F60";
    const SendResult sent = bench.send(bench.reply(talk, text));
    CHECK(sent.outcome == (row.goes ? Outcome::Accepted : Outcome::Refused));
    CHECK(bench.shopee.count("send_message") == (row.goes ? 1U : 0U));
  }
}

TEST_CASE("every refusal of a send is told in plain words, and is final or is not") {
  struct Row {
    const char* word;
    Outcome outcome;
    const char* code;
    const char* says;
  };
  const Row rows[] = {
      {"user_is_forbidden", Outcome::Refused, "shopee.buyer-silent", "has not written for 7 days"},
      {"reach_5_message_limit", Outcome::Refused, "shopee.five-messages", "Wait until the buyer writes"},
      {"error_business", Outcome::Refused, "shopee.repeated", "Word it differently"},
      {"message_is_censored", Outcome::Refused, "shopee.censored", "forbidden word"},
      {"message_too_long", Outcome::Refused, "shopee.too-long", "600 characters"},
      {"shop_bound_subaccount", Outcome::Refused, "shopee.chat-distribution", "Switch it off in the Seller Centre"},
      {"assigned_to_subaccount", Outcome::Refused, "shopee.chat-assigned", "sub-account"},
      {"error_blocked", Outcome::Refused, "shopee.blocked", "blocked the other"},
      {"error_sender_block_receiver", Outcome::Refused, "shopee.blocked", "blocked the other"},
      {"sellerchat.exceed_send_limitaion", Outcome::NotSent, "shopee.too-fast", "goes on by itself"},
      {"block_by_internal_safety_strategies", Outcome::Refused, "shopee.safety-filter", "Do not send it again"},
      {"First chat without order info", Outcome::Refused, "shopee.order-first", "hold an order"},
      {"a_word_of_2031", Outcome::Refused, "shopee.refused", "a_word_of_2031"},
      {"error_server", Outcome::Unknown, "shopee.down", "tried again"},
  };
  for (const Row& row : rows) {
    INFO(row.word);
    ShopeeBench bench;
    const std::string talk = talkingBuyer(bench);
    bench.shopee.sendRefusal = row.word;
    const SendResult sent = bench.send(bench.reply(talk, "Yes, ships today."));
    CHECK(sent.outcome == row.outcome);
    REQUIRE(sent.error);
    CHECK(sent.error->code == row.code);
    CHECK(sent.error->text.find(row.says) != std::string::npos);
    CHECK(bench.shopee.count("send_message") == 1);
    CHECK(bench.shopee.accepted(talk).empty());
  }
}

TEST_CASE("a conversation that is closed for us shows it with the next pull, until the buyer writes") {
  ShopeeBench bench;
  const std::string talk = talkingBuyer(bench);
  REQUIRE(bench.pull());
  bench.shopee.sendRefusal = "user_is_forbidden";
  REQUIRE(bench.send(bench.reply(talk, "Hello again")).outcome == Outcome::Refused);
  REQUIRE(bench.pull());
  const InboundThread& thread = bench.stored.threads().at("c:" + talk);
  CHECK(thread.sendBlocked == true);
  CHECK(thread.sendBlockedReason.find("7 days") != std::string::npos);
  bench.clock.advance(hours(2));
  REQUIRE(bench.pull(PullDepth::Sweep));
  CHECK(bench.stored.threads().at("c:" + talk).sendBlocked == true);
  bench.shopee.buyerWrites(talk, "Still there?", bench.clock.now());
  REQUIRE(bench.pull());
  CHECK(bench.stored.threads().at("c:" + talk).sendBlocked == false);
}

TEST_CASE("RP02: after a timeout the answer is found by its text and its time") {
  ShopeeBench bench;
  const std::string talk = talkingBuyer(bench);
  loseAnswer(bench);
  const Outgoing outgoing = bench.reply(talk, "Yes,  ships today.");
  CHECK(bench.send(outgoing).outcome == Outcome::Unknown);
  CHECK(bench.shopee.accepted(talk).size() == 1);
  bench.shopee.after = nullptr;
  const ReconcileResult found = bench.connector->reconcile(outgoing, {}, {});
  REQUIRE(found.outcome == Found::Found);
  CHECK(bench.connector->reconcile(outgoing, {found.remoteId}, {}).outcome == Found::NotFound);
  Outgoing later = outgoing;
  later.sendingAt = bench.clock.now() + minutes(30);
  CHECK(bench.connector->reconcile(later, {}, {}).outcome == Found::NotFound);
}

TEST_CASE("RP02: the block against repetition proves the first try when that stands in the conversation, and only then") {
  ShopeeBench bench;
  const std::string talk = talkingBuyer(bench);
  loseAnswer(bench);
  Outgoing outgoing = bench.reply(talk, "Yes, ships today.");
  REQUIRE(bench.send(outgoing).outcome == Outcome::Unknown);
  bench.shopee.after = nullptr;
  bench.clock.advance(minutes(2));
  outgoing.attempts = 2;
  const SendResult second = bench.send(outgoing);
  CHECK(second.outcome == Outcome::Accepted);
  CHECK(bench.shopee.accepted(talk).size() == 1);
  // The same words a day before are another message.
  Outgoing fresh = bench.reply(talk, "Yes, ships today.");
  fresh.attempts = 2;
  bench.clock.advance(hours(1));
  fresh.createdAt = bench.clock.now();
  const SendResult refused = bench.send(fresh);
  CHECK(refused.outcome == Outcome::Refused);
  CHECK(refused.error->code == "shopee.repeated");
}

TEST_CASE("CH14: a picture goes before its words, and is not sent twice when the words got lost") {
  ShopeeBench bench;
  const std::string talk = talkingBuyer(bench);
  Outgoing outgoing = bench.reply(talk, "Like this one.");
  outgoing.attachments.push_back(bench.files.give("size.png", "image/png", "\x89PNG"));
  int posted = 0;
  bench.shopee.after = [&posted](const FakeShopee::Seen& seen, Result<HttpResponse>& answer) {
    if (seen.path.ends_with("send_message") && ++posted == 2) answer = fail(ErrorKind::Ambiguous, "http.timeout", "No answer.");
  };
  REQUIRE(bench.send(outgoing).outcome == Outcome::Unknown);
  CHECK(bench.shopee.conversation(talk).messages.size() == 3);
  bench.shopee.conversation(talk).messages.pop_back();  // the words never arrived
  REQUIRE(bench.connector->reconcile(outgoing, {}, {}).outcome == Found::NotFound);
  outgoing.attempts = 2;
  bench.clock.advance(seconds(30));
  REQUIRE(bench.send(outgoing).outcome == Outcome::Accepted);
  CHECK(bench.shopee.conversation(talk).messages.size() == 3);
  CHECK(bench.shopee.count("upload_image") == 1);
}

TEST_CASE("CH14: a picture alone may go, two may not, and refused words say that the picture went") {
  ShopeeBench bench;
  const std::string talk = talkingBuyer(bench);
  Outgoing outgoing = bench.reply(talk, "");
  outgoing.attachments.push_back(bench.files.give("size.png", "image/png", "\x89PNG"));
  REQUIRE(bench.send(outgoing).outcome == Outcome::Accepted);
  outgoing.attachments.push_back(bench.files.give("more.png", "image/png", "\x89PNG"));
  CHECK(bench.send(outgoing).outcome == Outcome::Refused);
  Outgoing both = bench.reply(talk, "Forbidden");
  both.attachments.push_back(bench.files.give("third.png", "image/png", "\x89PNG"));
  int posted = 0;
  bench.shopee.before = [&posted](const FakeShopee::Seen& seen) -> std::optional<Result<HttpResponse>> {
    if (!seen.path.ends_with("send_message") || ++posted < 2) return {};
    return FakeShopee::refusal("message_is_censored");
  };
  const SendResult refused = bench.send(both);
  REQUIRE(refused.outcome == Outcome::Refused);
  CHECK(refused.error->text.starts_with("The picture went out, the words did not"));
}

TEST_CASE("automatic answers are off, and returns take no words") {
  ShopeeBench bench;
  const Capabilities& all = bench.connector->capabilities();
  for (const ChannelCapabilities& channel : all.channels) CHECK_FALSE(channel.automaticAnswersAllowed);
  CHECK(all.channel(ThreadKind::OrderMessage)->canSend);
  CHECK_FALSE(all.channel(ThreadKind::Case)->canSend);
  Outgoing outgoing = bench.reply("1", "Hello");
  outgoing.threadRemoteId = "r:2511210K7V2Q9AC";
  CHECK(bench.send(outgoing).outcome == Outcome::Refused);
  CHECK(bench.shopee.requests().empty());
}
