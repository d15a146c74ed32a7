#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/desk/parts.h"
#include "core/domain/journal_entry.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// What a person did, as one row of the journal says it.
struct JournalNote {
  SubjectKind subjectKind = SubjectKind::Workspace;
  std::string subject;
  std::string kind;  // "store.renamed"
  nlohmann::json payload = nlohmann::json::object();
};

// Appends it in the caller's transaction, with the desk's clock and person. Bytes that are no UTF-8 are replaced: a row is never refused for a name.
Status note(storage::Connection& connection, const Parts& parts, const JournalNote& what);
// The same by another clock than the desk's.
Status noteAt(storage::Connection& connection, const Parts& parts, const JournalNote& what, Instant at);

}  // namespace inquiry::desk
