#pragma once

#include <optional>
#include <vector>

#include "core/desk/parts.h"
#include "core/domain/error.h"
#include "core/domain/outgoing.h"

namespace inquiry::desk {

// The first of the described files that nobody could open: handed in as evidence it proves nothing, and the platform tells nobody. Refused "case.file_damaged"
// with its name and what is wrong. What the desk holds already was looked at when it was taken. Reads every file.
std::optional<Error> damagedFile(const Parts& parts, const std::vector<OutgoingAttachment>& files);

}  // namespace inquiry::desk
