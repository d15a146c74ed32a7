#include "core/storage/handed_out_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

// Written again it is one file still.
constexpr std::string_view kDropSame = "DELETE FROM handed_out WHERE path = ?1";
constexpr std::string_view kAdd = "INSERT INTO handed_out (kind, path, sha256, made_at, made_by) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kList = "SELECT id, kind, path, sha256, made_at, made_by FROM handed_out ORDER BY id DESC";
constexpr std::string_view kRemove = "DELETE FROM handed_out WHERE id = ?1";

}  // namespace

Status HandedOutRepository::add(const HandedOut& file) {
  if (auto done = execute(m_connection, kDropSame, file.path); !done) return done;
  return execute(m_connection, kAdd, file.kind, file.path, file.sha256, file.madeAt, file.madeBy);
}

Result<std::vector<HandedOut>> HandedOutRepository::list() {
  return allRows<HandedOut>(m_connection, kList, [](Row row) {
    return HandedOut{row.integer(0), row.text(1), row.text(2), row.text(3), row.instant(4), PersonId{row.text(5)}};
  });
}

Status HandedOutRepository::remove(std::int64_t id) { return execute(m_connection, kRemove, id); }

}  // namespace inquiry::storage
