#pragma once

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/net/http.h"
#include "core/storage/database.h"
#include "core/storage/message_repository.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"
#include "core/sync/outbox_ledger.h"
#include "core/sync/outgoing_record.h"
#include "core/sync/sync_service.h"
#include "tests/support/fake_connector.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/temporary_folder.h"

namespace inquiry::test {

inline Instant at(const char* iso) { return Instant::parse(iso).value(); }

class NoTransport final : public HttpTransport {
 public:
  Result<HttpResponse> perform(const HttpRequest&, std::stop_token) override {
    return fail(ErrorKind::Offline, "test.no_network", "Tests of the sync have no network.");
  }
};

class RecordingAlarm final : public Alarm {
 public:
  void notify(const AlarmNotice& notice) override {
    const std::scoped_lock lock(m_mutex);
    m_notices.push_back(notice);
  }
  std::vector<AlarmNotice> notices() const {
    const std::scoped_lock lock(m_mutex);
    return m_notices;
  }

 private:
  mutable std::mutex m_mutex;
  std::vector<AlarmNotice> m_notices;
};

// A whole desk on fake platforms and a clock turned by hand: a database, an outbox journal and the sync service, which can be torn down and
// begun anew on the same files.
class PracticeDesk {
 public:
  explicit PracticeDesk(std::vector<std::string> storeIds = {"shop"}, ConnectorFactory connectors = &FakeConnector::make) : m_ids(std::move(storeIds)) {
    m_registry.add(Marketplace::Ebay, connectors);
    for (const std::string& id : m_ids) {
      auto& platform = platforms[id] = std::make_unique<FakePlatform>(clock);
      platform->capabilities = usual();
      FakeConnector::attach(StoreId{id}, *platform);
    }
    open();
    for (const std::string& id : m_ids) {
      Store store;
      store.id.value = id;
      store.marketplace = Marketplace::Ebay;
      store.site = "EBAY_US";
      store.name = id;
      store.timeZone = "America/Los_Angeles";
      store.mode = StoreMode::Reply;
      store.endpoints = {{"api", "http://127.0.0.1:9"}};
      store.sandbox = true;
      write([&](storage::Connection& connection) { return storage::StoreRepository(connection).add(store, clock.now()); });
    }
  }
  ~PracticeDesk() {
    close();
    FakeConnector::detachAll();
  }

  static Capabilities usual() {
    Capabilities can;
    for (const ThreadKind kind : {ThreadKind::OrderMessage, ThreadKind::Question}) {
      ChannelCapabilities channel;
      channel.kind = kind;
      channel.canRead = channel.canSend = channel.canMarkRead = true;
      channel.maxText = 2000;
      can.channels.push_back(channel);
    }
    can.sendClass = SendClass::ReadBack;
    return can;
  }

  FakePlatform& platform(const std::string& id = "shop") { return *platforms.at(id); }
  storage::Database& database() { return *m_database; }
  storage::OutboxJournal& journal() { return *m_journal; }
  SyncService& sync() { return *m_sync; }

  // As after a kill: nothing is tidied up, everything is opened anew.
  void restart() {
    close();
    open();
  }

  StoreRound round(const std::string& id = "shop") {
    auto rounds = m_sync->syncOnce({StoreId{id}});
    if (!rounds) throw std::runtime_error(rounds.error().text);
    return rounds->front();
  }

  void write(const std::function<Status(storage::Connection&)>& job) {
    const Status done = m_database->writes().write(storage::WritePriority::User,
                                                   [&job](storage::Connection& connection, ChangeSet&) { return job(connection); });
    if (!done) throw std::runtime_error(done.error().text);
  }
  template <class Ask>
  auto read(Ask&& ask) {
    const auto reader = m_database->read();
    auto answer = ask((*reader)->connection());
    if (!answer) throw std::runtime_error(answer.error().text);
    return *answer;
  }

  Thread thread(const std::string& remoteId, const std::string& id = "shop") {
    return read([&](storage::Connection& connection) -> Result<Thread> {
      storage::ThreadRepository threads(connection);
      const auto found = threads.findByRemote(StoreId{id}, remoteId);
      if (!found || !*found) return fail(ErrorKind::NotFound, "test", "no thread " + remoteId);
      return **threads.find(**found);
    });
  }
  std::vector<Message> messages(const std::string& remoteId, const std::string& id = "shop") {
    const ThreadId found = thread(remoteId, id).id;
    return read([&](storage::Connection& connection) { return storage::MessageRepository(connection).page(found, 10'000); });
  }
  std::vector<WaitingPeriod> periods(const std::string& remoteId) {
    const ThreadId found = thread(remoteId).id;
    return read([&](storage::Connection& connection) { return storage::WaitingPeriodRepository(connection).list(found); });
  }
  std::int64_t number(std::string_view sql) {
    return read([&](storage::Connection& connection) -> Result<std::int64_t> {
      const auto row = storage::firstRow<std::int64_t>(connection, sql, [](storage::Row value) { return value.integer(0); });
      if (!row) return fail(row.error());
      return **row;
    });
  }

  // As a person's click, durable as core/desk makes it.
  OutgoingId answer(const std::string& threadRemoteId, const std::string& text, const std::string& id = "shop",
                    const std::function<void(Outgoing&)>& change = {}) {
    Outgoing item;
    item.clientId = "client-" + std::to_string(++m_answers);
    item.store.value = id;
    item.thread = thread(threadRemoteId, id).id;
    item.threadRemoteId = threadRemoteId;
    item.text = text;
    item.actor = "li.wen";
    item.state = OutgoingState::Queued;
    item.createdAt = clock.now();
    if (change) change(item);
    if (!recordOutgoing(*m_journal, item)) throw std::runtime_error("journal");
    write([&](storage::Connection& connection) -> Status {
      const auto inserted = storage::OutgoingRepository(connection).insert(item);
      if (!inserted) return fail(inserted.error());
      item.id = *inserted;
      return {};
    });
    return item.id;
  }
  Outgoing item(OutgoingId id) {
    return *read([&](storage::Connection& connection) { return storage::OutgoingRepository(connection).find(id); });
  }
  OutgoingState state(OutgoingId id) { return item(id).state; }
  void setMode(const std::string& id, StoreMode mode) {
    write([&](storage::Connection& connection) -> Status {
      storage::StoreRepository stores(connection);
      Store store = **stores.find(StoreId{id});
      store.mode = mode;
      return stores.update(store);
    });
  }

  FixedClock clock{at("2026-03-04T08:00:00Z")};
  std::map<std::string, std::unique_ptr<FakePlatform>> platforms;
  RecordingAlarm alarm;
  std::vector<ChangeSet> announced;

 private:
  void open() {
    storage::Database::Options options;
    options.file = m_folder.file("desk.db");
    options.key = Secret(std::string(32, 'k'));
    options.mayCreate = true;
    m_database = storage::Database::open(std::move(options)).value();
    m_journal = storage::OutboxJournal::open(m_folder.file("outbox.journal"), Secret(std::string(32, 'k'))).value();
    m_listening = m_database->writes().listen([this](const ChangeSet& changes) {
      const std::scoped_lock lock(m_announcedMutex);
      announced.push_back(changes);
    });
    m_sync = std::make_unique<SyncService>(SyncParts{*m_database, clock, m_registry, {m_transport, m_secrets, clock, nullptr, {}}, *m_journal, nullptr, &alarm},
                                           SyncOptions{4, 7, std::chrono::seconds(15), std::chrono::minutes(2)});
  }
  void close() {
    m_sync.reset();
    m_listening.reset();
    m_journal.reset();
    m_database.reset();
  }

  TemporaryFolder m_folder;
  std::vector<std::string> m_ids;
  ConnectorRegistry m_registry;
  NoTransport m_transport;
  MemorySecretStore m_secrets;
  std::mutex m_announcedMutex;
  std::unique_ptr<storage::Database> m_database;
  std::unique_ptr<storage::OutboxJournal> m_journal;
  std::shared_ptr<void> m_listening;
  std::unique_ptr<SyncService> m_sync;
  int m_answers = 0;
};

}  // namespace inquiry::test
