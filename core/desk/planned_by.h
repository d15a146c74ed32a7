#pragma once

#include "core/desk/parts.h"

namespace inquiry::desk {

// This desk as the person sees it who planned something: what runs by itself sees neither more nor less than they do, whoever sits here by then. A plan of
// before names nobody.
inline Parts plannedBy(const PersonId& person, const Parts& desk) {
  return {desk.database, desk.secrets, desk.clock,       desk.sync, desk.connectors, desk.outboxJournal, desk.workspace, desk.folder, person.value.empty() ? desk.me() : person,
          desk.isEncrypted, desk.rules};
}

}  // namespace inquiry::desk
