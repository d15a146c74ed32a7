#pragma once

#include <string_view>
#include <vector>

#include "core/domain/rights.h"

namespace inquiry {

// A shared setting whose versions are kept. A key that ends with a dot stands for one setting each of many stores, people or channels.
struct SettingArea {
  std::string_view key;
  DeskRight right;  // what changing it takes
  // What follows the dot is a store: then the right is asked for there.
  bool isOfStore = false;
};

const std::vector<SettingArea>& settingAreas();
// Null for what is no setting of the team: marks, queues and learned figures.
const SettingArea* settingAreaOf(std::string_view key);
// "ebay-us" of "sla.hours.ebay-us"; empty where there is one for all.
std::string_view settingHolder(std::string_view key);

// What stands in a table of its own. Roles, by holder; the name, time zone and mode of a store, and its automatic answers, by store;
// templates, by template; the list of tags; shifts, by person.
inline constexpr std::string_view kRolesKey = "roles.";
inline constexpr std::string_view kStoreFaceKey = "store.face.";
inline constexpr std::string_view kAutomaticKey = "automatic.";
inline constexpr std::string_view kTemplatesKey = "templates.";
inline constexpr std::string_view kTagsKey = "tags.list";
inline constexpr std::string_view kShiftsKey = "shifts.";

}  // namespace inquiry
