#include "core/sync/sync_service.h"

#include <condition_variable>
#include <exception>
#include <future>

#include "core/marketplaces/platform_actions.h"
#include "core/storage/order_repository.h"
#include "core/sync/outbox_recovery.h"
#include "core/sync/sync_state.h"

namespace inquiry {

SyncService::SyncService(const SyncParts& parts, const SyncOptions& options) : m_state(std::make_unique<State>(parts, options)) {}

SyncService::~SyncService() { end(); }

bool SyncService::end() {
  stop();
  return m_state->pool.stop();
}

Status SyncService::recover() {
  const std::scoped_lock lock(m_state->recovery);
  if (m_state->isRecovered) return {};
  const auto report = OutboxRecovery(m_state->parts.database, m_state->parts.clock, m_state->parts.outboxJournal).run();
  if (!report) return fail(report.error());
  m_state->isRecovered = true;
  return {};
}

Result<std::vector<StoreRound>> SyncService::syncOnce(const std::vector<StoreId>& stores, std::stop_token stop) {
  if (m_state->isStarted) return fail(ErrorKind::Refused, "sync.running", "Syncing runs already; wait for it, or end it first.");
  if (auto done = recover(); !done) return fail(done.error());
  if (auto loaded = m_state->loadStores(); !loaded) return fail(loaded.error());
  if (auto woken = m_state->wakeSnoozed(); !woken) return fail(woken.error());
  std::vector<std::shared_ptr<StoreRuntime>> wanted;
  for (const StoreId& id : stores) {
    auto found = m_state->reachSynced(id);
    if (!found) return fail(found.error());
    wanted.push_back(std::move(*found));
  }
  if (stores.empty()) {
    const std::scoped_lock lock(m_state->mutex);
    for (const auto& [id, runtime] : m_state->stores)
      if (runtime->isSynced()) wanted.push_back(runtime);
  }
  std::vector<StoreRound> rounds(wanted.size());
  std::mutex mutex;
  std::condition_variable ended;
  std::size_t left = wanted.size();
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    rounds[i].id = wanted[i]->store.id;
    // What a round throws must not leave the caller waiting: the last copy of `done` counts it down.
    const std::shared_ptr<void> done(nullptr, [&](void*) {
      const std::scoped_lock lock(mutex);
      if (--left == 0) ended.notify_all();
    });
    const auto run = [this, &rounds, i, runtime = wanted[i], stop, done](const std::stop_token& poolStop) {
      std::stop_source both;
      const std::stop_callback one(stop, [&both] { both.request_stop(); });
      const std::stop_callback two(poolStop, [&both] { both.request_stop(); });
      try {
        rounds[i] = m_state->round(runtime, both.get_token());
      } catch (const std::exception&) {
        rounds[i].error = Error{ErrorKind::PlatformDown, "sync.fault", "Syncing this store failed unexpectedly; try it again.", {}};
      }
    };
    m_state->pool.submit({WorkPriority::User, laneOf(wanted[i]->store.id, TaskKind::Pull), run});
  }
  {
    std::unique_lock lock(mutex);
    ended.wait(lock, [&left] { return left == 0; });
  }
  m_state->watch();
  m_state->postAlarmsNow(stop);
  if (auto indexed = m_state->catchUpSearch(stop); !indexed) return fail(indexed.error());
  return rounds;
}

Status SyncService::start() {
  if (m_state->isStarted) return {};
  if (auto done = recover(); !done) return done;
  if (auto loaded = m_state->loadStores(); !loaded) return loaded;
  m_state->isStarted = true;
  m_state->isOutboxDirty = true;
  m_state->news = std::make_unique<NewsWatcher>(m_state->parts.clock, m_state->pool, [state = m_state.get()](const StoreId& store) {
    {
      const std::scoped_lock lock(state->mutex);
      state->scheduler.expectNews(store);
    }
    state->wake();
  });
  {
    const std::scoped_lock lock(m_state->heartMutex);
    m_state->heart = std::make_unique<Heartbeat>([this](const std::stop_token&) { return m_state->beat(); });
  }
  m_state->listening = m_state->parts.database.writes().listen([this](const ChangeSet& changes) {
    if (!changes.outgoing.empty()) outboxChanged();
  });
  return {};
}

void SyncService::stop() {
  if (!m_state->isStarted.exchange(false)) return;
  m_state->listening.reset();
  std::unique_ptr<Heartbeat> heart;
  {
    const std::scoped_lock lock(m_state->heartMutex);
    heart = std::move(m_state->heart);
  }
  heart.reset();
  m_state->news.reset();
  std::vector<std::string> lanes{"search", "alarms"};
  {
    const std::scoped_lock lock(m_state->mutex);
    for (const auto& [id, runtime] : m_state->stores) {
      for (const TaskKind kind : {TaskKind::Pull, TaskKind::Send}) lanes.push_back(laneOf(id, kind));
      lanes.push_back(NewsWatcher::laneOf(id));
    }
  }
  for (const std::string& lane : lanes) m_state->pool.cancelLane(lane);
  if (!m_state->pool.waitIdle(TaskWatch::kMercy)) {
    // The heartbeat that watched them is gone: nobody else gives up what hangs.
    m_state->giveUpAll();
    for (const std::string& lane : lanes) m_state->pool.abandonLane(lane);
  }
  m_state->isPosting = m_state->isSearchRunning = false;
}

bool SyncService::isStarted() const { return m_state->isStarted; }

void SyncService::syncNow() {
  {
    const std::scoped_lock lock(m_state->mutex);
    m_state->scheduler.askAllNow();
  }
  m_state->wake();
}

void SyncService::syncNow(const StoreId& store) {
  {
    const std::scoped_lock lock(m_state->mutex);
    m_state->scheduler.askNow(store);
  }
  m_state->wake();
}

void SyncService::outboxChanged() {
  m_state->isOutboxDirty = true;
  m_state->wake();
}

Status SyncService::storesChanged() {
  const Status loaded = m_state->loadStores();
  m_state->wake();
  return loaded;
}

Status SyncService::undisturbed(const StoreId& store, std::function<Status()> work) {
  const std::string lane = laneOf(store, TaskKind::Pull);
  m_state->pool.cancelLane(lane);
  auto answer = std::make_shared<std::promise<Status>>();
  std::future<Status> done = answer->get_future();
  // The work alone holds the promise: when it is dropped, the wait ends.
  m_state->pool.submit({WorkPriority::User, lane, [answer = std::move(answer), work = std::move(work)](const std::stop_token&) { answer->set_value(work()); }});
  try {
    return done.get();
  } catch (const std::future_error&) {
    return fail(ErrorKind::Cancelled, "sync.stopped", "Stopped on request.");
  }
}

Status SyncService::look(const StoreId& store, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  return undisturbed(store, [&]() -> Status {
    const auto reached = m_state->reachForWork(store, stop);
    if (!reached) return fail(reached.error());
    return reached->runtime->connector->pull(PullDepth::History, stored, sink, stop);
  });
}

void SyncService::pauseImport(const StoreId& store) {
  {
    const std::scoped_lock lock(m_state->mutex);
    m_state->pausedImports[store] = true;
    m_state->scheduler.pauseHistory(store);
  }
  const auto runtime = m_state->runtime(store);
  if (runtime && runtime->isImporting) m_state->pool.cancelLane(laneOf(store, TaskKind::History));
}

void SyncService::resumeImport(const StoreId& store) {
  {
    const std::scoped_lock lock(m_state->mutex);
    m_state->pausedImports[store] = false;
    m_state->scheduler.resumeHistory(store);
  }
  m_state->wake();
}

std::vector<ImportProgress> SyncService::imports() const {
  std::vector<ImportProgress> all;
  const std::scoped_lock lock(m_state->mutex);
  for (const auto& [id, runtime] : m_state->stores) {
    ImportProgress progress;
    progress.store = id;
    progress.messages = runtime->importedMessages;
    if (runtime->estimated >= 0) progress.estimated = runtime->estimated;
    const auto paused = m_state->pausedImports.find(id);
    progress.isPaused = paused != m_state->pausedImports.end() && paused->second;
    progress.isDone = !runtime->isImporting;
    all.push_back(progress);
  }
  return all;
}

Result<TestRead> SyncService::test(const StoreId& store, std::stop_token stop) {
  const auto reached = m_state->reachForWork(store, stop);
  if (!reached) return fail(reached.error());
  auto read = reached->runtime->connector->test(stop);
  Status status = read ? Status() : fail(read.error());
  if (read && !read->missing.empty())
    status = fail(ErrorKind::MissingGrant, "store.missing_right", read->missing.front());
  m_state->noteOutcome(reached->runtime, status);
  if (status) {
    const std::scoped_lock lock(m_state->mutex);
    m_state->scheduler.restored(store);
  }
  return read;
}

Result<Capabilities> SyncService::capabilities(const StoreId& store) {
  const auto runtime = m_state->reach(store);
  if (!runtime) return fail(runtime.error());
  return (*runtime)->connector->capabilities();
}

std::string SyncService::webPage(const Thread& thread) {
  const auto runtime = m_state->reach(thread.store);
  return runtime ? (*runtime)->connector->webPage(thread) : std::string();
}

Result<std::string> SyncService::noAnswerNeededPage(const Thread& thread) {
  const auto runtime = m_state->reach(thread.store);
  if (!runtime) return fail(runtime.error());
  return (*runtime)->connector->noAnswerNeededPage(thread.remoteId);
}

std::string SyncService::structureReport(const StoreId& store, std::string_view original) {
  const auto runtime = m_state->reach(store);
  return runtime ? (*runtime)->connector->structureReport(original) : std::string();
}

Status SyncService::markRead(const StoreId& store, const std::string& threadRemoteId, std::stop_token stop) {
  const auto reached = m_state->reachForWork(store, stop);
  if (!reached) return fail(reached.error());
  if (reached->runtime->store.mode == StoreMode::DisplayOnly)
    return fail(ErrorKind::Refused, "store.display_only", "This store only shows messages: nothing is written to the platform.");
  return reached->runtime->connector->markRead(threadRemoteId, stop);
}

Result<Order> SyncService::refreshOrder(const StoreId& store, const std::string& remoteId, std::stop_token stop) {
  const auto reached = m_state->reachForWork(store, stop);
  if (!reached) return fail(reached.error());
  auto order = reached->runtime->connector->order(remoteId, stop);
  if (!order) return order;
  order->store = store;
  const Status kept = m_state->parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto stored = storage::OrderRepository(connection).upsert(*order);
    changes.orders = true;
    return stored ? Status() : fail(stored.error());
  });
  if (!kept) return fail(kept.error());
  return order;
}

Result<std::string> SyncService::file(const StoreId& store, const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
  const auto reached = m_state->reachForWork(store, stop);
  if (!reached) return fail(reached.error());
  return reached->runtime->connector->file(attachment, maxBytes, stop);
}

ActionAbility SyncService::actionAbility(const StoreId& store) {
  const auto runtime = m_state->reach(store);
  PlatformActions* const actions = runtime && (*runtime)->isSynced() ? (*runtime)->connector->platformActions() : nullptr;
  if (actions == nullptr) return {};
  return {true, actions->hasAccountReport(), actions->unavailable()};
}

Status SyncService::withActions(const StoreId& store, const std::function<Status(PlatformActions&)>& work, std::stop_token stop) {
  const auto reached = m_state->reachForWork(store, stop);
  if (!reached) return fail(reached.error());
  PlatformActions* const actions = reached->runtime->connector->platformActions();
  if (actions == nullptr) return fail(ErrorKind::Refused, "platform.no_actions", "This platform offers nothing on orders from here: use its own page.");
  return work(*actions);
}

Result<AuthorizationRequest> SyncService::startSignIn(const StoreId& store) {
  const auto runtime = m_state->reachSynced(store);
  if (!runtime) return fail(runtime.error());
  return (*runtime)->connector->startSignIn();
}

Status SyncService::finishSignIn(const StoreId& store, const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  const auto reached = m_state->reachForWork(store, stop);
  if (!reached) return fail(reached.error());
  const Status done = reached->runtime->connector->finishSignIn(request, pasted, stop);
  if (!done) return done;
  syncNow(store);
  return {};
}

Status SyncService::testChannel(const AlertChannel& channel, std::stop_token stop) { return m_state->alertOutlet.test(channel, stop); }

std::optional<Instant> SyncService::offlineSince() const {
  const std::scoped_lock lock(m_state->mutex);
  return m_state->scheduler.offlineSince();
}

WorkerPool& SyncService::workers() { return m_state->pool; }

}  // namespace inquiry
