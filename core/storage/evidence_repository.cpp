#include "core/storage/evidence_repository.h"

#include <string>

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT e.id, e.owner_kind, e.owner, s.id, e.requirement, e.name, e.type, e.size, e.hash, e.place, e.origin, e.dated_at, e.added_by, e.added_at "
    "FROM evidence e CROSS JOIN store s ON s.key = e.store WHERE ";
constexpr std::string_view kAdd =
    "INSERT INTO evidence (owner_kind, owner, store, requirement, name, type, size, hash, place, origin, dated_at, added_by, added_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) RETURNING id";
constexpr std::string_view kRemove = "DELETE FROM evidence WHERE id = ?1";

Evidence evidenceFrom(Row row) {
  Evidence evidence;
  evidence.id.value = row.integer(0);
  evidence.owner.kind = static_cast<EvidenceOwner::Kind>(row.integer(1));
  evidence.owner.id = std::stoll("0" + row.text(2));
  evidence.store.value = row.text(3);
  evidence.requirement = row.text(4);
  evidence.name = row.text(5);
  evidence.type = row.text(6);
  evidence.size = row.integer(7);
  evidence.hash = row.text(8);
  evidence.place = row.text(9);
  evidence.origin = row.text(10);
  evidence.datedAt = row.optionalInstant(11);
  evidence.addedBy.value = row.text(12);
  evidence.addedAt = row.instant(13);
  return evidence;
}

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<EvidenceId> EvidenceRepository::add(const Evidence& e) {
  const auto store = storeKey(m_connection, e.store);
  if (!store) return fail(store.error());
  const auto id = firstRow<EvidenceId>(m_connection, kAdd, [](Row row) { return EvidenceId{row.integer(0)}; }, static_cast<int>(e.owner.kind), std::to_string(e.owner.id), *store,
                                       e.requirement, e.name, e.type, e.size, e.hash, e.place, e.origin, e.datedAt, e.addedBy, e.addedAt);
  if (!id) return fail(id.error());
  return **id;
}

Status EvidenceRepository::remove(EvidenceId id) { return changeOne(m_connection, "file", kRemove, id); }

Result<std::optional<Evidence>> EvidenceRepository::find(EvidenceId id) {
  static const std::string kFind = select("e.id = ?1");
  return firstRow<Evidence>(m_connection, kFind, evidenceFrom, id);
}

Result<std::vector<Evidence>> EvidenceRepository::of(const EvidenceOwner& owner) {
  static const std::string kOf = select("e.owner_kind = ?1 AND e.owner = ?2 ORDER BY e.id");
  return allRows<Evidence>(m_connection, kOf, evidenceFrom, static_cast<int>(owner.kind), std::to_string(owner.id));
}

}  // namespace inquiry::storage
