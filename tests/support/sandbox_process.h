#pragma once

#include <sys/types.h>

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace inquiry::test {

// What came back over a plain connection to 127.0.0.1, also when it was cut.
struct RawAnswer {
  enum class End { Complete, Reset, CutShort };
  End end = End::Complete;
  int status = 0;  // 0 when not even a header came
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;

  nlohmann::json json() const { return nlohmann::json::parse(body, nullptr, false); }
};

struct RawRequest {
  std::string method = "GET";
  std::string path;  // with its query, from the slash on
  std::map<std::string, std::string> headers;
  std::string body;
  bool keepOpen = false;  // ask the server to keep the connection, as real clients do
};

// One exchange on its own connection, without any HTTP library, so that a reset or a half answer is seen as it is.
RawAnswer exchange(int port, const RawRequest& request);

// The sandbox program on a free port, started by the constructor and ended by the destructor. Throws std::runtime_error when
// it does not become ready. One thread at a time.
class SandboxProcess {
 public:
  // Arguments; --port 0 is added unless they name a port. Nothing happens by itself unless they say --live.
  explicit SandboxProcess(std::vector<std::string> arguments = {"--no-live"});
  ~SandboxProcess();
  SandboxProcess(const SandboxProcess&) = delete;
  SandboxProcess& operator=(const SandboxProcess&) = delete;

  int port() const { return m_port; }
  std::string address() const { return "http://127.0.0.1:" + std::to_string(m_port); }

  // The control interface; `path` without "/_control/". Throws std::runtime_error when it answers an error.
  nlohmann::json get(const std::string& path) const;
  nlohmann::json post(const std::string& path, const nlohmann::json& body = nlohmann::json::object()) const;
  // A store file as `store add` takes it.
  nlohmann::json store(const std::string& id) const { return get("stores/" + id); }
  void addFault(const std::string& store, const std::string& kind, int count = 1, const std::string& endpoint = {}) const;

  // SIGTERM; the exit code, or -1 when it had to be killed.
  int stop();

  // Path of the program in this build, as INQUIRY_SANDBOX in the environment or bin/ beside the test program.
  static std::string programPath();

 private:
  pid_t m_process = -1;
  int m_port = 0;
};

}  // namespace inquiry::test
