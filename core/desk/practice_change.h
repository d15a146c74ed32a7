#pragma once

#include <string>

#include "core/desk/parts.h"
#include "core/domain/id.h"

namespace inquiry::desk {

struct ReplyRequest;

// Refused "practice.on" while this desk's person is in practice, by a coach's word or by their role in that store: for everything that would reach a
// platform.
Status refuseInPractice(const Parts& parts, const StoreId& store);
// Without a store: by their role everywhere.
Result<bool> isInPractice(const Parts& parts, const StoreId& store = {});
// Keeps what was written for the coach, with the draft of its thread gone.
Status keepPractice(Parts& parts, const ReplyRequest& request);

}  // namespace inquiry::desk
