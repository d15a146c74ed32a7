#include "core/sla/store_hours.h"

#include <algorithm>

#include "core/sla/policy_json.h"

namespace inquiry {

std::string calendarOfStore(const std::string& store) { return "store:" + store; }

Result<StoreHours> StoreHours::fromJson(std::string_view text) {
  const auto value = nlohmann::json::parse(text, nullptr, false);
  if (!value.is_object()) return fail(ErrorKind::InvalidInput, "sla.hours", "The service hours are no JSON object.");
  // A field of the wrong type: what the library throws ends here.
  try {
    auto calendar = sla::calendarFromJson(value, "hours");
    if (!calendar) return fail(calendar.error());
    if (auto good = Calendar::create(*calendar, "UTC"); !good) return fail(good.error());
    return StoreHours{std::move(*calendar)};
  } catch (const nlohmann::json::exception&) {
    return fail(ErrorKind::InvalidInput, "sla.hours", "The service hours hold a field of the wrong type.");
  }
}

std::string StoreHours::toJson() const { return sla::toJson(calendar).dump(); }

void StoreHours::addTo(SlaSettings& settings, const std::string& store) const {
  CalendarRules rules = calendar;
  rules.id = calendarOfStore(store);
  std::erase_if(settings.calendars, [&](const CalendarRules& known) { return known.id == rules.id; });
  std::vector<PolicyRow> own;
  // A target of the store itself outranks a general one, however exactly that is described; given the store's name, the general one would be its equal.
  const auto isOutranked = [&](const PolicyRow& general) {
    return general.store.empty() && std::any_of(settings.policies.begin(), settings.policies.end(), [&](const PolicyRow& row) {
      return row.policy.policy == PolicyName::Own && row.store == store && (!row.kind || row.kind == general.kind) && row.tag == general.tag && row.priority == general.priority;
    });
  };
  for (const PolicyRow& row : settings.policies) {
    if (row.policy.policy != PolicyName::Own || (!row.store.empty() && row.store != store)) continue;
    // Somebody gave this store a target with hours of its own: that stands.
    if (row.store == store && row.policy.basis == TimeBasis::Business) continue;
    if (isOutranked(row)) continue;
    PolicyRow counted = row;
    counted.store = store;
    counted.policy.basis = TimeBasis::Business;
    counted.policy.calendar = rules.id;
    own.push_back(std::move(counted));
  }
  // A row of the store wins over a general one by its weight; two of equal weight would not be told apart.
  std::erase_if(settings.policies, [&](const PolicyRow& row) { return row.policy.policy == PolicyName::Own && row.store == store && row.policy.basis == TimeBasis::Elapsed; });
  settings.policies.insert(settings.policies.end(), own.begin(), own.end());
  settings.calendars.push_back(std::move(rules));
}

}  // namespace inquiry
