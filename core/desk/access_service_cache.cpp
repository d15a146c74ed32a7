// Taking the local copy out, so that it is fetched anew.
#include <nlohmann/json.hpp>
#include <set>

#include "core/desk/access_service.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/marketplaces/registry.h"
#include "core/storage/journal.h"
#include "core/storage/message_cache.h"
#include "core/storage/store_figures.h"
#include "core/storage/store_repository.h"
#include "core/storage/workspace_storage.h"
#include "core/sync/store_pull.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

// A write is never interrupted: it has to fit between two actions of a person.
constexpr std::size_t kAtOnce = 200;

// One clearing of one store after the other.
class Clearing {
 public:
  Clearing(Parts& parts, const Progress& progress) : m_parts(parts), m_progress(progress) {}

  Status choose(const std::vector<StoreId>& wanted);
  Status clear(const Store& store);
  Status removeFiles();
  const std::vector<Store>& stores() const { return m_stores; }
  const CacheReceipt& receipt() const { return m_receipt; }

 private:
  Status write(const std::function<Status(storage::Connection&, ChangeSet&)>& job) {
    return m_parts.database.writes().write(storage::WritePriority::Import, job);
  }
  Status clearMessages(const StoreId& store, Instant since);
  Status journal(storage::Connection& connection, const StoreId& store, const char* kind, std::string payload) const;

  Parts& m_parts;
  const Progress& m_progress;
  std::vector<Store> m_stores;
  std::int64_t m_expected = 0;
  std::set<std::string> m_files;
  CacheReceipt m_receipt;
};

Status Clearing::choose(const std::vector<StoreId>& wanted) {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  storage::StoreRepository repository(connection);
  std::vector<Store> all;
  for (const StoreId& id : wanted) {
    auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    all.push_back(std::move(*store));
  }
  if (wanted.empty()) {
    auto list = repository.list();
    if (!list) return fail(list.error());
    all = std::move(*list);
  }
  for (Store& store : all) {
    const auto imported = repository.isOnlyImported(store);
    if (!imported) return fail(imported.error());
    const bool canFetch = !*imported && m_parts.connectors.serves(store.marketplace);
    if (!canFetch && !wanted.empty())
      return fail(ErrorKind::Refused, "cache.no_platform", "The messages of \"" + store.id.value + "\" were only imported: nobody would give them again, so they stay.");
    if (!canFetch) continue;
    const auto figures = storage::storeFigures(connection, store.id);
    if (!figures) return fail(figures.error());
    m_expected += figures->messages;
    m_stores.push_back(std::move(store));
  }
  return {};
}

Status Clearing::journal(storage::Connection& connection, const StoreId& store, const char* kind, std::string payload) const {
  JournalEntry entry;
  entry.at = m_parts.clock.now();
  entry.actor = m_parts.me().value;
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Store;
  entry.subject = store.value;
  entry.payload = std::move(payload);
  return storage::Journal::append(connection, entry);
}

Status Clearing::clear(const Store& store) {
  // Further back than the pulls reach nothing would come again.
  const Instant since = store.historySince.value_or(m_parts.clock.now() - kHistoryWithoutDate);
  const CacheReceipt before = m_receipt;
  const auto begun = write([&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.stores.insert(store.id);
    return storage::MessageCache(connection).beginAnew(store.id, kFirstPullStream);
  });
  if (!begun) return begun;
  ++m_receipt.stores;
  const Status cleared = clearMessages(store.id, since);
  const auto told = write([&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (cleared) {
      const auto orders = storage::MessageCache(connection).takeOutOrders(store.id, since);
      if (!orders) return fail(orders.error());
      m_receipt.orders += *orders;
      changes.orders = true;
    }
    return journal(connection, store.id, "cache.cleared",
                   nlohmann::json{{"messages", m_receipt.messages - before.messages}, {"orders", m_receipt.orders - before.orders}, {"since", since.toIso()}}.dump());
  });
  return cleared ? told : cleared;
}

Status Clearing::clearMessages(const StoreId& store, Instant since) {
  MessageId after{0};
  for (bool isLast = false; !isLast;) {
    storage::MessageCache::Slice slice;
    const auto done = write([&](storage::Connection& connection, ChangeSet& changes) -> Status {
      MessageId reached = after;
      auto taken = storage::MessageCache(connection).takeOut(store, since, reached, kAtOnce);
      if (!taken) return fail(taken.error());
      slice = std::move(*taken);
      after = reached;
      changes.stores.insert(store);
      changes.orders = true;  // lists and conversations read themselves again
      return {};
    });
    if (!done) return done;
    isLast = slice.isLast;
    m_receipt.messages += slice.messages;
    m_files.merge(slice.files);
    if (m_progress && !m_progress(m_receipt.messages, std::max(m_expected, m_receipt.messages)))
      return fail(ErrorKind::Cancelled, "cache.cancelled", "Clearing was stopped; what was taken out until then is fetched again.");
  }
  return {};
}

Status Clearing::removeFiles() {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::MessageCache cache((*reader)->connection());
  for (const std::string& name : m_files) {
    const auto named = cache.isFileNamed(name);
    if (!named) return fail(named.error());
    if (*named) continue;
    const auto bytes = m_parts.workspace.attachments().discard(name);
    if (!bytes) return fail(bytes.error());
    m_receipt.bytes += *bytes;
    ++m_receipt.files;
  }
  return {};
}

}  // namespace

Result<CacheReceipt> AccessService::clearCache(const std::vector<StoreId>& stores, const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  Clearing clearing(m_parts, progress);
  if (auto chosen = clearing.choose(stores); !chosen) return fail(chosen.error());
  // Nothing goes that cannot be fetched: the platform has to answer now.
  for (const Store& store : clearing.stores()) {
    const auto read = m_parts.sync.test(store.id);
    if (!read || !read->missing.empty())
      return fail(ErrorKind::Refused, "cache.unreachable",
                  "\"" + store.id.value + "\" cannot be read just now, so nothing was cleared: mend the connection first, or leave this store out.");
  }
  Status outcome;
  for (const Store& store : clearing.stores()) {
    outcome = m_parts.sync.undisturbed(store.id, [&clearing, &store] { return clearing.clear(store); });
    if (!outcome) break;
  }
  if (const Status removed = clearing.removeFiles(); !removed && outcome) outcome = removed;
  if (const Status known = m_parts.sync.storesChanged(); !known && outcome) outcome = known;
  m_parts.sync.syncNow();
  if (!outcome) return fail(outcome.error());
  return clearing.receipt();
}

}  // namespace inquiry::desk
