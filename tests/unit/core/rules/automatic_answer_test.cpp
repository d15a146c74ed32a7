#include "core/rules/automatic_answer.h"

#include <catch2/catch_test_macros.hpp>

#include "core/rules/assignment.h"
#include "core/rules/conflicts.h"
#include "core/rules/human_only.h"
#include "core/rules/machine_mail.h"
#include "tests/unit/core/rules/rule_builders.h"

using namespace inquiry;
using namespace inquiry::rules;
using namespace inquiry::test;

namespace {

AnswerGround good() {
  AnswerGround ground;
  ground.mode = StoreMode::Automation;
  ground.platformAllows = ground.canSend = true;
  return ground;
}

}  // namespace

TEST_CASE("RP09: what a person must answer gets no automatic text, in four languages") {
  const char* human[] = {
      "This is a scam, you thieves", "I will contact my lawyer", "The lamp arrived broken", "I want a refund", "I want to return it", "You sent the wrong item", "It never arrived", "I will open a dispute",
      "Cancel my order", "This is unacceptable", "Where is my warranty card", "I will leave negative feedback", "¡Es una estafa!", "Quiero un reembolso", "Llegó roto", "Voy a denunciar a la PROFECO", "No funciona",
      "Nunca llego mi pedido", "Quiero devolver el producto", "Voy a poner un reclamo", "商品が壊れています", "返品したいです", "返金してください", "まだ届いていません", "消費者センターに相談します", "間違った商品が届きました", "弁護士に相談します",
      "不良品でした", "我要退款", "东西坏了", "我要投诉你们", "还没收到货", "发错货了", "质量问题", "我要找律师", "给差评", "少发了一件", "假货，骗子", "要求赔偿", "收到的和描述不符，货不对板",
  };
  for (const char* text : human) {
    INFO(text);
    CHECK_FALSE(whyHuman(said(text)).empty());
  }
  const char* simple[] = {"Is this lamp in stock?", "Which size should I take?", "¿Tienen este modelo en azul?", "在庫はありますか", "这个灯有现货吗", "Do you ship to Canada?"};
  for (const char* text : simple) {
    INFO(text);
    CHECK(whyHuman(said(text)).empty());
  }
  Facts again = said("Is this lamp in stock?");
  again.unanswered = 2;
  CHECK(whyHuman(again) == "repeated");
  CHECK(whyHuman(said("How tall? How wide? How heavy?")) == "complex");
}

TEST_CASE("Everything that stands against an automatic answer is named") {
  const Facts facts = said("Is this lamp in stock?");
  CHECK(whyNoAnswer(facts, good(), {}).empty());
  const auto why = [&](auto change) {
    AnswerGround ground = good();
    change(ground);
    return whyNoAnswer(facts, ground, {});
  };
  CHECK(why([](AnswerGround& g) { g.mode = StoreMode::Reply; }) == "automation-off");
  CHECK(why([](AnswerGround& g) { g.platformAllows = false; }) == "platform");
  CHECK(why([](AnswerGround& g) { g.canSend = false; }) == "channel");
  CHECK(why([](AnswerGround& g) { g.paused = "sync"; }) == "paused");
  CHECK(why([](AnswerGround& g) { g.isHistory = true; }) == "history");
  CHECK(why([](AnswerGround& g) { g.machine = "List-Id"; }) == "machine");
  CHECK(why([](AnswerGround& g) { g.isDoubtful = true; }) == "doubtful");
  CHECK(why([](AnswerGround& g) { g.waits = false; }) == "answered");
  CHECK(why([](AnswerGround& g) { g.age = std::chrono::hours(2); }) == "late");
  CHECK(why([](AnswerGround& g) { g.inThread = 1; }) == "cap-thread");
  CHECK(why([](AnswerGround& g) { g.inHour = 60; }) == "cap-store");
}

TEST_CASE("RP06: only an approved wording of the buyer's own language is used") {
  const Instant now = Instant::fromMillis(1'000'000);
  ReplyTemplate value;
  value.variants = {{"en", {}, "Hello"}, {"en", Marketplace::Ebay, "Hello eBay"}};
  CHECK(whyNoTemplate({}, "en", Marketplace::Ebay, now) == "template-gone");
  CHECK(whyNoTemplate(value, "en", Marketplace::Ebay, now) == "template-unapproved");
  value.approved = true;
  CHECK(whyNoTemplate(value, "en", Marketplace::Ebay, now).empty());
  CHECK(whyNoTemplate(value, "ja", Marketplace::Ebay, now) == "no-wording");
  CHECK(whyNoTemplate(value, "", Marketplace::Ebay, now) == "no-wording");
  CHECK(wordingFor(value, "en", Marketplace::Ebay)->text == "Hello eBay");
  CHECK(wordingFor(value, "en", Marketplace::Amazon)->text == "Hello");
  value.reviewDate = now;
  CHECK(whyNoTemplate(value, "en", Marketplace::Ebay, now) == "template-stale");
}

TEST_CASE("RP10: a mail that a machine wrote is known by its head") {
  CHECK(machineMark("From: Ana <ana@shop.example>\r\nSubject: Hi\r\n\r\nAuto-Submitted: auto-replied\r\n").empty());
  CHECK(machineMark("From: a@b.example\r\nAuto-Submitted: no\r\n\r\n").empty());
  CHECK(machineMark("Auto-Submitted: auto-replied\r\n\r\n") == "Auto-Submitted");
  CHECK(machineMark("auto-submitted:\r\n auto-generated\r\n\r\n") == "Auto-Submitted");
  CHECK(machineMark("Precedence: bulk\n\n") == "Precedence");
  CHECK(machineMark("List-Id: <news.shop.example>\n\n") == "List-Id");
  CHECK(machineMark("X-Auto-Response-Suppress: All\n\n") == "X-Auto-Response-Suppress");
  CHECK(machineMark("Return-Path: <>\n\n") == "Return-Path");
  CHECK(machineMark("From: Shop <no-reply@shop.example>\n\n") == "From");
  CHECK(machineMark("From: Shop <no-reply@shop.example>\nReply-To: ana@shop.example\n\n").empty());
  CHECK(machineMark("{\"text\":\"hello\"}").empty());
  CHECK(machineMark("").empty());
}

TEST_CASE("TM05: who speaks the language and has least to do gets it, and the same question has the same answer") {
  const std::vector<Candidate> people{{PersonId{"b"}, {"en"}, 2}, {PersonId{"a"}, {"en", "ja"}, 1}, {PersonId{"c"}, {"en"}, 1}, {PersonId{"d"}, {"ja"}, 9}};
  CHECK(chooseByLoad(people, "en").value == "c");
  CHECK(chooseByLoad(people, "ja").value == "a");
  CHECK(chooseByLoad(people, "ko").value == "c");
  CHECK(chooseByLoad(people, "").value == "c");
  CHECK(chooseByLoad({}, "en").value.empty());
}

TEST_CASE("RP12: rules that look for the same in other words are known to clash") {
  const RuleSet set = setOf(ruleText("a", inAll(R"({"is":"words","values":["x","y"]},{"is":"vip"})"), R"({"do":"assign","value":"li"})") + "," +
                            ruleText("b", inAll(R"({"is":"vip"},{"is":"words","values":["y","x"]})"), R"({"do":"assign","value":"mei"})") + "," +
                            ruleText("c", inAll(R"({"is":"vip"})"), R"({"do":"assign","value":"mei"})"));
  const auto clashes = certainClashes(set);
  REQUIRE(clashes.size() == 1);
  CHECK(clashes[0].what == "owner");
  Facts facts = said("x");
  facts.isVip = true;
  CHECK(clashesOn(*Evaluator::create(set), facts).size() == 2);
}
