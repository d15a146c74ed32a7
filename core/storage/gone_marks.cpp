#include "core/storage/gone_marks.h"

#include "core/storage/rows.h"
#include "core/storage/sealing.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSaltKey = "gone.salt";
constexpr std::size_t kSaltBytes = 16;
constexpr std::string_view kAdd =
    "INSERT INTO gone (store, kind, mark, gone_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (store, kind, mark) DO UPDATE SET gone_at = max(gone_at, ?4)";
constexpr std::string_view kFind = "SELECT gone_at FROM gone WHERE store = ?1 AND kind = ?2 AND mark = ?3";
constexpr std::string_view kAny = "SELECT EXISTS (SELECT 1 FROM gone WHERE store = ?1) OR EXISTS (SELECT 1 FROM thread INDEXED BY thread_unnamed_at WHERE store = ?1 AND personal_gone_at IS NOT NULL)";
constexpr std::string_view kNamesGone = "SELECT personal_gone_at FROM thread WHERE store = ?1 AND remote_id = ?2 AND personal_gone_at IS NOT NULL";

}  // namespace

Result<std::string> GoneMarks::salt() {
  if (!m_salt.empty()) return m_salt;
  const auto known = SettingRepository(m_connection).find(kSaltKey);
  if (!known) return fail(known.error());
  m_salt = known->value_or("");
  return m_salt;
}

Result<std::string> GoneMarks::markOf(Kind kind, std::string_view what) {
  auto salted = salt();
  if (!salted || salted->empty()) return salted;
  return toHex(hashOf(*salted + static_cast<char>(kind) + std::string(what)));
}

Status GoneMarks::add(const StoreId& store, Kind kind, std::string_view what, Instant at) {
  if (what.empty()) return {};
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto salted = salt();
  if (!salted) return fail(salted.error());
  if (salted->empty()) {
    m_salt = toHex(randomBytes(kSaltBytes));
    if (auto saved = SettingRepository(m_connection).save(kSaltKey, m_salt); !saved) return saved;
  }
  const auto mark = markOf(kind, what);
  return mark ? execute(m_connection, kAdd, *key, static_cast<int>(kind), *mark, at) : fail(mark.error());
}

Result<std::optional<Instant>> GoneMarks::find(const StoreId& store, Kind kind, std::string_view what) {
  if (what.empty()) return std::optional<Instant>();
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto mark = markOf(kind, what);
  if (!mark) return fail(mark.error());
  if (mark->empty()) return std::optional<Instant>();
  return firstRow<Instant>(m_connection, kFind, [](Row row) { return row.instant(0); }, *key, static_cast<int>(kind), *mark);
}

Result<bool> GoneMarks::hasAny(const StoreId& store) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  const auto any = firstRow<bool>(m_connection, kAny, [](Row row) { return row.flag(0); }, *key);
  if (!any) return fail(any.error());
  return any->value_or(false);
}

Result<std::optional<Instant>> GoneMarks::namesGoneAt(const StoreId& store, std::string_view threadRemoteId) {
  const auto key = storeKey(m_connection, store);
  if (!key) return fail(key.error());
  return firstRow<Instant>(m_connection, kNamesGone, [](Row row) { return row.instant(0); }, *key, threadRemoteId);
}

}  // namespace inquiry::storage
