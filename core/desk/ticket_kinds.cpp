#include "core/desk/ticket_kinds.h"

#include <set>

#include "core/desk/starter_texts.h"
#include "core/desk/table_json.h"
#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

TicketKind kindFrom(const Json& object) {
  TicketKind kind;
  kind.id = textAt(object, "id");
  kind.title = localTextAt(object, "title");
  kind.guide = localTextAt(object, "guide");
  kind.mustTick = flagAt(object, "mustTick");
  kind.isTraining = flagAt(object, "isTraining");
  if (const auto items = object.find("items"); items != object.end() && items->is_array())
    for (const Json& item : *items) kind.items.push_back(localTextFrom(item));
  return kind;
}

tl::unexpected<Error> wrong(const std::string& text) { return fail(ErrorKind::InvalidInput, "ticket.kinds", text); }

}  // namespace

Result<std::vector<TicketKind>> ticketKinds(storage::Connection& connection) {
  const auto table = tableJson(connection, kTicketKindsSetting, starterTicketKinds());
  if (!table) return fail(table.error());
  std::vector<TicketKind> kinds;
  if (const auto list = table->find("kinds"); list != table->end() && list->is_array())
    for (const Json& object : *list)
      if (object.is_object()) kinds.push_back(kindFrom(object));
  return kinds;
}

Status checkTicketKinds(const std::vector<TicketKind>& kinds) {
  std::set<std::string> ids;
  for (const TicketKind& kind : kinds) {
    if (kind.id.empty()) return wrong("A kind of ticket has no id: give it a short word.");
    if (!ids.insert(kind.id).second) return wrong("The kind \"" + kind.id + "\" is there twice: keep one of them.");
    if (utf8::trimmed(textIn(kind.title, "zh")).empty()) return wrong("The kind \"" + kind.id + "\" has no title: write one.");
    for (const LocalText& item : kind.items)
      if (utf8::trimmed(textIn(item, "zh")).empty()) return wrong("The checklist of \"" + kind.id + "\" has an empty line: write it or remove it.");
  }
  return {};
}

std::string toJsonText(const std::vector<TicketKind>& kinds) {
  Json list = Json::array();
  for (const TicketKind& kind : kinds)
    list.push_back({{"id", kind.id}, {"title", kind.title}, {"guide", kind.guide}, {"items", kind.items}, {"mustTick", kind.mustTick}, {"isTraining", kind.isTraining}});
  return Json{{"kinds", list}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace inquiry::desk
