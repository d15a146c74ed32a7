#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "core/sla/clock_policy.h"

// The JSON form of policies and calendars, shared by the settings and the proofs. Only for core/sla's own sources.
namespace inquiry::sla {

nlohmann::json toJson(const ClockPolicy& policy);
// `path` names the place in a message of refusal: "policies[2]".
Result<ClockPolicy> policyFromJson(const nlohmann::json& value, const std::string& path);
nlohmann::json toJson(const CalendarRules& calendar);
Result<CalendarRules> calendarFromJson(const nlohmann::json& value, const std::string& path);

}  // namespace inquiry::sla
