#pragma once

#include <memory>
#include <string>

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/storage/workspace_lock.h"

namespace inquiry::storage {

// A reviewer's file while somebody reads it: unpacked, still encrypted, in a folder of the system's place for temporary files that only its owner may enter. Gone with
// this object; what a killed program left behind goes when the next one opens. Lives longer than the workspace opened in it. One thread.
class ReviewRoom {
 public:
  // NotFound without such a file; else as unpackReview() fails. Blocks.
  static Result<std::unique_ptr<ReviewRoom>> open(const std::string& file, const Secret& passphrase, const Clock& clock);
  ~ReviewRoom();
  ReviewRoom(const ReviewRoom&) = delete;
  ReviewRoom& operator=(const ReviewRoom&) = delete;

  std::string workspace() const { return m_folder + "/workspace"; }

 private:
  ReviewRoom(std::string folder, WorkspaceLock lock) : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

  std::string m_folder;
  WorkspaceLock m_lock;  // as long as it is held nobody tidies the folder away
};

}  // namespace inquiry::storage
