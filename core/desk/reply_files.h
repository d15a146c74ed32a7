#pragma once

#include <vector>

#include "core/desk/parts.h"
#include "core/domain/outgoing.h"

namespace inquiry::desk {

// Name, type and size of each file as the outgoing check needs them; nothing is copied. NotFound names the file that cannot be read.
Result<std::vector<OutgoingAttachment>> describeFiles(const Parts& parts, const std::vector<OutgoingAttachment>& files);

// Takes described files into the workspace, encrypted, so that moving or editing the original changes nothing. Fills size and localPath.
Result<std::vector<OutgoingAttachment>> takeOverFiles(const Parts& parts, const std::vector<OutgoingAttachment>& files);

// A name that is safe to show and to save under: no folder, no control or direction-changing characters, at most 120 bytes.
std::string safeFileName(const std::string& name);

// By ending: the types marketplaces take. "application/octet-stream" when unknown.
std::string mediaTypeOf(const std::string& fileName);

}  // namespace inquiry::desk
