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

// A file that is loaded, with what comes of it in the words of a person who asked for it.
inline tl::unexpected<Error> otherHost() {
  return fail(ErrorKind::Refused, "attachment.other_host",
              "This file does not lie at the platform itself, so it is not loaded: open the conversation on the platform's own page.");
}
inline Error loadingFailed(Error error) {
  if (error.code == "http.too_large")
    return {ErrorKind::Refused, "attachment.too_large", "The file is larger than the desk loads: open the conversation on the platform's own page.", {}};
  if (error.code == "api.redirect")
    return {ErrorKind::Refused, "attachment.redirect", "The platform points elsewhere instead of handing the file out: open the conversation on its own page.", {}};
  if (error.kind == ErrorKind::NotFound)
    return {ErrorKind::NotFound, "attachment.gone", "The platform no longer has this file.", {}};
  return error;
}

}  // namespace inquiry
