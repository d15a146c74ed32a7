#include "core/domain/crash_point.h"

#ifdef INQUIRY_CRASH_POINTS

#include <fcntl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <mutex>
#include <set>
#include <string>

namespace inquiry {
namespace {

// What this process has passed so far.
struct Passed {
  std::mutex mutex;
  std::set<std::string, std::less<>> listed;
  int hits = 0;  // of the one name in ID_CRASH_AT
};

Passed& passed() {
  static Passed all;
  return all;
}

int wantedHit(std::string_view number) {
  int hit = 1;
  std::from_chars(number.data(), number.data() + number.size(), hit);
  return hit;
}

// One write() with O_APPEND: several processes may share the file.
void appendLine(const char* path, std::string_view name) {
  const int file = ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return;
  const std::string line = std::string(name) + "\n";
  [[maybe_unused]] const auto written = ::write(file, line.data(), line.size());
  ::close(file);
}

}  // namespace

void crashPoint(std::string_view name) {
  // Read on every hit, not once: a test sets the variable in a forked child whose parent has passed points before.
  const char* listFile = std::getenv("ID_CRASH_LIST");
  const char* crashAt = std::getenv("ID_CRASH_AT");
  if (!listFile && !crashAt) return;
  const std::scoped_lock lock(passed().mutex);
  if (listFile && passed().listed.emplace(name).second) appendLine(listFile, name);
  if (!crashAt) return;
  const std::string_view wanted(crashAt);
  const auto colon = wanted.rfind(':');
  if (wanted.substr(0, colon) != name) return;
  const int hit = colon == std::string_view::npos ? 1 : wantedHit(wanted.substr(colon + 1));
  if (++passed().hits == hit) ::_exit(kCrashPointExitCode);
}

}  // namespace inquiry

#endif
