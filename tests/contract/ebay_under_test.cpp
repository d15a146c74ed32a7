#include "core/marketplaces/ebay/ebay_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/sandbox_far_side.h"
#include "tests/contract/turned_clock.h"
#include "tests/support/fake_ebay.h"

namespace inquiry::test {
namespace {

// Inquiries of the fake platform.
class FakeInquiries final : public CaseSide {
 public:
  FakeInquiries(FakeEbay& ebay, const Clock& clock) : m_ebay(ebay), m_clock(clock) {}
  std::string open(const std::string& thread) override {
    FakeEbayCases::Filed filed;
    filed.buyer = thread.empty() ? "quiet_" + std::to_string(++m_orders) : m_ebay.conversation(thread).buyer;
    filed.order = "12-34567-8" + std::to_string(1000 + ++m_orders);
    m_ebay.addOrder(filed.order, filed.buyer, filed.item, m_clock.now());
    return "inquiry:" + m_ebay.cases.openInquiry(filed);
  }
  void buyerWrites(const std::string& caseId, const std::string& text) override { m_ebay.cases.buyerWrites(caseId, text); }
  void platformCloses(const std::string& caseId) override { m_ebay.cases.setStatus(caseId, "CS_CLOSED"); }
  std::vector<std::string> taken(const std::string& caseId) override {
    std::vector<std::string> steps;
    for (const FakeEbayCases::Done& done : m_ebay.cases.done())
      if (done.ref == caseId) steps.push_back(done.step);
    return steps;
  }
  CaseStep saying(const std::string& text) const override { return {"send-message", text}; }
  CaseStep deciding() const override { return {"refund"}; }

 private:
  FakeEbay& m_ebay;
  const Clock& m_clock;
  int m_orders = 0;
};

// Returns of the sandbox program.
class SandboxReturns final : public CaseSide {
 public:
  explicit SandboxReturns(SandboxFarSide& sandbox) : m_sandbox(sandbox) {}
  std::string open(const std::string& thread) override {
    nlohmann::json body{{"kind", "return"}, {"text", "It is scratched."}};
    if (!thread.empty()) body["thread"] = thread;
    return m_sandbox.tell("cases", body).at("case").get<std::string>();
  }
  void buyerWrites(const std::string& caseId, const std::string& text) override { m_sandbox.tell("cases", {{"case", caseId}, {"do", "buyer-writes"}, {"text", text}}); }
  void platformCloses(const std::string& caseId) override { m_sandbox.tell("cases", {{"case", caseId}, {"do", "close"}}); }
  std::vector<std::string> taken(const std::string& caseId) override { return m_sandbox.acceptedTexts(caseId); }
  CaseStep saying(const std::string& text) const override { return {"send-message", text}; }
  CaseStep deciding() const override { return {"decline-return"}; }

 private:
  SandboxFarSide& m_sandbox;
};

class EbaySandboxSide final : public SandboxFarSide {
 public:
  EbaySandboxSide() : SandboxFarSide({"ebay-us", "ebay", "EBAY_US", makeEbayConnector, "", nullptr, nullptr}) {}
  CaseSide* cases() override { return &m_returns; }

 private:
  SandboxReturns m_returns{*this};
};

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
  CaseSide* cases() override { return &m_inquiries; }

 private:
  std::string conversation(const std::string& thread) {
    return thread.empty() ? m_ebay.addConversation("buyer_" + std::to_string(++m_buyers), "110000000001") : thread;
  }
  TurnedClock m_clock{*Instant::parse("2026-03-04T12:00:00Z")};
  FakeEbay m_ebay{m_clock};
  FakeInquiries m_inquiries{m_ebay, m_clock};
  int m_buyers = 0;
};

const RegisterConnector kFake({"ebay, fake", [] { return std::make_unique<EbayFarSide>(); }});

ConnectorUnderTest sandboxRow() {
  ConnectorUnderTest row{"ebay, sandbox", nullptr};
  if (std::filesystem::exists(SandboxProcess::programPath())) row.build = [] { return std::make_unique<EbaySandboxSide>(); };
  return row;
}
const RegisterConnector kSandbox(sandboxRow());

}  // namespace
}  // namespace inquiry::test
