#pragma once

#include <vector>

#include "core/desk/parts.h"
#include "core/domain/rights.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

using GrantsHeld = std::vector<RoleGrants>;

// Refused "roles.above" when `after` holds a right, in all stores or in one, that `before` did not and that the person at this desk lacks there themselves.
// Where nobody has a sign-in, everybody may give everything.
Status requireGiven(storage::Connection& connection, const Parts& parts, const GrantsHeld& before, const GrantsHeld& after);
// Refused "sign_in.above" for somebody who may anything, anywhere, that the person at this desk may not: whoever chose their password could be them.
Status requireNoMore(storage::Connection& connection, const Parts& parts, const PersonId& person);

}  // namespace inquiry::desk
