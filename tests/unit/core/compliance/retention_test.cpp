#include "core/compliance/retention.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::compliance;

namespace {

RetentionRule ruleOf(const std::vector<RetentionRule>& rules, DataKind kind) {
  for (const RetentionRule& rule : rules)
    if (rule.kind == kind) return rule;
  return {};
}

}  // namespace

TEST_CASE("CP07: what a platform demands is the default, with its source") {
  const auto amazon = ruleOf(retentionDefaults(Marketplace::Amazon), DataKind::PersonalData);
  CHECK(amazon.days == 30);
  CHECK(amazon.mostDays == 30);
  CHECK_FALSE(amazon.source.empty());
  CHECK(ruleOf(retentionDefaults(Marketplace::Shopee), DataKind::PersonalData).days == 90);
  for (const DataKind kind : kDataKinds) {
    CHECK_FALSE(ruleOf(retentionDefaults(Marketplace::Ebay), kind).days);
    CHECK(dataKindFromName(name(kind)) == kind);
  }
}

TEST_CASE("CP07: a team may keep for a shorter time than the platform allows, never for a longer one") {
  CHECK(mayKeep(Marketplace::Shopee, DataKind::PersonalData, 30));
  CHECK(mayKeep(Marketplace::Shopee, DataKind::PersonalData, 90));
  CHECK(mayKeep(Marketplace::Shopee, DataKind::PersonalData, 91).error().code == "retention.cap");
  CHECK(mayKeep(Marketplace::Shopee, DataKind::PersonalData, std::nullopt).error().code == "retention.cap");
  CHECK(mayKeep(Marketplace::Shopee, DataKind::Conversations, std::nullopt));
  CHECK(mayKeep(Marketplace::Ebay, DataKind::Files, 0).error().code == "retention.days");
  CHECK(mayKeep(Marketplace::Ebay, DataKind::Files, 3651).error().code == "retention.days");
  const auto rules = retentionInForce(Marketplace::Shopee, {{DataKind::PersonalData, 400}, {DataKind::Files, 10}});
  CHECK(ruleOf(rules, DataKind::PersonalData).days == 90);
  CHECK(ruleOf(rules, DataKind::Files).days == 10);
  CHECK(ruleOf(rules, DataKind::Files).isChosen);
}

TEST_CASE("CP07: a choice survives being stored, and nonsense is no choice") {
  const RetentionChoice choice{{DataKind::Conversations, 540}, {DataKind::Orders, std::nullopt}};
  CHECK(retentionChoiceFromJson(toJson(choice)) == choice);
  CHECK(retentionChoiceFromJson("nonsense").empty());
  CHECK(retentionChoiceFromJson(R"({"files": "soon", "other": 3})").empty());
}
