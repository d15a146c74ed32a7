#include "core/sync/alarm_plan.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/setting_repository.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::string_view kPlanKey = "alarm.plan", kChannelPrefix = "alarm.channel.";

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

Status AlarmPlan::check() const {
  const auto isPercent = [](int value) { return value >= 1 && value <= 100; };
  for (std::size_t i = 0; i < steps.size(); ++i)
    if (!isPercent(steps[i].percent) || (i > 0 && steps[i - 1].percent >= steps[i].percent))
      return fail(ErrorKind::InvalidInput, "plan.steps", "Warnings are whole percents from 1 to 100, each once: correct them.");
  if (isHandingOn && (!isPercent(colleagueAt) || !isPercent(leadAt) || colleagueAt >= leadAt))
    return fail(ErrorKind::InvalidInput, "plan.hand_on", "A colleague comes before the lead, both between 1 and 100 percent: correct the two figures.");
  if (roundAt < 0 || roundAt >= 24 * 60) return fail(ErrorKind::InvalidInput, "plan.round", "The daily round needs a time of the day between 00:00 and 23:59.");
  return {};
}

std::string AlarmPlan::toJson() const {
  json list = json::array();
  for (const AlarmStep& step : steps) list.push_back({{"percent", step.percent}, {"lead", step.toLead}, {"ways", step.ways}});
  return dumped({{"steps", list}, {"handOn", isHandingOn}, {"colleagueAt", colleagueAt}, {"leadAt", leadAt}, {"lead", lead.value}, {"daily", hasDailyRound},
                 {"weekly", hasWeeklyCheck}, {"roundAt", roundAt}, {"ways", ways}});
}

Result<AlarmPlan> AlarmPlan::fromJson(std::string_view text) {
  const json value = json::parse(text, nullptr, false);
  const auto broken = [] { return fail(ErrorKind::InvalidInput, "plan.settings", "The plan of the alerts cannot be read: save it anew in the settings."); };
  if (!value.is_object()) return broken();
  // A field of the wrong type: what the library throws ends here.
  try {
    AlarmPlan plan;
    if (const auto steps = value.find("steps"); steps != value.end()) {
      plan.steps.clear();
      for (const json& step : *steps) plan.steps.push_back({step.at("percent"), step.value("lead", false), step.value("ways", std::vector<std::string>())});
    }
    plan.isHandingOn = value.value("handOn", false);
    plan.colleagueAt = value.value("colleagueAt", plan.colleagueAt);
    plan.leadAt = value.value("leadAt", plan.leadAt);
    plan.lead.value = value.value("lead", "");
    plan.hasDailyRound = value.value("daily", true);
    plan.hasWeeklyCheck = value.value("weekly", true);
    plan.roundAt = value.value("roundAt", plan.roundAt);
    plan.ways = value.value("ways", plan.ways);
    if (auto good = plan.check(); !good) return fail(good.error());
    return plan;
  } catch (const json::exception&) {
    return broken();
  }
}

const std::vector<std::string>& AlarmPlan::waysOf(const std::string& kind, int percent) const {
  static const std::vector<std::string> kDesktop{std::string(kDesktopWay)};
  if (kind == "deadline-near" || kind == "deadline-missed" || kind == "deadline-for-lead") {
    for (const AlarmStep& step : steps)
      if (step.percent == percent) return step.ways;
    return kDesktop;
  }
  const auto known = ways.find(kind);
  return known == ways.end() ? kDesktop : known->second;
}

Result<AlarmPlan> loadAlarmPlan(storage::Connection& connection) {
  const auto stored = storage::SettingRepository(connection).find(kPlanKey);
  if (!stored) return fail(stored.error());
  return *stored ? AlarmPlan::fromJson(**stored) : Result<AlarmPlan>(AlarmPlan());
}

Status saveAlarmPlan(storage::Connection& connection, const AlarmPlan& plan) {
  if (auto good = plan.check(); !good) return good;
  return storage::SettingRepository(connection).save(kPlanKey, plan.toJson());
}

Result<std::vector<AlertChannel>> loadAlertChannels(storage::Connection& connection) {
  const auto stored = storage::SettingRepository(connection).withPrefix(kChannelPrefix);
  if (!stored) return fail(stored.error());
  std::vector<AlertChannel> channels;
  for (const auto& [key, text] : *stored)
    if (auto channel = AlertChannel::fromJson(text)) channels.push_back(std::move(*channel));
  return channels;
}

Status saveAlertChannel(storage::Connection& connection, const AlertChannel& channel) {
  if (auto good = channel.check(); !good) return good;
  return storage::SettingRepository(connection).save(std::string(kChannelPrefix) + channel.id, channel.toJson());
}

Status removeAlertChannel(storage::Connection& connection, const std::string& id) {
  return storage::SettingRepository(connection).remove(std::string(kChannelPrefix) + id);
}

}  // namespace inquiry
