#include "core/storage/sign_in_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kIsAny = "SELECT EXISTS (SELECT 1 FROM sign_in)";
constexpr std::string_view kFind = "SELECT person, sealed, set_at, set_by, wrong, wrong_at FROM sign_in WHERE person = ?1";
constexpr std::string_view kList = "SELECT person, sealed, set_at, set_by, wrong, wrong_at FROM sign_in ORDER BY person";
constexpr std::string_view kSave =
    "INSERT INTO sign_in (person, sealed, set_at, set_by) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (person) DO UPDATE SET sealed = ?2, set_at = ?3, "
    "set_by = ?4, wrong = 0, wrong_at = NULL";
constexpr std::string_view kWrong = "UPDATE sign_in SET wrong = wrong + 1, wrong_at = ?2 WHERE person = ?1";
constexpr std::string_view kRight = "UPDATE sign_in SET wrong = 0, wrong_at = NULL WHERE person = ?1";
constexpr std::string_view kRemove = "DELETE FROM sign_in WHERE person = ?1";

SignInRow signInFrom(Row row) {
  return {PersonId{row.text(0)}, row.text(1), row.instant(2), PersonId{row.text(3)}, static_cast<int>(row.integer(4)), row.optionalInstant(5)};
}

}  // namespace

Result<bool> SignInRepository::isAny() {
  const auto any = firstRow<bool>(m_connection, kIsAny, [](Row row) { return row.flag(0); });
  if (!any) return fail(any.error());
  return any->value_or(false);
}

Result<std::optional<SignInRow>> SignInRepository::find(const PersonId& person) { return firstRow<SignInRow>(m_connection, kFind, signInFrom, person); }
Result<std::vector<SignInRow>> SignInRepository::list() { return allRows<SignInRow>(m_connection, kList, signInFrom); }
Status SignInRepository::save(const SignInRow& row) { return execute(m_connection, kSave, row.person, row.sealed, row.setAt, row.setBy); }
Status SignInRepository::noteWrong(const PersonId& person, Instant at) { return execute(m_connection, kWrong, person, at); }
Status SignInRepository::noteRight(const PersonId& person) { return execute(m_connection, kRight, person); }
Status SignInRepository::remove(const PersonId& person) { return changeOne(m_connection, "sign-in", kRemove, person); }

}  // namespace inquiry::storage
