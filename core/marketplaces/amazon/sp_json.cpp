#include "core/marketplaces/amazon/sp_json.h"

namespace inquiry::amazon {
namespace {

constexpr int kDeepest = 64;

const Json* field(const Json& object, std::string_view key) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

}  // namespace

Result<Json> parsedObject(std::string_view body, std::string_view what) {
  bool isTooDeep = false;
  const auto watch = [&isTooDeep](int depth, Json::parse_event_t, Json&) {
    isTooDeep = isTooDeep || depth > kDeepest;
    return !isTooDeep;
  };
  auto json = Json::parse(body, watch, false);
  if (!isTooDeep && json.is_object()) return json;
  return fail(ErrorKind::Malformed, "amazon.malformed", "Amazon's answer could not be read: " + std::string(what) + ".");
}

const Json& objectOf(const Json& object, std::string_view key) {
  static const Json kNone = Json::object();
  const Json* found = field(object, key);
  return found && found->is_object() ? *found : kNone;
}

const Json& listOf(const Json& object, std::string_view key) {
  static const Json kNone = Json::array();
  const Json* found = field(object, key);
  return found && found->is_array() ? *found : kNone;
}

std::string textOf(const Json& object, std::string_view key) {
  const Json* found = field(object, key);
  return found && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t integerOf(const Json& object, std::string_view key, std::int64_t otherwise) {
  const Json* found = field(object, key);
  return found && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

std::optional<Instant> instantOf(const Json& object, std::string_view key) { return Instant::parse(textOf(object, key)); }

}  // namespace inquiry::amazon
