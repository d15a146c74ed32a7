#include "core/domain/setting_area.h"

#include <algorithm>

namespace inquiry {

const std::vector<SettingArea>& settingAreas() {
  static const std::vector<SettingArea> kAreas{
      {"sla.policies", DeskRight::Settings},
      {"sla.hours.", DeskRight::Settings, true},
      {kRolesKey, DeskRight::People},
      {"team.members.", DeskRight::People},
      {"team.owner.", DeskRight::Settings, true},
      {"practice.people", DeskRight::People},
      {"check.overriders", DeskRight::People},
      {"check.approvers", DeskRight::People},
      {"check.approval_kinds", DeskRight::People},
      {"privacy.viewers", DeskRight::People},
      {"knowledge.approvers", DeskRight::People},
      {"retention.store.", DeskRight::Erase, true},
      {"alarm.plan", DeskRight::Settings},
      {"alarm.settings", DeskRight::Settings},
      {"alarm.channel.", DeskRight::Settings},
      {"tickets.kinds", DeskRight::Rules},
      {"appeals.table", DeskRight::Rules},
      {"support.table", DeskRight::Rules},
      {"sample.sheet", DeskRight::Rules},
      {"figures.references", DeskRight::Settings},
      {"figures.dashboards", DeskRight::Settings},
      {"report.plans", DeskRight::Export},
      {"archive.plan", DeskRight::Export},
      {"reply.undo_seconds", DeskRight::Settings},
      {"mood.hints", DeskRight::Settings},
      {"tags.suggest", DeskRight::Settings},
      {"translation", DeskRight::Settings},
      {"draft.server", DeskRight::Settings},
      {"local.access", DeskRight::Settings},
      {"manners.address.", DeskRight::Rules, true},
      {"read.sync_back.", DeskRight::Settings, true},
      {"emergency.", DeskRight::Rules, true},
      {"outage.plan.", DeskRight::Settings, true},
      {kStoreFaceKey, DeskRight::Settings, true},
      {kAutomaticKey, DeskRight::Rules, true},
      {kTemplatesKey, DeskRight::Rules},
      {kTagsKey, DeskRight::Rules},
      {kShiftsKey, DeskRight::People},
  };
  return kAreas;
}

const SettingArea* settingAreaOf(std::string_view key) {
  const auto fits = [key](const SettingArea& area) { return area.key.ends_with('.') ? key.starts_with(area.key) && key.size() > area.key.size() : key == area.key; };
  const auto found = std::find_if(settingAreas().begin(), settingAreas().end(), fits);
  return found == settingAreas().end() ? nullptr : &*found;
}

std::string_view settingHolder(std::string_view key) {
  const SettingArea* const area = settingAreaOf(key);
  return area == nullptr ? std::string_view() : key.substr(area->key.size());
}

}  // namespace inquiry
