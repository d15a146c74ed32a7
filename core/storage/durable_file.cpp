#include "core/storage/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cstdio>
#include <filesystem>

#include "core/domain/crash_point.h"
#include "core/storage/file_descriptor.h"

namespace inquiry::storage {
namespace {

constexpr int kCreate = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW;

Status writeAndSync(const FileDescriptor& out, std::string_view bytes) {
  if (!writeAll(out.number(), bytes)) return failFile("A file could not be written");
  INQUIRY_CRASH_POINT("file.before_fsync");
  if (::fsync(out.number()) != 0) return failFile("A file could not be brought to the disk");
  INQUIRY_CRASH_POINT("file.synced");
  return {};
}

}  // namespace

Status replaceFile(const std::string& file, std::string_view bytes) {
  const std::string fresh = file + ".new";
  const FileDescriptor out(::open(fresh.c_str(), kCreate | O_TRUNC, 0600));
  if (!out.isOpen()) return failFile("A file could not be created");
  if (auto written = writeAndSync(out, bytes); !written) {
    ::unlink(fresh.c_str());
    return written;
  }
  return renameFile(fresh, file);
}

Status writeNewFile(const std::string& file, std::string_view bytes) {
  {
    const FileDescriptor out(::open(file.c_str(), kCreate | O_EXCL, 0600));
    if (!out.isOpen() && errno == EEXIST)
      return fail(ErrorKind::Conflict, "file.exists", "There is a file of that name already, and it was left as it is: choose another name.");
    if (!out.isOpen()) return failFile("A file could not be created");
    if (auto written = writeAndSync(out, bytes); !written) {
      ::unlink(file.c_str());
      return written;
    }
  }
  return syncFolderOf(file);
}

Result<std::string> readWholeFile(const std::string& file, std::int64_t limit) {
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen()) return failFile("A file could not be read");
  std::string bytes;
  std::array<char, 65536> buffer{};
  for (;;) {
    const auto count = ::read(in.number(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failFile("A file could not be read");
    if (count == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
    if (static_cast<std::int64_t>(bytes.size()) > limit)
      return fail(ErrorKind::Corrupt, "storage.too_long", "A file of the workspace is longer than it can be: restore it from a backup.");
  }
}

Status syncFolder(const std::string& folder) {
  const FileDescriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.isOpen() || ::fsync(opened.number()) != 0) return failFile("A folder could not be brought to the disk");
  return {};
}

Status syncFolderOf(const std::string& file) { return syncFolder(std::filesystem::path(file).parent_path().string()); }

Status copyFile(const std::string& from, const std::string& to) {
  const FileDescriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen()) return failFile("A file could not be read");
  const FileDescriptor out(::open(to.c_str(), kCreate | O_EXCL, 0600));
  if (!out.isOpen()) return failFile("A file could not be created");
  std::array<char, 65536> buffer{};
  for (;;) {
    const auto count = ::read(in.number(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failFile("A file could not be read");
    if (count == 0) break;
    if (!writeAll(out.number(), {buffer.data(), static_cast<std::size_t>(count)})) return failFile("A file could not be written");
  }
  if (::fsync(out.number()) != 0) return failFile("A file could not be brought to the disk");
  return syncFolderOf(to);
}

Status renameFile(const std::string& from, const std::string& to) {
  INQUIRY_CRASH_POINT("file.before_rename");
  if (std::rename(from.c_str(), to.c_str()) != 0) return failFile("A file could not be renamed");
  INQUIRY_CRASH_POINT("file.renamed");
  return syncFolderOf(to);
}

Status removeFile(const std::string& file) {
  if (::unlink(file.c_str()) == 0 || errno == ENOENT) return {};
  return failFile("A file could not be removed");
}

}  // namespace inquiry::storage
