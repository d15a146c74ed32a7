#pragma once

#include <string>

#include "core/desk/parts.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct ReplyRequest;

// Refused "practice.on" while this desk's person is in practice: for everything that would reach a platform.
Status refuseInPractice(const Parts& parts);
Result<bool> isInPractice(const Parts& parts);
// Keeps what was written for the coach, with the draft of its thread gone.
Status keepPractice(Parts& parts, const ReplyRequest& request);

}  // namespace inquiry::desk
