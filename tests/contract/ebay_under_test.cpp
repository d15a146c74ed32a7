#include "core/marketplaces/ebay/ebay_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/sandbox_far_side.h"
#include "tests/contract/turned_clock.h"
#include "tests/support/fake_ebay.h"

namespace inquiry::test {
namespace {

class EbayFarSide final : public FarSide {
 public:
  Store prepare(SecretStore& secrets) override {
    Store store;
    store.id = StoreId{"ebay-us"};
    store.marketplace = Marketplace::Ebay;
    store.site = "EBAY_US";
    store.historySince = m_clock.now() - std::chrono::hours(24 * 30);
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : {std::pair("clientId", "desk"), {"clientSecret", "quiet"}, {"ruName", "Blue-Harbor-RuName"}})
      credentials.emplace(key, Secret(std::string(value)));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
    Grant grant;
    grant.accessToken = Secret(m_ebay.accessToken);
    grant.refreshToken = Secret(m_ebay.refreshToken);
    grant.accessExpiresAt = m_clock.now() + std::chrono::hours(1);
    grant.generation = 1;
    (void)secrets.saveGrant(store.id, std::move(grant));
    return store;
  }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return makeEbayConnector(store, parts); }
  HttpTransport& transport() override { return m_ebay; }
  const Clock& clock() const override { return m_clock; }
  bool letTimePass(Duration by) override { return m_clock.advance(by), true; }

  std::string buyerWrites(const std::string& thread, const std::string& text) override {
    const std::string id = conversation(thread);
    m_ebay.buyerWrites(id, text, m_clock.now());
    return id;
  }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override {
    const std::string id = conversation(thread);
    m_ebay.buyerSendsPicture(id, text, m_clock.now());
    return id;
  }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_ebay.accepted(thread); }
  bool edit(const std::string& messageRemoteId, const std::string& text) override { return m_ebay.edit(messageRemoteId, text), true; }
  bool remove(const std::string& messageRemoteId) override { return m_ebay.remove(messageRemoteId), true; }

 private:
  std::string conversation(const std::string& thread) {
    return thread.empty() ? m_ebay.addConversation("buyer_" + std::to_string(++m_buyers), "110000000001") : thread;
  }
  TurnedClock m_clock{*Instant::parse("2026-03-04T12:00:00Z")};
  FakeEbay m_ebay{m_clock};
  int m_buyers = 0;
};

const RegisterConnector kFake({"ebay, fake", [] { return std::make_unique<EbayFarSide>(); }});
const RegisterConnector kSandbox(SandboxFarSide::row({"ebay-us", "ebay", "EBAY_US", makeEbayConnector, "", nullptr, nullptr}));

}  // namespace
}  // namespace inquiry::test
