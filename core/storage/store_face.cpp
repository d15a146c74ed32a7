#include "core/storage/store_face.h"

#include <nlohmann/json.hpp>

namespace inquiry::storage {

StoreFace faceOf(const Store& store) {
  return {store.name, store.timeZone, store.mode == StoreMode::DisplayOnly ? StoreMode::DisplayOnly : StoreMode::Reply, store.historySince};
}

std::string toJson(const StoreFace& face) {
  const nlohmann::json since = face.historySince ? nlohmann::json(face.historySince->toIso()) : nlohmann::json();
  return nlohmann::json{{"name", face.name}, {"time-zone", face.timeZone}, {"mode", name(face.mode)}, {"history-since", since}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<StoreFace> storeFaceFromJson(std::string_view json) {
  const nlohmann::json value = nlohmann::json::parse(json, nullptr, false);
  const auto text = [&value](const char* key) { return value.is_object() && value.contains(key) && value[key].is_string() ? value[key].get<std::string>() : std::string(); };
  const auto mode = storeModeFromName(text("mode"));
  if (!mode || text("name").empty()) return fail(ErrorKind::Malformed, "store.face", "This version of the store cannot be read: set name and mode on the page of the stores.");
  return StoreFace{text("name"), text("time-zone"), *mode, Instant::parse(text("history-since"))};
}

}  // namespace inquiry::storage
