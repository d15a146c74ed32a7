#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace inquiry::faults {

// This very program started again with other arguments; what it says on stderr goes to the end of a file.
class ChildProcess {
 public:
  ChildProcess(const std::vector<std::string>& arguments, const std::vector<std::string>& environment, const std::string& logFile);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  bool isRunning();
  // kill -9, then gone.
  void kill();
  // The exit code, -1 when it was killed or did not end in time (then it is killed).
  int wait(int millis);

 private:
  pid_t m_process = -1;
  int m_exit = -1;
};

// Without touching any clock a test might turn.
void rest(int millis);

}  // namespace inquiry::faults
