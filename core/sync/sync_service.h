#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/store_health.h"
#include "core/marketplaces/connector.h"
#include "core/marketplaces/registry.h"
#include "core/storage/database.h"
#include "core/sync/alarm.h"
#include "core/sync/outgoing_gate.h"
#include "core/sync/worker_pool.h"

namespace inquiry {

class PlatformActions;
struct ActionAbility;
struct AlertChannel;
namespace storage {
class OutboxJournal;
}

// One store's part of a round, as interface.md's `sync` shows it.
struct StoreRound {
  StoreId id;
  bool ok = false;
  std::int64_t threads = 0, messages = 0, updated = 0;  // new threads, new messages, edited or changed ones
  std::int64_t sent = 0;
  std::optional<Error> error;  // of the pull, or else of the outbox
};

struct ImportProgress {
  StoreId store;
  std::int64_t messages = 0;                // stored so far by this program run
  std::optional<std::int64_t> estimated;    // as the platform says
  bool isPaused = false, isDone = false;
};

struct SyncParts {
  storage::Database& database;
  const Clock& clock;
  const ConnectorRegistry& connectors;
  ConnectorParts connectorParts;  // holds the secret store
  storage::OutboxJournal& outboxJournal;
  const OutgoingGate* gate = nullptr;  // null: ReleaseGate
  Alarm* alarm = nullptr;              // null: nobody is told
  // Twice a minute, on the thread that looks at the stores: what else goes by the clock. Answers what people are to be told, already logged.
  std::function<std::vector<AlarmNotice>()> onLook = {};
};

struct SyncOptions {
  std::size_t workers = 6;
  std::uint64_t seed = 0;                                // of the jitter; 0 = by the clock
  Duration firstRetry = std::chrono::seconds(15);        // of an answer of which nothing left us
  Duration importSlice = std::chrono::minutes(2);        // an import lets the store's newest messages in this often
};

// Pulls every store, delivers the outbox, and keeps each store's health. Owns the connectors, the scheduler and the workers. Safe from any
// thread; calls that name a store block on the network.
class SyncService {
 public:
  explicit SyncService(const SyncParts& parts, const SyncOptions& options = {});
  ~SyncService();
  SyncService(const SyncService&) = delete;
  SyncService& operator=(const SyncService&) = delete;

  // Brings the outbox to a known state after whatever ended the last run: what was being sent is unknown now. Before anything is sent;
  // start() and syncOnce() call it themselves, once.
  Status recover();

  // Pulls and delivers once; all stores when empty, but for those that were only imported. NotFound names an unknown store, Refused one that
  // was only imported. Not while started.
  Result<std::vector<StoreRound>> syncOnce(const std::vector<StoreId>& stores, std::stop_token stop = {});

  // Background syncing until stop(), which returns within a second or so; a worker that does not stop is given up after five.
  Status start();
  void stop();
  // For good: stop(), and the workers end. False when threads that hang were left behind: then this object and all it was made from must stay
  // until the process ends, for they may wake up and use it.
  bool end();
  bool isStarted() const;
  // Wishes; return at once.
  void syncNow();
  void syncNow(const StoreId& store);
  void outboxChanged();  // something was queued, held, retried or resolved
  Status storesChanged();  // a store was added, removed or changed

  // Runs `work` on a worker while nothing of this store is pulled: what runs is asked to stop and waited for. Answers what `work` answers. May be
  // called from a worker.
  Status undisturbed(const StoreId& store, std::function<Status()> work);

  // Hands the newest pages of a store's history to `sink`, as a first import would get them, and stores nothing. Ends with the sink's refusal, or
  // well when there is no more.
  Status look(const StoreId& store, const StoredView& stored, PageSink& sink, std::stop_token stop = {});

  // First imports.
  void pauseImport(const StoreId& store);
  void resumeImport(const StoreId& store);
  std::vector<ImportProgress> imports() const;

  // A real read, for "Test connection".
  Result<TestRead> test(const StoreId& store, std::stop_token stop = {});
  Result<Capabilities> capabilities(const StoreId& store);
  std::string webPage(const Thread& thread);
  // As Connector::noAnswerNeededPage: from what is kept here, nothing is asked of the platform.
  Result<std::string> noAnswerNeededPage(const Thread& thread);
  std::string structureReport(const StoreId& store, std::string_view original);
  // Writes the read flag to the platform; only on a person's explicit wish.
  Status markRead(const StoreId& store, const std::string& threadRemoteId, std::stop_token stop = {});
  // Reads the order anew and stores it.
  Result<Order> refreshOrder(const StoreId& store, const std::string& remoteId, std::stop_token stop = {});
  // The bytes of a file of a message, only on a person's explicit wish.
  Result<std::string> file(const StoreId& store, const Attachment& attachment, std::size_t maxBytes, std::stop_token stop = {});
  // Does not block.
  ActionAbility actionAbility(const StoreId& store);
  // Runs `work` with what the store's platform offers beyond answering; Refused "platform.no_actions" where there is nothing of the kind.
  Status withActions(const StoreId& store, const std::function<Status(PlatformActions&)>& work, std::stop_token stop = {});
  Result<AuthorizationRequest> startSignIn(const StoreId& store);
  Status finishSignIn(const StoreId& store, const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop = {});

  // One message through this channel at once; its outcome stands in the log of the channels.
  Status testChannel(const AlertChannel& channel, std::stop_token stop = {});
  // No store can be reached since then.
  std::optional<Instant> offlineSince() const;
  // For reads of the window that must not run on its own thread.
  WorkerPool& workers();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace inquiry
