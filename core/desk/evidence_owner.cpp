#include "core/desk/evidence_owner.h"

#include <optional>

#include "core/desk/appeal_table.h"
#include "core/storage/appeal_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/support_case_repository.h"

namespace inquiry::desk {
namespace {

template <class T>
Result<StoreId> storeOf(const Result<std::optional<T>>& found) {
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "evidence.no_owner", "What the file is for is no longer there: reload the list.");
  return (*found)->store;
}

// Set when the owner is an appeal that has left the desk.
Result<bool> isHandedIn(storage::Connection& connection, const EvidenceOwner& owner) {
  if (owner.kind != EvidenceOwner::Kind::Appeal) return false;
  const auto appeal = storage::AppealRepository(connection).find(AppealId{owner.id});
  if (!appeal) return fail(appeal.error());
  return *appeal && (*appeal)->state != AppealState::Writing && (*appeal)->state != AppealState::Ready;
}

}  // namespace

SubjectKind subjectOf(const EvidenceOwner& owner) {
  switch (owner.kind) {
    case EvidenceOwner::Kind::Case: return SubjectKind::Case;
    case EvidenceOwner::Kind::SupportCase: return SubjectKind::SupportCase;
    case EvidenceOwner::Kind::Appeal: return SubjectKind::Appeal;
  }
  return SubjectKind::Case;
}

Result<StoreId> evidenceStore(storage::Connection& connection, const EvidenceOwner& owner) {
  switch (owner.kind) {
    case EvidenceOwner::Kind::Case: return storeOf(storage::CaseRepository(connection).find(CaseId{owner.id}));
    case EvidenceOwner::Kind::SupportCase: return storeOf(storage::SupportCaseRepository(connection).find(SupportCaseId{owner.id}));
    case EvidenceOwner::Kind::Appeal: return storeOf(storage::AppealRepository(connection).find(AppealId{owner.id}));
  }
  return fail(ErrorKind::NotFound, "evidence.no_owner", "What the file is for is no longer there: reload the list.");
}

Status requireAtOwner(const Parts& parts, DeskRight right, const EvidenceOwner& owner) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto store = evidenceStore((*reader)->connection(), owner);
  return store ? requireRight((*reader)->connection(), parts, right, *store) : fail(store.error());
}

Status mayTakeEvidence(storage::Connection& connection, const Evidence& evidence, Instant now) {
  if (evidence.owner.kind != EvidenceOwner::Kind::Appeal) return {};
  const auto isGone = isHandedIn(connection, evidence.owner);
  if (!isGone) return fail(isGone.error());
  if (*isGone) return fail(ErrorKind::Refused, "evidence.handed_in", "The appeal was handed in already: what goes with it no longer changes.");
  const auto table = appealTable(connection);
  if (!table) return fail(table.error());
  const AppealDocument* document = table->document(evidence.requirement);
  return document == nullptr ? Status() : ageOf(*document, evidence.datedAt, now);
}

Status mayLoseEvidence(storage::Connection& connection, const EvidenceOwner& owner) {
  const auto isGone = isHandedIn(connection, owner);
  if (!isGone) return fail(isGone.error());
  if (*isGone) return fail(ErrorKind::Refused, "evidence.handed_in", "The appeal was handed in with this file: it stays as the proof of that.");
  return {};
}

}  // namespace inquiry::desk
