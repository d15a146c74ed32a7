#include "core/marketplaces/yahoo_shopping/json_fields.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/domain/utf8.h"

namespace inquiry::yahoo_shopping {
namespace {

constexpr double kExactInteger = 9007199254740992.0;  // 2^53
constexpr std::int64_t kLatestSecond = 253'402'300'799;  // the end of the year 9999

const Json& nothing() {
  static const Json null;
  return null;
}

}  // namespace

Result<Json> parsedObject(const std::string& body, std::string_view what) {
  Json json = Json::parse(utf8::isValid(body) ? body : utf8::repaired(body), nullptr, false);
  if (!json.is_object()) {
    return fail(ErrorKind::Malformed, "yahoo.not-json",
                "The answer of " + std::string(what) + " cannot be read; check the network and the store's proxy, then try again.");
  }
  return json;
}

const Json& fieldOf(const Json& object, std::string_view key) {
  if (!object.is_object()) return nothing();
  const auto found = object.find(key);
  return found == object.end() ? nothing() : *found;
}

const Json& eitherOf(const Json& object, std::string_view key, std::string_view other) {
  const Json& first = fieldOf(object, key);
  return first.is_null() ? fieldOf(object, other) : first;
}

std::string textOf(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_unsigned()) return std::to_string(value.get<std::uint64_t>());
  const auto number = value.is_number() ? numberOf(value) : std::nullopt;
  return number ? std::to_string(*number) : std::string();
}

bool flagOf(const Json& value) {
  if (value.is_boolean()) return value.get<bool>();
  return value.is_string() && lowerCase(value.get_ref<const std::string&>()) == "true";
}

std::optional<std::int64_t> numberOf(const Json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  if (value.is_number_float()) {
    const double number = value.get<double>();
    if (std::isfinite(number) && std::floor(number) == number && std::abs(number) < kExactInteger) return static_cast<std::int64_t>(number);
  }
  if (!value.is_string()) return {};
  const std::string_view text = utf8::trimmed(value.get_ref<const std::string&>());
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return {};
  return number;
}

std::optional<Instant> secondsOf(const Json& value) {
  const auto seconds = numberOf(value);
  if (!seconds || *seconds <= 0 || *seconds > kLatestSecond) return {};
  return Instant::fromMillis(*seconds * 1000);
}

const Json& listOf(const Json& value) {
  static const Json empty = Json::array();
  return value.is_array() ? value : empty;
}

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

}  // namespace inquiry::yahoo_shopping
