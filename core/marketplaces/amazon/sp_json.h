#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::amazon {

using Json = nlohmann::json;

// An object out of an answer, or Malformed. `what` names the answer in the error.
Result<Json> parsedObject(std::string_view body, std::string_view what);
// Tolerant looks at one field; none of these throws.
const Json& objectOf(const Json& object, std::string_view key);  // an empty object when absent or of another type
const Json& listOf(const Json& object, std::string_view key);    // an empty array when absent or of another type
std::string textOf(const Json& object, std::string_view key);    // "" when absent or no text
std::int64_t integerOf(const Json& object, std::string_view key, std::int64_t otherwise);
std::optional<Instant> instantOf(const Json& object, std::string_view key);

}  // namespace inquiry::amazon
