#pragma once

#include <vector>

#include "core/domain/attachment_source.h"

// What every connector that sends files does with them.
namespace inquiry {

// A file that is gone or damaged stays so: the answer is refused and a person decides. Everything else keeps its kind.
inline Error asRefusal(Error error) {
  if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Corrupt) error.kind = ErrorKind::Refused;
  return error;
}

// Every file is whole, before the first of them goes to the platform. Refused with the sentence of the first that is not.
inline Status requireSound(const std::vector<OutgoingAttachment>& attachments, const AttachmentSource* files) {
  if (!attachments.empty() && files == nullptr)
    return fail(ErrorKind::Refused, "attachment.no_source", "Files cannot be sent from here: remove them.");
  for (const OutgoingAttachment& attachment : attachments)
    if (auto sound = files->check(attachment); !sound) return fail(asRefusal(sound.error()));
  return {};
}

}  // namespace inquiry
