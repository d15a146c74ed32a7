#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::rakuten {

using Json = nlohmann::json;

// Reads the body of an answer. Malformed, with `what` as the path, when it is no JSON.
Result<Json> parsedBody(const std::string& body, std::string_view what);
std::string dumped(const Json& json);

// All of these read one field of an object that may be missing, null or of another type than described; nothing throws.
const Json& fieldOf(const Json& object, std::string_view key);  // a null when absent
// An id or a text: "shopId" is a number in answers and a text in reply.post. Empty when there is none.
std::string textOf(const Json& object, std::string_view key);
std::int64_t countOf(const Json& object, std::string_view key, std::int64_t fallback = 0);
bool flagOf(const Json& object, std::string_view key);
// With "+09:00", "+0900" or no zone (Japan's is meant).
std::optional<Instant> instantOf(const Json& object, std::string_view key);
// Elements of an array; an empty array for anything else.
const Json& listOf(const Json& object, std::string_view key);

}  // namespace inquiry::rakuten
