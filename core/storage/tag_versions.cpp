#include "core/storage/tag_versions.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "core/domain/setting_area.h"
#include "core/storage/rows.h"
#include "core/storage/setting_versions.h"

namespace inquiry::storage {

struct TagVersions::Entry {
  std::int64_t key = 0;
  std::string name, colour;
  bool isPreset = false;
  std::int64_t position = 0;
  bool isUsed = false;  // not kept in a version
};

namespace {

using Json = nlohmann::json;

constexpr std::string_view kNow = "SELECT key, name, colour, is_preset, position, EXISTS (SELECT 1 FROM thread_tag k WHERE k.tag = g.key) FROM tag g ORDER BY position, key";
constexpr std::string_view kDrop = "DELETE FROM tag WHERE key = ?1";
// Out of the way while two change their names.
constexpr std::string_view kFreeName = "UPDATE tag SET name = char(1) || key WHERE key = ?1";
constexpr std::string_view kPut =
    "INSERT INTO tag (key, name, colour, is_preset, position) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (key) DO UPDATE SET name = ?2, colour = ?3, is_preset = ?4, position = ?5";

}  // namespace

Result<std::string> TagVersions::body() {
  Json list = Json::array();
  const auto done = forEachRow(m_connection, kNow, [&list](Row row) {
    list.push_back({{"id", row.integer(0)}, {"name", row.text(1)}, {"colour", row.text(2)}, {"preset", row.flag(3)}, {"position", row.integer(4)}});
  });
  if (!done) return fail(done.error());
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Status TagVersions::changed(const std::string& before) {
  const auto after = body();
  if (!after) return fail(after.error());
  return SettingVersions(m_connection).change(kTagsKey, before, *after);
}

Status TagVersions::restore(std::string_view body) {
  std::vector<Entry> then;
  for (const Json& each : Json::parse(body, nullptr, false))
    if (each.is_object()) then.push_back({each.value("id", std::int64_t{0}), each.value("name", ""), each.value("colour", ""), each.value("preset", false), each.value("position", std::int64_t{0})});
  const auto now = allRows<Entry>(m_connection, kNow, [](Row row) { return Entry{row.integer(0), row.text(1), row.text(2), row.flag(3), row.integer(4), row.flag(5)}; });
  if (!now) return fail(now.error());
  const auto has = [](const std::vector<Entry>& list, std::int64_t key) { return std::any_of(list.begin(), list.end(), [key](const Entry& each) { return each.key == key; }); };
  for (const Entry& each : *now) {
    const bool isKnown = has(then, each.key);
    if (isKnown || !each.isUsed)
      if (auto done = execute(m_connection, isKnown ? kFreeName : kDrop, each.key); !done) return done;
    if (isKnown || !each.isUsed) continue;
    const auto same = std::find_if(then.begin(), then.end(), [&each](const Entry& wanted) { return wanted.name == each.name; });
    if (same == then.end()) continue;
    if (has(*now, same->key))
      return fail(ErrorKind::Conflict, "setting.tag_name", "Another tag is called \"" + each.name + "\" by now: rename it or merge the two first. Nothing was changed.");
    same->key = each.key;
  }
  for (const Entry& each : then)
    if (auto done = put(each); !done) return done;
  return {};
}

Status TagVersions::put(const Entry& entry) { return execute(m_connection, kPut, entry.key, entry.name, entry.colour, entry.isPreset, entry.position); }

}  // namespace inquiry::storage
