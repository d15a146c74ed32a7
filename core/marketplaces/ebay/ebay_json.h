#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::ebay {

using Json = nlohmann::json;

// Reads an answer of eBay: bytes that are no UTF-8 are repaired first, nesting deeper than 64 and anything but an object is refused
// as Malformed. `what` names the answer in the error ("conversation list").
Result<Json> parsedObject(std::string_view body, std::string_view what);

// Tolerant looks at one field: eBay writes ids as numbers or as texts, and leaves fields out. None of these throws.
const Json* field(const Json& object, std::string_view key);            // null when absent or JSON null
std::string textOf(const Json& object, std::string_view key);           // texts, numbers and booleans; else empty
std::string textOf(const Json& object, std::string_view key, std::string_view otherKey);  // the first that says something
std::optional<std::int64_t> integerOf(const Json& object, std::string_view key);
std::optional<bool> flagOf(const Json& object, std::string_view key);
// ISO 8601 text, or an object {"value": text} as Post-Order writes dates.
std::optional<Instant> instantOf(const Json& object, std::string_view key);
const Json& listOf(const Json& object, std::string_view key);           // an empty array when absent or of another type
std::string bytesOf(const Json& value);                                 // never throws, whatever the texts hold

std::string lowered(std::string_view text);  // ASCII only: eBay names are ASCII

}  // namespace inquiry::ebay
