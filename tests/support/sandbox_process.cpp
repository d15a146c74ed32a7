#include "tests/support/sandbox_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "tests/support/loopback_socket.h"

extern char** environ;

namespace inquiry::test {
namespace {

constexpr int kReadyMillis = 20'000;
constexpr int kExchangeMillis = 30'000;
constexpr int kStopMillis = 10'000;

// Reads until the first line is complete; empty when the program ends or stays silent.
std::string firstLine(int descriptor) {
  std::string line;
  pollfd one{descriptor, POLLIN, 0};
  while (::poll(&one, 1, kReadyMillis) > 0) {
    char byte = 0;
    if (::read(descriptor, &byte, 1) != 1 || byte == '\n') break;
    line += byte;
  }
  return line;
}

std::string requestText(const RawRequest& request) {
  std::string text = request.method + " " + request.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
  if (!request.keepOpen) text += "Connection: close\r\n";
  for (const auto& [name, value] : request.headers) text += name + ": " + value + "\r\n";
  if (!request.body.empty() || request.method == "POST") text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
  return text + "\r\n" + request.body;
}

void parse(const std::string& raw, RawAnswer& answer) {
  const std::size_t end = raw.find("\r\n\r\n");
  if (end == std::string::npos) return;
  answer.body = raw.substr(end + 4);
  answer.status = std::atoi(raw.c_str() + std::min(raw.find(' '), raw.size()));
  std::size_t at = raw.find("\r\n") + 2;
  while (at < end + 2) {
    const std::size_t stop = raw.find("\r\n", at);
    const std::size_t colon = raw.find(':', at);
    std::string name = raw.substr(at, colon - at);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (colon < stop) answer.headers[name] = raw.substr(colon + 2, stop - colon - 2);
    at = stop + 2;
  }
}

}  // namespace

RawAnswer exchange(int port, const RawRequest& request) {
  RawAnswer answer;
  const int socket = connectedSocket(port);
  if (socket < 0) throw std::runtime_error("nothing listens on port " + std::to_string(port));
  const std::string text = requestText(request);
  ::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
  std::string raw;
  const auto complete = [&raw] {
    RawAnswer soFar;
    parse(raw, soFar);
    const auto length = soFar.headers.find("content-length");
    return soFar.status != 0 && length != soFar.headers.end() && std::stoul(length->second) <= soFar.body.size();
  };
  std::array<char, 16'384> buffer{};
  pollfd one{socket, POLLIN, 0};
  while (::poll(&one, 1, kExchangeMillis) > 0) {
    const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == ECONNRESET) answer.end = RawAnswer::End::Reset;
    if (got <= 0) break;
    raw.append(buffer.data(), static_cast<std::size_t>(got));
    if (request.keepOpen && complete()) break;
  }
  ::close(socket);
  parse(raw, answer);
  const auto length = answer.headers.find("content-length");
  const bool short_ = length != answer.headers.end() && std::stoul(length->second) > answer.body.size();
  if (answer.end == RawAnswer::End::Complete && (short_ || answer.status == 0)) answer.end = RawAnswer::End::CutShort;
  return answer;
}

std::string SandboxProcess::programPath() {
  if (const char* given = std::getenv("INQUIRY_SANDBOX")) return given;
  return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "inquirydesk-sandbox";
}

SandboxProcess::SandboxProcess(std::vector<std::string> arguments) {
  const bool portGiven = std::find(arguments.begin(), arguments.end(), "--port") != arguments.end();
  if (!portGiven) arguments.insert(arguments.begin(), {"--port", "0"});
  arguments.insert(arguments.begin(), programPath());
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::array<int, 2> channel{};
  if (::pipe2(channel.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe for the sandbox");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, channel[1], STDOUT_FILENO);
  const int failed = ::posix_spawn(&m_process, argv[0], &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(channel[1]);
  const std::string line = failed == 0 ? firstLine(channel[0]) : std::string();
  ::close(channel[0]);
  const std::size_t colon = line.rfind(':');
  if (line.find("ready on") == std::string::npos || colon == std::string::npos) {
    if (failed == 0) stop();
    throw std::runtime_error("the sandbox did not start: " + arguments.front());
  }
  m_port = std::atoi(line.c_str() + colon + 1);
}

SandboxProcess::~SandboxProcess() { stop(); }

int SandboxProcess::stop() {
  if (m_process <= 0) return -1;
  ::kill(m_process, SIGTERM);
  int status = 0;
  for (int waited = 0; waited < kStopMillis; waited += 10) {
    if (::waitpid(m_process, &status, WNOHANG) == m_process) {
      m_process = -1;
      return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    ::poll(nullptr, 0, 10);
  }
  ::kill(m_process, SIGKILL);
  ::waitpid(m_process, &status, 0);
  m_process = -1;
  return -1;
}

nlohmann::json SandboxProcess::get(const std::string& path) const {
  const RawAnswer answer = exchange(m_port, {"GET", "/_control/" + path, {}, {}});
  if (answer.status >= 300 || answer.status == 0) throw std::runtime_error("sandbox control " + path + ": " + answer.body);
  return answer.json();
}

nlohmann::json SandboxProcess::post(const std::string& path, const nlohmann::json& body) const {
  const RawAnswer answer = exchange(m_port, {"POST", "/_control/" + path, {{"Content-Type", "application/json"}}, body.dump()});
  if (answer.status >= 300 || answer.status == 0) throw std::runtime_error("sandbox control " + path + ": " + answer.body);
  return answer.json();
}

void SandboxProcess::addFault(const std::string& store, const std::string& kind, int count, const std::string& endpoint) const {
  nlohmann::json fault{{"store", store}, {"kind", kind}, {"count", count}};
  if (!endpoint.empty()) fault["endpoint"] = endpoint;
  post("faults", fault);
}

}  // namespace inquiry::test
