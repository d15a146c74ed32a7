#include "core/rules/evaluator.h"

#include <catch2/catch_test_macros.hpp>

#include "core/rules/rule_json.h"
#include "tests/unit/core/rules/rule_builders.h"

using namespace inquiry;
using namespace inquiry::rules;
using namespace inquiry::test;

namespace {

std::vector<std::string> done(const Evaluator& evaluator, const Facts& facts) {
  std::vector<std::string> all;
  for (const Effect& effect : evaluator.evaluate(facts, Evaluator::Which::All))
    if (effect.isKept) all.push_back(std::string(name(effect.action.kind)) + ":" + effect.action.value);
  return all;
}

}  // namespace

TEST_CASE("IN03: every condition says yes where it fits and no beside it") {
  Facts facts = said("Where is my parcel? Order 12-3456 is late.");
  facts.subject = "Delivery";
  facts.store.value = "shop-mx";
  facts.marketplace = Marketplace::MercadoLibre;
  facts.site = "MLM";
  facts.kind = ThreadKind::OrderMessage;
  facts.language = "en";
  facts.tags = {"vip-list"};
  facts.orderState = "shipped";
  facts.orderValue = Money{12990, "MXN"};
  facts.earlierOrders = 3;
  facts.earlierConversations = 1;
  facts.unanswered = 2;
  facts.isOpenHours = false;
  facts.minuteOfDay = 3 * 60;
  facts.isVip = true;
  readText(facts);
  struct Row {
    const char* what;
    const char* yes;
    const char* no;
  };
  const Row rows[] = {
      {"words", R"({"is":"words","values":["PARCEL"]})", R"({"is":"words","values":["parcels","arcel"]})"},
      {"words in the subject", R"({"is":"words","values":["delivery"]})", R"({"is":"words","values":["invoice"]})"},
      {"pattern", R"({"is":"pattern","values":["\\d{2}-\\d{4}"]})", R"({"is":"pattern","values":["^\\d+$"]})"},
      {"store", R"({"is":"store","values":["shop-mx","other"]})", R"({"is":"store","values":["shop"]})"},
      {"marketplace", R"({"is":"marketplace","values":["mercado-libre"]})", R"({"is":"marketplace","values":["amazon"]})"},
      {"site", R"({"is":"site","values":["MLM"]})", R"({"is":"site","values":["MLA"]})"},
      {"kind", R"({"is":"kind","values":["order-message"]})", R"({"is":"kind","values":["question"]})"},
      {"language", R"({"is":"language","values":["es","en"]})", R"({"is":"language","values":["ja"]})"},
      {"tag", R"({"is":"tag","values":["vip-list"]})", R"({"is":"tag","values":["returns"]})"},
      {"order state", R"({"is":"order-state","values":["shipped"]})", R"({"is":"order-state","values":["paid"]})"},
      {"order value", R"({"is":"order-value","atLeast":100,"currency":"MXN"})", R"({"is":"order-value","atLeast":130,"currency":"MXN"})"},
      {"order value in another currency", R"({"is":"order-value","atLeast":100})", R"({"is":"order-value","atLeast":100,"currency":"USD"})"},
      {"earlier orders", R"({"is":"earlier-orders","atLeast":3})", R"({"is":"earlier-orders","atMost":2})"},
      {"earlier conversations", R"({"is":"earlier-conversations","atLeast":1,"atMost":1})", R"({"is":"earlier-conversations","atLeast":2})"},
      {"unanswered", R"({"is":"unanswered","atLeast":2})", R"({"is":"unanswered","atMost":1})"},
      {"service hours", R"({"is":"service-hours","values":["closed"]})", R"({"is":"service-hours","values":["open"]})"},
      {"time over midnight", R"({"is":"time-of-day","atLeast":1320,"atMost":360})", R"({"is":"time-of-day","atLeast":360,"atMost":1320})"},
      {"mood", R"({"is":"emotion","values":["calm","worried"]})", R"({"is":"emotion","values":["angry"]})"},
      {"topic", R"({"is":"scene","values":["shipping"]})", R"({"is":"scene","values":["size"]})"},
      {"vip", R"({"is":"vip"})", R"({"is":"first-message"})"},
      {"not", R"({"is":"has-case","not":true})", R"({"is":"vip","not":true})"},
      {"all", R"({"is":"all","of":[{"is":"vip"},{"is":"tag","values":["vip-list"]}]})", R"({"is":"all","of":[{"is":"vip"},{"is":"has-case"}]})"},
      {"any", R"({"is":"any","of":[{"is":"has-case"},{"is":"vip"}]})", R"({"is":"any","of":[{"is":"has-case"},{"is":"has-file"}]})"},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(evaluatorOf(ruleText("yes", inAll(row.yes), R"({"do":"tag","value":"x"})")).matches(0, facts));
    CHECK_FALSE(evaluatorOf(ruleText("no", inAll(row.no), R"({"do":"tag","value":"x"})")).matches(0, facts));
  }
}

TEST_CASE("A store without hours is neither open nor closed") {
  const Facts facts = said("Hello");
  for (const char* word : {"open", "closed"})
    CHECK_FALSE(evaluatorOf(ruleText("r", inAll(std::string(R"({"is":"service-hours","values":[")") + word + R"("]})"), R"({"do":"close"})")).matches(0, facts));
}

TEST_CASE("Rules act in their order: a tag is seen by the next, the first owner and answer win, the highest priority stands") {
  const std::string any = R"({"is":"all","of":[]})";
  const Evaluator evaluator = evaluatorOf(ruleText("a", any, R"({"do":"tag","value":"late"},{"do":"assign","value":"li"},{"do":"priority","value":"high"})") + "," +
                                          ruleText("b", inAll(R"({"is":"tag","values":["late"]})"), R"({"do":"assign","value":"mei"},{"do":"answer","value":"t1"},{"do":"priority","value":"low"})") + "," +
                                          ruleText("c", any, R"({"do":"tag","value":"late"},{"do":"answer","value":"t2"},{"do":"priority","value":"urgent"})"));
  const Facts facts = said("Hello");
  CHECK(done(evaluator, facts) == std::vector<std::string>{"tag:late", "assign:li", "priority:high", "answer:t1", "priority:urgent"});
  for (const Effect& effect : evaluator.evaluate(facts, Evaluator::Which::All))
    if (!effect.isKept) CHECK_FALSE(effect.why.empty());
}

TEST_CASE("A rule that stops lets nothing through to those behind it, and a rule that is off is not asked") {
  const std::string any = R"({"is":"all","of":[]})";
  RuleSet set = setOf(ruleText("off", any, R"({"do":"tag","value":"off"})") + "," + ruleText("stop", any, R"({"do":"tag","value":"one"})") + "," + ruleText("after", any, R"({"do":"tag","value":"two"})"));
  set.rules[1].state = set.rules[2].state = RuleState::Live;
  set.rules[1].stopAfter = true;
  const Evaluator evaluator = *Evaluator::create(set);
  const auto effects = evaluator.evaluate(said("Hello"), Evaluator::Which::Live);
  REQUIRE(effects.size() == 1);
  CHECK(effects[0].action.value == "one");
}

TEST_CASE("A rule for beginnings looks only at the first message of a conversation") {
  RuleSet set = setOf(ruleText("r", R"({"is":"all","of":[]})", R"({"do":"tag","value":"new"})"));
  set.rules[0].trigger = RuleTrigger::ConversationBegan;
  const Evaluator evaluator = *Evaluator::create(set);
  Facts facts = said("Hello");
  facts.isFirst = true;
  CHECK(evaluator.matches(0, facts));
  facts.isFirst = false;
  CHECK_FALSE(evaluator.matches(0, facts));
}

TEST_CASE("A rule set survives its file unchanged") {
  RuleSet set = setOf(ruleText("r", R"({"is":"any","of":[{"is":"words","values":["法院","lawyer"],"not":true},{"is":"order-value","atLeast":10,"atMost":99,"currency":"JPY"},{"is":"all","of":[{"is":"vip"}]}]})",
                               R"({"do":"ticket","value":"quality","lines":["Look at the photo"]},{"do":"notify"})"));
  set.rules[0].state = RuleState::Shadow;
  set.rules[0].version = 7;
  set.rules[0].stopAfter = true;
  const auto again = ruleSetFromJson(toJson(set));
  REQUIRE(again);
  CHECK(*again == set);
}

TEST_CASE("What is wrong in a rule file is named by its place") {
  const std::string any = R"({"is":"all","of":[]})", tag = R"({"do":"tag","value":"x"})";
  struct Row {
    std::string rules, place;
  };
  const Row rows[] = {
      {ruleText("a", R"({"is":"all","of":[{"is":"wrods","values":["x"]}]})", tag), "rules[0].when.of[0].is"},
      {ruleText("a", R"({"is":"all","of":[{"is":"words","value":["x"]}]})", tag), "rules[0].when.of[0].value"},
      {ruleText("a", R"({"is":"all","of":[{"is":"words","values":[]}]})", tag), "rules[0].when.of[0].values"},
      {ruleText("a", R"({"is":"all","of":[{"is":"pattern","values":["ok","(unclosed"]}]})", tag), "rules[0].when.of[0].values[1]"},
      {ruleText("a", R"({"is":"all","of":[{"is":"emotion","values":["cross"]}]})", tag), "rules[0].when.of[0].values[0]"},
      {ruleText("a", R"({"is":"all","of":[{"is":"unanswered"}]})", tag), "rules[0].when.of[0]"},
      {ruleText("a", R"({"is":"words","values":["x"]})", tag), "rules[0].when"},
      {ruleText("a", any, tag) + "," + ruleText("a", any, tag), "rules[1].id"},
      {ruleText("a", any, R"({"do":"priority","value":"top"})"), "rules[0].then[0].value"},
      {ruleText("a", any, R"({"do":"answer","value":"t"},{"do":"answer","value":"u"})"), "rules[0].then[1]"},
      {ruleText("a", any, R"({"do":"answer","value":"t"},{"do":"close"})"), "rules[0].then"},
      {ruleText("a", any, ""), "rules[0].then"},
  };
  for (const Row& row : rows) {
    const auto read = ruleSetFromJson("{\"rules\":[" + row.rules + "]}");
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::InvalidInput);
    CHECK(read.error().text.starts_with(row.place + ":"));
  }
  CHECK_FALSE(ruleSetFromJson("[1,2"));
  CHECK_FALSE(ruleSetFromJson("[]"));
}
