#include "core/storage/automation_versions.h"

#include <nlohmann/json.hpp>

#include "core/domain/setting_area.h"
#include "core/storage/setting_repository.h"
#include "core/storage/setting_versions.h"
#include "core/storage/store_repository.h"

namespace inquiry::storage {
namespace {

std::string bodyOf(StoreMode mode, const AutomationVersions::State& state) {
  nlohmann::json body{{"right", mode == StoreMode::Automation}};
  const auto given = nlohmann::json::parse(state.value_or("{}"), nullptr, false);
  for (const char* limit : {"perThread", "periodHours", "perHour"})
    if (given.is_object() && given.contains(limit)) body[limit] = given[limit];
  return body.dump();
}

std::string keyOf(const StoreId& store) { return std::string(kAutomaticKey) + store.value; }

}  // namespace

Status AutomationVersions::modeChanges(const Store& before, const Store& after) {
  if ((before.mode == StoreMode::Automation) == (after.mode == StoreMode::Automation)) return {};
  const auto state = SettingRepository(m_connection).find(std::string(kAutomationState) + after.id.value);
  if (!state) return fail(state.error());
  return SettingVersions(m_connection).change(keyOf(after.id), bodyOf(before.mode, *state), bodyOf(after.mode, *state));
}

Status AutomationVersions::stateChanges(const StoreId& id, const State& before, const State& after) {
  const auto store = StoreRepository(m_connection).find(id);
  if (!store) return fail(store.error());
  const StoreMode mode = *store ? (*store)->mode : StoreMode::DisplayOnly;
  return SettingVersions(m_connection).change(keyOf(id), bodyOf(mode, before), bodyOf(mode, after));
}

}  // namespace inquiry::storage
