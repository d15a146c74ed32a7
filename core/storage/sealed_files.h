#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/attachment_source.h"
#include "core/domain/secret.h"

namespace inquiry::storage {

// The files of answers, encrypted in one folder of the workspace. A file is stored under a keyed hash of its content, so that its name tells nothing
// and the same file is kept once; it is written beside its place and renamed, so that a kill leaves the old one or the new one. Content goes
// through in pieces of 64 KiB. Safe from any thread.
//
// On the disk: "IDF1", the header of libsodium's secretstream, then the pieces; the last one carries the final tag, and each is tied to the
// file's name. Never change: files of older workspaces are read by it.
class SealedFiles final : public AttachmentSource {
 public:
  // The folder need not exist.
  SealedFiles(std::string folder, const Secret& workspaceKey);

  struct Taken {
    std::string place;  // what goes into OutgoingAttachment::localPath
    std::int64_t bytes = 0;
  };
  // Copies the file at `path` in, sealed; on the disk when it returns. NotFound when it cannot be read, Conflict "attachment.changing" when it
  // changes meanwhile.
  Result<Taken> takeOver(const std::string& path);
  // The same for content that is in memory: what a platform handed out never lies readable on the disk.
  Result<Taken> keep(std::string_view content);
  // Whether the place names a file that is held here already.
  bool holds(const std::string& place) const;

  Status check(const OutgoingAttachment& attachment) const override;
  Result<std::string> read(const OutgoingAttachment& attachment) const override;
  // The content of a place whatever its size; fails as check() does.
  Result<std::string> readWhole(const std::string& place) const;
  // Where a file of that name (the last part of a place) is; what attachment rows hold of a loaded file.
  std::string placeOf(const std::string& name) const;
  // Removes it; answers the bytes that became free, 0 for what is not there.
  Result<std::int64_t> discard(const std::string& name);

  // Seals what a version before this one left readable, and removes what a kill left half written. Answers how many were sealed.
  Result<std::int64_t> sealReadable();

  // Whether a file of this folder is one that a backup takes along; half written ones are not.
  static bool isHeldName(std::string_view name);

 private:
  using Sink = std::function<void(std::string_view)>;
  Status pour(const std::string& place, std::optional<std::int64_t> size, const Sink& sink) const;
  std::string fileOf(const std::string& place) const;
  Status sealReadable(const std::string& name);

  const std::string m_folder;
  const Secret m_key, m_nameKey;
};

}  // namespace inquiry::storage
