#include "core/desk/recovery_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/storage/draft_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kSetting = "desk.run";

}  // namespace

Result<RecoveryService::End> RecoveryService::storedEnd() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto stored = storage::SettingRepository(connection).find(kSetting);
  if (!stored) return fail(stored.error());
  const Json run = Json::parse(stored->value_or("{}"), nullptr, false);
  End end;
  if (!run.is_object() || !run.value("running", false)) return end;
  end.wasClean = false;
  end.lastSeenAt = Instant::parse(run.value("seenAt", std::string()));
  // Whatever was synced after the last sign of life proves a later one.
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  for (const Store& store : *stores) {
    const auto health = storage::StoreRepository(connection).health(store.id);
    if (!health) return fail(health.error());
    if (health->lastSuccessAt) end.lastSeenAt = std::max(end.lastSeenAt.value_or(*health->lastSuccessAt), *health->lastSuccessAt);
  }
  return end;
}

Result<Recovery> RecoveryService::lastEnd() const {
  Recovery recovery;
  {
    const std::scoped_lock lock(m_mutex);
    if (!m_before) {
      const auto end = storedEnd();
      if (!end) return fail(end.error());
      m_before = *end;
    }
    recovery.wasClean = m_before->wasClean;
    recovery.lastSeenAt = m_before->lastSeenAt;
  }
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto drafts = storage::DraftRepository(connection).list();
  if (!drafts) return fail(drafts.error());
  recovery.drafts = static_cast<std::int64_t>(drafts->size());
  const auto open = storage::OutgoingRepository(connection).openCounts();
  if (!open) return fail(open.error());
  for (const auto& [state, count] : *open) {
    if (state == OutgoingState::Held || state == OutgoingState::Queued) recovery.waiting += count;
    if (state == OutgoingState::Sending || state == OutgoingState::Unknown || state == OutgoingState::NeedsPerson) recovery.uncertain += count;
  }
  return recovery;
}

Status RecoveryService::save(bool isRunning) {
  const std::string value = Json{{"running", isRunning}, {"seenAt", m_parts.clock.now().toIso()}}.dump();
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return storage::SettingRepository(connection).save(kSetting, value);
  });
}

Status RecoveryService::markRunning() {
  const std::scoped_lock lock(m_mutex);
  if (!m_before) {
    const auto end = storedEnd();
    if (!end) return fail(end.error());
    m_before = *end;
  }
  if (auto saved = save(true); !saved) return saved;
  m_isMarked = true;
  return {};
}

Status RecoveryService::markClean() {
  const std::scoped_lock lock(m_mutex);
  if (auto saved = save(false); !saved) return saved;
  m_isMarked = false;
  return {};
}

bool RecoveryService::isMarkedRunning() const {
  const std::scoped_lock lock(m_mutex);
  return m_isMarked;
}

}  // namespace inquiry::desk
