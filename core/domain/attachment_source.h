#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/domain/outgoing.h"

namespace inquiry {

// The files of answers as the workspace holds them: whole and unchanged, or not at all. Safe from any thread. Implemented by core/storage.
class AttachmentSource {
 public:
  virtual ~AttachmentSource() = default;
  // Reads all of it without keeping it. NotFound "attachment.missing" or Corrupt "attachment.damaged", with a sentence that says what to do.
  virtual Status check(const OutgoingAttachment& attachment) const = 0;
  // The content. Fails as check() does; never answers a part of it.
  virtual Result<std::string> read(const OutgoingAttachment& attachment) const = 0;
};

}  // namespace inquiry
