#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/finding.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct Parts;

// One rule pack in force.
struct PackRow {
  std::string id, date, source;
  int version = 0;
  std::size_t rules = 0;
  std::int64_t ageDays = 0;
  bool isImported = false;  // newer than the one of the program
  bool isOld = false;       // its sources were last looked at more than 90 days ago
};

// Who may do what with the outgoing check. People by id; an empty list: nobody, but for `viewers`: everybody.
struct CheckRights {
  std::vector<PersonId> overriders;        // send in spite of a finding that forbids, with a reason
  std::vector<PersonId> approvers;         // give the second name
  std::vector<PersonId> viewers;           // see what buyers typed unmasked in the opened thread
  std::vector<std::string> approvalKinds;  // "refund", "legal", "claim": need a second name before they leave
  friend bool operator==(const CheckRights&, const CheckRights&) = default;
};

inline constexpr std::int64_t kPackIsOldAfterDays = 90;

// The outgoing check's rule packs and rights. Blocks; not from the window's thread.
class CheckService {
 public:
  explicit CheckService(Parts& parts) : m_parts(parts) {}

  // Puts the imported packs of the workspace in force beside those of the program; a damaged one stays out and answers its refusal.
  Status loadPacks();
  Result<std::vector<PackRow>> packs() const;
  // Refused "pack.signature" for one that was changed or damaged, InvalidInput "pack.*" for one that cannot be used, Conflict "pack.older" for one that
  // is not newer than the one in force. Nothing changes then. Journalled.
  Result<PackRow> importPack(const std::string& json, const std::string& signature);
  // What is said of a text wherever it is written, the limits of a channel aside. `site` as in store files, may be empty. InvalidInput "lint.marketplace" for a marketplace nobody knows.
  Result<std::vector<Finding>> lint(const std::string& marketplace, const std::string& site, const std::string& text) const;

  Result<CheckRights> rights() const;
  // Whether the person at this desk may send in spite of a finding that forbids.
  Result<bool> mayOverride() const;
  // NotFound "person.not_found", InvalidInput "check.approval_kind"; journalled.
  Status setRights(const CheckRights& rights);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
