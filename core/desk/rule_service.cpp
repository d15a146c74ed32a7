#include "core/desk/rule_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/starter_texts.h"
#include "core/domain/utf8.h"
#include "core/rules/rule_check.h"
#include "core/rules/rule_json.h"
#include "core/storage/rule_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::size_t kMostVersions = 500;

const Rule* find(const RuleSet& set, const RuleId& id) {
  const auto found = std::find_if(set.rules.begin(), set.rules.end(), [&](const Rule& rule) { return rule.id == id; });
  return found == set.rules.end() ? nullptr : &*found;
}

Result<RuleSet> readSet(storage::Connection& connection, std::int64_t number) {
  const auto stored = storage::RuleRepository(connection).find(number);
  if (!stored) return fail(stored.error());
  if (!*stored) return fail(ErrorKind::NotFound, "rules.no_version", "There is no version " + std::to_string(number) + " of the rules: see the list of versions.");
  auto set = rules::ruleSetFromJson((*stored)->body);
  if (set) set->version = number;
  return set;
}

// Ids and proofs are kept beside the number a rule's work got when it changed last; a new number is never one that was given before.
std::vector<RuleId> renumber(RuleSet& set, const RuleSet& before, std::int64_t next) {
  std::vector<RuleId> unproven;
  for (Rule& rule : set.rules) {
    const Rule* known = find(before, rule.id);
    const bool isSame = known != nullptr && isSameWork(*known, rule);
    rule.version = isSame ? known->version : next;
    const bool mayBeLive = isSame && known->state == RuleState::Live;
    if (rule.state == RuleState::Live && !mayBeLive) {
      rule.state = RuleState::Shadow;
      unproven.push_back(rule.id);
    }
  }
  return unproven;
}

}  // namespace

Result<RuleSet> RuleService::parse(std::string_view text) { return rules::ruleSetFromJson(text); }
std::string RuleService::exportJson(const RuleSet& set) { return rules::toJson(set); }

Result<RuleSet> RuleService::starters(std::string_view language) {
  auto set = rules::ruleSetFromJson(starterRules());
  if (!set || language != "zh") return set;
  const json titles = json::parse(starterRules(), nullptr, false).value("titlesZh", json::object());
  for (Rule& rule : set->rules) rule.title = titles.value(rule.id.value, rule.title);
  return set;
}

Result<RuleSet> RuleService::current() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto newest = storage::RuleRepository((*reader)->connection()).newestVersion();
  if (!newest) return fail(newest.error());
  return *newest == 0 ? RuleSet{} : readSet((*reader)->connection(), *newest);
}

Result<RuleSet> RuleService::version(std::int64_t number) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return readSet((*reader)->connection(), number);
}

Result<std::vector<RuleVersionRow>> RuleService::versions() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto stored = storage::RuleRepository((*reader)->connection()).list(kMostVersions);
  if (!stored) return fail(stored.error());
  std::vector<RuleVersionRow> rows;
  for (const auto& each : *stored) rows.push_back({each.version, each.madeAt, each.madeBy, each.reason, each.restores});
  return rows;
}

Result<RuleSaved> RuleService::save(const RuleSave& request) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  RuleSaved saved;
  if (auto good = rules::checkRuleSet(request.set); !good) return fail(good.error());
  if (request.clashes == RuleSave::Clashes::Tell) {
    auto found = clashes(request.set);
    if (!found) return fail(found.error());
    if (!found->empty()) {
      saved.clashes = std::move(*found);
      return saved;
    }
  }
  const auto before = current();
  if (!before) return fail(before.error());
  if (before->version != request.set.version)
    return fail(ErrorKind::Conflict, "rules.changed", "Somebody saved the rules meanwhile: reload them, then make your change again.");
  RuleSet next = request.set;
  if (auto filled = fillChecklists(next); !filled) return fail(filled.error());
  saved.unproven = renumber(next, *before, before->version + 1);
  if (next == *before) {
    saved.set = next;
    return saved;
  }
  auto kept = keep(std::move(next), request.reason, {});
  if (!kept) return fail(kept.error());
  saved.set = std::move(*kept);
  return saved;
}

Result<RuleSet> RuleService::keep(RuleSet set, const std::string& reason, std::optional<std::int64_t> restores) {
  const std::int64_t expected = set.version;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::RuleRepository repository(connection);
    const auto newest = repository.newestVersion();
    if (!newest) return fail(newest.error());
    if (*newest != expected) return fail(ErrorKind::Conflict, "rules.changed", "Somebody saved the rules meanwhile: reload them, then make your change again.");
    storage::RuleRepository::Version version;
    version.madeAt = m_parts.clock.now();
    version.madeBy = m_parts.me();
    version.reason = std::string(utf8::trimmed(reason));
    version.restores = restores;
    version.body = rules::toJson(set);
    const auto number = repository.add(version);
    if (!number) return fail(number.error());
    set.version = *number;
    changes.settings = true;
    json payload{{"before", expected}, {"after", *number}, {"reason", version.reason}, {"rules", set.rules.size()}};
    if (restores) payload["restores"] = *restores;
    return note(connection, m_parts, {SubjectKind::Rule, std::to_string(*number), restores ? "rules.rolled_back" : "rules.saved", payload});
  });
  if (!written) return fail(written.error());
  return set;
}

// Whether a rule may be live was settled when that version was made: its proof is still there.
Result<RuleSet> RuleService::rollBack(std::int64_t number, const std::string& reason) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules); !may) return fail(may.error());
  auto then = version(number);
  if (!then) return fail(then.error());
  const auto now = current();
  if (!now) return fail(now.error());
  then->version = now->version;
  return keep(std::move(*then), reason, number);
}

std::vector<RuleDifference> RuleService::difference(const RuleSet& before, const RuleSet& after) {
  std::vector<RuleDifference> all;
  for (const Rule& rule : before.rules)
    if (find(after, rule.id) == nullptr) all.push_back({rule.id, rule.title, "removed", {}, {}});
  for (std::size_t at = 0; at < after.rules.size(); ++at) {
    const Rule& rule = after.rules[at];
    const Rule* known = find(before, rule.id);
    if (known == nullptr) {
      all.push_back({rule.id, rule.title, "added", {}, {}});
      continue;
    }
    const auto place = static_cast<std::size_t>(known - before.rules.data());
    if (known->title != rule.title) all.push_back({rule.id, rule.title, "renamed", known->title, rule.title});
    if (!isSameWork(*known, rule)) all.push_back({rule.id, rule.title, "changed", {}, {}});
    if (known->state != rule.state) all.push_back({rule.id, rule.title, "state", std::string(name(known->state)), std::string(name(rule.state))});
    if (place != at) all.push_back({rule.id, rule.title, "moved", std::to_string(place + 1), std::to_string(at + 1)});
  }
  return all;
}

}  // namespace inquiry::desk
