#include "core/marketplaces/ebay/ebay_json.h"

#include <algorithm>
#include <charconv>

#include "core/domain/utf8.h"

namespace inquiry::ebay {
namespace {

constexpr int kMaxDepth = 64;

bool isTooDeep(std::string_view body) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < body.size(); ++at) {
    const char c = body[at];
    if (quoted) {
      if (c == '\\') ++at;
      else if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kMaxDepth) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

tl::unexpected<Error> malformed(std::string_view what, std::string_view why) {
  return fail(ErrorKind::Malformed, "ebay.malformed",
              "eBay's answer (" + std::string(what) + ") " + std::string(why) + ". Try again later; if it stays, send the support bundle.");
}

}  // namespace

Result<Json> parsedObject(std::string_view body, std::string_view what) {
  if (isTooDeep(body)) return malformed(what, "is nested too deeply");
  Json parsed = utf8::isValid(body) ? Json::parse(body, nullptr, false) : Json::parse(utf8::repaired(body), nullptr, false);
  if (parsed.is_discarded()) return malformed(what, "is not JSON");
  if (!parsed.is_object()) return malformed(what, "is not an object");
  return parsed;
}

const Json* field(const Json& object, std::string_view key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string textOf(const Json& object, std::string_view key) {
  const Json* value = field(object, key);
  if (!value) return {};
  if (value->is_string()) return value->get_ref<const std::string&>();
  if (value->is_number() || value->is_boolean()) return value->dump();
  return {};
}

std::string textOf(const Json& object, std::string_view key, std::string_view otherKey) {
  std::string text = textOf(object, key);
  return text.empty() ? textOf(object, otherKey) : text;
}

std::optional<std::int64_t> integerOf(const Json& object, std::string_view key) {
  const std::string text = textOf(object, key);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<bool> flagOf(const Json& object, std::string_view key) {
  const std::string text = lowered(textOf(object, key));
  if (text == "true" || text == "1") return true;
  if (text == "false" || text == "0") return false;
  return std::nullopt;
}

std::optional<Instant> instantOf(const Json& object, std::string_view key) {
  const Json* value = field(object, key);
  if (!value) return std::nullopt;
  if (value->is_object()) return instantOf(*value, "value");
  // All times of these calls are UTC; a text without zone is taken as such.
  return value->is_string() ? Instant::parse(value->get_ref<const std::string&>(), std::chrono::minutes(0)) : std::nullopt;
}

const Json& listOf(const Json& object, std::string_view key) {
  static const Json empty = Json::array();
  const Json* value = field(object, key);
  return value && value->is_array() ? *value : empty;
}

std::string bytesOf(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

}  // namespace inquiry::ebay
