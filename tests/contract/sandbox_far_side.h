#pragma once

#include <atomic>
#include <filesystem>
#include <memory>

#include "core/marketplaces/registry.h"
#include "core/net/curl_transport.h"
#include "tests/contract/connector_under_test.h"
#include "tests/support/sandbox_process.h"

namespace inquiry::test {

// Real time plus what the test has let pass. Safe from any thread.
class AheadClock final : public Clock {
 public:
  Instant now() const override { return m_real.now() + Duration(m_ahead); }
  Duration steady() const override { return m_real.steady() + Duration(m_ahead); }
  void advance(Duration by) { m_ahead += by.count(); }

 private:
  SystemClock m_real;
  std::atomic<std::int64_t> m_ahead{0};
};

// The sandbox program as far side of a connector: real bytes over a real connection, time moved on both sides at once. One store
// without threads; buyers write through the control interface.
class SandboxFarSide : public FarSide {
 public:
  struct Description {
    std::string store, marketplace, site;
    ConnectorFactory make = nullptr;
    std::string threadPrefix;  // what the connector's thread id has before the platform's own
    std::function<std::string(const std::string&)> messageId;  // the platform's own id of a connector's message id; empty = the same
    std::function<bool(const HttpRequest&)> isWrite;           // empty = FarSide's rule
    std::string withoutScope = {};  // taken from the store at the start: a right, or a rule of the sandbox
  };
  explicit SandboxFarSide(Description description);
  ~SandboxFarSide() override;
  SandboxFarSide(const SandboxFarSide&) = delete;
  SandboxFarSide& operator=(const SandboxFarSide&) = delete;

  // A row for connectorsUnderTest(): cannot run when the program is not built.
  static ConnectorUnderTest row(Description description);

  Store prepare(SecretStore& secrets) override;
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return m_description.make(store, parts); }
  HttpTransport& transport() override { return m_curl; }
  const Clock& clock() const override { return m_clock; }
  bool letTimePass(Duration by) override;
  std::string buyerWrites(const std::string& thread, const std::string& text) override;
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override;
  std::vector<std::string> acceptedTexts(const std::string& thread) override;
  bool edit(const std::string& messageRemoteId, const std::string& text) override;
  bool remove(const std::string& messageRemoteId) override;
  bool isWrite(const HttpRequest& request) const override;
  // The control interface, with the store named.
  nlohmann::json tell(const std::string& what, nlohmann::json body) { return body["store"] = m_description.store, m_sandbox.post(what, body); }
  nlohmann::json ask(const std::string& what) { return m_sandbox.get(what); }
  nlohmann::json model() { return m_sandbox.get("model?store=" + m_description.store).at("stores").at(0); }

 private:
  static std::filesystem::path writeScenario(const Description& description);
  std::string rawThread(const std::string& thread) const { return thread.substr(m_description.threadPrefix.size()); }
  std::string write(const std::string& thread, const std::string& text, int pictures);
  // True when it is the newest message of its thread's buyer: the only one the control interface touches by itself.
  bool touch(const std::string& messageRemoteId, nlohmann::json fault);

  const Description m_description;
  const std::filesystem::path m_scenario;
  SandboxProcess m_sandbox;
  AheadClock m_clock;
  CurlTransport m_curl;
};

}  // namespace inquiry::test
