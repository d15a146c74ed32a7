#include "core/compliance/rule_pack.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace inquiry::compliance {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLargest = 1 << 20;

tl::unexpected<Error> wrong(const std::string& what) { return fail(ErrorKind::InvalidInput, "pack.malformed", "This is no rule pack: " + what + ". Get the file anew from where it came from."); }

std::vector<std::string> strings(const Json& from, const char* key) { return from.value(key, std::vector<std::string>()); }

WordList wordList(const Json& from) { return {strings(from, "words"), strings(from, "patterns")}; }

std::optional<PackRule::Finds> findsOf(const std::string& word) {
  static const std::array<std::pair<std::string_view, PackRule::Finds>, 5> kKinds{{{"words", PackRule::Finds::Words}, {"link", PackRule::Finds::Link}, {"mail", PackRule::Finds::Mail},
                                                                                 {"phone", PackRule::Finds::Phone}, {"card", PackRule::Finds::Card}}};
  for (const auto& [known, kind] : kKinds)
    if (known == word) return kind;
  return {};
}

std::optional<FindingLevel> levelOf(const std::string& word) {
  for (const FindingLevel level : {FindingLevel::Hint, FindingLevel::Warning, FindingLevel::Forbidden})
    if (name(level) == word) return level;
  return {};
}

bool isIsoDate(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

Result<PackRule> ruleOf(const Json& from, const RulePack& pack) {
  PackRule rule;
  rule.id = pack.id + "." + from.at("id").get<std::string>();
  const auto finds = findsOf(from.at("finds").get<std::string>());
  const auto level = levelOf(from.at("level").get<std::string>());
  if (!finds || !level) return wrong("the rule " + rule.id + " has a kind or level nobody knows");
  rule.finds = *finds;
  rule.level = *level;
  rule.mayBeOverridden = from.value("override", true);
  rule.approval = from.value("approval", std::string());
  rule.countries = strings(from, "countries");
  rule.topics = strings(from, "topics");
  rule.text = from.at("text").get<std::string>();
  rule.source = from.value("source", pack.source);
  rule.sourceDate = from.value("date", pack.date);
  rule.lists = strings(from, "lists");
  rule.own = wordList(from);
  rule.allow = strings(from, "allow");
  rule.regions = strings(from, "regions");
  if (from.contains("fix")) rule.replacement = from.at("fix").get<std::string>();
  if (rule.text.empty() || !isIsoDate(rule.sourceDate)) return wrong("the rule " + rule.id + " has no sentence or no date");
  return rule;
}

Result<RulePack> packOf(const Json& json) {
  RulePack pack;
  pack.id = json.at("id").get<std::string>();
  pack.version = json.at("version").get<int>();
  pack.date = json.at("date").get<std::string>();
  pack.source = json.at("source").get<std::string>();
  if (pack.id.empty() || pack.version <= 0 || pack.source.empty() || !isIsoDate(pack.date)) return wrong("its id, version, date or source is missing");
  const Json lists = json.value("lists", Json::object()), hosts = json.value("hosts", Json::object());
  for (const auto& [key, list] : lists.items()) pack.lists[key] = wordList(list);
  for (const auto& [key, list] : hosts.items()) pack.hosts[key] = list.get<std::vector<std::string>>();
  for (const Json& each : json.at("rules")) {
    auto rule = ruleOf(each, pack);
    if (!rule) return fail(rule.error());
    pack.rules.push_back(std::move(*rule));
  }
  return pack;
}

}  // namespace

Result<RulePack> parseRulePack(std::string_view text) {
  if (text.size() > kLargest) return wrong("it is larger than 1 MB");
  try {
    return packOf(Json::parse(text));
  } catch (const Json::exception&) {
    return wrong("it cannot be read, or a part of it is missing");
  }
}

Result<RulePack> openPack(const SignedPack& pack) {
  if (auto good = verifySignature(pack); !good) return fail(good.error());
  return parseRulePack(pack.json);
}

}  // namespace inquiry::compliance
