#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/desk/progress.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/insight/evidence/package_build.h"
#include "core/insight/evidence/package_check.h"

namespace inquiry::desk {

struct Parts;

struct PackageWish {
  evidence::Matter matter;
  evidence::Redaction redaction = evidence::Redaction::Contacts;
  std::string reason;   // what it is for; demanded where nothing is masked
  std::string file;     // to be written
  std::string ownZone;  // IANA name; the store's zone stands beside it
  enum class Files { Local, Fetch } files = Files::Fetch;  // Fetch: what is not here yet is asked for at the platform first
};

struct PackageProof {
  evidence::PackageVerdict verdict;
  // Of the journal of this desk, where the very same bytes were made by it.
  std::optional<Instant> madeAt;
  std::string madeBy;
};

// Everything that proves how a conversation, an order or a case went, in one file to be handed on: core/insight/evidence. Blocks, on the network when
// files are fetched; not from the window's thread.
class EvidencePackageService {
 public:
  explicit EvidencePackageService(Parts& parts) : m_parts(parts) {}
  // A thread by its id or "store/remote id", an order by its number or "store/number", a case by "case:ID". NotFound; Conflict "package.two_stores" for a
  // number that two stores know.
  Result<evidence::Matter> matterOf(const std::string& text) const;
  // InvalidInput "package.reason" when nothing is masked and nobody says why, "target.*"; Refused "package.right" for who may not see buyers' contacts, and
  // "rights.*" for who may not look at the store of the matter, or put evidence together there.
  // The same state written twice gives the same bytes. Journalled with the file's SHA-256. Progress counts files; Cancelled leaves no package.
  Result<evidence::PackageReceipt> write(const PackageWish& wish, const Progress& progress = {});
  // What checkPackage() says, and whether this desk made it.
  Result<PackageProof> verify(const std::string& file) const;

 private:
  Result<evidence::Matter> orderOf(const std::string& text) const;
  Status mayTell(const PackageWish& wish) const;
  Status fetchFiles(const evidence::Dossier& dossier, const std::function<bool()>& goesOn);
  Result<evidence::Dossier> read(const evidence::Matter& matter) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
