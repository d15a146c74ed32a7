#pragma once

#include <optional>

#include "core/desk/case_values.h"
#include "core/domain/error.h"

namespace inquiry::desk {

// Whether what a person filled in fits what the platform asked for; empty when it does. Nothing is read.
std::optional<Error> misfitOf(const CaseAction& action, const CaseRequest& request);

}  // namespace inquiry::desk
