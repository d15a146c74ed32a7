#include "core/marketplaces/rakuten/rakuten_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/sandbox_far_side.h"

namespace inquiry::test {
namespace {

// The order API reads with POST.
bool changesSomething(const HttpRequest& request) { return request.method != "GET" && request.url.find("/es/2.0/order/") == std::string::npos; }

// The sandbox program; RMS knows keys, no tokens.
class RakutenSandbox final : public FarSide {
 public:
  explicit RakutenSandbox(const SandboxFarSide::Description& description) : m_sandbox(description) {}
  Store prepare(SecretStore& secrets) override { return m_sandbox.prepare(secrets); }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return m_sandbox.connect(store, parts); }
  HttpTransport& transport() override { return m_sandbox.transport(); }
  const Clock& clock() const override { return m_sandbox.clock(); }
  bool letTimePass(Duration by) override { return m_sandbox.letTimePass(by); }
  std::string buyerWrites(const std::string& thread, const std::string& text) override { return m_sandbox.buyerWrites(thread, text); }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override { return m_sandbox.buyerSendsPicture(thread, text); }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_sandbox.acceptedTexts(thread); }
  bool edit(const std::string& messageRemoteId, const std::string& text) override { return m_sandbox.edit(messageRemoteId, text); }
  bool remove(const std::string& messageRemoteId) override { return m_sandbox.remove(messageRemoteId); }
  bool usesTokens() const override { return false; }
  bool isWrite(const HttpRequest& request) const override { return changesSomething(request); }

 private:
  SandboxFarSide m_sandbox;
};

SandboxFarSide::Description description() { return {"rakuten-jp", "rakuten", "JP", makeRakutenConnector, "", nullptr, changesSomething}; }

ConnectorUnderTest sandboxRow() {
  ConnectorUnderTest row = SandboxFarSide::row(description());
  if (row.build) row.build = [] { return std::make_unique<RakutenSandbox>(description()); };
  return row;
}

const RegisterConnector kSandbox(sandboxRow());

}  // namespace
}  // namespace inquiry::test
