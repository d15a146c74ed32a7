#include "core/desk/local_access.h"

#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSetting = "local.access";
// Below lie the ports of the system.
constexpr int kLowestPort = 1024, kHighestPort = 65535;

Result<LocalState> readChoice(Parts& parts) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kSetting);
  if (!text) return fail(text.error());
  LocalState state;
  const Json json = Json::parse(text->value_or("{}"), nullptr, false);
  if (!json.is_object()) return state;
  const auto on = json.find("on"), port = json.find("port");
  if (on != json.end() && on->is_boolean()) state.isOn = on->get<bool>();
  if (port != json.end() && port->is_number_integer()) state.port = port->get<int>();
  return state;
}

}  // namespace

void LocalAccess::setDoor(LocalDoor* door) {
  const std::scoped_lock lock(m_mutex);
  shut();
  m_door = door;
}

void LocalAccess::shut() {
  if (m_door != nullptr && m_openPort != 0) m_door->close();
  m_openPort = 0;
}

Result<LocalState> LocalAccess::settle() {
  // Two who settle at once take turns: the later one reads what holds then.
  const std::scoped_lock lock(m_mutex);
  auto state = readChoice(m_parts);
  if (!state) return state;
  const bool isWanted = state->isOn && !m_isLocked;
  if (!isWanted || m_openPort != state->port) shut();
  if (isWanted && m_openPort == 0 && m_door != nullptr) {
    const auto opened = m_door->open(state->port);
    if (opened) m_openPort = *opened;
    else state->problem = opened.error();
  }
  state->isOpen = m_openPort != 0;
  auto tokens = m_tokens.list();
  if (!tokens) return fail(tokens.error());
  state->tokens = std::move(*tokens);
  return state;
}

Result<LocalState> LocalAccess::choose(bool isOn, int port) {
  if (port < kLowestPort || port > kHighestPort) return fail(ErrorKind::InvalidInput, "local.port_range", "Choose a port from 1024 to 65535.");
  if (auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  const auto done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto saved = storage::SettingRepository(connection).save(kSetting, Json{{"on", isOn}, {"port", port}}.dump()); !saved) return saved;
    return note(connection, m_parts, {SubjectKind::Setting, std::string(kSetting), "local.access_chosen", {{"on", isOn}, {"port", port}}});
  });
  if (!done) return fail(done.error());
  return settle();
}

}  // namespace inquiry::desk
