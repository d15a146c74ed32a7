#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::yahoo_shopping {

using Json = nlohmann::json;

// Reads the body of an answer. Malformed, with `what` as the path, when it is no JSON object.
Result<Json> parsedObject(const std::string& body, std::string_view what);

// All of these read one field of an object that may be missing, null or of another type than described; nothing throws.
const Json& fieldOf(const Json& object, std::string_view key);  // a null when absent
// The platform changes the case of a name from call to call ("topicId", "topicid"): the first of the two that is there.
const Json& eitherOf(const Json& object, std::string_view key, std::string_view other);
// Texts and ids, which come as texts or as numbers. Valid UTF-8; empty when there is none.
std::string textOf(const Json& value);
// true, "true" and "TRUE".
bool flagOf(const Json& value);
std::optional<std::int64_t> numberOf(const Json& value);
// UNIX seconds, as text or as number; zero and below are no time.
std::optional<Instant> secondsOf(const Json& value);
// Elements of an array; an empty array for anything else.
const Json& listOf(const Json& value);

std::string lowerCase(std::string_view text);

}  // namespace inquiry::yahoo_shopping
