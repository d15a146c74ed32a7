#include "core/sync/alarm_settings.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/storage/setting_repository.h"

namespace inquiry {
namespace {

using nlohmann::json;

constexpr std::string_view kSettingsKey = "alarm.settings";

std::string saidKey(const StoreId& store) { return "alarm.said." + store.value; }

// Settings may come from another version: what cannot be read counts as left out.
Result<json> objectAt(storage::Connection& connection, std::string_view key) {
  const auto text = storage::SettingRepository(connection).find(key);
  if (!text) return fail(text.error());
  json value = *text ? json::parse(**text, nullptr, false) : json::object();
  return value.is_object() ? value : json::object();
}

std::int64_t numberOr(const json& object, const char* key, std::int64_t otherwise) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

std::string textOr(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagOf(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

Result<AlarmSettings> loadAlarmSettings(storage::Connection& connection) {
  const auto stored = objectAt(connection, kSettingsKey);
  if (!stored) return fail(stored.error());
  AlarmSettings settings;
  settings.backlogLimit = std::max<std::int64_t>(1, numberOr(*stored, "backlogLimit", settings.backlogLimit));
  settings.lagLimit = std::max(Duration(1), Duration(numberOr(*stored, "lagLimitMs", settings.lagLimit.count())));
  settings.webhook = webhookFormatFromName(textOr(*stored, "webhook"));
  settings.webhookHost = textOr(*stored, "webhookHost");
  return settings;
}

Status saveAlarmSettings(storage::Connection& connection, const AlarmSettings& settings) {
  json value{{"backlogLimit", settings.backlogLimit}, {"lagLimitMs", settings.lagLimit.count()}};
  if (settings.webhook) {
    value["webhook"] = name(*settings.webhook);
    value["webhookHost"] = settings.webhookHost;
  }
  return storage::SettingRepository(connection).save(kSettingsKey, dumped(value));
}

Result<AlarmsSaid> loadAlarmsSaid(storage::Connection& connection, const StoreId& store) {
  const auto stored = objectAt(connection, saidKey(store));
  if (!stored) return fail(stored.error());
  AlarmsSaid said;
  said.isDown = flagOf(*stored, "down");
  said.isBacklog = flagOf(*stored, "backlog");
  if (stored->contains("grantEnd")) said.grantEnd = Instant::fromMillis(numberOr(*stored, "grantEnd", 0));
  said.grantDays = static_cast<int>(numberOr(*stored, "grantDays", 0));
  return said;
}

Status saveAlarmsSaid(storage::Connection& connection, const StoreId& store, const AlarmsSaid& said) {
  json value{{"down", said.isDown}, {"backlog", said.isBacklog}, {"grantDays", said.grantDays}};
  if (said.grantEnd) value["grantEnd"] = said.grantEnd->millis();
  return storage::SettingRepository(connection).save(saidKey(store), dumped(value));
}

}  // namespace inquiry
