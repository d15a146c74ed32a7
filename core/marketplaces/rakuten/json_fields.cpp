#include "core/marketplaces/rakuten/json_fields.h"

#include <cmath>

#include "core/domain/utf8.h"
#include "core/marketplaces/rakuten/jst.h"

namespace inquiry::rakuten {
namespace {

constexpr double kExactInteger = 9007199254740992.0;  // 2^53

std::optional<std::int64_t> integerIn(const Json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (!value.is_number_float()) return {};
  const double number = value.get<double>();
  return std::floor(number) == number && std::abs(number) < kExactInteger ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

}  // namespace

Result<Json> parsedBody(const std::string& body, std::string_view what) {
  Json json = Json::parse(utf8::isValid(body) ? body : utf8::repaired(body), nullptr, false);
  if (json.is_discarded() || !json.is_object()) {
    return fail(ErrorKind::Malformed, "rakuten.not-json",
                "The answer of " + std::string(what) + " is not JSON; check the network and the proxy of the store, then try again.");
  }
  return json;
}

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

const Json& fieldOf(const Json& object, std::string_view key) {
  static const Json null;
  if (!object.is_object()) return null;
  const auto found = object.find(key);
  return found == object.end() ? null : *found;
}

std::string textOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  if (value.is_string()) return value.get<std::string>();
  const auto number = integerIn(value);
  return number ? std::to_string(*number) : std::string();
}

std::int64_t countOf(const Json& object, std::string_view key, std::int64_t fallback) { return integerIn(fieldOf(object, key)).value_or(fallback); }

bool flagOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  return value.is_boolean() ? value.get<bool>() : value.is_string() && value.get_ref<const std::string&>() == "true";
}

std::optional<Instant> instantOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  return value.is_string() ? jstInstant(utf8::trimmed(value.get_ref<const std::string&>())) : std::nullopt;
}

const Json& listOf(const Json& object, std::string_view key) {
  static const Json empty = Json::array();
  const Json& value = fieldOf(object, key);
  return value.is_array() ? value : empty;
}

}  // namespace inquiry::rakuten
