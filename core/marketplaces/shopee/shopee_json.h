#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::shopee {

using Json = nlohmann::json;

// Reads the body of an answer. Malformed, with `what` in the text, when it is no JSON.
Result<Json> parsedBody(const std::string& body, std::string_view what);

// All of these read one field of an object that may be missing, null or of another type than described; nothing throws.
const Json& fieldOf(const Json& object, std::string_view key);  // a null when absent
const Json& listOf(const Json& object, std::string_view key);   // an empty array for anything else
std::string textOf(const Json& object, std::string_view key);
// Ids have up to 19 digits and come as texts in one answer and as numbers in the next: both become decimal text. Empty for none,
// for 0 (the platform's way to say none) and for a number that lost its digits on the way.
std::string idOf(const Json& object, std::string_view key);
std::int64_t countOf(const Json& object, std::string_view key);
bool flagOf(const Json& object, std::string_view key);
// Seconds, milli-, micro- or nanoseconds since 1970, told apart by their size; number or text. Empty for 0 and for nonsense.
std::optional<Instant> instantOf(const Json& object, std::string_view key);
// The same as a whole number of nanoseconds, as cursors want it; 0 when there is none.
std::int64_t nanosOf(const Json& object, std::string_view key);
// A number as decimal text without exponent: "459", "28.90". Empty when it is no number.
std::string decimalOf(const Json& object, std::string_view key);
// Decimal digits as a JSON number, as bodies want ids; a null when they are none.
Json asNumber(const std::string& digits);

std::string lowerCase(std::string_view text);
// "****" and the like stand where a value was masked: it is no value.
bool isMasked(std::string_view text);
std::string unmasked(std::string text);
std::string compact(const Json& json);

}  // namespace inquiry::shopee
