#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/store_service.h"
#include "core/desk/test_enquiry.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/sla/calendar.h"
#include "core/storage/journal.h"
#include "core/storage/store_repository.h"
#include "core/sync/sync_service.h"

// What only connecting a store needs.
namespace inquiry::desk {
namespace {

Status note(storage::Connection& connection, const Parts& parts, const StoreId& store, const std::string& kind, const nlohmann::json& payload) {
  JournalEntry entry;
  entry.at = parts.clock.now();
  entry.actor = parts.me.value;
  entry.kind = kind;
  entry.subjectKind = SubjectKind::Store;
  entry.subject = store.value;
  entry.payload = payload.dump();
  return storage::Journal::append(connection, entry);
}

Result<Store> storeOf(storage::Connection& connection, const StoreId& id) {
  auto found = storage::StoreRepository(connection).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "store.unknown", "There is no store \"" + id.value + "\": see the list of stores.");
  return **found;
}

}  // namespace

Result<EnquiryReport> StoreService::testEnquiry(const StoreId& id) { return runTestEnquiry(m_parts, id); }

Status StoreService::noteSkipped(const StoreId& id, const std::vector<std::string>& prerequisites) {
  if (prerequisites.empty()) return {};
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (const auto store = storeOf(connection, id); !store) return fail(store.error());
    return note(connection, m_parts, id, "store.prerequisites-skipped", {{"skipped", prerequisites}});
  });
}

Status StoreService::setTimeZone(const StoreId& id, const std::string& zone) {
  if (!isKnownTimeZone(zone)) return fail(ErrorKind::InvalidInput, "store.time_zone", "This time zone is not known: choose one like America/Los_Angeles.");
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto store = storeOf(connection, id);
    if (!store) return fail(store.error());
    const std::string before = std::exchange(store->timeZone, zone);
    if (before == zone) return {};
    if (auto done = storage::StoreRepository(connection).update(*store); !done) return done;
    changes.stores.insert(id);
    return note(connection, m_parts, id, "store.time-zone", {{"before", before}, {"after", zone}});
  });
  if (!written) return written;
  return m_parts.sync.storesChanged();
}

}  // namespace inquiry::desk
