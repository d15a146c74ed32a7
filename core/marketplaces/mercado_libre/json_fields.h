#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::mercado_libre {

using Json = nlohmann::json;

// Reads the body of an answer. Malformed, with `what` as the path, when it is no JSON.
Result<Json> parsedBody(const std::string& body, std::string_view what);

// All of these read one field of an object that may be missing, null or of another type than described; nothing throws.
const Json& fieldOf(const Json& object, std::string_view key);  // a null when absent
// The platform writes ids as numbers in one place and as texts in another: both become decimal text. Empty when there is none.
std::string idOf(const Json& object, std::string_view key);
std::string asId(const Json& value);
std::string textOf(const Json& object, std::string_view key);
std::int64_t countOf(const Json& object, std::string_view key, std::int64_t fallback = 0);
bool flagOf(const Json& object, std::string_view key);
// Every time format of the platform; one without zone is taken as -04:00, the API's own offset.
std::optional<Instant> instantOf(const Json& object, std::string_view key);
// Elements of an array; an empty array for anything else.
const Json& listOf(const Json& object, std::string_view key);
// A number as decimal text without exponent: "459", "12.50". Empty when it is no number.
std::string decimalOf(const Json& object, std::string_view key);

std::string lowerCase(std::string_view text);

}  // namespace inquiry::mercado_libre
