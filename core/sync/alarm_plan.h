#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/integrations/alert_channel.h"
#include "core/storage/connection.h"

namespace inquiry {

// Ways of an alert beside the channels of a team.
inline constexpr std::string_view kDesktopWay = "desktop", kSoundWay = "sound";

// One warning of a running deadline: when so much of its time has passed. 100: it is missed.
struct AlarmStep {
  int percent = 0;      // 1 to 100
  bool toLead = false;  // the lead is told, too
  std::vector<std::string> ways = {std::string(kDesktopWay)};  // kDesktopWay, kSoundWay, ids of channels
  friend bool operator==(const AlarmStep&, const AlarmStep&) = default;
};

// When who is told of what, and by what way. The setting "alarm.plan".
struct AlarmPlan {
  std::vector<AlarmStep> steps = {{50}, {75}, {90, true}, {100, true, {std::string(kDesktopWay), std::string(kSoundWay)}}};
  // What nobody picked up goes to a colleague, then to the lead; in percent of the time that has passed.
  bool isHandingOn = false;
  int colleagueAt = 60, leadAt = 85;
  PersonId lead;  // empty: there is none, and nobody is handed anything by leadAt
  bool hasDailyRound = true, hasWeeklyCheck = true;
  int roundAt = 9 * 60;  // minute of the store's day
  // Of the other kinds ("store-down", "daily-round", ...), by name; absent: the desktop.
  std::map<std::string, std::vector<std::string>> ways;

  // InvalidInput "plan.steps", "plan.hand_on", "plan.round".
  Status check() const;
  std::string toJson() const;
  static Result<AlarmPlan> fromJson(std::string_view json);
  // `percent` counts only for kinds about a deadline.
  const std::vector<std::string>& waysOf(const std::string& kind, int percent) const;
};

Result<AlarmPlan> loadAlarmPlan(storage::Connection& connection);
Status saveAlarmPlan(storage::Connection& connection, const AlarmPlan& plan);

// The channels of the team. The setting "alarm.channel.ID" of each.
Result<std::vector<AlertChannel>> loadAlertChannels(storage::Connection& connection);
Status saveAlertChannel(storage::Connection& connection, const AlertChannel& channel);
Status removeAlertChannel(storage::Connection& connection, const std::string& id);

}  // namespace inquiry
