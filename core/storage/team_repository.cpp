#include "core/storage/team_repository.h"

#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"
#include "core/storage/person_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry::storage {
namespace {

using nlohmann::json;

constexpr std::string_view kMembersKey = "team.members.";
constexpr std::string_view kOwnerKey = "team.owner.";
constexpr std::size_t kMostName = 60;

// What was written by a newer version or by hand is no reason to stop: it counts as not said.
std::optional<StoreOwner> ownerOf(const std::string& text) {
  const json value = json::parse(text, nullptr, false);
  if (!value.is_object() || !value.contains("who") || !value["who"].is_string()) return std::nullopt;
  const auto takesNew = value.find("takesNew");
  return StoreOwner{PersonId{value["who"].get<std::string>()}, takesNew != value.end() && takesNew->is_boolean() && takesNew->get<bool>()};
}

std::vector<PersonId> membersOf(const std::string& text) {
  std::vector<PersonId> members;
  const json value = json::parse(text, nullptr, false);
  if (value.is_array())
    for (const json& id : value)
      if (id.is_string()) members.push_back({id.get<std::string>()});
  return members;
}

Status known(Connection& connection, const PersonId& id) {
  const auto person = PersonRepository(connection).find(id);
  if (!person) return fail(person.error());
  if (*person && (*person)->isActive) return {};
  return fail(ErrorKind::NotFound, "person.not_found", "There is no person \"" + id.value + "\" here: add them first.");
}

}  // namespace

Result<std::vector<Group>> TeamRepository::groups() {
  const auto people = PersonRepository(m_connection).list();
  if (!people) return fail(people.error());
  const auto members = SettingRepository(m_connection).withPrefix(kMembersKey);
  if (!members) return fail(members.error());
  std::vector<Group> groups;
  for (const Person& person : *people) {
    if (!isGroup(person.id) || !person.isActive) continue;
    Group group{person.id, person.name, {}};
    if (const auto found = members->find(std::string(kMembersKey) + person.id.value); found != members->end()) group.members = membersOf(found->second);
    groups.push_back(std::move(group));
  }
  return groups;
}

Status TeamRepository::save(const Group& group) {
  const std::size_t length = utf8::length(utf8::trimmed(group.name));
  if (length == 0 || length > kMostName || !isGroup(group.id)) return fail(ErrorKind::InvalidInput, "group.name", "A group needs a name of 1 to 60 characters.");
  if (group.members.empty()) return fail(ErrorKind::InvalidInput, "group.empty", "A group needs at least one member: choose who belongs to it.");
  json members = json::array();
  for (const PersonId& id : group.members) {
    if (auto done = known(m_connection, id); !done) return done;
    members.push_back(id.value);
  }
  if (auto done = PersonRepository(m_connection).save({group.id, std::string(utf8::trimmed(group.name)), {}, true}); !done) return done;
  return SettingRepository(m_connection).save(std::string(kMembersKey) + group.id.value, members.dump());
}

Result<std::optional<StoreOwner>> TeamRepository::owner(const StoreId& store) {
  const auto text = SettingRepository(m_connection).find(std::string(kOwnerKey) + store.value);
  if (!text) return fail(text.error());
  return *text ? ownerOf(**text) : std::nullopt;
}

Result<std::map<StoreId, StoreOwner>> TeamRepository::owners() {
  const auto all = SettingRepository(m_connection).withPrefix(kOwnerKey);
  if (!all) return fail(all.error());
  std::map<StoreId, StoreOwner> owners;
  for (const auto& [key, text] : *all)
    if (const auto owner = ownerOf(text)) owners.emplace(StoreId{key.substr(kOwnerKey.size())}, *owner);
  return owners;
}

Status TeamRepository::setOwner(const StoreId& store, const StoreOwner& owner) {
  if (auto done = known(m_connection, owner.who); !done) return done;
  return SettingRepository(m_connection).save(std::string(kOwnerKey) + store.value, json{{"who", owner.who.value}, {"takesNew", owner.takesNew}}.dump());
}

Status TeamRepository::removeOwner(const StoreId& store) { return SettingRepository(m_connection).remove(std::string(kOwnerKey) + store.value); }

}  // namespace inquiry::storage
