#include "core/desk/automation_service.h"

#include "core/desk/automation_right.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/storage/rule_run_repository.h"
#include "core/storage/store_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/automation_state.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

constexpr Duration kFiguresOf = std::chrono::hours(24 * 7);

// Changes the state of a store's automation and tells the journal.
Status change(Parts& parts, const StoreId& store, const std::string& kind, const std::function<void(AutomationState&)>& edit) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (const auto known = requireStore(connection, store); !known) return fail(known.error());
    auto state = loadAutomation(connection, store);
    if (!state) return fail(state.error());
    const AutomationState before = *state;
    edit(*state);
    if (*state == before) return {};
    if (auto saved = saveAutomation(connection, store, *state); !saved) return saved;
    changes.stores.insert(store);
    if (before.paused == "sync" && state->paused.empty()) {
      const AlarmNotice over{AlarmNotice::Kind::AutomationPaused, AlarmNotice::Phase::Cleared, store, "automation.resumed", "", parts.clock.now(), {}, {}};
      if (auto logged = logAlarms(connection, {over}, changes); !logged) return logged;
    }
    return note(connection, parts, {SubjectKind::Store, store.value, kind,
                                    {{"perThread", state->caps.perThread}, {"periodHours", std::chrono::duration_cast<std::chrono::hours>(state->caps.period).count()}, {"perHour", state->caps.perHour}}});
  });
}

}  // namespace

Result<std::vector<AutomationRow>> AutomationService::rows() const {
  std::vector<Store> stores;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto list = storage::StoreRepository((*reader)->connection()).list();
    if (!list) return fail(list.error());
    stores = std::move(*list);
  }
  std::vector<AutomationRow> rows;
  for (const Store& store : stores) {
    auto row = rowOf(store);
    if (!row) return fail(row.error());
    rows.push_back(std::move(*row));
  }
  return rows;
}

Result<AutomationRow> AutomationService::rowOf(const Store& store) const {
  AutomationRow row;
  row.store = store.id;
  row.name = store.name;
  row.marketplace = store.marketplace;
  row.mode = store.mode;
  const auto capabilities = m_parts.sync.capabilities(store.id);
  row.platformAllows = capabilities && takesAutomation(*capabilities);
  // One chosen before the platform's rule was known.
  if (capabilities && !row.platformAllows && row.mode == StoreMode::Automation) row.mode = StoreMode::Reply;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto state = loadAutomation(connection, store.id);
  if (!state) return fail(state.error());
  row.paused = state->paused;
  row.pausedAt = state->pausedAt;
  row.perThread = state->caps.perThread;
  row.periodHours = std::chrono::duration_cast<std::chrono::hours>(state->caps.period).count();
  row.perHour = state->caps.perHour;
  storage::RuleRunRepository runs(connection);
  const Instant since = m_parts.clock.now() - kFiguresOf;
  const auto figures = runs.figures(store.id, since);
  if (!figures) return fail(figures.error());
  for (const auto& figure : *figures) (figure.why.empty() ? row.queued : row.withheld[figure.why]) += figure.count;
  const auto share = runs.share(store.id, since);
  if (!share) return fail(share.error());
  row.people = share->people;
  row.machines = share->machines;
  return row;
}

Status AutomationService::setRight(const StoreId& id, Right right) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules, id); !may) return fail(may.error());
  if (right == Right::Yes) {
    const auto capabilities = m_parts.sync.capabilities(id);
    if (!capabilities) return fail(capabilities.error());
    if (!takesAutomation(*capabilities))
      return fail(ErrorKind::Refused, "automation.platform", "This platform forbids automatic answers, or counts them against the account: answer yourself, or use templates.");
  }
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    const StoreMode before = store->mode, wanted = right == Right::Yes ? StoreMode::Automation : StoreMode::Reply;
    if (before == StoreMode::DisplayOnly) return right == Right::No ? Status() : fail(ErrorKind::Refused, "automation.display_only", "This store only shows messages: allow replies for it first.");
    if (before == wanted) return {};
    store->mode = wanted;
    if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
    changes.stores.insert(id);
    return note(connection, m_parts, {SubjectKind::Store, id.value, "store.mode", {{"before", name(before)}, {"after", name(wanted)}}});
  });
  return written ? m_parts.sync.storesChanged() : written;
}

Status AutomationService::pause(const StoreId& store) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules, store); !may) return fail(may.error());
  return change(m_parts, store, "automation.paused", [this](AutomationState& state) {
    if (state.paused == "person") return;
    state.paused = "person";
    state.pausedAt = m_parts.clock.now();
    state.pausedBy = m_parts.me();
  });
}

Status AutomationService::resume(const StoreId& store) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules, store); !may) return fail(may.error());
  return change(m_parts, store, "automation.resumed", [](AutomationState& state) {
    state.paused.clear();
    state.pausedAt.reset();
    state.pausedBy = {};
  });
}

Status AutomationService::setCaps(const StoreId& store, const AutomationCaps& caps) {
  if (const auto may = requireRight(m_parts, DeskRight::Rules, store); !may) return fail(may.error());
  const auto within = [](std::int64_t value, std::int64_t most) { return value >= 1 && value <= most; };
  if (!within(caps.perThread, 3)) return fail(ErrorKind::InvalidInput, "automation.per_thread", "One conversation takes 1 to 3 automatic answers in a period.");
  if (!within(caps.periodHours, 24 * 30)) return fail(ErrorKind::InvalidInput, "automation.period", "The period is 1 to 720 hours.");
  if (!within(caps.perHour, 1'000)) return fail(ErrorKind::InvalidInput, "automation.per_hour", "A store takes 1 to 1000 automatic answers an hour.");
  return change(m_parts, store, "automation.limits", [&](AutomationState& state) { state.caps = {caps.perThread, std::chrono::hours(caps.periodHours), caps.perHour}; });
}

}  // namespace inquiry::desk
