#include "core/desk/setting_difference.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using Step = SettingDifference::Step;
using Kind = SettingDifference::Kind;
using Path = std::vector<Step>;

// What tells one entry of a list from the others, and what it is called.
constexpr std::array kMarks{"wording", "weekday", "policy", "marketplace", "kind", "site", "store", "tag", "priority", "percent", "from", "to", "code"};
constexpr std::array kIds{"id", "key"};
constexpr std::array kTitles{"label", "title", "name", "what"};
// Counted by the program itself.
constexpr const char* kOwnNumber = "version";

std::string plain(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return value.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string list;
  for (const Json& one : value) list += (list.empty() ? "" : ", ") + (one.is_array() && one.size() == 2 ? plain(one[0]) + "–" + plain(one[1]) : plain(one));
  return list;
}

std::string textAt(const Json& entry, const char* key) { return entry.contains(key) && !entry[key].is_structured() ? plain(entry[key]) : std::string(); }

Step stepOf(const Json& entry) {
  Step step;
  for (const char* key : kTitles)
    if (step.title.empty()) step.title = textAt(entry, key);
  for (const char* key : kMarks)
    if (const std::string text = textAt(entry, key); !text.empty()) step.marks.emplace_back(key, text);
  if (step.title.empty() && step.marks.empty()) step.title = textAt(entry, "id");
  return step;
}

// Entries are the same one where they bear the same id, or else the same marks; a title may be what was changed.
std::string identityOf(const Json& entry) {
  for (const char* key : kIds)
    if (const std::string id = textAt(entry, key); !id.empty()) return id;
  std::string identity;
  for (const char* key : kMarks) identity += textAt(entry, key) + '\n';
  if (identity.find_first_not_of('\n') == std::string::npos) identity = stepOf(entry).title;
  return identity;
}

bool isListOfEntries(const Json& value) {
  return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), [](const Json& each) { return each.is_object(); });
}

std::map<std::string, Json> byIdentity(const Json& list) {
  std::map<std::string, Json> entries;
  for (const Json& each : list) {
    std::string identity = identityOf(each);
    while (entries.contains(identity)) identity += '+';
    entries.emplace(std::move(identity), each);
  }
  return entries;
}

Path with(Path path, Step step) {
  path.push_back(std::move(step));
  return path;
}

void compare(const Json& before, const Json& after, const Path& path, std::vector<SettingDifference>& found);

void compareObjects(const Json& before, const Json& after, const Path& path, std::vector<SettingDifference>& found) {
  Json keys = before.is_object() ? before : Json::object();
  if (after.is_object()) keys.update(after);
  const auto part = [](const Json& value, const std::string& key) { return value.is_object() && value.contains(key) ? value[key] : Json(); };
  for (const auto& [key, ignored] : keys.items())
    if (key != kOwnNumber) compare(part(before, key), part(after, key), with(path, {key, {}, {}}), found);
}

void compareEntries(const Json& before, const Json& after, const Path& path, std::vector<SettingDifference>& found) {
  const auto old = byIdentity(before), fresh = byIdentity(after);
  for (const auto& [identity, entry] : old) {
    const auto now = fresh.find(identity);
    if (now == fresh.end()) found.push_back({with(path, stepOf(entry)), Kind::Removed, {}, {}});
    else compare(entry, now->second, with(path, stepOf(now->second)), found);
  }
  for (const auto& [identity, entry] : fresh)
    if (!old.contains(identity)) found.push_back({with(path, stepOf(entry)), Kind::Added, {}, {}});
}

void compare(const Json& before, const Json& after, const Path& path, std::vector<SettingDifference>& found) {
  if (before == after) return;
  if (before.is_object() || after.is_object()) return compareObjects(before, after, path, found);
  if (isListOfEntries(before) || isListOfEntries(after)) return compareEntries(before.is_array() ? before : Json::array(), after.is_array() ? after : Json::array(), path, found);
  if (const std::string was = plain(before), is = plain(after); was != is) found.push_back({path, Kind::Changed, was, is});
}

Json jsonOf(const std::optional<std::string>& body) {
  if (!body) return {};
  Json value = Json::parse(*body, nullptr, false);
  return value.is_discarded() ? Json(*body) : value;
}

}  // namespace

std::vector<SettingDifference> settingDifferences(const std::optional<std::string>& before, const std::optional<std::string>& after) {
  std::vector<SettingDifference> found;
  compare(jsonOf(before), jsonOf(after), {}, found);
  return found;
}

}  // namespace inquiry::desk
