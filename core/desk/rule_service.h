#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/desk/progress.h"
#include "core/desk/rule_values.h"
#include "core/domain/error.h"

namespace inquiry::desk {

struct Parts;

// The rules of a team: written, tried and let loose. Every save is a version of the whole set that can be had back. Blocks; not from the window's thread.
class RuleService {
 public:
  explicit RuleService(Parts& parts) : m_parts(parts) {}

  Result<RuleSet> current() const;
  // Rules to begin with, all off; titles in Chinese for "zh", in English otherwise.
  static Result<RuleSet> starters(std::string_view language);
  static Result<RuleSet> parse(std::string_view json);  // InvalidInput names the place
  static std::string exportJson(const RuleSet& set);

  // Pairs that decide the same thing differently, with a stored message that meets both where there is one.
  Result<std::vector<RuleClash>> clashes(const RuleSet& set) const;
  Result<std::vector<RuleTrouble>> troubles(const RuleSet& set) const;

  // Keeps a new version. InvalidInput for a set that cannot run; Conflict when somebody saved another version than set.version meanwhile. With clashes
  // and without a word about them nothing is kept. A live rule whose work changed goes back into shadow, a rule that was not live cannot become it here.
  Result<RuleSaved> save(const RuleSave& request);
  Result<std::vector<RuleVersionRow>> versions() const;
  Result<RuleSet> version(std::int64_t number) const;
  static std::vector<RuleDifference> difference(const RuleSet& before, const RuleSet& after);
  // What was in force then is in force again, as a new version.
  Result<RuleSet> rollBack(std::int64_t number, const std::string& reason);

  // Replays stored messages in the order of time as if every rule of the set were live, and changes nothing. `progress` may end it (Cancelled). A rule of the
  // set in force has its proof by it.
  Result<DryRun> dryRun(const DryRunQuestion& question, const Progress& progress);
  Result<std::vector<ShadowFigures>> shadow() const;
  Result<std::vector<RuleOpenPoint>> openPoints(const RuleId& rule) const;
  // Refused "rules.unproven" when points are open and nobody answers for it by name.
  Result<RuleSet> setState(const RuleId& rule, RuleState state, const RuleWord& word = {});

 private:
  Result<RuleSet> keep(RuleSet set, const std::string& reason, std::optional<std::int64_t> restores);
  Status fillChecklists(RuleSet& set) const;
  Status noteProof(const RuleSet& tried, const DryRun& result);
  Parts& m_parts;
};

}  // namespace inquiry::desk
