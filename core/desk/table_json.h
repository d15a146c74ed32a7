#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// A list that is shipped with the program and that a team may replace: the setting of that name, else `shipped`. Corrupt "setting.unreadable" when
// what is stored is no JSON object.
Result<nlohmann::json> tableJson(storage::Connection& connection, std::string_view setting, std::string_view shipped);

// Members of a JSON object that may be missing or of another type: then they are empty.
std::string textAt(const nlohmann::json& object, const char* key);
bool flagAt(const nlohmann::json& object, const char* key);
int numberAt(const nlohmann::json& object, const char* key);
std::vector<std::string> textsAt(const nlohmann::json& object, const char* key);
std::map<std::string, std::string> localTextAt(const nlohmann::json& object, const char* key);
std::map<std::string, std::string> localTextFrom(const nlohmann::json& object);

}  // namespace inquiry::desk
