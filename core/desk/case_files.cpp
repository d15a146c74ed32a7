#include "core/desk/case_files.h"

#include "core/desk/file_soundness.h"
#include "core/storage/durable_file.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {

std::optional<Error> damagedFile(const Parts& parts, const std::vector<OutgoingAttachment>& files) {
  for (const OutgoingAttachment& file : files) {
    if (parts.workspace.attachments().holds(file.localPath)) continue;
    const auto bytes = storage::readWholeFile(file.localPath, file.size);
    if (!bytes) return Error{ErrorKind::NotFound, "reply.file_missing", "The file \"" + file.name + "\" cannot be read: choose it again.", {}};
    if (const auto damage = damageOf(*bytes, file.name))
      return Error{ErrorKind::Refused, "case.file_damaged", "\"" + file.name + "\" cannot be opened (" + *damage + "): save it anew and hand in that one.", {}};
  }
  return {};
}

}  // namespace inquiry::desk
