#include "tests/faults/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

extern char** environ;

namespace inquiry::faults {

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, const std::vector<std::string>& environment, const std::string& logFile) {
  std::vector<std::string> words{"/proc/self/exe"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv, envp;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::vector<std::string> own = environment;
  for (char** entry = environ; *entry != nullptr; ++entry) envp.push_back(*entry);
  for (std::string& entry : own) envp.push_back(entry.data());
  envp.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  const int failed = ::posix_spawn(&m_process, "/proc/self/exe", &actions, nullptr, argv.data(), envp.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) throw std::runtime_error("the worker could not be started");
}

ChildProcess::~ChildProcess() { kill(); }

bool ChildProcess::isRunning() {
  if (m_process <= 0) return false;
  int status = 0;
  if (::waitpid(m_process, &status, WNOHANG) != m_process) return true;
  m_exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  m_process = -1;
  return false;
}

void ChildProcess::kill() {
  if (m_process <= 0) return;
  ::kill(m_process, SIGKILL);
  int status = 0;
  ::waitpid(m_process, &status, 0);
  m_process = -1;
}

int ChildProcess::wait(int millis) {
  for (int waited = 0; waited < millis && isRunning(); waited += 5) rest(5);
  if (isRunning()) kill();
  return m_exit;
}

void rest(int millis) { ::poll(nullptr, 0, millis); }

}  // namespace inquiry::faults
