#include "core/desk/rules_in_force.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

Result<std::vector<std::string>> listOf(storage::Connection& connection, const char* key) {
  const auto stored = storage::SettingRepository(connection).find(key);
  if (!stored) return fail(stored.error());
  if (!*stored) return std::vector<std::string>();
  const auto json = nlohmann::json::parse(**stored, nullptr, false);
  std::vector<std::string> list;
  if (json.is_array())
    for (const auto& entry : json)
      if (entry.is_string()) list.push_back(entry.get<std::string>());
  return list;
}

std::vector<PersonId> peopleOf(const std::vector<std::string>& ids) {
  std::vector<PersonId> people;
  for (const std::string& id : ids) people.push_back(PersonId{id});
  return people;
}

}  // namespace

std::shared_ptr<const compliance::RuleBook> rulesInForce(const Parts& parts) { return parts.rules != nullptr ? parts.rules->book() : compliance::builtInRules(); }

Result<CheckRights> readCheckRights(storage::Connection& connection) {
  CheckRights rights;
  const auto overriders = listOf(connection, "check.overriders"), approvers = listOf(connection, "check.approvers"), viewers = listOf(connection, "privacy.viewers"),
             kinds = listOf(connection, "check.approval_kinds");
  for (const auto* read : {&overriders, &approvers, &viewers, &kinds})
    if (!*read) return fail(read->error());
  rights.overriders = peopleOf(*overriders);
  rights.approvers = peopleOf(*approvers);
  rights.viewers = peopleOf(*viewers);
  rights.approvalKinds = *kinds;
  return rights;
}

std::vector<Finding> sensitiveIn(const Parts& parts, const std::vector<std::string>& kinds, const Store& store, const std::string& text) {
  if (kinds.empty()) return {};
  const auto book = rulesInForce(parts);
  std::vector<Finding> found = book->sensitive(name(store.marketplace), text);
  std::erase_if(found, [&](const Finding& finding) {
    const compliance::PackRule* rule = book->rule(finding.rule);
    return rule == nullptr || std::find(kinds.begin(), kinds.end(), rule->approval) == kinds.end();
  });
  return found;
}

bool mayBeOverridden(const compliance::RuleBook& book, const std::vector<Finding>& findings) {
  return std::all_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    if (finding.level != FindingLevel::Forbidden) return true;
    const compliance::PackRule* rule = book.rule(finding.rule);
    return rule != nullptr && rule->mayBeOverridden;
  });
}

}  // namespace inquiry::desk
