#include "core/storage/person_repository.h"

#include <sstream>

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSave =
    "INSERT INTO person (id, name, languages, is_active) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET name = ?2, languages = ?3, "
    "is_active = ?4";
constexpr std::string_view kFind = "SELECT id, name, languages, is_active FROM person WHERE id = ?1";
constexpr std::string_view kList = "SELECT id, name, languages, is_active FROM person ORDER BY name, id";

Person personFrom(Row row) {
  Person person{PersonId{row.text(0)}, row.text(1), {}, row.flag(3)};
  std::istringstream words(row.text(2));
  for (std::string word; words >> word;) person.languages.push_back(word);
  return person;
}

}  // namespace

Status PersonRepository::save(const Person& person) {
  if (person.id.value.empty()) return fail(ErrorKind::InvalidInput, "person.id", "A person needs an id, for example \"li.wen\".");
  std::string languages;
  for (const std::string& language : person.languages) languages += (languages.empty() ? "" : " ") + language;
  return execute(m_connection, kSave, person.id, person.name, languages, person.isActive);
}

Result<std::optional<Person>> PersonRepository::find(const PersonId& id) { return firstRow<Person>(m_connection, kFind, personFrom, id); }
Result<std::vector<Person>> PersonRepository::list() { return allRows<Person>(m_connection, kList, personFrom); }

}  // namespace inquiry::storage
