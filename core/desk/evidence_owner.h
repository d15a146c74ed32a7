#pragma once

#include "core/desk/rights.h"
#include "core/domain/error.h"
#include "core/domain/evidence.h"
#include "core/domain/journal_entry.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

SubjectKind subjectOf(const EvidenceOwner& owner);
// The store of the case, the support case or the appeal; NotFound "evidence.no_owner".
Result<StoreId> evidenceStore(storage::Connection& connection, const EvidenceOwner& owner);
// Whether the person at this desk has the right in that store.
Status requireAtOwner(const Parts& parts, DeskRight right, const EvidenceOwner& owner);
// What the owner says to one more file: an appeal takes none after it was handed in, and no document that is too old for what it is for.
Status mayTakeEvidence(storage::Connection& connection, const Evidence& evidence, Instant now);
Status mayLoseEvidence(storage::Connection& connection, const EvidenceOwner& owner);

}  // namespace inquiry::desk
