#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// Whose file it is.
struct EvidenceOwner {
  // Never renumber: stored.
  enum class Kind { Case = 4, SupportCase = 6, Appeal = 7 } kind = Kind::Case;
  std::int64_t id = 0;
  friend bool operator==(const EvidenceOwner&, const EvidenceOwner&) = default;
};
inline EvidenceOwner ownerOf(CaseId id) { return {EvidenceOwner::Kind::Case, id.value}; }
inline EvidenceOwner ownerOf(SupportCaseId id) { return {EvidenceOwner::Kind::SupportCase, id.value}; }
inline EvidenceOwner ownerOf(AppealId id) { return {EvidenceOwner::Kind::Appeal, id.value}; }

// A file that proves something. Its bytes lie encrypted in the workspace.
struct Evidence {
  EvidenceId id;
  EvidenceOwner owner;
  StoreId store;
  std::string requirement;  // id of the document it is for: "brand-authorisation"; empty for a further one
  std::string name, type;   // type as its bytes tell it
  std::int64_t size = 0;
  std::string hash;    // SHA-256 of the bytes, 64 hexadecimal digits
  std::string place;   // inside the workspace
  std::string origin;  // where it came from, in words
  std::optional<Instant> datedAt;  // the date the document itself bears
  PersonId addedBy;
  Instant addedAt;
};

}  // namespace inquiry
