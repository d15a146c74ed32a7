#include "core/storage/template_json.h"

#include <nlohmann/json.hpp>

namespace inquiry::storage {
namespace {

using Json = nlohmann::json;

std::string textAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// What tells one wording from another stands in the entry's id as well, so that a difference finds the same one again.
Json jsonOf(const TemplateVariant& variant) {
  const std::string marketplace = variant.marketplace ? std::string(name(*variant.marketplace)) : std::string();
  return {{"id", variant.language + '|' + marketplace + '|' + variant.fromDay + '|' + variant.untilDay}, {"wording", variant.language}, {"marketplace", marketplace},
          {"from", variant.fromDay}, {"to", variant.untilDay}, {"text", variant.text}};
}

}  // namespace

std::string toJson(const ReplyTemplate& value) {
  Json wordings = Json::array();
  for (const TemplateVariant& variant : value.variants) wordings.push_back(jsonOf(variant));
  const Json body{{"title", value.title}, {"titleZh", value.titleZh}, {"scene", value.scene}, {"shortcut", value.shortcut}, {"person", value.owner.value},
                  {"reviewDate", value.reviewDate ? value.reviewDate->toIso() : std::string()}, {"approved", value.approved}, {"wordings", wordings}};
  return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ReplyTemplate> templateFromJson(const TemplateId& id, std::string_view json) {
  const Json body = Json::parse(json, nullptr, false);
  if (!body.is_object() || textAt(body, "title").empty() || !body.contains("wordings") || !body["wordings"].is_array())
    return fail(ErrorKind::Malformed, "template.version", "This version of the template cannot be read: write it anew on the page of the templates.");
  ReplyTemplate value;
  value.id = id;
  value.title = textAt(body, "title");
  value.titleZh = textAt(body, "titleZh");
  value.scene = textAt(body, "scene");
  value.shortcut = textAt(body, "shortcut");
  value.owner.value = textAt(body, "person");
  value.reviewDate = Instant::parse(textAt(body, "reviewDate"));
  value.approved = body.contains("approved") && body["approved"] == true;
  for (const Json& each : body["wordings"])
    if (each.is_object()) value.variants.push_back({textAt(each, "wording"), marketplaceFromName(textAt(each, "marketplace")), textAt(each, "text"), textAt(each, "from"), textAt(each, "to")});
  return value;
}

}  // namespace inquiry::storage
