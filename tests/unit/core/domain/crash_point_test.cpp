#include "core/domain/crash_point.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <string>

#include "tests/support/temporary_folder.h"

using namespace inquiry;

#ifdef INQUIRY_CRASH_POINTS

namespace {

// Three rounds past two points in a child process; its exit code.
int passing(const char* variable, const char* value) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::setenv(variable, value, 1);
    for (int i = 0; i < 3; ++i) {
      INQUIRY_CRASH_POINT("test.first");
      INQUIRY_CRASH_POINT("test.second");
    }
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("F2: a process ends at the hit that was asked for, and at no other") {
  CHECK(passing("ID_CRASH_AT", "test.first") == kCrashPointExitCode);
  CHECK(passing("ID_CRASH_AT", "test.first:1") == kCrashPointExitCode);
  CHECK(passing("ID_CRASH_AT", "test.second:3") == kCrashPointExitCode);
  CHECK(passing("ID_CRASH_AT", "test.second:4") == 0);
  CHECK(passing("ID_CRASH_AT", "test.secon:1") == 0);
  CHECK(passing("ID_CRASH_AT", "") == 0);
}

TEST_CASE("F2: every point that is passed is listed once") {
  const TemporaryFolder folder;
  CHECK(passing("ID_CRASH_LIST", folder.file("points").c_str()) == 0);
  std::ifstream lines(folder.file("points"));
  std::string all;
  for (std::string line; std::getline(lines, line);) all += line + ",";
  CHECK(all == "test.first,test.second,");
}

#endif
