#include "core/marketplaces/shopee/shopee_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/sandbox_far_side.h"
#include "tests/contract/turned_clock.h"
#include "tests/support/fake_shopee.h"

namespace inquiry::test {
namespace {

bool isTokenRequest(const HttpRequest& request) { return request.url.find("/api/v2/auth/") != std::string::npos; }
bool changesSomething(const HttpRequest& request) { return request.method != "GET" && !isTokenRequest(request); }

class ShopeeFarSide final : public FarSide {
 public:
  // The suite sends the same words more than once within a day, and compares them.
  ShopeeFarSide() { m_shopee.blocksRepeats = false; }

  Store prepare(SecretStore& secrets) override {
    Store store;
    store.id = StoreId{"shopee"};
    store.marketplace = Marketplace::Shopee;
    store.site = "SG";
    store.historySince = m_clock.now() - std::chrono::hours(24 * 30);
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : {std::pair("partnerId", FakeShopee::kPartner), {"partnerKey", FakeShopee::kKey}, {"shopId", FakeShopee::kShop}})
      credentials.emplace(key, Secret(std::string(value)));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
    Grant grant;
    grant.accessToken = Secret(m_shopee.accessToken);
    grant.refreshToken = Secret(m_shopee.refreshToken);
    grant.accessExpiresAt = m_clock.now() + std::chrono::hours(1);
    grant.generation = 1;
    (void)secrets.saveGrant(store.id, std::move(grant));
    return store;
  }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return makeShopeeConnector(store, parts); }
  HttpTransport& transport() override { return m_shopee; }
  const Clock& clock() const override { return m_clock; }
  bool letTimePass(Duration by) override { return m_clock.advance(by), true; }

  std::string buyerWrites(const std::string& thread, const std::string& text) override {
    const std::string talk = talkOf(thread);
    m_shopee.buyerWrites(talk, text, m_clock.now());
    return "c:" + talk;
  }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override {
    const std::string talk = talkOf(thread);
    m_shopee.buyerWrites(talk, text, m_clock.now());
    m_shopee.buyerSends(talk, "image", {{"url", "https://cf.shopee.sg/file/001"}}, m_clock.now());
    return "c:" + talk;
  }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_shopee.accepted(thread.substr(2)); }
  bool edit(const std::string& messageRemoteId, const std::string& text) override { return m_shopee.message(messageRemoteId).content["text"] = text, true; }
  bool isWrite(const HttpRequest& request) const override { return changesSomething(request); }

 private:
  std::string talkOf(const std::string& thread) { return thread.empty() ? m_shopee.talk(std::to_string(77000000 + ++m_buyers)) : thread.substr(2); }

  TurnedClock m_clock{*Instant::parse("2026-03-04T12:00:00Z")};
  FakeShopee m_shopee{m_clock};
  int m_buyers = 0;
};

SandboxFarSide::Description sandboxOf() {
  SandboxFarSide::Description description{"shopee", "shopee", "SG", makeShopeeConnector, "c:", nullptr, changesSomething};
  description.withoutScope = "repeat-guard";
  return description;
}

// Returns: nothing is written in them beside what opens one, and what is offered for it.
class SandboxRefunds final : public CaseSide {
 public:
  explicit SandboxRefunds(SandboxFarSide& sandbox) : m_sandbox(sandbox) {}
  std::string open(const std::string& thread) override {
    nlohmann::json body{{"text", "The box is crushed."}};
    if (!thread.empty()) body["thread"] = thread.substr(2);
    return m_sandbox.tell("cases", body).at("case").get<std::string>();
  }
  void buyerWrites(const std::string&, const std::string&) override {}
  void platformCloses(const std::string& caseId) override { m_sandbox.tell("cases", {{"case", caseId}, {"do", "close"}}); }
  std::vector<std::string> taken(const std::string& caseId) override { return m_sandbox.acceptedTexts(caseId); }
  bool takesWords() const override { return false; }
  CaseStep saying(const std::string&) const override {
    CaseStep step{"offer-refund"};
    step.answer.amount = Money{500, "SGD"};
    return step;
  }
  CaseStep deciding() const override { return {"refund"}; }

 private:
  SandboxFarSide& m_sandbox;
};

// The sandbox program. What is withdrawn stays, with words that say so: there is nothing to mark as deleted.
class ShopeeSandbox final : public FarSide {
 public:
  Store prepare(SecretStore& secrets) override { return m_sandbox.prepare(secrets); }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return m_sandbox.connect(store, parts); }
  HttpTransport& transport() override { return m_sandbox.transport(); }
  const Clock& clock() const override { return m_sandbox.clock(); }
  bool letTimePass(Duration by) override { return m_sandbox.letTimePass(by); }
  std::string buyerWrites(const std::string& thread, const std::string& text) override { return m_sandbox.buyerWrites(thread, text); }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override { return m_sandbox.buyerSendsPicture(thread, text); }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_sandbox.acceptedTexts(thread); }
  bool edit(const std::string& messageRemoteId, const std::string& text) override { return m_sandbox.edit(messageRemoteId, text); }
  bool isWrite(const HttpRequest& request) const override { return m_sandbox.isWrite(request); }
  CaseSide* cases() override { return &m_refunds; }

 private:
  SandboxFarSide m_sandbox{sandboxOf()};
  SandboxRefunds m_refunds{m_sandbox};
};

ConnectorUnderTest sandboxRow() {
  ConnectorUnderTest row = SandboxFarSide::row(sandboxOf());
  if (row.build) row.build = [] { return std::make_unique<ShopeeSandbox>(); };
  return row;
}

const RegisterConnector kFake({"shopee, fake", [] { return std::make_unique<ShopeeFarSide>(); }});
const RegisterConnector kSandbox(sandboxRow());

}  // namespace
}  // namespace inquiry::test
