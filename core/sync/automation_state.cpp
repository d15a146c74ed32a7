#include "core/sync/automation_state.h"

#include <nlohmann/json.hpp>

#include "core/domain/journal_entry.h"
#include "core/storage/journal.h"
#include "core/storage/setting_repository.h"
#include "core/sync/alert_log.h"

namespace inquiry {
namespace {

using nlohmann::json;

std::string keyOf(const StoreId& store) { return std::string(kAutomationPrefix) + store.value; }

std::string textAt(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberAt(const json& object, const char* key, std::int64_t otherwise) {
  const auto found = object.find(key);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

AlarmNotice notice(const Store& store, AlarmNotice::Phase phase, Instant now) {
  return {AlarmNotice::Kind::AutomationPaused, phase, store.id, "automation.sync",
          "The automatic answers of this store rest, because it cannot be synced. They go on after a clean sync.", now, {}, {}};
}

}  // namespace

Result<AutomationState> loadAutomation(storage::Connection& connection, const StoreId& store) {
  const auto text = storage::SettingRepository(connection).find(keyOf(store));
  if (!text) return fail(text.error());
  AutomationState state;
  if (!*text) return state;
  const json value = json::parse(**text, nullptr, false);
  if (!value.is_object()) return state;
  state.caps.perThread = numberAt(value, "perThread", state.caps.perThread);
  state.caps.period = std::chrono::hours(numberAt(value, "periodHours", 24));
  state.caps.perHour = numberAt(value, "perHour", state.caps.perHour);
  state.paused = textAt(value, "paused");
  state.pausedBy.value = textAt(value, "pausedBy");
  state.pausedAt = Instant::parse(textAt(value, "pausedAt"));
  return state;
}

Status saveAutomation(storage::Connection& connection, const StoreId& store, const AutomationState& state) {
  const json value{{"perThread", state.caps.perThread},
                   {"periodHours", std::chrono::duration_cast<std::chrono::hours>(state.caps.period).count()},
                   {"perHour", state.caps.perHour},
                   {"paused", state.paused},
                   {"pausedBy", state.pausedBy.value},
                   {"pausedAt", state.pausedAt ? state.pausedAt->toIso() : std::string()}};
  return storage::SettingRepository(connection).save(keyOf(store), value.dump());
}

Result<std::vector<AlarmNotice>> followSync(storage::Connection& connection, const Store& store, const Status& pulled, Instant now, ChangeSet& changes) {
  using Notices = std::vector<AlarmNotice>;
  if (store.mode != StoreMode::Automation) return Notices{};
  if (!pulled && pulled.error().kind == ErrorKind::Cancelled) return Notices{};
  auto state = loadAutomation(connection, store.id);
  if (!state) return fail(state.error());
  const bool pauses = !pulled && state->paused.empty(), resumes = pulled && state->paused == "sync";
  if (!pauses && !resumes) return Notices{};
  state->paused = pauses ? "sync" : "";
  state->pausedAt = pauses ? std::optional(now) : std::nullopt;
  state->pausedBy = {};
  if (auto saved = saveAutomation(connection, store.id, *state); !saved) return fail(saved.error());
  changes.stores.insert(store.id);
  JournalEntry entry;
  entry.at = now;
  entry.actor = "sync";
  entry.kind = pauses ? "automation.paused" : "automation.resumed";
  entry.subjectKind = SubjectKind::Store;
  entry.subject = store.id.value;
  entry.payload = json{{"why", "sync"}}.dump();
  if (auto noted = storage::Journal::append(connection, entry); !noted) return fail(noted.error());
  Notices notices{notice(store, pauses ? AlarmNotice::Phase::Raised : AlarmNotice::Phase::Cleared, now)};
  if (auto logged = logAlarms(connection, notices, changes); !logged) return fail(logged.error());
  return notices;
}

}  // namespace inquiry
