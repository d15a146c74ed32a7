#include "core/storage/workspace_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace inquiry::storage {
namespace {

// From linux/magic.h and the sources of the file systems.
constexpr std::array<long, 11> kNetworkTypes{0x6969L,     0x517BL,     0xFF534D42L, 0xFE534D42L, 0x5346414FL, 0x00C36400L,
                                             0x73757245L, 0x01021997L, 0x564CL,     0x6B414653L, 0x0BD00BD0L};
constexpr long kFuse = 0x65735546L;
constexpr std::array<std::string_view, 8> kNetworkMounts{"sshfs", "rclone", "s3fs", "glusterfs", "davfs", "curlftpfs", "gvfsd", "ceph"};

// Of the mount the folder lies on: the longest mount point that is a beginning of its path.
std::string mountTypeOf(const std::string& folder) {
  std::ifstream table("/proc/self/mounts");
  std::string line, best, type;
  while (std::getline(table, line)) {
    std::istringstream fields(line);
    std::string device, point, kind;
    fields >> device >> point >> kind;
    const bool isAbove = point == "/" || folder == point || folder.starts_with(point + "/");
    if (!isAbove || point.size() < best.size()) continue;
    best = point;
    type = kind;
  }
  return type;
}

std::string ownerOf(int file) {
  std::array<char, 32> text{};
  const auto size = ::pread(file, text.data(), text.size() - 1, 0);
  const std::string_view owner(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  return owner.find('\n') == std::string_view::npos ? "unknown" : std::string(owner.substr(0, owner.find('\n')));
}

}  // namespace

Result<WorkspaceLock> WorkspaceLock::acquire(const std::string& file) {
  FileDescriptor opened(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!opened.isOpen()) return failFile("The lock of the workspace could not be opened");
  if (::flock(opened.number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return failFile("The workspace could not be locked");
    return fail(ErrorKind::Conflict, "workspace.in_use",
                "The workspace is open in another process (" + ownerOf(opened.number()) + "): close that first or choose another workspace.");
  }
  // For the sentence above only; the lock itself is the system's, and a full disk must not keep anybody out.
  const std::string owner = std::to_string(::getpid()) + '\n';
  [[maybe_unused]] const bool isNoted = ::pwrite(opened.number(), owner.data(), owner.size(), 0) > 0;
  return WorkspaceLock(std::move(opened));
}

bool isNetworkFileSystem(long statfsType, const std::string& mountType) {
  // Negative on systems where the number has 32 bits.
  const long type = statfsType & 0xFFFFFFFFL;
  if (std::find(kNetworkTypes.begin(), kNetworkTypes.end(), type) != kNetworkTypes.end()) return true;
  if (type != kFuse) return false;
  return std::any_of(kNetworkMounts.begin(), kNetworkMounts.end(), [&](auto name) { return mountType.find(name) != std::string::npos; });
}

Status prepareWorkspaceFolder(const std::string& folder) {
  std::error_code error;
  const auto parent = std::filesystem::path(folder).parent_path();
  if (!parent.empty()) std::filesystem::create_directories(parent, error);
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return failFile("The workspace folder could not be created");
  struct stat found {};
  if (::stat(folder.c_str(), &found) != 0) return failFile("The workspace folder could not be read");
  if (!S_ISDIR(found.st_mode)) return fail(ErrorKind::InvalidInput, "workspace.no_folder", "The workspace must be a folder: choose another place.");
  if (found.st_uid != ::geteuid())
    return fail(ErrorKind::Refused, "workspace.foreign", "The workspace folder belongs to another user: choose another place.");
  if ((found.st_mode & 0077U) != 0 && ::chmod(folder.c_str(), 0700) != 0) return failFile("The workspace folder could not be made private");
  struct statfs disk {};
  if (::statfs(folder.c_str(), &disk) != 0) return failFile("The disk of the workspace could not be looked at");
  const std::string absolute = std::filesystem::absolute(folder, error).lexically_normal().string();
  if (isNetworkFileSystem(static_cast<long>(disk.f_type), mountTypeOf(absolute)))
    return fail(ErrorKind::Refused, "workspace.network", "A workspace on a network drive would be damaged sooner or later: choose a folder on this computer.");
  return {};
}

}  // namespace inquiry::storage
