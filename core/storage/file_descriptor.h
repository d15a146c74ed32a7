#pragma once

#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <utility>

#include "core/domain/error.h"

namespace inquiry::storage {

// An open file, closed with its scope. Used by one thread at a time.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int number) : m_number(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    if (this != &other) {
      close();
      m_number = std::exchange(other.m_number, -1);
    }
    return *this;
  }
  ~FileDescriptor() { close(); }

  bool isOpen() const { return m_number >= 0; }
  int number() const { return m_number; }

 private:
  void close() {
    if (m_number >= 0) ::close(m_number);
    m_number = -1;
  }
  int m_number = -1;
};

// Names errno for a person; the action says what was tried: "The key file could not be written".
inline tl::unexpected<Error> failFile(std::string_view action) {
  if (errno == ENOSPC || errno == EDQUOT)
    return fail(ErrorKind::DiskFull, "storage.disk_full", std::string(action) + " because the disk is full: free some space, then try again.");
  if (errno == ENOENT) return fail(ErrorKind::NotFound, "storage.no_file", std::string(action) + " because it is not there.");
  if (errno == EACCES || errno == EPERM || errno == EROFS)
    return fail(ErrorKind::Storage, "storage.no_right", std::string(action) + ": check the rights of the data folder.");
  return fail(ErrorKind::Storage, "storage.io", std::string(action) + " (error " + std::to_string(errno) + "): check the disk.");
}

// Writes all of it, however often the system stops half way. False leaves errno.
inline bool writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace inquiry::storage
