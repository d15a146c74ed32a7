#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "core/domain/store.h"
#include "core/storage/connection.h"
#include "core/storage/message_repository.h"
#include "core/storage/migrations.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "tests/support/temporary_folder.h"

namespace inquiry::storage {

// A migrated database in a folder of its own, with the stores "ebay-us" and "ml-mx".
struct StoredWorkspace {
  TemporaryFolder folder;
  std::unique_ptr<Connection> connection;

  StoredWorkspace() {
    connection = Connection::open(folder.file("desk.db"), Access::ReadWrite, std::string(32, 'k'), Connection::Create::IfMissing).value();
    must(migrate(*connection));
    for (const char* id : {"ebay-us", "ml-mx"}) must(StoreRepository(*connection).add(store(id), at(0)));
  }

  static void must(const Status& status) {
    if (!status) throw std::runtime_error(status.error().text);
  }

  operator Connection&() { return *connection; }

  static Instant at(std::int64_t seconds) { return Instant::parse("2026-03-01T00:00:00Z").value() + std::chrono::seconds(seconds); }

  static Store store(const std::string& id) {
    Store made;
    made.id.value = id;
    made.marketplace = id == "ml-mx" ? Marketplace::MercadoLibre : Marketplace::Ebay;
    made.site = "EBAY_US";
    made.name = id;
    made.timeZone = "America/Los_Angeles";
    return made;
  }

  ThreadId thread(const std::string& remoteId, const std::string& storeId = "ebay-us") {
    ThreadFacts facts;
    facts.remoteId = remoteId;
    facts.buyerKey = "key-" + remoteId;
    facts.buyerName = "Buyer " + remoteId;
    return ThreadRepository(*connection).upsertInbound(StoreId{storeId}, facts).value().id;
  }

  static Message message(ThreadId thread, const std::string& remoteId, std::int64_t seconds, const std::string& text = "hello") {
    Message made;
    made.thread = thread;
    made.remoteId = remoteId;
    made.sentAt = at(seconds);
    made.text = text;
    return made;
  }

  MessageId add(const Message& message, const std::string& storeId = "ebay-us") {
    const auto stored = MessageRepository(*connection).upsert(StoreId{storeId}, message, "{}", at(0)).value();
    must(ThreadRepository(*connection).refreshFromMessages(stored.thread));
    return stored.id;
  }

  std::int64_t number(std::string_view sql) {
    return firstRow<std::int64_t>(*connection, sql, [](Row row) { return row.integer(0); }).value().value();
  }
};

}  // namespace inquiry::storage
