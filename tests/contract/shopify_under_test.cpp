// A Shopify shop: its mailbox in memory, its orders and returns in the sandbox program.
#include "core/marketplaces/shopify/shopify_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/mailbox_far_side.h"
#include "tests/contract/sandbox_far_side.h"

namespace inquiry::test {
namespace {

// One network for both: mail by its schemes, everything else to the sandbox.
class BothWires final : public HttpTransport {
 public:
  BothWires(HttpTransport& mail, HttpTransport& platform) : m_mail(mail), m_platform(platform) {}
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override {
    const bool isMail = request.url.starts_with("imap://") || request.url.starts_with("smtp://");
    return (isMail ? m_mail : m_platform).perform(request, std::move(stop));
  }

 private:
  HttpTransport &m_mail, &m_platform;
};

// Returns: nothing is written in them beside what opens one and what declines it.
class SandboxReturns final : public CaseSide {
 public:
  explicit SandboxReturns(SandboxFarSide& sandbox) : m_sandbox(sandbox) {}
  std::string open(const std::string&) override { return m_sandbox.tell("cases", {{"text", "It broke."}}).at("case").get<std::string>(); }
  void buyerWrites(const std::string&, const std::string&) override {}
  void platformCloses(const std::string& caseId) override { m_sandbox.tell("cases", {{"case", caseId}, {"do", "cancel"}}); }
  std::vector<std::string> taken(const std::string& caseId) override { return m_sandbox.SandboxFarSide::acceptedTexts(caseId); }
  bool takesWords() const override { return false; }
  CaseStep saying(const std::string&) const override { return {"accept-return"}; }
  CaseStep deciding() const override {
    CaseStep step{"decline-return", "The thirty days are over."};
    step.answer.choice = "RETURN_PERIOD_ENDED";
    return step;
  }

 private:
  SandboxFarSide& m_sandbox;
};

class ShopifyFarSide final : public SandboxFarSide {
 public:
  ShopifyFarSide() : SandboxFarSide({"shop", "shopify", "US", makeShopifyConnector, {}, {}, {}}) {}

  Store prepare(SecretStore& secrets) override {
    (void)m_mail.prepare(secrets);
    Store store = SandboxFarSide::prepare(secrets);
    store.timeZone = "UTC";
    store.mailbox = m_mail.settings();
    return store;
  }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return m_mail.connectTo(makeShopifyConnector, store, parts); }
  HttpTransport& transport() override { return m_wires; }
  std::string buyerWrites(const std::string& thread, const std::string& text) override { return m_mail.buyerWrites(thread, text); }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override { return m_mail.buyerSendsPicture(thread, text); }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_mail.acceptedTexts(thread); }
  bool edit(const std::string&, const std::string&) override { return false; }
  bool remove(const std::string&) override { return false; }
  // Those of the shop's orders are renewed without anybody's grant.
  bool usesTokens() const override { return false; }
  bool showsFileAddress() const override { return false; }
  // Questions are posted, too.
  bool isWrite(const HttpRequest& request) const override {
    const bool isQuestion = request.url.find("graphql.json") != std::string::npos && request.body.find("mutation ") == std::string::npos;
    return !isQuestion && FarSide::isWrite(request);
  }
  CaseSide* cases() override { return &m_returns; }

 private:
  MailboxFarSide m_mail{&clock()};
  BothWires m_wires{m_mail.transport(), SandboxFarSide::transport()};
  SandboxReturns m_returns{*this};
};

ConnectorUnderTest sandboxRow() {
  ConnectorUnderTest row{"shopify, sandbox", nullptr};
  if (std::filesystem::exists(SandboxProcess::programPath())) row.build = [] { return std::make_unique<ShopifyFarSide>(); };
  return row;
}
const RegisterConnector kSandbox(sandboxRow());

}  // namespace
}  // namespace inquiry::test
