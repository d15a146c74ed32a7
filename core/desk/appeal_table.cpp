#include "core/desk/appeal_table.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "core/desk/starter_texts.h"
#include "core/desk/table_json.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr int kMostHours = 24 * 365;

std::map<AppealPart, std::string> partsFrom(const Json& object) {
  std::map<AppealPart, std::string> parts;
  const auto found = object.find("parts");
  if (found == object.end() || !found->is_object()) return parts;
  for (const AppealPart part : kAppealParts) parts[part] = textAt(*found, std::string(name(part)).c_str());
  return parts;
}

AppealReason reasonFrom(const Json& object) {
  AppealReason reason{textAt(object, "id"), localTextAt(object, "title"), {}, textsAt(object, "helps")};
  const auto needs = object.find("needs");
  if (needs == object.end() || !needs->is_array()) return reason;
  for (const Json& group : *needs) {
    std::vector<std::string> ids;
    if (group.is_array())
      for (const Json& id : group)
        if (id.is_string()) ids.push_back(id.get<std::string>());
    if (!ids.empty()) reason.needs.push_back(std::move(ids));
  }
  return reason;
}

// The objects of a list; none where there is no list.
std::vector<Json> objectsAt(const Json& table, const char* key) {
  std::vector<Json> objects;
  const auto list = table.find(key);
  if (list == table.end() || !list->is_array()) return objects;
  std::copy_if(list->begin(), list->end(), std::back_inserter(objects), [](const Json& one) { return one.is_object(); });
  return objects;
}

template <class T>
const T* find(const std::vector<T>& list, const std::string& id) {
  const auto found = std::find_if(list.begin(), list.end(), [&id](const T& one) { return one.id == id; });
  return found == list.end() ? nullptr : &*found;
}

tl::unexpected<Error> wrong(const std::string& text) { return fail(ErrorKind::InvalidInput, "appeal.table", text); }

}  // namespace

const AppealDocument* AppealTable::document(const std::string& id) const { return find(documents, id); }
const AppealReason* AppealTable::reason(const std::string& id) const { return find(reasons, id); }

Result<AppealTable> appealTable(storage::Connection& connection) {
  const auto json = tableJson(connection, kAppealTableSetting, starterAppealTable());
  if (!json) return fail(json.error());
  AppealTable table;
  if (const int hours = numberAt(*json, "hours"); hours > 0) table.hours = hours;
  table.source = textAt(*json, "source");
  table.sourceDate = textAt(*json, "sourceDate");
  for (const Json& object : objectsAt(*json, "documents"))
    table.documents.push_back({textAt(object, "id"), localTextAt(object, "title"), flagAt(object, "isText"), numberAt(object, "maxAgeDays")});
  for (const Json& object : objectsAt(*json, "reasons")) table.reasons.push_back(reasonFrom(object));
  return table;
}

Status checkAppealTable(const AppealTable& table) {
  if (table.hours < 1 || table.hours > kMostHours) return wrong("The time for an appeal has to be between 1 hour and a year.");
  std::set<std::string> documents, reasons;
  for (const AppealDocument& document : table.documents) {
    if (document.id.empty() || !documents.insert(document.id).second) return wrong("Each document needs an id of its own: correct \"" + document.id + "\".");
    if (document.maxAgeDays < 0) return wrong("A document cannot be younger than its own date: correct \"" + document.id + "\".");
  }
  for (const AppealReason& reason : table.reasons) {
    if (reason.id.empty() || !reasons.insert(reason.id).second) return wrong("Each reason needs an id of its own: correct \"" + reason.id + "\".");
    std::vector<std::string> named = reason.helps;
    for (const auto& group : reason.needs) named.insert(named.end(), group.begin(), group.end());
    for (const std::string& id : named)
      if (!documents.contains(id)) return wrong("The reason \"" + reason.id + "\" names a document \"" + id + "\" that is not in the list.");
  }
  return {};
}

std::string toJsonText(const AppealTable& table) {
  Json documents = Json::array(), reasons = Json::array();
  for (const AppealDocument& one : table.documents) documents.push_back({{"id", one.id}, {"title", one.title}, {"isText", one.isText}, {"maxAgeDays", one.maxAgeDays}});
  for (const AppealReason& one : table.reasons) reasons.push_back({{"id", one.id}, {"title", one.title}, {"needs", one.needs}, {"helps", one.helps}});
  const Json json{{"hours", table.hours}, {"source", table.source}, {"sourceDate", table.sourceDate}, {"documents", documents}, {"reasons", reasons}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<AppealSample> appealSamples() {
  std::vector<AppealSample> samples;
  const Json json = Json::parse(starterAppealTable(), nullptr, false);
  for (const Json& object : objectsAt(json, "samples")) samples.push_back({textAt(object, "id"), textAt(object, "title"), partsFrom(object)});
  return samples;
}

Status ageOf(const AppealDocument& document, std::optional<Instant> datedAt, Instant now) {
  if (document.maxAgeDays == 0) return {};
  const std::string title = textIn(document.title, "en");
  if (!datedAt) return fail(ErrorKind::InvalidInput, "evidence.date", "Enter the date that stands on it (" + title + "): the platform looks at its age.");
  if (*datedAt > now) return fail(ErrorKind::InvalidInput, "evidence.date", "The date of the document lies in the future (" + title + "): correct it.");
  const auto days = std::chrono::duration_cast<std::chrono::days>(now - *datedAt).count();
  if (days <= document.maxAgeDays) return {};
  return fail(ErrorKind::Refused, "evidence.too_old",
              "This document is " + std::to_string(days) + " days old and is refused after " + std::to_string(document.maxAgeDays) + " (" + title + "): get a newer one.");
}

}  // namespace inquiry::desk
