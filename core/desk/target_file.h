#pragma once

#include <string>

#include "core/domain/error.h"

namespace inquiry::desk {

// Whether something may be written to `file`: never into the workspace's own folder, and never over a file that is no earlier export
// (told by the manifest beside it). InvalidInput says why, and that another name is wanted. Touches nothing.
Status checkTargetFile(const std::string& file, const std::string& workspaceFolder);

}  // namespace inquiry::desk
