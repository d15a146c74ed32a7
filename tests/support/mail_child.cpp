#include "tests/support/mail_child.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

#include "tests/support/loopback_socket.h"

namespace inquiry::test {
namespace {

constexpr int kPatience = 10'000;  // milliseconds

// Behind fork(): only calls that are allowed there.
[[noreturn]] void become(const std::vector<char*>& words, const ChildUser& user, int input, int output) {
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(output, STDERR_FILENO);
  if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(user.gid) != 0 || ::setuid(user.uid) != 0)) ::_exit(126);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  ::execv(words.front(), words.data());
  ::_exit(127);
}

}  // namespace

ChildUser childUser() {
  const passwd* user = ::getuid() == 0 ? ::getpwnam("nobody") : ::getpwuid(::getuid());
  if (!user) return {};
  const group* of = ::getgrgid(user->pw_gid);
  return {user->pw_name, of ? of->gr_name : "", user->pw_uid, user->pw_gid};
}

void giveToChild(const std::string& path) {
  if (::getuid() != 0) return;
  const ChildUser user = childUser();
  const auto give = [&](const std::filesystem::path& each) { return ::lchown(each.c_str(), user.uid, user.gid) == 0; };
  give(path);
  std::error_code ignored;
  for (const auto& each : std::filesystem::recursive_directory_iterator(path, ignored)) give(each.path());
}

ChildProcess::ChildProcess(const std::vector<std::string>& words, const std::string& logFile) {
  std::vector<char*> arguments;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const ChildUser user = childUser();
  std::array<int, 2> in{-1, -1}, out{-1, -1};
  if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0) return;
  const int log = logFile.empty() ? -1 : ::open(logFile.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0666);
  m_id = ::fork();
  if (m_id == 0) become(arguments, user, in[0], log >= 0 ? log : out[1]);
  ::close(in[0]);
  ::close(out[1]);
  if (log >= 0) ::close(log);
  m_input = in[1];
  m_output = out[0];
}

ChildProcess::~ChildProcess() {
  if (m_input >= 0) ::close(m_input);
  if (m_output >= 0) ::close(m_output);
  if (m_id <= 0) return;
  ::kill(m_id, SIGTERM);
  ::waitpid(m_id, nullptr, 0);
}

std::string ChildProcess::readLine() {
  for (;;) {
    if (const auto end = m_read.find('\n'); end != std::string::npos) {
      std::string line = m_read.substr(0, end);
      m_read.erase(0, end + 1);
      return line;
    }
    pollfd waiting{m_output, POLLIN, 0};
    std::array<char, 4096> bytes{};
    if (::poll(&waiting, 1, kPatience) <= 0) return {};
    const auto got = ::read(m_output, bytes.data(), bytes.size());
    if (got <= 0) return {};
    m_read.append(bytes.data(), static_cast<std::size_t>(got));
  }
}

void ChildProcess::writeLine(const std::string& line) {
  const std::string bytes = line + "\n";
  if (::write(m_input, bytes.data(), bytes.size()) < 0) m_input = -1;
}

std::vector<pid_t> ChildProcess::children() const {
  std::vector<pid_t> found;
  std::ifstream list("/proc/" + std::to_string(m_id) + "/task/" + std::to_string(m_id) + "/children");
  for (pid_t each = 0; list >> each;) found.push_back(each);
  return found;
}

int freePort() {
  int port = 0;
  ::close(boundSocket(port));
  return port;
}

bool waitForPort(int port) {
  for (int tries = 0; tries < kPatience / 20; ++tries) {
    if (const int socket = connectedSocket(port); socket >= 0) {
      ::close(socket);
      return true;
    }
    ::poll(nullptr, 0, 20);
  }
  return false;
}

}  // namespace inquiry::test
