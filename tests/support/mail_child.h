#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace inquiry::test {

// A server started beside a test: runs as an ordinary user also when the test runs as root, and ends with its object.
class ChildProcess {
 public:
  // `program` is an absolute path. Its output goes to `logFile`, or, when that is empty, to the pipe behind readLine().
  ChildProcess(const std::vector<std::string>& words, const std::string& logFile);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  pid_t id() const { return m_id; }
  // One line of its output without the break; "" at the end or after ten seconds.
  std::string readLine();
  void writeLine(const std::string& line);
  // The processes it started.
  std::vector<pid_t> children() const;

 private:
  pid_t m_id = -1;
  int m_output = -1, m_input = -1;
  std::string m_read;
};

// Who such a child runs as: "nobody" for root, else the user of the test.
struct ChildUser {
  std::string name, group;
  uid_t uid = 0;
  gid_t gid = 0;
};
ChildUser childUser();
// Hands a file or folder with everything in it to that user.
void giveToChild(const std::string& path);
// A port of 127.0.0.1 that was free a moment ago.
int freePort();
// Waits until something listens there, at most ten seconds.
bool waitForPort(int port);

}  // namespace inquiry::test
