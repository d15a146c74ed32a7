#pragma once

#include "core/desk/case_values.h"

namespace inquiry::desk {

struct Parts;

// What a person may say of a case that only mails tell of.
CaseDetail::ByHand byHandOf(const Parts& parts, const Store& store, const Case& value);

}  // namespace inquiry::desk
