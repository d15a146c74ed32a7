#include "core/desk/table_json.h"

#include "core/storage/setting_repository.h"

namespace inquiry::desk {

using Json = nlohmann::json;

Result<Json> tableJson(storage::Connection& connection, std::string_view setting, std::string_view shipped) {
  const auto saved = storage::SettingRepository(connection).find(setting);
  if (!saved) return fail(saved.error());
  Json table = Json::parse(*saved ? std::string_view(**saved) : shipped, nullptr, false);
  if (table.is_object()) return table;
  return fail(ErrorKind::Corrupt, "setting.unreadable", "The setting \"" + std::string(setting) + "\" cannot be read: save it anew.");
}

std::string textAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

int numberAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

std::vector<std::string> textsAt(const Json& object, const char* key) {
  std::vector<std::string> texts;
  const auto found = object.find(key);
  if (found == object.end() || !found->is_array()) return texts;
  for (const Json& item : *found)
    if (item.is_string()) texts.push_back(item.get<std::string>());
  return texts;
}

std::map<std::string, std::string> localTextFrom(const Json& object) {
  std::map<std::string, std::string> texts;
  if (!object.is_object()) return texts;
  for (const auto& [language, text] : object.items())
    if (text.is_string()) texts[language] = text.get<std::string>();
  return texts;
}

std::map<std::string, std::string> localTextAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? std::map<std::string, std::string>() : localTextFrom(*found);
}

}  // namespace inquiry::desk
