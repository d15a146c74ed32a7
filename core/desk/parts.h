#pragma once

#include <string>

#include "core/desk/acting_person.h"
#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/domain/id.h"
#include "core/storage/database.h"

namespace inquiry {
class SyncService;
class ConnectorRegistry;
namespace compliance {
class RuleShelf;
}
namespace storage {
class OutboxJournal;
class WorkspaceStorage;
}
}  // namespace inquiry

namespace inquiry::desk {

// What the composition root hands to every service. All references outlive the services.
struct Parts {
  storage::Database& database;
  SecretStore& secrets;
  const Clock& clock;
  SyncService& sync;
  const ConnectorRegistry& connectors;
  storage::OutboxJournal& outboxJournal;
  storage::WorkspaceStorage& workspace;  // for backups, snapshots and attached files only
  std::string folder;      // of the workspace, without a slash at the end
  ActingPerson me{PersonId{"me"}};
  bool isEncrypted = true;  // a build without encryption may not hold a live store
  compliance::RuleShelf* rules = nullptr;  // null: the rule packs of the program, and none can be imported
};

}  // namespace inquiry::desk
