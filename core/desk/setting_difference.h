#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace inquiry::desk {

// One thing in which two versions of a setting differ.
struct SettingDifference {
  // Where in the setting: a field, or one entry of a list by what names it.
  struct Step {
    std::string field;                                       // "minutes"; empty for an entry of a list
    std::string title;                                       // of an entry: "Platform 24 h"
    std::vector<std::pair<std::string, std::string>> marks;  // of an entry: what tells it from others of that title
    friend bool operator==(const Step&, const Step&) = default;
  };
  enum class Kind { Changed, Added, Removed };
  std::vector<Step> path;  // empty: the setting itself
  Kind kind = Kind::Changed;
  std::string before, after;  // of a single value; empty for whole entries
  friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

// Absent: as shipped, which is nothing of one's own. What is no JSON is one value.
std::vector<SettingDifference> settingDifferences(const std::optional<std::string>& before, const std::optional<std::string>& after);

}  // namespace inquiry::desk
