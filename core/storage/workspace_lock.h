#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/storage/file_descriptor.h"

namespace inquiry::storage {

// One process a workspace. The system releases the lock when the process ends, however it ends.
class WorkspaceLock {
 public:
  // Conflict "workspace.in_use" when another process holds it; the sentence names its number.
  static Result<WorkspaceLock> acquire(const std::string& file);

 private:
  explicit WorkspaceLock(FileDescriptor file) : m_file(std::move(file)) {}
  FileDescriptor m_file;
};

// Makes the folder when it is not there, for its owner alone. Refused when it belongs to somebody else, lies on a network (locks and
// shared memory do not hold there) or cannot be made private.
Status prepareWorkspaceFolder(const std::string& folder);

// By the number statfs() reports and, for file systems in user space, the name in the mount table ("fuse.sshfs").
bool isNetworkFileSystem(long statfsType, const std::string& mountType);

}  // namespace inquiry::storage
