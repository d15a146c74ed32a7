#include "core/marketplaces/mercado_libre/mercado_libre_connector.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/sandbox_far_side.h"
#include "tests/contract/turned_clock.h"
#include "tests/support/fake_mercado_libre.h"

namespace inquiry::test {
namespace {

// The platform marks a thread read for whoever reads it without saying otherwise.
bool marksReadOrWrites(const HttpRequest& request) {
  const bool isThread = request.url.find("/messages/packs/") != std::string::npos;
  const bool marks = isThread && request.url.find("mark_as_read=false") == std::string::npos;
  return marks || (request.method != "GET" && request.url.find("oauth") == std::string::npos);
}

CaseStep sayingInClaim(const std::string& text) { return {"send_message_to_complainant", text}; }

// Claims of the fake platform.
class FakeClaims final : public CaseSide {
 public:
  FakeClaims(FakeMercadoLibre& meli, const Clock& clock) : m_meli(meli), m_clock(clock) {}
  std::string open(const std::string& thread) override {
    const std::string pack = thread.empty() ? m_meli.sell(m_clock.now() - std::chrono::hours(24), std::to_string(718330000 + ++m_buyers)) : thread.substr(2);
    return m_meli.claims.open(m_meli.pack(pack).order, "PDD9939", m_meli.pack(pack).buyer);
  }
  void buyerWrites(const std::string& caseId, const std::string& text) override { m_meli.claims.buyerWrites(caseId, text); }
  void platformCloses(const std::string& caseId) override { m_meli.claims.close(caseId, "coverage_decision", "mediator"); }
  std::vector<std::string> taken(const std::string& caseId) override {
    std::vector<std::string> steps;
    for (const FakeMeliClaims::Step& step : m_meli.claims.steps())
      if (step.claim == caseId) steps.push_back(step.what);
    return steps;
  }
  CaseStep saying(const std::string& text) const override { return sayingInClaim(text); }
  CaseStep deciding() const override { return {"refund"}; }

 private:
  FakeMercadoLibre& m_meli;
  const Clock& m_clock;
  int m_buyers = 0;
};

// Claims of the sandbox program.
class SandboxClaims final : public CaseSide {
 public:
  explicit SandboxClaims(SandboxFarSide& sandbox) : m_sandbox(sandbox) {}
  std::string open(const std::string& thread) override {
    nlohmann::json body{{"reason", "PDD9939"}};
    if (!thread.empty()) body["thread"] = thread.substr(2);
    return m_sandbox.tell("cases", body).at("case").get<std::string>();
  }
  void buyerWrites(const std::string& caseId, const std::string& text) override { m_sandbox.tell("cases", {{"case", caseId}, {"do", "buyer-writes"}, {"text", text}}); }
  void platformCloses(const std::string& caseId) override { m_sandbox.tell("cases", {{"case", caseId}, {"do", "close"}}); }
  std::vector<std::string> taken(const std::string& caseId) override { return m_sandbox.acceptedTexts("p:claim:" + caseId); }
  CaseStep saying(const std::string& text) const override { return sayingInClaim(text); }
  CaseStep deciding() const override { return {"refund"}; }

 private:
  SandboxFarSide& m_sandbox;
};

// Post-sale messages; questions take one answer and one text, so they have conversations of their own in the unit tests.
class MercadoLibreFarSide final : public FarSide {
 public:
  explicit MercadoLibreFarSide(std::string site) : m_site(std::move(site)) {
    m_meli.isCrossBorder = m_site == "CBT";
    m_meli.translates = false;  // the suite compares texts
  }

  Store prepare(SecretStore& secrets) override {
    Store store;
    store.id = StoreId{"meli"};
    store.marketplace = Marketplace::MercadoLibre;
    store.site = m_site;
    store.historySince = m_clock.now() - std::chrono::hours(24 * 30);
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : {std::pair("clientId", "7012334455667788"), {"clientSecret", "quiet"}})
      credentials.emplace(key, Secret(std::string(value)));
    credentials.emplace("userId", Secret(std::string(FakeMercadoLibre::kUser)));
    (void)secrets.saveCredentials(store.id, std::move(credentials));
    Grant grant;
    grant.accessToken = Secret(m_meli.accessToken);
    grant.refreshToken = Secret(m_meli.refreshToken);
    grant.accessExpiresAt = m_clock.now() + std::chrono::hours(1);
    grant.generation = 1;
    (void)secrets.saveGrant(store.id, std::move(grant));
    return store;
  }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override {
    return makeMercadoLibreConnector(store, parts);
  }
  HttpTransport& transport() override { return m_meli; }
  const Clock& clock() const override { return m_clock; }
  bool letTimePass(Duration by) override { return m_clock.advance(by), true; }

  std::string buyerWrites(const std::string& thread, const std::string& text) override {
    const std::string pack = packOf(thread);
    m_meli.buyerWrites(pack, text, m_clock.now());
    return "p:" + pack;
  }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override {
    const std::string pack = packOf(thread);
    m_meli.buyerSendsPicture(pack, text, m_clock.now());
    return "p:" + pack;
  }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_meli.accepted(thread); }
  bool edit(const std::string& messageRemoteId, const std::string& text) override {
    return m_meli.message(messageRemoteId).text = text, true;
  }
  bool isWrite(const HttpRequest& request) const override { return marksReadOrWrites(request); }
  CaseSide* cases() override { return &m_claims; }

 private:
  std::string packOf(const std::string& thread) {
    return thread.empty() ? m_meli.sell(m_clock.now() - std::chrono::hours(24), std::to_string(718220000 + ++m_buyers)) : thread.substr(2);
  }
  TurnedClock m_clock{*Instant::parse("2026-03-04T12:00:00Z")};
  FakeMercadoLibre m_meli{m_clock};
  FakeClaims m_claims{m_meli, m_clock};
  const std::string m_site;
  int m_buyers = 0;
};

SandboxFarSide::Description sandboxOf(const std::string& site) {
  return {"meli", "mercado-libre", site, makeMercadoLibreConnector, "p:", nullptr, marksReadOrWrites};
}

// The sandbox program. What the platform hides later, the desk keeps: no list tells what is gone.
class MercadoLibreSandbox final : public FarSide {
 public:
  explicit MercadoLibreSandbox(const std::string& site) : m_isCrossBorder(site == "CBT"), m_sandbox(sandboxOf(site)) {}
  Store prepare(SecretStore& secrets) override { return m_sandbox.prepare(secrets); }
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override { return m_sandbox.connect(store, parts); }
  HttpTransport& transport() override { return m_sandbox.transport(); }
  const Clock& clock() const override { return m_sandbox.clock(); }
  bool letTimePass(Duration by) override { return m_sandbox.letTimePass(by); }
  std::string buyerWrites(const std::string& thread, const std::string& text) override { return m_sandbox.buyerWrites(thread, text); }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override { return m_sandbox.buyerSendsPicture(thread, text); }
  std::vector<std::string> acceptedTexts(const std::string& thread) override { return m_sandbox.acceptedTexts(thread); }
  bool edit(const std::string& messageRemoteId, const std::string& text) override {
    // Cross-border texts come with a translation the suite would have to know.
    return !m_isCrossBorder && m_sandbox.edit(messageRemoteId, text);
  }
  bool isWrite(const HttpRequest& request) const override { return m_sandbox.isWrite(request); }
  CaseSide* cases() override { return &m_claims; }

 private:
  const bool m_isCrossBorder;
  SandboxFarSide m_sandbox;
  SandboxClaims m_claims{m_sandbox};
};

ConnectorUnderTest sandboxRow(const std::string& name, const std::string& site) {
  ConnectorUnderTest row = SandboxFarSide::row(sandboxOf(site));
  row.name = name;
  if (row.build) row.build = [site] { return std::make_unique<MercadoLibreSandbox>(site); };
  return row;
}

const RegisterConnector kSite({"mercado libre, fake", [] { return std::make_unique<MercadoLibreFarSide>("MLM"); }});
const RegisterConnector kCrossBorder({"mercado libre cross-border, fake", [] { return std::make_unique<MercadoLibreFarSide>("CBT"); }});
const RegisterConnector kSandboxSite(sandboxRow("mercado libre, sandbox", "MLM"));
const RegisterConnector kSandboxCrossBorder(sandboxRow("mercado libre cross-border, sandbox", "CBT"));

}  // namespace
}  // namespace inquiry::test
