#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/setting_difference.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

struct Parts;

// One version of a setting; the newest is in force.
struct SettingVersionRow {
  std::string key;  // "sla.policies", "retention.store.ebay-us": core/domain/setting_area.h
  std::int64_t version = 0;
  std::optional<Instant> at;  // absent for what was found when the history began
  PersonId by;
  std::optional<std::int64_t> restores;
  bool isShipped = false;
};

// What a team set, from one change to the next, and the way back. Rules keep versions of their own (rule_service.h). What a desk holds in memory of its
// settings - ways of address, the local interface - its owner reads again after a roll-back. Blocks; not from the window's thread.
class SettingHistory {
 public:
  explicit SettingHistory(Parts& parts) : m_parts(parts) {}

  // Every setting that was ever changed with its newest version, last changed first; what belongs to stores the person may not see is left out.
  Result<std::vector<SettingVersionRow>> settings() const;
  Result<std::vector<SettingVersionRow>> versions(const std::string& key) const;  // newest first
  // From one version to another; NotFound for a version there is not.
  Result<std::vector<SettingDifference>> difference(const std::string& key, std::int64_t from, std::int64_t to) const;
  // What was in force then is in force again, as a new version whose number is answered; nothing later is lost. As if somebody set it by hand: what cannot
  // be set any more is refused with a sentence. Conflict "setting.same" where nothing would change.
  Result<std::int64_t> rollBack(const std::string& key, std::int64_t version);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
