#include "core/compliance/retention.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace inquiry::compliance {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> kNames{"conversations", "personal-data", "originals", "files", "orders"};
constexpr Duration kDay = std::chrono::hours(24);

struct Limit {
  Marketplace marketplace;
  DataKind kind;
  int days;
  std::string_view source, sourceDate;
};
// Other platforms name no figure: what there is kept is the team's own choice.
constexpr std::array<Limit, 2> kLimits{{
    {Marketplace::Amazon, DataKind::PersonalData, 30, "Amazon Data Protection Policy: personal data at most 30 days after delivery", "2026-08-25"},
    {Marketplace::Shopee, DataKind::PersonalData, 90, "Shopee Open Platform: data protection policy 10.6 and 10.7", "2022-09-09"},
}};

}  // namespace

std::string_view name(DataKind kind) { return kNames[static_cast<std::size_t>(kind) - 1]; }

std::optional<DataKind> dataKindFromName(std::string_view word) {
  for (const DataKind kind : kDataKinds)
    if (name(kind) == word) return kind;
  return {};
}

std::vector<RetentionRule> retentionDefaults(Marketplace marketplace) {
  std::vector<RetentionRule> rules;
  for (const DataKind kind : kDataKinds) {
    RetentionRule rule;
    rule.kind = kind;
    for (const Limit& limit : kLimits) {
      if (limit.marketplace != marketplace || limit.kind != kind) continue;
      rule.days = rule.mostDays = limit.days;
      rule.source = limit.source;
      rule.sourceDate = limit.sourceDate;
    }
    rules.push_back(rule);
  }
  return rules;
}

std::vector<RetentionRule> retentionInForce(Marketplace marketplace, const RetentionChoice& choice) {
  std::vector<RetentionRule> rules = retentionDefaults(marketplace);
  for (RetentionRule& rule : rules) {
    const auto chosen = choice.find(rule.kind);
    if (chosen == choice.end()) continue;
    rule.isChosen = true;
    rule.days = chosen->second;
    if (rule.mostDays && (!rule.days || *rule.days > *rule.mostDays)) rule.days = rule.mostDays;
  }
  return rules;
}

Status mayKeep(Marketplace marketplace, DataKind kind, std::optional<int> days) {
  if (days && (*days < kFewestDays || *days > kMostDays))
    return fail(ErrorKind::InvalidInput, "retention.days", "Choose between " + std::to_string(kFewestDays) + " and " + std::to_string(kMostDays) + " days, or keep it until somebody deletes it.");
  for (const RetentionRule& rule : retentionDefaults(marketplace))
    if (rule.kind == kind && rule.mostDays && (!days || *days > *rule.mostDays))
      return fail(ErrorKind::Refused, "retention.cap", "The platform allows at most " + std::to_string(*rule.mostDays) + " days (" + std::string(rule.source) + "): choose so many or fewer.");
  return {};
}

std::string toJson(const RetentionChoice& choice) {
  json value = json::object();
  for (const auto& [kind, days] : choice) value[std::string(name(kind))] = days ? json(*days) : json(nullptr);
  return value.dump();
}

RetentionChoice retentionChoiceFromJson(std::string_view text) {
  RetentionChoice choice;
  const json value = json::parse(text, nullptr, false);
  if (!value.is_object()) return choice;
  for (const DataKind kind : kDataKinds) {
    const auto found = value.find(name(kind));
    if (found == value.end()) continue;
    if (found->is_null()) choice[kind] = std::nullopt;
    if (found->is_number_integer()) choice[kind] = std::clamp(found->get<int>(), kFewestDays, kMostDays);
  }
  return choice;
}

std::optional<Instant> retentionEnd(const RetentionRule& rule, Instant now) {
  if (!rule.days) return {};
  return now - *rule.days * kDay;
}

}  // namespace inquiry::compliance
