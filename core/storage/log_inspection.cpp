#include "core/storage/log_inspection.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cstddef>
#include <vector>

#include "core/storage/file_descriptor.h"

namespace inquiry::storage {
namespace {

// The format of the log is part of SQLite's file format (its section 4) and will not change.
constexpr std::size_t kHead = 32, kFrameHead = 24;

std::uint32_t bigEndian(const unsigned char* at) {
  return static_cast<std::uint32_t>(at[0]) << 24U | static_cast<std::uint32_t>(at[1]) << 16U | static_cast<std::uint32_t>(at[2]) << 8U | at[3];
}

std::uint32_t littleEndian(const unsigned char* at) {
  return static_cast<std::uint32_t>(at[3]) << 24U | static_cast<std::uint32_t>(at[2]) << 16U | static_cast<std::uint32_t>(at[1]) << 8U | at[0];
}

struct Sum {
  std::uint32_t a = 0, b = 0;
  bool isBigEndian = false;

  void add(const unsigned char* bytes, std::size_t size) {
    for (std::size_t i = 0; i + 8 <= size; i += 8) {
      a += (isBigEndian ? bigEndian(bytes + i) : littleEndian(bytes + i)) + b;
      b += (isBigEndian ? bigEndian(bytes + i + 4) : littleEndian(bytes + i + 4)) + a;
    }
  }
  bool matches(const unsigned char* stored) const { return a == bigEndian(stored) && b == bigEndian(stored + 4); }
};

bool readAt(int file, std::int64_t at, unsigned char* out, std::size_t size) {
  return ::pread(file, out, size, at) == static_cast<ssize_t>(size);
}

}  // namespace

Result<LogInspection> inspectLog(const std::string& file) {
  LogInspection log;
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen() && errno == ENOENT) return log;
  if (!in.isOpen()) return failFile("The log of the database could not be read");
  std::array<unsigned char, kHead> head{};
  if (!readAt(in.number(), 0, head.data(), kHead)) return log;  // empty: nothing was logged
  log.exists = true;
  const std::uint32_t pageSize = bigEndian(head.data() + 8);
  const bool isPlausible = (bigEndian(head.data()) & 0xFFFFFFFEU) == 0x377F0682U && pageSize >= 512 && pageSize <= 65536 && (pageSize & (pageSize - 1)) == 0;
  Sum sum{0, 0, (bigEndian(head.data()) & 1U) != 0};
  sum.add(head.data(), 24);
  bool isSound = isPlausible && sum.matches(head.data() + 24);
  if (!isSound) {
    // Which frames belong together cannot be told any more; a log this long held at least one commit.
    struct stat size {};
    if (::fstat(in.number(), &size) == 0 && size.st_size > static_cast<off_t>(kHead + kFrameHead)) log.lostCommits = 1;
    return log;
  }
  std::vector<unsigned char> frame(kFrameHead + pageSize);
  for (std::int64_t at = kHead; readAt(in.number(), at, frame.data(), frame.size()); at += static_cast<std::int64_t>(frame.size())) {
    const bool isSameRound = std::equal(frame.begin() + 8, frame.begin() + 16, head.begin() + 16);
    if (!isSameRound && isSound) {
      isSound = false;  // the usual end: frames of an earlier round follow, or a damaged salt
      continue;
    }
    if (!isSameRound) continue;
    if (isSound) {
      sum.add(frame.data(), 8);
      sum.add(frame.data() + kFrameHead, pageSize);
      isSound = sum.matches(frame.data() + 16);
    }
    const bool isCommit = bigEndian(frame.data() + 4) != 0;
    if (isCommit) ++(isSound ? log.commits : log.lostCommits);
  }
  return log;
}

}  // namespace inquiry::storage
