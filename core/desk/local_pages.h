#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/desk/parts.h"

namespace inquiry::desk {

// The pages of the local interface, as JSON with everything masked. NotFound "local.page" for another path; InvalidInput "local.query" names the word that
// cannot be read.
Result<nlohmann::json> localPage(Parts& parts, const std::string& path, const std::map<std::string, std::string>& query);

// Every text of the value masked, ids, names of states and instants left as they are unless they hold a mail address.
void maskJson(nlohmann::json& value);

}  // namespace inquiry::desk
