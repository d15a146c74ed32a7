#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/marketplaces/registry.h"
#include "core/storage/connection.h"
#include "core/storage/message_repository.h"
#include "core/storage/outbox_journal.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/stored_originals.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_repository.h"
#include "core/sync/outgoing_record.h"
#include "core/sync/sync_service.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/core/marketplaces/mailbox/mail_shop.h"

namespace inquiry::test {

// A clock of real time that a test may turn on.
class PushedClock final : public Clock {
 public:
  Instant now() const override { return m_system.now() + m_by; }
  Duration steady() const override { return m_system.steady() + m_by; }
  void push(Duration by) { m_by += by; }

 private:
  SystemClock m_system;
  Duration m_by{0};
};

// A whole desk without a window whose stores live on real mail servers.
class MailDesk {
 public:
  // `workers` as in SyncOptions.
  explicit MailDesk(const std::string& authoritiesFile, std::size_t workers = 4, HttpTransport* http = nullptr)
      : m_mail(authoritiesFile), m_workers(workers), m_wire(http ? http : &m_http) {
    m_registry.add(Marketplace::Mailbox, &makeMailboxConnector);
    open();
  }
  ~MailDesk() { close(); }

  void add(const Store& store) {
    (void)m_secrets.saveCredentials(store.id, MailShop::password());
    write([&](storage::Connection& connection) { return storage::StoreRepository(connection).add(store, clock.now()); });
  }
  // As after a kill.
  void restart() {
    close();
    open();
  }
  // Before its first store is added.
  void serve(Marketplace marketplace, ConnectorFactory make) { m_registry.add(marketplace, make); }
  SyncService& sync() { return *m_sync; }
  MemorySecretStore& secrets() { return m_secrets; }
  storage::Database& database() { return *m_database; }
  StoreRound round(const std::string& id = "shop") {
    auto rounds = m_sync->syncOnce({StoreId{id}});
    if (!rounds) throw std::runtime_error(rounds.error().text);
    return rounds->front();
  }
  void write(const std::function<Status(storage::Connection&)>& job) {
    const Status done = m_database->writes().write(storage::WritePriority::User, [&job](storage::Connection& connection, ChangeSet&) { return job(connection); });
    if (!done) throw std::runtime_error(done.error().text);
  }
  template <class Ask>
  auto read(Ask&& ask) {
    const auto reader = m_database->read();
    auto answer = ask((*reader)->connection());
    if (!answer) throw std::runtime_error(answer.error().text);
    return *answer;
  }
  StoreHealth healthOf(const std::string& id = "shop") {
    return read([&](storage::Connection& connection) { return storage::StoreRepository(connection).health(StoreId{id}); });
  }
  std::int64_t count(const std::string& table) {
    return read([&](storage::Connection& connection) -> Result<std::int64_t> {
      const auto row = storage::firstRow<std::int64_t>(connection, "SELECT count(*) FROM " + table, [](storage::Row value) { return value.integer(0); });
      if (!row) return fail(row.error());
      return **row;
    });
  }
  Thread threadOf(const std::string& messageId, const std::string& store = "shop") {
    return read([&](storage::Connection& connection) -> Result<Thread> {
      storage::MessageRepository messages(connection);
      const auto id = messages.findByRemote(StoreId{store}, messageId);
      if (!id || !*id) return fail(ErrorKind::NotFound, "test", "no message " + messageId);
      const auto message = messages.find(**id);
      return **storage::ThreadRepository(connection).find((*message)->thread);
    });
  }
  std::vector<Message> messagesOf(ThreadId thread) {
    return read([&](storage::Connection& connection) { return storage::MessageRepository(connection).page(thread, 10'000); });
  }
  // As a person's click, durable as core/desk makes it.
  OutgoingId answer(const Thread& thread, const std::string& text) {
    Outgoing item;
    item.clientId = "0190c0de-0000-7000-8000-" + std::to_string(100'000'000'000 + ++m_answers);
    item.store = thread.store;
    item.thread = thread.id;
    item.threadRemoteId = thread.remoteId;
    item.text = text;
    item.actor = "li.wen";
    item.state = OutgoingState::Queued;
    item.createdAt = clock.now();
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

  PushedClock clock;

 private:
  void open() {
    storage::Database::Options options;
    options.file = m_folder.file("desk.db");
    options.key = Secret(std::string(32, 'k'));
    options.mayCreate = true;
    m_database = storage::Database::open(std::move(options)).value();
    m_journal = storage::OutboxJournal::open(m_folder.file("outbox.journal"), Secret(std::string(32, 'k'))).value();
    m_originals = std::make_unique<storage::StoredOriginals>(*m_database);
    ConnectorParts parts{*m_wire, m_secrets, clock};
    parts.pacing = &clock;
    parts.mail = &m_mail;
    parts.originals = m_originals.get();
    parts.pause = [](Duration, std::stop_token stop) { return !stop.stop_requested(); };
    SyncOptions syncing;
    syncing.workers = m_workers;
    syncing.seed = 7;
    m_sync = std::make_unique<SyncService>(SyncParts{*m_database, clock, m_registry, parts, *m_journal, nullptr, nullptr}, syncing);
  }
  void close() {
    m_sync.reset();
    m_originals.reset();
    m_journal.reset();
    m_database.reset();
  }

  TemporaryFolder m_folder;
  ConnectorRegistry m_registry;
  NoNetwork m_http;
  MemorySecretStore m_secrets;
  LiveMailTransport m_mail;
  std::size_t m_workers;
  HttpTransport* m_wire;
  std::unique_ptr<storage::Database> m_database;
  std::unique_ptr<storage::OutboxJournal> m_journal;
  std::unique_ptr<storage::StoredOriginals> m_originals;
  std::unique_ptr<SyncService> m_sync;
  int m_answers = 0;
};

}  // namespace inquiry::test
