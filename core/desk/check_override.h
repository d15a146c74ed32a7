#pragma once

#include "core/desk/parts.h"
#include "core/desk/reply_service.h"

namespace inquiry::desk {

// Whether this answer leaves in spite of findings that forbid it: the person has the right, gave a reason, and no finding is without exception. False:
// nothing forbids it, or no reason was given. Refused "check.no_right" names who may.
Result<bool> checkOverride(const Parts& parts, const ReplyRequest& request, const CheckResult& check);

// One journal row: who sent which findings on, and why. The words themselves are not in it.
Status journalOverride(Parts& parts, const Outgoing& item, const CheckResult& check);

}  // namespace inquiry::desk
