#include "core/desk/evidence_service.h"

#include <filesystem>

#include "core/desk/evidence_owner.h"
#include "core/desk/file_kind.h"
#include "core/desk/file_soundness.h"
#include "core/desk/journal_note.h"
#include "core/desk/reply_files.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/domain/utf8.h"
#include "core/storage/durable_file.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/message_cache.h"
#include "core/storage/sha256.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

Error unknownFile() { return {ErrorKind::NotFound, "evidence.not_found", "This file is no longer there: reload the list.", {}}; }

Error unreadable(const std::string& path) {
  return {ErrorKind::NotFound, "reply.file_missing", "The file \"" + safeFileName(path) + "\" cannot be read: choose it again.", {}};
}

Error tooLarge() { return {ErrorKind::Refused, "evidence.too_large", "The file is larger than 32 MB: make it smaller, no platform takes it like this.", {}}; }

nlohmann::json told(const Evidence& e) {
  return {{"evidence", std::to_string(e.id.value)}, {"name", e.name}, {"size", e.size}, {"sha256", e.hash}, {"origin", e.origin}, {"requirement", e.requirement}};
}

}  // namespace

Result<Evidence> EvidenceService::describe(const EvidenceRequest& request, std::string& bytes) const {
  if (utf8::trimmed(request.origin).empty())
    return fail(ErrorKind::InvalidInput, "evidence.origin", "Say where the file comes from: without an origin it proves little.");
  bytes = request.bytes;
  if (!request.path.empty()) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(request.path, none)) return fail(unreadable(request.path));
    auto read = storage::readWholeFile(request.path, static_cast<std::int64_t>(kMostBytes));
    if (!read) return fail(read.error().kind == ErrorKind::Corrupt ? tooLarge() : unreadable(request.path));
    bytes = std::move(*read);
  }
  if (bytes.size() > kMostBytes) return fail(tooLarge());
  Evidence evidence;
  evidence.owner = request.owner;
  evidence.requirement = request.requirement;
  evidence.name = safeFileName(request.name.empty() ? request.path : request.name);
  if (const auto damage = damageOf(bytes, evidence.name))
    return fail(ErrorKind::Refused, "evidence.broken", "\"" + evidence.name + "\" cannot be handed in: " + *damage + ". Save it anew and add that one.");
  evidence.type = fileKindOf(bytes).type;
  if (evidence.type == "application/zip" && mediaTypeOf(evidence.name) != "application/octet-stream") evidence.type = mediaTypeOf(evidence.name);
  evidence.size = static_cast<std::int64_t>(bytes.size());
  evidence.hash = storage::sha256Of(bytes);
  evidence.origin = utf8::repaired(utf8::trimmed(request.origin));
  evidence.datedAt = request.datedAt;
  evidence.addedBy = m_parts.me();
  evidence.addedAt = m_parts.clock.now();
  return evidence;
}

Status EvidenceService::store(Evidence& evidence) {
  EvidenceId id;
  const Status written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    auto owner = evidenceStore(connection, evidence.owner);
    if (!owner) return fail(owner.error());
    if (auto may = mayTakeEvidence(connection, evidence, m_parts.clock.now()); !may) return may;
    // It was kept a moment ago; removing another row with the same bytes may have taken it away since.
    if (!m_parts.workspace.attachments().holds(evidence.place)) return fail(ErrorKind::Conflict, "evidence.gone", "The file went away while it was added: add it again.");
    storage::EvidenceRepository files(connection);
    const auto there = files.of(evidence.owner);
    if (!there) return fail(there.error());
    for (const Evidence& other : *there)
      if (other.hash == evidence.hash && other.requirement == evidence.requirement)
        return fail(ErrorKind::Conflict, "evidence.twice", "This file is there already as \"" + other.name + "\".");
    Evidence row = evidence;
    row.store = *owner;
    const auto added = files.add(row);
    if (!added) return fail(added.error());
    row.id = id = *added;
    changes.tickets = true;
    changes.cases = changes.cases || row.owner.kind == EvidenceOwner::Kind::Case;
    return note(connection, m_parts, {subjectOf(row.owner), std::to_string(row.owner.id), "evidence.added", told(row)});
  });
  evidence.id = id;
  return written;
}

Result<Evidence> EvidenceService::add(const EvidenceRequest& request) {
  if (const auto may = requireAtOwner(m_parts, DeskRight::Note, request.owner); !may) return fail(may.error());
  std::string bytes;
  auto evidence = describe(request, bytes);
  if (!evidence) return evidence;
  constexpr int kTries = 3;
  Status stored;
  for (int i = 0; i < kTries; ++i) {
    const auto kept = m_parts.workspace.attachments().keep(bytes);
    if (!kept) return fail(kept.error());
    evidence->place = kept->place;
    stored = store(*evidence);
    if (stored || stored.error().code != "evidence.gone") break;
  }
  if (!stored) return fail(stored.error());
  return find(evidence->id);
}

Result<std::vector<Evidence>> EvidenceService::of(const EvidenceOwner& owner) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto files = storage::EvidenceRepository((*reader)->connection()).of(owner);
  if (!files) return files;
  if (auto left = leaveOutHidden((*reader)->connection(), m_parts, *files); !left) return fail(left.error());
  return files;
}

Result<Evidence> EvidenceService::find(EvidenceId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto found = storage::EvidenceRepository((*reader)->connection()).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(unknownFile());
  if (auto may = requireRight((*reader)->connection(), m_parts, DeskRight::View, (*found)->store); !may) return fail(may.error());
  return **found;
}

Result<std::string> EvidenceService::open(EvidenceId id) const {
  const auto evidence = find(id);
  if (!evidence) return fail(evidence.error());
  auto bytes = m_parts.workspace.attachments().readWhole(evidence->place);
  const bool isLost = !bytes && (bytes.error().kind == ErrorKind::NotFound || bytes.error().kind == ErrorKind::Corrupt);
  if (!bytes && !isLost) return fail(bytes.error());
  if (isLost || storage::sha256Of(*bytes) != evidence->hash)
    return fail(ErrorKind::Corrupt, "evidence.changed", "\"" + evidence->name + "\" is not the file that was added: bring it back from a backup, or add it again.");
  return bytes;
}

Status EvidenceService::remove(EvidenceId id) {
  const auto evidence = find(id);
  if (!evidence) return fail(evidence.error());
  if (const auto may = requireRight(m_parts, DeskRight::Evidence, evidence->store); !may) return fail(may.error());
  const Status removed = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto may = mayLoseEvidence(connection, evidence->owner); !may) return may;
    if (auto done = storage::EvidenceRepository(connection).remove(id); !done) return done;
    changes.tickets = true;
    changes.cases = changes.cases || evidence->owner.kind == EvidenceOwner::Kind::Case;
    return note(connection, m_parts, {subjectOf(evidence->owner), std::to_string(evidence->owner.id), "evidence.removed", told(*evidence)});
  });
  if (!removed) return removed;
  // After the commit, or a row without bytes could be left; on the writer, so that nobody begins to use them meanwhile.
  const std::string name = evidence->place.substr(evidence->place.rfind('/') + 1);
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    const auto isNamed = storage::MessageCache(connection).isFileNamed(name);
    if (!isNamed) return fail(isNamed.error());
    if (*isNamed) return {};
    const auto freed = m_parts.workspace.attachments().discard(name);
    return freed ? Status() : fail(freed.error());
  });
}

}  // namespace inquiry::desk
