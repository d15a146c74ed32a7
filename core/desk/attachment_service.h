#pragma once

#include <cstddef>
#include <string>

#include "core/domain/error.h"
#include "core/domain/message.h"

namespace inquiry::desk {

struct Parts;

struct LoadedFile {
  std::string name;   // safe to show and to save under: no path, no hidden characters
  std::string type;   // told by the bytes
  std::string bytes;
  bool isPreviewable = false;      // a plain picture of a size that may be decoded; off the window's thread
  bool isOtherThanNamed = false;   // the bytes are no file of the kind its name says: worth a warning before it is opened
};

// Files of messages, loaded when a person asks and never by themselves. What was loaded once is kept encrypted in the workspace. Blocks on the
// network; not from the window's thread.
class AttachmentService {
 public:
  static constexpr std::size_t kMostBytes = 32U << 20U;  // the largest of any platform is 25 MB

  explicit AttachmentService(Parts& parts) : m_parts(parts) {}
  // `position` counts from 0. From the local copy, else from the platform through the store's connector. NotFound "attachment.none",
  // "attachment.no_address" where nobody says where the file lies, "attachment.gone"; Refused for another host or one too large.
  Result<LoadedFile> load(MessageId message, std::size_t position);
  // Loads it when needed. InvalidInput inside the workspace, Conflict "file.exists" where anything of that name stands.
  Status saveTo(MessageId message, std::size_t position, const std::string& file);
  // Whether load() needs no network.
  Result<bool> isLocal(MessageId message, std::size_t position) const;

 private:
  struct Found;
  Result<Found> find(MessageId message, std::size_t position) const;
  Result<LoadedFile> fetch(const Found& found);
  Parts& m_parts;
};

}  // namespace inquiry::desk
