#include "core/marketplaces/yahoo_shopping/yahoo_shopping_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/sandbox_far_side.h"
#include "tests/contract/turned_clock.h"
#include "tests/support/fake_yahoo_shopping.h"

namespace inquiry::test {
namespace {

// Orders are asked for with a POST that changes nothing; a token, too.
bool changesSomething(const HttpRequest& request) {
  return request.method != "GET" && request.url.find("/order") == std::string::npos && request.url.find("/yconnect/") == std::string::npos;
}

std::string messageIdOf(const std::string& remoteId) { return remoteId.substr(remoteId.rfind('/') + 1); }

class YahooFarSide final : public FarSide {
 public:
  Store prepare(SecretStore& secrets) override {
    Store store;
    store.id = StoreId{"yahoo"};
    store.marketplace = Marketplace::YahooShoppingJp;
    store.site = "JP";
    store.historySince = m_clock.now() - std::chrono::hours(24 * 30);
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : {std::pair("clientId", "desk"), {"clientSecret", "quiet"}, {"sellerId", "teststore"}}) credentials.emplace(key, Secret(std::string(value)));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
    Grant grant;
    grant.accessToken = Secret(m_yahoo.accessToken);
    grant.refreshToken = Secret(m_yahoo.refreshToken);
    grant.accessExpiresAt = m_clock.now() + std::chrono::hours(1);
    grant.generation = 1;
    (void)secrets.saveGrant(store.id, std::move(grant));
    // The short session is the unit tests' matter: what the suite lets pass is longer.
    m_yahoo.endsShortSessions = false;
    return store;
  }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return makeYahooShoppingConnector(store, parts); }
  HttpTransport& transport() override { return m_yahoo; }
  const Clock& clock() const override { return m_clock; }
  bool letTimePass(Duration by) override { return m_clock.advance(by), true; }

  std::string buyerWrites(const std::string& thread, const std::string& text) override {
    const std::string topic = topicOf(thread);
    m_yahoo.buyerWrites(topic, text, m_clock.now());
    return topic;
  }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override {
    const std::string topic = topicOf(thread);
    m_yahoo.buyerSendsPicture(topic, text, m_clock.now());
    return topic;
  }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_yahoo.accepted(thread); }
  bool isWrite(const HttpRequest& request) const override { return changesSomething(request); }

 private:
  std::string topicOf(const std::string& thread) { return thread.empty() ? m_yahoo.addTopic("teststore-" + std::to_string(10050000 + ++m_orders)) : thread; }
  TurnedClock m_clock{*Instant::parse("2026-03-04T12:00:00Z")};
  FakeYahooShopping m_yahoo{m_clock};
  int m_orders = 0;
};

// The sandbox program. A message can neither be changed nor taken back at Yahoo, so nobody looks whether it was.
class YahooSandbox final : public FarSide {
 public:
  explicit YahooSandbox(SandboxFarSide::Description description) : m_sandbox(std::move(description)) {}
  Store prepare(SecretStore& secrets) override { return m_sandbox.prepare(secrets); }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return m_sandbox.connect(store, parts); }
  HttpTransport& transport() override { return m_sandbox.transport(); }
  const Clock& clock() const override { return m_sandbox.clock(); }
  bool letTimePass(Duration by) override { return m_sandbox.letTimePass(by); }
  std::string buyerWrites(const std::string& thread, const std::string& text) override { return m_sandbox.buyerWrites(thread, text); }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override { return m_sandbox.buyerSendsPicture(thread, text); }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_sandbox.acceptedTexts(thread); }
  bool isWrite(const HttpRequest& request) const override { return m_sandbox.isWrite(request); }

 private:
  SandboxFarSide m_sandbox;
};

ConnectorUnderTest sandboxRow() {
  const SandboxFarSide::Description description{"yahoo", "yahoo-shopping-jp", "JP", makeYahooShoppingConnector, "", messageIdOf, changesSomething};
  ConnectorUnderTest row = SandboxFarSide::row(description);
  if (row.build) row.build = [description] { return std::make_unique<YahooSandbox>(description); };
  return row;
}

const RegisterConnector kFake({"yahoo shopping, fake", [] { return std::make_unique<YahooFarSide>(); }});
const RegisterConnector kSandbox(sandboxRow());

}  // namespace
}  // namespace inquiry::test
