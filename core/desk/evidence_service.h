#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/evidence.h"

namespace inquiry::desk {

struct Parts;

// A file to be kept: by its path, or its bytes (a screenshot from the clipboard).
struct EvidenceRequest {
  EvidenceOwner owner;
  std::string path;         // of the person's file; empty when `bytes` are given
  std::string name, bytes;  // the name may be empty beside a path
  std::string requirement;  // id of the document it is for, where it is for one
  std::string origin;       // where it came from, in words: "Screenshot of Seller Central"
  std::optional<Instant> datedAt;  // the date the document itself bears
};

// What an archive of a case holds beside its files: written by the service that owns the case.
struct ArchiveText {
  std::string name, text;
};
struct ArchiveReceipt {
  std::string folder;
  std::int64_t files = 0, bytes = 0;
};

// Files of cases, support cases and appeals. Each is opened and checked before it is kept, encrypted in the workspace, with its SHA-256, where it came
// from, who added it and when. Blocks; not from the window's thread.
class EvidenceService {
 public:
  static constexpr std::size_t kMostBytes = 32U << 20U;

  explicit EvidenceService(Parts& parts) : m_parts(parts) {}
  // Refused "evidence.broken" with what is wrong, "evidence.too_large"; NotFound "evidence.no_owner", "reply.file_missing". InvalidInput
  // "evidence.origin" without an origin. Conflict "evidence.twice" when the owner has the same bytes for the same document. Journalled.
  Result<Evidence> add(const EvidenceRequest& request);
  Result<std::vector<Evidence>> of(const EvidenceOwner& owner) const;
  // The bytes. Corrupt "evidence.changed" when they are no longer those that were added.
  Result<std::string> open(EvidenceId id) const;
  // A copy to look at. InvalidInput inside the workspace, Conflict "file.exists" where anything of that name stands.
  Status saveTo(EvidenceId id, const std::string& file) const;
  // The row and, unless something else uses them, the bytes. The journal keeps that it was there. Refused "evidence.handed_in" for an appeal that
  // was handed in with it.
  Status remove(EvidenceId id);
  // Copies everything into a new folder below nothing of ours, with manifest.json (SHA-256, times, persons, origins) and SHA256SUMS. InvalidInput
  // "target.*". Journalled.
  Result<ArchiveReceipt> archive(const EvidenceOwner& owner, const std::string& folder, const std::vector<ArchiveText>& texts = {}) const;

 private:
  Result<Evidence> describe(const EvidenceRequest& request, std::string& bytes) const;
  Result<Evidence> find(EvidenceId id) const;
  Status store(Evidence& evidence);
  Parts& m_parts;
};

}  // namespace inquiry::desk
