#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/compliance/rule_pack.h"

namespace inquiry::compliance {

struct CompiledRule;

// What a text is checked against: the packs in force, compiled. Immutable; safe from any thread.
class RuleBook {
 public:
  // InvalidInput "pack.pattern" names a pattern that cannot be used, "pack.list" a list nobody wrote.
  static Result<std::shared_ptr<const RuleBook>> of(std::vector<RulePack> packs);
  ~RuleBook();
  RuleBook(const RuleBook&) = delete;
  RuleBook& operator=(const RuleBook&) = delete;

  // In the order of the text. `marketplace` as names of store files; `country` (ISO 3166) may be empty.
  std::vector<Finding> check(std::string_view marketplace, std::string_view country, std::string_view text) const;
  // What a second person must look at before it leaves, if the team asks for it: findings whose rule has an approval.
  std::vector<Finding> sensitive(std::string_view marketplace, std::string_view text) const;
  // Hints of local law for a kind of ticket, whatever its text says.
  std::vector<Finding> lawHints(std::string_view country, std::string_view topic) const;
  // Null when no pack has that rule.
  const PackRule* rule(std::string_view id) const;
  const std::vector<RulePack>& packs() const { return m_packs; }

 private:
  explicit RuleBook(std::vector<RulePack> packs);
  Status compile();

  std::vector<RulePack> m_packs;
  std::vector<std::unique_ptr<CompiledRule>> m_rules;
};

// The packs that travel inside the program. One that is damaged is left out; the tests hold them to being whole.
std::vector<SignedPack> builtInPacks();
// They, compiled once.
std::shared_ptr<const RuleBook> builtInRules();

// Where the book in force stands: everyone who checks asks for it at each text, so that imported packs hold from that moment. Safe from any thread.
class RuleShelf {
 public:
  RuleShelf();
  std::shared_ptr<const RuleBook> book() const;
  void put(std::shared_ptr<const RuleBook> book);
  // Which answers need a second name, as the team chose.
  std::vector<std::string> approvalKinds() const;
  void setApprovalKinds(std::vector<std::string> kinds);

 private:
  mutable std::mutex m_mutex;
  std::vector<std::string> m_approvalKinds;
  std::shared_ptr<const RuleBook> m_book;  // shared with whoever is checking a text just now
};

}  // namespace inquiry::compliance
