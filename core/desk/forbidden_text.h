#pragma once

#include <optional>
#include <string>

#include "core/desk/parts.h"
#include "core/domain/error.h"
#include "core/domain/finding.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// What is refused in every text that leaves for a platform: placeholders left unfilled, invisible characters, what the rule packs forbid. Refused "action.finding" with the
// sentence of the finding; empty when it may go. How long it may be, the platform's connector knows.
std::optional<Finding> forbiddenFinding(const Parts& parts, const Store& store, const std::string& text);
std::optional<Error> forbiddenIn(const Parts& parts, const Store& store, const std::string& text);

}  // namespace inquiry::desk
