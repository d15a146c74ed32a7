#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/finding.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"

namespace inquiry::desk {

struct Parts;

// An answer that waits for a second person's word.
struct ApprovalRow {
  Outgoing item;
  std::vector<std::string> kinds;  // "refund", "legal", "claim"
  std::vector<Finding> findings;   // the words that need it
};

// Two names before a sensitive answer leaves (RP15): whoever wrote it and one of the approvers, never the same person. An item that lacks the second
// name stops at the gate as "needs a person"; the word is bound to its text. Blocks; not from the window's thread, but for sensitive().
class ApprovalService {
 public:
  explicit ApprovalService(Parts& parts) : m_parts(parts) {}

  // Why the item may not leave yet; none when nothing in it needs a second name, or it has one. Asked by the gate at each release; what cannot be read
  // keeps it back.
  std::optional<Error> missing(const Outgoing& item, const Store& store) const;
  // What of a text would need a second name, for the composer. Empty where the team asks for none.
  Result<std::vector<Finding>> sensitive(const Store& store, const std::string& text) const;
  Result<std::vector<ApprovalRow>> waiting() const;
  // Who may give the word for this item: the approvers but its author.
  Result<std::vector<PersonId>> approversOf(OutgoingId id) const;
  // The item goes on its way. Refused "approval.own", "approval.no_right"; Conflict "approval.not_waiting". Journalled in the approver's name.
  Status approve(OutgoingId id, const PersonId& approver);
  // The text is a draft again. InvalidInput "approval.reason" without a reason; else as approve().
  Status decline(OutgoingId id, const PersonId& approver, const std::string& reason);

 private:
  Result<Outgoing> waitingItem(OutgoingId id, const PersonId& approver) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
