#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/desk/rule_service.h"
#include "core/rules/evaluator.h"

using namespace inquiry;

namespace {

rules::Evaluator starters() {
  auto set = desk::RuleService::starters("en");
  REQUIRE(set);
  return *rules::Evaluator::create(*set);
}

std::set<std::string> effectsOn(const rules::Evaluator& evaluator, const char* text) {
  rules::Facts facts;
  facts.text = text;
  rules::readText(facts);
  std::set<std::string> all;
  for (const rules::Effect& effect : evaluator.evaluate(facts, rules::Evaluator::Which::All))
    if (effect.isKept) all.insert(std::string(name(effect.action.kind)) + ":" + effect.action.value);
  return all;
}

bool isHigh(const std::set<std::string>& effects) { return effects.contains("priority:high") || effects.contains("priority:urgent"); }

}  // namespace

TEST_CASE("Rules to begin with are off, every one of them, and named in Chinese and English") {
  const auto english = desk::RuleService::starters("en"), chinese = desk::RuleService::starters("zh");
  REQUIRE(english);
  REQUIRE(chinese);
  REQUIRE(english->rules.size() == chinese->rules.size());
  for (std::size_t at = 0; at < english->rules.size(); ++at) {
    CHECK(english->rules[at].state == RuleState::Off);
    CHECK(english->rules[at].title != chinese->rules[at].title);
  }
}

TEST_CASE("IN01: of 40 labelled messages the high ones are found, and the calm ones stay as they are") {
  const char* high[] = {
      "I want a refund for this order", "Please let me return this lamp", "The vase arrived broken", "You sent the wrong item", "This is unacceptable, I am furious", "I will open a case against you", "I will leave negative feedback",
      "My lawyer will contact you", "The parcel never arrived", "I filed a chargeback with my bank", "返品したいのですが", "返金をお願いします", "商品が壊れていました", "まだ届いていません", "消費者センターに連絡します", "我要退货", "请给我退款", "收到的东西坏了",
      "我要投诉你们店", "一直没收到货", "Quiero un reembolso", "El producto llegó roto", "Voy a denunciarlos ante PROFECO", "Es una estafa", "Quiero devolver el pedido", "Abriré un reclamo",
  };
  const char* calm[] = {"Is this lamp in stock?", "Which size should I order?", "Do you ship to Canada?", "What is it made of?", "在庫はありますか", "サイズを教えてください", "这个有现货吗", "什么材质的", "¿Tienen color azul?", "¿Qué medidas tiene?", "Thank you very much!", "谢谢", "ありがとうございます", "Gracias"};
  const auto evaluator = starters();
  int found = 0, wrong = 0;
  for (const char* text : high) {
    UNSCOPED_INFO(text << ": " << isHigh(effectsOn(evaluator, text)));
    found += isHigh(effectsOn(evaluator, text)) ? 1 : 0;
  }
  for (const char* text : calm) wrong += isHigh(effectsOn(evaluator, text)) ? 1 : 0;
  CHECK(found * 100 >= 95 * static_cast<int>(std::size(high)));
  CHECK(wrong <= 1);
}

TEST_CASE("IN01: lawyer, consumer centre and PROFECO raise the alarm in each of their languages") {
  const auto evaluator = starters();
  for (const char* text : {"I will talk to my lawyer", "消費者センターに相談します", "Voy a ir a la PROFECO", "我要找律师起诉你们", "我打12315"}) {
    INFO(text);
    const auto effects = effectsOn(evaluator, text);
    CHECK(effects.contains("notify:"));
    CHECK(effects.contains("priority:urgent"));
  }
}
