#include "app/composition/text_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

extern char** environ;

namespace inquiry {
namespace {

constexpr int kLook = 100;  // milliseconds between two looks at the stop
constexpr std::size_t kMostOutput = 4U << 20U;

struct Pipe {
  int read = -1, write = -1;
  Pipe() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) read = ends[0], write = ends[1];
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    closeEnd(read);
    closeEnd(write);
  }
  static void closeEnd(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
  }
};

tl::unexpected<Error> failed() { return fail(ErrorKind::Refused, "program.failed", "The program ended with a failure: see that it is installed as a whole."); }

// One running child: its input is written and its output read as it goes, so that neither side waits for the other for ever.
class Exchange {
 public:
  Exchange(Pipe& in, Pipe& out, const std::string& input) : m_in(in), m_out(out), m_input(input) { ::fcntl(m_in.write, F_SETFL, O_NONBLOCK); }

  // False when it was stopped or took too long.
  bool run(Duration patience, const std::stop_token& stop) {
    for (Duration waited{0}; waited < patience && !stop.stop_requested();) {
      std::array<pollfd, 2> ends{pollfd{m_out.read, POLLIN, 0}, pollfd{m_in.write, POLLOUT, 0}};
      const int ready = ::poll(ends.data(), m_in.write >= 0 ? 2 : 1, kLook);
      if (ready == 0) waited += std::chrono::milliseconds(kLook);
      if (ready < 0 && errno != EINTR) return false;
      if (ready <= 0) continue;
      if (m_in.write >= 0 && ends[1].revents != 0) writeSome();
      if (ends[0].revents != 0 && !readSome()) return true;
    }
    return false;
  }
  const std::string& output() const { return m_output; }

 private:
  void writeSome() {
    const ssize_t written = ::write(m_in.write, m_input.data() + m_written, m_input.size() - m_written);
    if (written > 0) m_written += static_cast<std::size_t>(written);
    if (m_written >= m_input.size() || (written < 0 && errno != EAGAIN && errno != EINTR)) Pipe::closeEnd(m_in.write);
  }
  // False at the end of the output.
  bool readSome() {
    std::array<char, 4096> bytes{};
    const ssize_t got = ::read(m_out.read, bytes.data(), bytes.size());
    if (got > 0 && m_output.size() < kMostOutput) m_output.append(bytes.data(), static_cast<std::size_t>(got));
    return got > 0 || (got < 0 && errno == EINTR);
  }

  Pipe& m_in;
  Pipe& m_out;
  const std::string& m_input;
  std::size_t m_written = 0;
  std::string m_output;
};

Result<pid_t> start(const std::vector<std::string>& arguments, Pipe& in, Pipe& out) {
  std::vector<char*> words;
  for (const std::string& each : arguments) words.push_back(const_cast<char*>(each.c_str()));
  words.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, in.read, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, out.write, STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int code = ::posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (code == ENOENT) return fail(ErrorKind::NotFound, "program.none", "The program \"" + arguments.front() + "\" is not installed.");
  if (code != 0) return failed();
  Pipe::closeEnd(in.read);
  Pipe::closeEnd(out.write);
  return child;
}

}  // namespace

Result<std::string> TextProcess::run(const std::vector<std::string>& arguments, const std::string& input, Duration patience, std::stop_token stop) {
  Pipe in, out;
  if (arguments.empty() || in.read < 0 || out.read < 0) return failed();
  const auto child = start(arguments, in, out);
  if (!child) return fail(child.error());
  Exchange exchange(in, out, input);
  const bool isDone = exchange.run(patience, stop);
  if (!isDone) ::kill(*child, SIGKILL);
  int status = 0;
  while (::waitpid(*child, &status, 0) < 0 && errno == EINTR) continue;
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "program.stopped", "Stopped.");
  if (!isDone || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return failed();
  return exchange.output();
}

bool TextProcess::isThere(const std::string& program) const {
  const char* path = std::getenv("PATH");
  std::string_view rest = path == nullptr ? "" : path;
  while (!rest.empty()) {
    const auto end = rest.find(':');
    const std::string file = std::string(rest.substr(0, end)) + "/" + program;
    if (::access(file.c_str(), X_OK) == 0) return true;
    if (end == std::string_view::npos) return false;
    rest.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace inquiry
