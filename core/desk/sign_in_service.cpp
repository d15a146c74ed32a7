#include "core/desk/sign_in_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/access_service.h"
#include "core/desk/given_rights.h"
#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/domain/team.h"
#include "core/domain/utf8.h"
#include "core/domain/uuid.h"
#include "core/storage/person_repository.h"
#include "core/storage/role_repository.h"
#include "core/storage/sealing.h"
#include "core/storage/session_repository.h"
#include "core/storage/sign_in_repository.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

using storage::WritePriority;

constexpr int kFreeTries = 5, kMostDoublings = 5;
constexpr Duration kFirstWait = std::chrono::seconds(30), kGoneAfter = std::chrono::minutes(2);

std::string contextOf(const PersonId& person) { return "sign-in/" + person.value; }

std::optional<Instant> waitUntil(const storage::SignInRow& row) {
  if (row.wrong < kFreeTries || !row.wrongAt) return {};
  return *row.wrongAt + kFirstWait * (1 << std::min(row.wrong - kFreeTries, kMostDoublings));
}

tl::unexpected<Error> wrong() {
  return fail(ErrorKind::Refused, "sign_in.wrong", "Name and password do not fit: try again, or ask an owner of this workspace to set a new password.");
}

bool isOwner(const std::map<PersonId, RoleGrants>& roles, const PersonId& person) {
  const auto found = roles.find(person);
  return found != roles.end() && found->second.everywhere == DeskRole::Owner;
}

// Whether another person than this one is an owner and can sign in.
Result<bool> hasOtherOwner(storage::Connection& connection, const PersonId& person) {
  const auto roles = storage::RoleRepository(connection).all();
  if (!roles) return fail(roles.error());
  const auto signIns = storage::SignInRepository(connection).list();
  if (!signIns) return fail(signIns.error());
  return std::any_of(signIns->begin(), signIns->end(), [&](const storage::SignInRow& row) { return row.person != person && isOwner(*roles, row.person); });
}

nlohmann::json toJson(const RoleGrants& grants) {
  nlohmann::json json{{"everywhere", name(grants.everywhere)}};
  for (const auto& [store, role] : grants.stores) json[store.value] = name(role);
  return json;
}

Status requirePerson(storage::Connection& connection, const PersonId& id) {
  const auto person = storage::PersonRepository(connection).find(id);
  if (!person) return fail(person.error());
  if (*person) return {};
  return fail(ErrorKind::NotFound, "person.not_found", "There is nobody \"" + id.value + "\": see the list of people.");
}

Status requireLong(const Secret& fresh) {
  if (utf8::length(fresh.reveal()) >= SignInService::kFewestCharacters) return {};
  return fail(ErrorKind::InvalidInput, "sign_in.short", "The password is too short: use " + std::to_string(SignInService::kFewestCharacters) + " characters or more.");
}

Status lastOwner() {
  return fail(ErrorKind::Refused, "sign_in.last_owner", "This is the last owner who can sign in: make somebody else an owner with a password first.");
}

}  // namespace

Result<bool> SignInService::isNeeded() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::SignInRepository((*reader)->connection()).isAny();
}

Result<std::vector<PersonId>> SignInService::people() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto rows = storage::SignInRepository((*reader)->connection()).list();
  if (!rows) return fail(rows.error());
  std::vector<PersonId> people;
  for (const auto& row : *rows) people.push_back(row.person);
  return people;
}

Result<PersonId> SignInService::personCalled(const std::string& word) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto all = storage::PersonRepository((*reader)->connection()).list();
  if (!all) return fail(all.error());
  std::string ids;
  PersonId found{word};
  int bearers = 0;
  for (const Person& person : *all) {
    if (person.id.value == word) return person.id;
    if (person.name != word || isGroup(person.id)) continue;
    found = person.id;
    ids += (ids.empty() ? "" : ", ") + person.id.value;
    ++bearers;
  }
  // Who is known by neither is told no more than with a wrong password.
  if (bearers <= 1) return found;
  return fail(ErrorKind::InvalidInput, "sign_in.two_bearers", "More than one person is called \"" + word + "\": name one of them by the id (" + ids + ").");
}

std::optional<PersonId> SignInService::acting() const {
  const PersonId me = m_parts.me();
  return me.value == ActingPerson::kNobody ? std::nullopt : std::optional(me);
}

Status SignInService::beginSignedOut() {
  const auto needed = isNeeded();
  if (!needed) return fail(needed.error());
  if (*needed) m_parts.me.become(PersonId{ActingPerson::kNobody});
  return {};
}

// Whatever instant a desk is asked about, somebody came and went now.
Status SignInService::noteSignIn(storage::Connection& connection, const JournalNote& what) const { return noteAt(connection, m_parts, what, m_realTime.now()); }

Status SignInService::check(const PersonId& person, const Secret& password) {
  std::optional<storage::SignInRow> row;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto found = storage::SignInRepository((*reader)->connection()).find(person);
    if (!found) return fail(found.error());
    row = std::move(*found);
  }
  if (!row) return wrong();
  const Instant now = m_realTime.now();
  if (const auto until = waitUntil(*row); until && now < *until)
    return fail(Error{ErrorKind::Throttled, "sign_in.wait", "Too many wrong passwords: wait until " + until->toIso() + ", or ask an owner to set a new one.", until});
  const auto hash = storage::unseal(storage::deriveKey(m_parts.workspace.key(), storage::KeyPurpose::SignIn), storage::fromHex(row->sealed), contextOf(person));
  if (!hash) return fail(hash.error());
  const bool isRight = storage::isPassword(hash->reveal(), password);
  const auto noted = m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    storage::SignInRepository signIns(connection);
    if (isRight) return row->wrong == 0 ? Status{} : signIns.noteRight(person);
    if (auto done = signIns.noteWrong(person, now); !done) return done;
    return noteSignIn(connection, {SubjectKind::Person, person.value, "sign-in.wrong", {{"tries", row->wrong + 1}}});
  });
  if (!noted) return noted;
  return isRight ? Status{} : wrong();
}

Result<bool> SignInService::verify(const PersonId& person, const Secret& password) {
  const Status right = check(person, password);
  if (right) return true;
  if (right.error().code == "sign_in.wrong") return false;
  return fail(right.error());
}

Result<SignedIn> SignInService::signIn(const PersonId& person, const Secret& password, const std::string& place, const std::string& instead) {
  if (const auto right = check(person, password); !right) return fail(right.error());
  const Instant now = m_realTime.now();
  SignedIn in{person, newUuid(), {}, false};
  const PersonId before = m_parts.me();
  m_parts.me.become(person);
  const auto written = m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    storage::SessionRepository sessions(connection);
    if (!instead.empty()) {
      if (auto ended = sessions.end(instead, now); !ended) return ended;
      if (auto told = noteSignIn(connection, {SubjectKind::Person, before.value, "sign-in.ended"}); !told) return told;
    }
    auto others = sessions.open(person, now - kGoneAfter);
    if (!others) return fail(others.error());
    in.elsewhere = std::move(*others);
    const auto row = storage::SignInRepository(connection).find(person);
    if (!row) return fail(row.error());
    in.isPasswordOfOthers = *row && (*row)->setBy != person;
    if (auto begun = sessions.begin({in.session, person, place, now, now}); !begun) return begun;
    if (auto told = noteSignIn(connection, {SubjectKind::Person, person.value, "sign-in.begun", {{"place", place}}}); !told) return told;
    for (const DeskSession& other : in.elsewhere)
      if (auto told = noteSignIn(connection, {SubjectKind::Person, person.value, "sign-in.second", {{"place", place}, {"other", other.place}, {"since", other.begunAt.toIso()}}}); !told) return told;
    return {};
  });
  if (written) return in;
  m_parts.me.become(before);
  return fail(written.error());
}

Status SignInService::signOut(const std::string& session) {
  const auto done = m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    if (auto ended = storage::SessionRepository(connection).end(session, m_realTime.now()); !ended) return ended;
    return noteSignIn(connection, {SubjectKind::Person, m_parts.me().value, "sign-in.ended"});
  });
  return done ? beginSignedOut() : done;
}

Status SignInService::seen(const std::string& session) {
  return m_parts.database.writes().write(WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) { return storage::SessionRepository(connection).seen(session, m_realTime.now()); });
}

// Others are changed by whoever may change people; an owner by an owner alone.
Status SignInService::requireOver(const PersonId& person) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  if (auto may = requireRight(connection, m_parts, DeskRight::People); !may) return may;
  const auto roles = storage::RoleRepository(connection).all();
  if (!roles) return fail(roles.error());
  if (!isOwner(*roles, person) || isOwner(*roles, m_parts.me())) return {};
  return fail(ErrorKind::Refused, "sign_in.owner", "Only an owner changes another owner: ask one of them.");
}

Status SignInService::requireOverAll(const PersonId& person) const {
  if (auto may = requireOver(person); !may) return may;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return requireNoMore((*reader)->connection(), m_parts, person);
}

Result<std::string> SignInService::sealed(const PersonId& person, const Secret& fresh) const {
  const auto hash = storage::hashPassword(fresh, m_cost);
  if (!hash) return fail(hash.error());
  return storage::toHex(storage::seal(storage::deriveKey(m_parts.workspace.key(), storage::KeyPurpose::SignIn), *hash, contextOf(person)));
}

Status SignInService::recover(const AccessService& access, const PersonId& person, const std::string& code, const Secret& fresh) {
  if (auto isLong = requireLong(fresh); !isLong) return isLong;
  if (auto right = access.checkRecoveryCode(code); !right) return right;
  const auto known = roles();
  if (!known) return fail(known.error());
  if (!isOwner(*known, person)) return fail(ErrorKind::Refused, "sign_in.not_owner", "Only an owner comes back by the recovery code: ask an owner of this workspace to set a new password.");
  // Before somebody signed in the code alone speaks for its holder.
  if (const PersonId me = m_parts.me(); !m_parts.me.isNobody() && me != person)
    if (auto may = requireOverAll(person); !may) return may;
  const auto hash = sealed(person, fresh);
  if (!hash) return fail(hash.error());
  return m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto kept = storage::SignInRepository(connection).save({person, *hash, m_parts.clock.now(), person, 0, {}}); !kept) return kept;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Person, person.value, "sign-in.recovered"});
  });
}

Status SignInService::setPassword(const PersonId& person, const Secret& old, const Secret& fresh) {
  if (auto isLong = requireLong(fresh); !isLong) return isLong;
  const auto known = people();
  if (!known) return fail(known.error());
  const PersonId me = m_parts.me();
  const bool isFirst = known->empty();
  if (isFirst && person != me) return fail(ErrorKind::Refused, "sign_in.first_own", "Choose a password of your own first: it makes you the owner of this workspace.");
  const bool hasOwn = std::find(known->begin(), known->end(), person) != known->end();
  if (const Status may = isFirst ? Status{} : person == me && hasOwn ? check(person, old) : requireOverAll(person); !may) return may;
  const auto hash = sealed(person, fresh);
  if (!hash) return fail(hash.error());
  return m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto there = requirePerson(connection, person); !there) return there;
    if (auto kept = storage::SignInRepository(connection).save({person, *hash, m_parts.clock.now(), me, 0, {}}); !kept) return kept;
    changes.settings = true;
    if (isFirst)
      if (auto given = storage::RoleRepository(connection).save(person, {DeskRole::Owner, {}}); !given) return given;
    return note(connection, m_parts, {SubjectKind::Person, person.value, hasOwn ? "sign-in.password-changed" : "sign-in.added", {{"first", isFirst}}});
  });
}

Status SignInService::removePassword(const PersonId& person) {
  if (auto may = requireOverAll(person); !may) return may;
  return m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto signIns = storage::SignInRepository(connection).list();
    if (!signIns) return fail(signIns.error());
    const auto others = hasOtherOwner(connection, person);
    if (!others) return fail(others.error());
    if (!*others && signIns->size() > 1) return lastOwner();
    if (auto removed = storage::SignInRepository(connection).remove(person); !removed) return removed;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Person, person.value, "sign-in.removed"});
  });
}

Result<std::map<PersonId, RoleGrants>> SignInService::roles() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::RoleRepository((*reader)->connection()).all();
}

Status SignInService::setRoles(const PersonId& holder, const RoleGrants& grants) {
  if (auto may = requireOver(holder); !may) return may;
  return m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto there = requirePerson(connection, holder); !there) return there;
    storage::RoleRepository repository(connection);
    const auto roles = repository.all();
    if (!roles) return fail(roles.error());
    const auto signIns = storage::SignInRepository(connection).isAny();
    if (!signIns) return fail(signIns.error());
    const auto found = roles->find(holder);
    const RoleGrants before = found == roles->end() ? RoleGrants{} : found->second;
    if (auto mine = requireGiven(connection, m_parts, {before}, {grants}); !mine) return mine;
    if (before == grants) return {};
    const auto others = hasOtherOwner(connection, holder);
    if (!others) return fail(others.error());
    if (*signIns && before.everywhere == DeskRole::Owner && grants.everywhere != DeskRole::Owner && !*others) return lastOwner();
    if (auto saved = repository.save(holder, grants); !saved) return saved;
    changes.settings = true;
    return note(connection, m_parts, {SubjectKind::Person, holder.value, "roles.changed", {{"before", toJson(before)}, {"after", toJson(grants)}}});
  });
}

}  // namespace inquiry::desk
