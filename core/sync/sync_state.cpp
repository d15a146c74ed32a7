#include "core/sync/sync_state.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/language/detect.h"
#include "core/storage/journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/search_index.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/alert_log.h"
#include "core/sync/automatic_answers.h"
#include "core/sync/automation_state.h"

namespace inquiry {
namespace {

std::string guessLanguage(std::string_view text) { return language::detect(text).code; }

storage::WritePriority writePriority(WorkPriority priority) {
  switch (priority) {
    case WorkPriority::Send: return storage::WritePriority::Send;
    case WorkPriority::User:
    case WorkPriority::Sync: return storage::WritePriority::Sync;
    case WorkPriority::Import: return storage::WritePriority::Import;
  }
  return storage::WritePriority::Sync;
}

JournalEntry entryOf(Instant at, const char* kind, SubjectKind subjectKind, std::string subject, const nlohmann::json& payload) {
  JournalEntry entry;
  entry.at = at;
  entry.actor = "sync";
  entry.kind = kind;
  entry.subjectKind = subjectKind;
  entry.subject = std::move(subject);
  entry.payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return entry;
}

}  // namespace

SyncService::State::State(const SyncParts& givenParts, const SyncOptions& givenOptions)
    : parts(givenParts),
      options(givenOptions),
      sender({parts.database, parts.clock, parts.outboxJournal, parts.gate ? *parts.gate : ownGate, parts.alarm, options.firstRetry, 60 * options.firstRetry}),
      scheduler(parts.clock, options.seed != 0 ? options.seed : static_cast<std::uint64_t>(parts.clock.now().millis())),
      alarmPost(parts.database, parts.connectorParts.secrets, parts.clock, parts.connectorParts.http, parts.connectorParts.pause),
      alertOutlet(parts.database, AlertSender(parts.connectorParts.http, parts.connectorParts.mail, parts.connectorParts.secrets, parts.clock), parts.clock),
      pool(options.workers) {}

Status SyncService::State::loadStores() {
  const auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  storage::StoreRepository repository((*reader)->connection());
  const auto list = repository.list();
  if (!list) return fail(list.error());
  std::map<StoreId, std::shared_ptr<StoreRuntime>> loaded;
  struct Facts {
    PullMarks marks;
    StoreHealth health;
    AlarmsSaid said;
    bool isOnlyImported = false;
  };
  std::map<StoreId, Facts> facts;
  for (const Store& store : *list) {
    const auto marks = loadPullMarks((*reader)->connection(), store.id);
    if (!marks) return fail(marks.error());
    const auto stored = repository.health(store.id);
    if (!stored) return fail(stored.error());
    const auto said = loadAlarmsSaid((*reader)->connection(), store.id);
    if (!said) return fail(said.error());
    const auto isOnlyImported = repository.isOnlyImported(store);
    if (!isOnlyImported) return fail(isOnlyImported.error());
    facts[store.id] = {*marks, *stored, *said, *isOnlyImported};
    const auto known = runtime(store.id);
    auto made = std::make_shared<StoreRuntime>();
    made->store = store;
    made->isOnlyImported = *isOnlyImported;
    if (known && isSameWay(known->store, store)) made->connector = known->connector;
    if (!made->connector) made->connector = parts.connectors.create(store, parts.connectorParts);
    loaded[store.id] = std::move(made);
  }
  const std::scoped_lock lock(mutex);
  for (const auto& [id, gone] : stores) {
    if (loaded.contains(id)) continue;
    scheduler.remove(id);
    health.remove(id);
  }
  for (const auto& [id, made] : loaded) {
    if (!stores.contains(id)) health.load(id, facts[id].health, facts[id].said, parts.clock.now());
    if (!made->isSynced()) {
      scheduler.remove(id);
      continue;
    }
    const Capabilities& can = made->connector->capabilities();
    const PullMarks& marks = facts[id].marks;
    scheduler.put(id, {can.pollInterval, can.sweepInterval, !marks.isFirstDone, !marks.isHistoryDone});
    made->isImporting = !marks.isFirstDone || !marks.isHistoryDone;
  }
  stores = std::move(loaded);
  areStoresLoaded = true;
  return {};
}

std::shared_ptr<StoreRuntime> SyncService::State::runtime(const StoreId& store) {
  const std::scoped_lock lock(mutex);
  const auto found = stores.find(store);
  return found == stores.end() ? nullptr : found->second;
}

Result<std::shared_ptr<StoreRuntime>> SyncService::State::reachSynced(const StoreId& store) {
  auto found = reach(store);
  // Before whether its platform can be reached at all: nothing is asked of it.
  if (const auto known = runtime(store); known && known->isOnlyImported)
    return fail(ErrorKind::Refused, "store.not_connected",
                "The store \"" + store.value + "\" was only imported: add it with a store file of the same id to connect it.");
  return found;
}

Result<std::shared_ptr<StoreRuntime>> SyncService::State::reach(const StoreId& store) {
  auto found = runtime(store);
  if (!found) {
    if (auto loaded = loadStores(); !loaded) return fail(loaded.error());
    found = runtime(store);
  }
  if (!found) return fail(ErrorKind::NotFound, "store.not_found", "There is no store \"" + store.value + "\": add it, or look at the list of stores.");
  if (!found->connector)
    return fail(ErrorKind::NotFound, "store.no_connector", "This version cannot reach " + std::string(displayName(found->store.marketplace)) + " yet.");
  return found;
}

Result<SyncService::State::Reached> SyncService::State::reachForWork(const StoreId& store, const std::stop_token& stop) {
  for (;;) {
    auto found = reachSynced(store);
    if (!found) return fail(found.error());
    auto use = uses.begin(store, *(*found)->connector, stop);
    if (!use) return fail(ErrorKind::Cancelled, "sync.stopped", "Stopped on request.");
    // Replaced during the wait: then the one in its place is meant.
    const auto current = runtime(store);
    if (!current || current->connector == (*found)->connector) return Reached{std::move(*found), std::move(*use)};
  }
}

PullReport SyncService::State::pull(const std::shared_ptr<StoreRuntime>& runtime, PullDepth depth, WorkPriority priority, std::stop_token stop) {
  StorePull::Settings settings;
  settings.depth = depth;
  settings.priority = writePriority(priority);
  settings.guess = guessLanguage;
  if (isStarted && runtime->isImporting && depth != PullDepth::Sweep) settings.slice = options.importSlice;
  const std::int64_t before = runtime->importedMessages;
  settings.onPage = [&runtime, before](const PullReport& report) {
    runtime->importedMessages = before + report.counts.messages;
    if (report.estimatedTotal) runtime->estimated = *report.estimatedTotal;
  };
  PullReport report = StorePull(parts.database, parts.clock, runtime->store, std::move(settings)).run(*runtime->connector, stop);
  tell(report.alarms);
  if (report.status && depth != PullDepth::History) queueAnswers(*runtime, stop);
  return report;
}

// Only after a clean pull: what it brought shows whether somebody has answered already. A failure leaves them waiting for the next one.
void SyncService::State::queueAnswers(const StoreRuntime& runtime, const std::stop_token& stop) {
  AutomaticAnswers answers({parts.database, parts.clock, parts.outboxJournal});
  const auto queued = answers.queue(runtime.store, runtime.connector->capabilities(), stop);
  if (!queued) spdlog::warn("automation store={} code={}", runtime.store.id.value, queued.error().code);
  else if (*queued > 0) isOutboxDirty = true;
}

DeliveryReport SyncService::State::deliver(const std::shared_ptr<StoreRuntime>& runtime, std::stop_token stop) {
  return sender.deliver(runtime->store, *runtime->connector, std::move(stop));
}

void SyncService::State::noteOutcome(const std::shared_ptr<StoreRuntime>& runtime, const Status& status) {
  const StoreId& id = runtime->store.id;
  HealthFacts facts;
  facts.now = parts.clock.now();
  facts.interval = runtime->connector->capabilities().pollInterval;
  facts.throttledUntil = runtime->connector->throttledUntil();
  facts.grantWarning = runtime->connector->grantWarning();
  facts.remark = runtime->connector->remark();
  const auto grant = parts.connectorParts.secrets.grant(id);
  facts.isGrantKnown = grant.has_value();
  if (grant) facts.grantExpiresAt = grant->refreshExpiresAt;
  if (const auto reader = parts.database.read()) {
    const auto counts = storage::OutgoingRepository((*reader)->connection()).unsentCounts();
    if (counts && counts->contains(id)) facts.unsent = counts->at(id);
  }
  StoreHealthTracker::Change change;
  HealthState before = HealthState::Ok;
  {
    const std::scoped_lock lock(mutex);
    if (isStarted) facts.nextSyncAt = scheduler.nextPullAt(id);
    if (const auto known = health.health(id)) before = known->state;
    change = health.after(id, status, facts);
  }
  std::vector<AlarmNotice> rests;
  // Health that cannot be written is told by the next round; the round itself stands.
  static_cast<void>(parts.database.writes().write(storage::WritePriority::Sync, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.stores.insert(id);
    if (auto saved = storage::StoreRepository(connection).saveHealth(id, change.health); !saved) return saved;
    const auto followed = followSync(connection, runtime->store, status, facts.now, changes);
    if (!followed) return fail(followed.error());
    rests = *followed;
    if (!change.alarms.empty()) {
      if (auto saved = saveAlarmsSaid(connection, id, change.said); !saved) return saved;
      if (auto logged = logAlarms(connection, change.alarms, changes); !logged) return logged;
      if (auto queued = AlarmPost::enqueue(connection, change.alarms); !queued) return queued;
    }
    if (!change.isStateChanged) return {};
    return storage::Journal::append(connection, entryOf(facts.now, "store.health", SubjectKind::Store, id.value,
                                                        {{"before", name(before)}, {"after", name(change.health.state)}, {"detail", change.health.detail}}));
  }));
  if (change.isStateChanged && !status) spdlog::warn("health store={} state={} code={}", id.value, name(change.health.state), status.error().code);
  if (change.isStateChanged && status) spdlog::info("health store={} state={}", id.value, name(change.health.state));
  tell(change.alarms);
  tell(rests);
}

StoreRound SyncService::State::round(const std::shared_ptr<StoreRuntime>& runtime, std::stop_token stop) {
  StoreRound round;
  round.id = runtime->store.id;
  const auto failed = [&round](const Status& status) {
    if (!status && !round.error) round.error = status.error();
    return !status;
  };
  PullMarks marks;
  if (const auto reader = parts.database.read()) {
    if (const auto loaded = loadPullMarks((*reader)->connection(), round.id)) marks = *loaded;
  }
  const auto take = [&](PullDepth depth) {
    const PullReport report = pull(runtime, depth, WorkPriority::User, stop);
    round.threads += report.counts.threads;
    round.messages += report.counts.messages;
    round.updated += report.counts.updated;
    return report.status;
  };
  Status pulled = take(PullDepth::Incremental);
  if (pulled && !marks.isHistoryDone) pulled = take(PullDepth::History);
  const bool isSweepDue = marks.sweptAt && parts.clock.now() - *marks.sweptAt >= runtime->connector->capabilities().sweepInterval;
  if (pulled && (isSweepDue || (marks.isFirstDone && !marks.sweptAt))) pulled = take(PullDepth::Sweep);
  failed(pulled);
  const bool isReachable = pulled || (pulled.error().kind != ErrorKind::Offline && pulled.error().kind != ErrorKind::Unauthorised &&
                                      pulled.error().kind != ErrorKind::Cancelled);
  if (isReachable) {
    const DeliveryReport delivered = deliver(runtime, stop);
    round.sent = delivered.sent;
    failed(delivered.status);
    if (pulled && delivered.caseSteps > 0) failed(take(PullDepth::Incremental));
  }
  noteOutcome(runtime, pulled);
  round.ok = !round.error;
  return round;
}

Status SyncService::State::wakeSnoozed() {
  const Instant now = parts.clock.now();
  {
    const auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    const auto due = storage::ThreadRepository((*reader)->connection()).dueSnoozes(now, 1);
    if (!due || due->empty()) return due ? Status() : fail(due.error());
  }
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::ThreadRepository threads(connection);
    const auto due = threads.dueSnoozes(now, 200);
    if (!due) return fail(due.error());
    for (const ThreadId thread : *due) {
      if (auto done = threads.setStatus(thread, ThreadStatus::Open); !done) return done;
      changes.threads.insert(thread);
      auto noted = storage::Journal::append(connection, entryOf(now, "thread.status", SubjectKind::Thread, std::to_string(thread.value),
                                                                {{"before", "snoozed"}, {"after", "open"}, {"why", "the time came"}}));
      if (!noted) return noted;
    }
    return {};
  });
}

Status SyncService::State::catchUpSearch(std::stop_token stop) {
  for (std::int64_t left = 1; left > 0 && !stop.stop_requested();) {
    const Status done = parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
      const auto progress = storage::SearchIndex(connection).catchUp(2000, Duration(isStarted ? 15 : 200));
      if (!progress) return fail(progress.error());
      left = progress->left;
      return {};
    });
    if (!done) return done;
  }
  return {};
}

void SyncService::State::wake() {
  const std::scoped_lock lock(heartMutex);
  if (heart) heart->wake();
}

}  // namespace inquiry
