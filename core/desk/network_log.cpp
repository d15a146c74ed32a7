#include "core/desk/network_log.h"

#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kKey = "network.place";

struct Kept {
  std::vector<std::string> place, before;
  std::optional<Instant> changedAt;
};

Kept keptFrom(const std::string& text) {
  const Json value = Json::parse(text, nullptr, false);
  try {
    Kept kept;
    kept.place = value.at("place").get<std::vector<std::string>>();
    kept.before = value.at("before").get<std::vector<std::string>>();
    if (value.contains("changedAt")) kept.changedAt = Instant::fromMillis(value.at("changedAt"));
    return kept;
  } catch (const Json::exception&) {
    return {};  // of another version: today's network is the first that is known
  }
}

std::string textOf(const Kept& kept) {
  Json value{{"place", kept.place}, {"before", kept.before}};
  if (kept.changedAt) value["changedAt"] = kept.changedAt->millis();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

Result<NetworkNote> noteNetwork(Parts& parts, const std::vector<std::string>& place) {
  Kept kept;
  bool isKnown = false;
  {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    const auto found = storage::SettingRepository((*reader)->connection()).find(kKey);
    if (!found) return fail(found.error());
    if (*found) kept = keptFrom(**found);
    isKnown = !kept.place.empty();
  }
  if (place.empty() || place == kept.place) return NetworkNote{kept.changedAt, kept.before, kept.place};
  if (isKnown) {
    kept.before = kept.place;
    kept.changedAt = parts.clock.now();
  }
  kept.place = place;
  const Status written = parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kKey, textOf(kept)); !done) return done;
    if (!isKnown) return {};
    return note(connection, parts, {SubjectKind::Workspace, "network", "network.changed", {{"before", kept.before}, {"after", kept.place}}});
  });
  if (!written) return fail(written.error());
  return NetworkNote{kept.changedAt, kept.before, kept.place};
}

}  // namespace inquiry::desk
