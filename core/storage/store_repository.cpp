#include "core/storage/store_repository.h"

#include <algorithm>

#include "core/domain/setting_area.h"
#include "core/storage/automation_versions.h"
#include "core/storage/json_text.h"
#include "core/storage/rows.h"
#include "core/storage/setting_versions.h"
#include "core/storage/store_face.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "id, marketplace, site, name, time_zone, mode, history_since_at, proxy, endpoints, mailbox, is_sandbox";
constexpr std::string_view kInsert =
    "INSERT INTO store (marketplace, site, name, time_zone, mode, history_since_at, proxy, endpoints, mailbox, is_sandbox, id, added_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
constexpr std::string_view kRevive =
    "UPDATE store SET marketplace = ?1, site = ?2, name = ?3, time_zone = ?4, mode = ?5, history_since_at = ?6, proxy = ?7, endpoints = ?8, "
    "mailbox = ?9, is_sandbox = ?10, removed_at = NULL WHERE id = ?11 AND removed_at IS NOT NULL";
constexpr std::string_view kUpdate =
    "UPDATE store SET marketplace = ?1, site = ?2, name = ?3, time_zone = ?4, mode = ?5, history_since_at = ?6, proxy = ?7, endpoints = ?8, "
    "mailbox = ?9, is_sandbox = ?10 WHERE id = ?11 AND removed_at IS NULL";
constexpr std::string_view kRemove = "UPDATE store SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL";
constexpr std::string_view kSaveHealth =
    "INSERT INTO store_health (store, state, since_at, detail, throttled_until, last_success_at, next_sync_at, grant_expires_at, interval_ms, "
    "unsent, failures_in_a_row) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (store) DO UPDATE SET state = ?2, "
    "since_at = ?3, detail = ?4, throttled_until = ?5, last_success_at = ?6, next_sync_at = ?7, grant_expires_at = ?8, interval_ms = ?9, "
    "unsent = ?10, failures_in_a_row = ?11";
constexpr std::string_view kHealth =
    "SELECT h.state, h.since_at, h.detail, h.throttled_until, h.last_success_at, h.next_sync_at, h.grant_expires_at, h.interval_ms, h.unsent, "
    "h.failures_in_a_row FROM store s JOIN store_health h ON h.store = s.key WHERE s.id = ?1";
constexpr std::string_view kSetCompleteSince = "UPDATE store SET complete_since_at = ?2 WHERE id = ?1";
constexpr std::string_view kAddGap = "INSERT OR IGNORE INTO store_gap (store, from_at, until_at) VALUES (?1, ?2, ?3)";
constexpr std::string_view kOverlapping = "SELECT from_at, until_at FROM store_gap WHERE store = ?1 AND from_at < ?3 AND until_at > ?2";
constexpr std::string_view kDropGap = "DELETE FROM store_gap WHERE store = ?1 AND from_at = ?2 AND until_at = ?3";
constexpr std::string_view kCompleteSince = "SELECT id, complete_since_at FROM store WHERE removed_at IS NULL";
constexpr std::string_view kGaps =
    "SELECT s.id, g.from_at, g.until_at FROM store_gap g JOIN store s ON s.key = g.store WHERE s.removed_at IS NULL ORDER BY g.from_at";
constexpr std::string_view kHasCredentials =
    "SELECT EXISTS (SELECT 1 FROM secret WHERE store = ?1) OR EXISTS (SELECT 1 FROM grant_pair WHERE store = ?1)";
constexpr std::string_view kCounters =
    "SELECT (SELECT value FROM counter WHERE name = 'message'), (SELECT value FROM counter WHERE name = 'indexed')";

Store storeFrom(Row row) {
  Store store;
  store.id.value = row.text(0);
  store.marketplace = static_cast<Marketplace>(row.integer(1));
  store.site = row.text(2);
  store.name = row.text(3);
  store.timeZone = row.text(4);
  store.mode = static_cast<StoreMode>(row.integer(5));
  store.historySince = row.optionalInstant(6);
  store.proxy = row.optionalText(7);
  store.endpoints = mapFromJson(row.view(8));
  if (!row.isNull(9)) store.mailbox = mailboxFromJson(row.view(9));
  store.sandbox = row.flag(10);
  return store;
}

template <class... More>
Status write(Connection& connection, std::string_view sql, const Store& store, const More&... more) {
  const auto mailbox = store.mailbox ? std::optional(toJson(*store.mailbox)) : std::nullopt;
  return execute(connection, sql, static_cast<int>(store.marketplace), store.site, store.name, store.timeZone, static_cast<int>(store.mode),
                 store.historySince, store.proxy, toJson(store.endpoints), mailbox, store.sandbox, store.id, more...);
}

Status keepVersions(Connection& connection, const Store& after) {
  const auto before = StoreRepository(connection).find(after.id);
  if (!before) return fail(before.error());
  if (!*before) return {};
  if (auto kept = AutomationVersions(connection).modeChanges(**before, after); !kept) return kept;
  return SettingVersions(connection).change(std::string(kStoreFaceKey) + after.id.value, toJson(faceOf(**before)), toJson(faceOf(after)));
}

bool isAsked(const std::vector<StoreId>& stores, const StoreId& id) {
  return stores.empty() || std::find(stores.begin(), stores.end(), id) != stores.end();
}

}  // namespace

Status StoreRepository::add(const Store& store, Instant now) {
  if (auto done = write(m_connection, kRevive, store); !done) return done;
  if (m_connection.changes() > 0) return {};
  auto done = write(m_connection, kInsert, store, now);
  if (!done && done.error().kind == ErrorKind::Conflict)
    return fail(ErrorKind::Conflict, "store.exists", "A store \"" + store.id.value + "\" exists already: choose another id.");
  return done;
}

Status StoreRepository::update(const Store& store) {
  if (auto kept = keepVersions(m_connection, store); !kept) return kept;
  if (auto done = write(m_connection, kUpdate, store); !done) return done;
  if (m_connection.changes() > 0) return {};
  return fail(ErrorKind::NotFound, "storage.store", "There is no store \"" + store.id.value + "\": add it first.");
}

Status StoreRepository::remove(const StoreId& id, Instant now) { return changeOne(m_connection, "store", kRemove, id, now); }

Result<std::vector<Store>> StoreRepository::list() {
  static const std::string kSql = "SELECT " + std::string(kColumns) + " FROM store WHERE removed_at IS NULL ORDER BY key";
  return allRows<Store>(m_connection, kSql, storeFrom);
}

Result<std::optional<Store>> StoreRepository::find(const StoreId& id) {
  static const std::string kSql = "SELECT " + std::string(kColumns) + " FROM store WHERE id = ?1 AND removed_at IS NULL";
  return firstRow<Store>(m_connection, kSql, storeFrom, id);
}

Result<bool> StoreRepository::isOnlyImported(const Store& store) {
  const bool isDescribed = !store.site.empty() || !store.endpoints.empty() || store.mailbox.has_value();
  if (isDescribed || store.mode != StoreMode::DisplayOnly) return false;
  const auto has = firstRow<bool>(m_connection, kHasCredentials, [](Row row) { return row.flag(0); }, store.id);
  if (!has) return fail(has.error());
  return !has->value_or(false);
}

Status StoreRepository::saveHealth(const StoreId& id, const StoreHealth& health) {
  const auto key = storeKey(m_connection, id);
  if (!key) return fail(key.error());
  const auto interval = health.interval ? std::optional<std::int64_t>(health.interval->count()) : std::nullopt;
  return execute(m_connection, kSaveHealth, *key, static_cast<int>(health.state), health.since, health.detail, health.throttledUntil,
                 health.lastSuccessAt, health.nextSyncAt, health.grantExpiresAt, interval, health.unsent, health.failuresInARow);
}

Result<StoreHealth> StoreRepository::health(const StoreId& id) {
  const auto found = firstRow<StoreHealth>(m_connection, kHealth, [](Row row) {
    StoreHealth health;
    health.state = static_cast<HealthState>(row.integer(0));
    health.since = row.optionalInstant(1);
    health.detail = row.text(2);
    health.throttledUntil = row.optionalInstant(3);
    health.lastSuccessAt = row.optionalInstant(4);
    health.nextSyncAt = row.optionalInstant(5);
    health.grantExpiresAt = row.optionalInstant(6);
    if (!row.isNull(7)) health.interval = Duration(row.integer(7));
    health.unsent = row.integer(8);
    health.failuresInARow = static_cast<int>(row.integer(9));
    return health;
  }, id);
  if (!found) return fail(found.error());
  return found->value_or(StoreHealth{});
}

Status StoreRepository::setCompleteSince(const StoreId& id, Instant since) {
  return changeOne(m_connection, "store", kSetCompleteSince, id, since);
}

Status StoreRepository::addGap(const CoverageGap& gap) {
  const auto key = storeKey(m_connection, gap.store);
  if (!key) return fail(key.error());
  return execute(m_connection, kAddGap, *key, gap.from, gap.to);
}

Status StoreRepository::closeGap(const CoverageGap& gap) {
  const auto key = storeKey(m_connection, gap.store);
  if (!key) return fail(key.error());
  const auto span = [](Row row) { return std::pair(row.instant(0), row.instant(1)); };
  const auto known = allRows<std::pair<Instant, Instant>>(m_connection, kOverlapping, span, *key, gap.from, gap.to);
  if (!known) return fail(known.error());
  for (const auto& [from, to] : *known) {
    if (auto done = execute(m_connection, kDropGap, *key, from, to); !done) return done;
    if (from < gap.from)
      if (auto done = execute(m_connection, kAddGap, *key, from, gap.from); !done) return done;
    if (gap.to < to)
      if (auto done = execute(m_connection, kAddGap, *key, gap.to, to); !done) return done;
  }
  return {};
}

Result<SearchCoverage> StoreRepository::coverage(const std::vector<StoreId>& stores) {
  SearchCoverage coverage;
  bool isKnown = true;
  auto done = forEachRow(m_connection, kCompleteSince, [&](Row row) {
    if (!isAsked(stores, StoreId{row.text(0)})) return;
    isKnown &= !row.isNull(1);
    coverage.completeSince = std::max(coverage.completeSince, row.optionalInstant(1));
  });
  if (!done) return fail(done.error());
  if (!isKnown) coverage.completeSince.reset();
  done = forEachRow(m_connection, kGaps, [&](Row row) {
    const StoreId id{row.text(0)};
    if (isAsked(stores, id)) coverage.gaps.push_back({id, row.instant(1), row.instant(2)});
  });
  if (!done) return fail(done.error());
  done = forEachRow(m_connection, kCounters, [&](Row row) {
    coverage.messages = row.integer(0);
    coverage.notIndexed = row.integer(0) - row.integer(1);
  });
  if (!done) return fail(done.error());
  return coverage;
}

}  // namespace inquiry::storage
