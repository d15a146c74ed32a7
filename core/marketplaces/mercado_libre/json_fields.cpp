#include "core/marketplaces/mercado_libre/json_fields.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/domain/utf8.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::chrono::minutes kApiOffset{-240};
constexpr double kExactInteger = 9007199254740992.0;  // 2^53

const Json& nothing() {
  static const Json null;
  return null;
}

}  // namespace

Result<Json> parsedBody(const std::string& body, std::string_view what) {
  Json json = Json::parse(utf8::isValid(body) ? body : utf8::repaired(body), nullptr, false);
  if (json.is_discarded()) {
    return fail(ErrorKind::Malformed, "mercado-libre.not-json",
                "The answer of " + std::string(what) + " is not JSON; check the network for a sign-in page, then try again.");
  }
  return json;
}

const Json& fieldOf(const Json& object, std::string_view key) {
  if (!object.is_object()) return nothing();
  const auto found = object.find(key);
  return found == object.end() ? nothing() : *found;
}

std::string asId(const Json& value) {
  if (value.is_string()) return std::string(utf8::trimmed(value.get_ref<const std::string&>()));
  if (value.is_number_unsigned()) return std::to_string(value.get<std::uint64_t>());
  if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
  if (value.is_number_float()) {
    const double number = value.get<double>();
    if (std::floor(number) == number && std::abs(number) < kExactInteger)
      return std::to_string(static_cast<std::int64_t>(number));
  }
  return {};
}

std::string idOf(const Json& object, std::string_view key) { return asId(fieldOf(object, key)); }

std::string textOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t countOf(const Json& object, std::string_view key, std::int64_t fallback) {
  const Json& value = fieldOf(object, key);
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (value.is_number_float() && std::abs(value.get<double>()) < kExactInteger)
    return static_cast<std::int64_t>(value.get<double>());
  return fallback;
}

bool flagOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  if (value.is_boolean()) return value.get<bool>();
  return value.is_string() && lowerCase(value.get_ref<const std::string&>()) == "true";
}

std::optional<Instant> instantOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  if (!value.is_string()) return {};
  return Instant::parse(utf8::trimmed(value.get_ref<const std::string&>()), kApiOffset);
}

const Json& listOf(const Json& object, std::string_view key) {
  static const Json empty = Json::array();
  const Json& value = fieldOf(object, key);
  return value.is_array() ? value : empty;
}

std::string decimalOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_integer()) return asId(value);
  if (!value.is_number_float()) return {};
  const double number = value.get<double>();
  if (std::floor(number) == number && std::abs(number) < kExactInteger) return asId(value);
  char digits[64];
  std::snprintf(digits, sizeof digits, "%.2f", number);
  return digits;
}

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c); });
  return lower;
}

}  // namespace inquiry::mercado_libre
