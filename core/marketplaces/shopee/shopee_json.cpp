#include "core/marketplaces/shopee/shopee_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "core/domain/utf8.h"

namespace inquiry::shopee {
namespace {

constexpr double kExactInteger = 9007199254740992.0;  // 2^53

std::optional<std::int64_t> wholeNumber(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return value;
}

std::optional<std::int64_t> wholeNumber(const Json& value) {
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) return {};
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (value.is_number_float() && std::abs(value.get<double>()) < 9.2e18) return static_cast<std::int64_t>(value.get<double>());
  if (value.is_string()) return wholeNumber(utf8::trimmed(value.get_ref<const std::string&>()));
  return {};
}

}  // namespace

Result<Json> parsedBody(const std::string& body, std::string_view what) {
  Json json = Json::parse(utf8::isValid(body) ? body : utf8::repaired(body), nullptr, false);
  if (json.is_object()) return json;
  return fail(ErrorKind::Malformed, "shopee.not-json",
              "The answer of " + std::string(what) + " is no JSON object; check the network for a sign-in page, then try again.");
}

const Json& fieldOf(const Json& object, std::string_view key) {
  static const Json null;
  if (!object.is_object()) return null;
  const auto found = object.find(key);
  return found == object.end() ? null : *found;
}

const Json& listOf(const Json& object, std::string_view key) {
  static const Json empty = Json::array();
  const Json& value = fieldOf(object, key);
  return value.is_array() ? value : empty;
}

std::string textOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::string idOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  std::string id;
  if (value.is_string()) id = utf8::trimmed(value.get_ref<const std::string&>());
  if (value.is_number_unsigned()) id = std::to_string(value.get<std::uint64_t>());
  else if (value.is_number_integer() && value.get<std::int64_t>() > 0) id = std::to_string(value.get<std::int64_t>());
  // Written with a fraction or an exponent: exact only as long as a double is.
  if (value.is_number_float() && value.get<double>() > 0 && value.get<double>() < kExactInteger && std::floor(value.get<double>()) == value.get<double>())
    id = std::to_string(static_cast<std::int64_t>(value.get<double>()));
  return id == "0" ? std::string() : id;
}

std::int64_t countOf(const Json& object, std::string_view key) { return wholeNumber(fieldOf(object, key)).value_or(0); }

bool flagOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  return value.is_boolean() && value.get<bool>();
}

std::int64_t nanosOf(const Json& object, std::string_view key) {
  std::int64_t value = countOf(object, key);
  if (value <= 0) return 0;
  // 10^11 seconds lie in the year 5138, 10^11 milliseconds in 1973.
  while (value < 100'000'000'000'000'000) {
    if (value > INT64_MAX / 1000) return 0;
    value *= 1000;
  }
  return value;
}

std::optional<Instant> instantOf(const Json& object, std::string_view key) {
  const std::int64_t nanos = nanosOf(object, key);
  if (nanos == 0) return {};
  return Instant::fromMillis(nanos / 1'000'000);
}

std::string decimalOf(const Json& object, std::string_view key) {
  const Json& value = fieldOf(object, key);
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_integer()) return std::to_string(countOf(object, key));
  if (!value.is_number_float() || std::abs(value.get<double>()) >= kExactInteger) return {};
  char digits[64];
  std::snprintf(digits, sizeof digits, "%.2f", value.get<double>());
  return digits;
}

Json asNumber(const std::string& digits) {
  const auto value = wholeNumber(std::string_view(digits));
  return value ? Json(*value) : Json();
}

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

bool isMasked(std::string_view text) { return text.find("**") != std::string_view::npos; }

std::string unmasked(std::string text) { return isMasked(text) ? std::string() : text; }

std::string compact(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace inquiry::shopee
