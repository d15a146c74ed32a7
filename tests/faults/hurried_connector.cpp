#include "tests/faults/hurried_connector.h"

#include <utility>

#include "core/marketplaces/ebay/ebay_connector.h"
#include "core/marketplaces/mercado_libre/mercado_libre_connector.h"

namespace inquiry::faults {
namespace {

class HurriedConnector final : public Connector {
 public:
  explicit HurriedConnector(std::unique_ptr<Connector> real) : m_real(std::move(real)), m_capabilities(m_real->capabilities()) {
    m_capabilities.settle = settle();
    m_capabilities.pollInterval = Duration(700);
    m_capabilities.sweepInterval = Duration(5000);
  }
  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override {
    return m_real->pull(depth, stored, sink, std::move(stop));
  }
  Result<std::vector<std::string>> ownMessages(const Outgoing& item, std::stop_token stop) override {
    return m_real->ownMessages(item, std::move(stop));
  }
  SendResult send(const Outgoing& item, std::stop_token stop) override { return m_real->send(item, std::move(stop)); }
  ReconcileResult reconcile(const Outgoing& item, const std::vector<std::string>& claimed, std::stop_token stop) override {
    return m_real->reconcile(item, claimed, std::move(stop));
  }
  Status markRead(const std::string& thread, std::stop_token stop) override { return m_real->markRead(thread, std::move(stop)); }
  Result<Order> order(const std::string& id, std::stop_token stop) override { return m_real->order(id, std::move(stop)); }
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override {
    return m_real->file(attachment, maxBytes, std::move(stop));
  }
  Result<TestRead> test(std::stop_token stop) override { return m_real->test(std::move(stop)); }
  std::string webPage(const Thread& thread) const override { return m_real->webPage(thread); }
  Result<AuthorizationRequest> startSignIn() override { return m_real->startSignIn(); }
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override {
    return m_real->finishSignIn(request, pasted, std::move(stop));
  }
  std::optional<Instant> throttledUntil() const override { return m_real->throttledUntil(); }

 private:
  std::unique_ptr<Connector> m_real;
  Capabilities m_capabilities;
};

std::unique_ptr<Connector> ebay(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<HurriedConnector>(makeEbayConnector(store, parts));
}

std::unique_ptr<Connector> mercadoLibre(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<HurriedConnector>(makeMercadoLibreConnector(store, parts));
}

}  // namespace

ConnectorRegistry hurriedConnectors() {
  ConnectorRegistry registry;
  registry.add(Marketplace::Ebay, &ebay);
  registry.add(Marketplace::MercadoLibre, &mercadoLibre);
  return registry;
}

}  // namespace inquiry::faults
