#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/domain/store.h"
#include "core/domain/team.h"
#include "core/domain/wait_fact.h"
#include "core/domain/wait_figures.h"

namespace inquiry::insight {

// What the numbers of facts stand for.
struct Catalogue {
  std::map<std::int64_t, Store> stores;  // by the number of their row
  std::map<FactWord, std::string> words;
  std::vector<Group> groups;
};

// Under which keys a fact counts in a grouping, as numbers: a pass over a million facts compares no text. Immutable.
class FactKeys {
 public:
  explicit FactKeys(const Catalogue& catalogue);

  // Replaces `keys`: none of a group nobody of which had to do with it, several for tags and groups.
  void of(const WaitFact& fact, Grouping grouping, std::vector<std::int64_t>& keys) const;
  std::string text(Grouping grouping, std::int64_t key) const;
  // Empty when nothing is known under that text.
  std::optional<std::int64_t> number(Grouping grouping, const std::string& text) const;
  const Catalogue& catalogue() const { return m_catalogue; }
  // A store that was removed is known no more: its waits count nowhere.
  bool knowsStore(const WaitFact& fact) const { return m_siteOf.contains(fact.store); }
  std::string word(FactWord key) const;

  // Who answered; while nobody has, who holds it.
  static FactWord personOf(const WaitFact& fact) { return fact.isAnswered() && fact.agent != 0 ? fact.agent : fact.holder; }

 private:
  const Catalogue& m_catalogue;
  std::unordered_map<std::int64_t, std::int64_t> m_siteOf, m_marketplaceOf;  // by store
  std::vector<std::string> m_sites;
  std::unordered_map<FactWord, std::vector<std::int64_t>> m_groupsOf;  // by person
};

// Hours and days of a fact by the clock of its store. Monday is 0.
struct LocalTime {
  std::int64_t day = 0;  // since 1970-01-01
  int hour = 0, weekday = 0;
};
LocalTime localTimeOf(const WaitFact& fact);
// "2026-11-20"
std::string dayText(std::int64_t day);

// The waits of a filter, its span apart.
class FactSieve {
 public:
  FactSieve(const FactKeys& keys, const WaitFilter& filter);
  bool lets(const WaitFact& fact) const;

 private:
  const FactKeys& m_keys;
  std::vector<std::pair<Grouping, std::int64_t>> m_only;
  std::set<std::int64_t> m_hidden;
  bool m_isHopeless = false;  // it names something nobody knows
  mutable std::vector<std::int64_t> m_found;
};

}  // namespace inquiry::insight
