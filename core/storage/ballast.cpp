#include "core/storage/ballast.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <filesystem>

namespace inquiry::storage {

Status Ballast::fill() {
  if (m_file.empty() || isHeld()) return {};
  const auto full = [] { return fail(ErrorKind::DiskFull, "storage.no_reserve", "The disk is nearly full: free some space."); };
  if (freeBytes() < 3 * m_size) return full();
  const int file = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return full();
  const int code = ::posix_fallocate(file, 0, m_size);
  ::close(file);
  if (code == 0) return {};
  ::unlink(m_file.c_str());
  return full();
}

bool Ballast::release() { return isHeld() && ::unlink(m_file.c_str()) == 0; }

bool Ballast::isHeld() const {
  struct stat found {};
  return !m_file.empty() && ::stat(m_file.c_str(), &found) == 0 && found.st_blocks * 512 >= m_size;
}

std::int64_t Ballast::freeBytes() const {
  struct statvfs disk {};
  const std::string folder = std::filesystem::path(m_file).parent_path().string();
  if (::statvfs(folder.empty() ? "." : folder.c_str(), &disk) != 0) return 0;
  return static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
}

}  // namespace inquiry::storage
