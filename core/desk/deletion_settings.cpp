#include "core/desk/deletion_settings.h"

#include <nlohmann/json.hpp>

#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

constexpr std::string_view kEndpointsKey = "deletion.endpoints";

std::string runKey(const std::string& id) { return "deletion.run." + id; }
std::string dumped(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

std::string textAt(const json& value, const char* key) {
  const auto found = value.find(key);
  return found != value.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberAt(const json& value, const char* key, std::int64_t otherwise = 0) {
  const auto found = value.find(key);
  return found != value.end() && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

}  // namespace

StoreId ownerOf(const DeletionEndpoint& endpoint) { return StoreId{"@deletion:" + endpoint.id()}; }

Result<std::vector<DeletionEndpoint>> readDeletionEndpoints(storage::Connection& connection) {
  const auto text = storage::SettingRepository(connection).find(kEndpointsKey);
  if (!text) return fail(text.error());
  std::vector<DeletionEndpoint> endpoints;
  const json list = json::parse(text->value_or("[]"), nullptr, false);
  if (!list.is_array()) return endpoints;
  for (const json& each : list) {
    if (!each.is_object()) continue;
    DeletionEndpoint endpoint{StoreId{textAt(each, "store")}, marketplaceFromName(textAt(each, "marketplace")), textAt(each, "address"), static_cast<int>(numberAt(each, "everyHours", 24))};
    if (!endpoint.id().empty() && !endpoint.address.empty()) endpoints.push_back(std::move(endpoint));
  }
  return endpoints;
}

Status saveDeletionEndpoints(storage::Connection& connection, const std::vector<DeletionEndpoint>& endpoints) {
  json list = json::array();
  for (const DeletionEndpoint& each : endpoints)
    list.push_back({{"store", each.store.value}, {"marketplace", each.marketplace ? name(*each.marketplace) : std::string_view()}, {"address", each.address}, {"everyHours", each.everyHours}});
  return storage::SettingRepository(connection).save(kEndpointsKey, dumped(list));
}

Result<std::optional<DeletionRun>> readDeletionRun(storage::Connection& connection, const std::string& id) {
  const auto text = storage::SettingRepository(connection).find(runKey(id));
  if (!text) return fail(text.error());
  const json value = json::parse(text->value_or(""), nullptr, false);
  const auto at = value.is_object() ? Instant::parse(textAt(value, "at")) : std::nullopt;
  if (!at) return std::optional<DeletionRun>();
  DeletionRun run{*at, numberAt(value, "erased"), numberAt(value, "unknown"), numberAt(value, "acknowledged"), {}, numberAt(value, "waits"), textAt(value, "code"), textAt(value, "problem")};
  if (const auto waiting = value.find("waiting"); waiting != value.end() && waiting->is_array())
    for (const json& each : *waiting)
      if (each.is_object()) run.waiting.emplace_back(static_cast<std::size_t>(numberAt(each, "place")), textAt(each, "reason"));
  return std::optional(std::move(run));
}

Status saveDeletionRun(storage::Connection& connection, const std::string& id, const DeletionRun& run) {
  json waiting = json::array();
  for (const auto& [place, reason] : run.waiting) waiting.push_back({{"place", place}, {"reason", reason}});
  return storage::SettingRepository(connection).save(
      runKey(id), dumped({{"at", run.at.toIso()}, {"erased", run.erased}, {"unknown", run.unknown}, {"acknowledged", run.acknowledged}, {"waiting", waiting}, {"waits", run.waits}, {"code", run.code}, {"problem", run.problem}}));
}

Status dropDeletionRun(storage::Connection& connection, const std::string& id) { return storage::SettingRepository(connection).remove(runKey(id)); }

}  // namespace inquiry::desk
