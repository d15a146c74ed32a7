#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/desk_session.h"
#include "core/domain/error.h"
#include "core/domain/rights.h"
#include "core/domain/secret.h"
#include "core/storage/connection.h"
#include "core/storage/password_hash.h"

namespace inquiry::desk {

class AccessService;
struct JournalNote;
struct Parts;

// Who signed in, and where else they still are.
struct SignedIn {
  PersonId person;
  std::string session;
  std::vector<DeskSession> elsewhere;  // open sessions of the same person: to be told to them
  bool isPasswordOfOthers = false;     // somebody else chose it: time for one of their own
};

// People with a password of their own, what each may do, and who sits at this desk. Blocks (a password takes most of a second by design); not from the
// window's thread. Sign-ins and the waits after wrong passwords go by the time of the system, whatever instant the desk is asked about.
class SignInService {
 public:
  static constexpr std::size_t kFewestCharacters = 8;  // of a new password

  explicit SignInService(Parts& parts, storage::PasswordCost cost = {}) : m_parts(parts), m_cost(cost), m_realTime(m_system) {}
  // A clock to be turned by hand, for sign-ins too: tests.
  SignInService(Parts& parts, storage::PasswordCost cost, const Clock& realTime) : m_parts(parts), m_cost(cost), m_realTime(realTime) {}

  // Whether anybody has a password: then somebody has to sign in, and rights are asked for.
  Result<bool> isNeeded() const;
  Result<std::vector<PersonId>> people() const;  // who can sign in
  // By id, or by the name that one person alone bears; of nobody the word itself. InvalidInput "sign_in.two_bearers".
  Result<PersonId> personCalled(const std::string& word) const;
  // Who sits at this desk just now; absent while nobody is signed in. Does not block.
  std::optional<PersonId> acting() const;
  // How a desk begins: with nobody, where somebody has a password.
  Status beginSignedOut();
  // Becomes that person. Refused "sign_in.wrong" for anything that does not fit; Throttled "sign_in.wait" names the instant after too many wrong tries.
  // A second session of the same person is answered and journalled. `instead`: the session of whoever sat here until now ends with it.
  Result<SignedIn> signIn(const PersonId& person, const Secret& password, const std::string& place, const std::string& instead = {});
  // Whether that is the person's password, counted like a sign-in: for a window that was locked.
  Result<bool> verify(const PersonId& person, const Secret& password);
  // The desk goes on without anybody.
  Status signOut(const std::string& session);
  // Sign of life; a session unseen for two minutes is gone.
  Status seen(const std::string& session);

  // One's own needs the old one; of others, the right to change people. Nobody but an owner changes an owner's. The first password of a workspace is
  // one's own and makes its person the owner. InvalidInput "sign_in.short"; Refused "sign_in.first_own", and "sign_in.above" for
  // somebody who may anything that the other may not. Journalled.
  Status setPassword(const PersonId& person, const Secret& old, const Secret& fresh);
  // The way back of an owner who forgot their password: with the workspace's recovery code, which opens everything anyway. Refused "sign_in.not_owner" for
  // anybody else. Journalled.
  Status recover(const AccessService& access, const PersonId& person, const std::string& code, const Secret& fresh);
  // Refused "sign_in.last_owner" for the last owner who can sign in, while others can.
  Status removePassword(const PersonId& person);

  Result<std::map<PersonId, RoleGrants>> roles() const;
  // Of a person or a group. Nobody gives a right they lack (Refused "roles.above"); the last owner stays one. Journalled with before and after.
  Status setRoles(const PersonId& holder, const RoleGrants& grants);

 private:
  Status check(const PersonId& person, const Secret& password);
  Status requireOver(const PersonId& person) const;
  Status requireOverAll(const PersonId& person) const;
  Status noteSignIn(storage::Connection& connection, const JournalNote& what) const;
  Result<std::string> sealed(const PersonId& person, const Secret& fresh) const;
  Parts& m_parts;
  storage::PasswordCost m_cost;
  const SystemClock m_system{};
  const Clock& m_realTime;
};

}  // namespace inquiry::desk
