#include "core/marketplaces/shopify/shopify_connector.h"

#include "core/marketplaces/mailbox_shop.h"
#include "core/marketplaces/shopify/return_pull.h"
#include "core/marketplaces/shopify/return_steps.h"
#include "core/marketplaces/shopify/shopify_orders.h"

namespace inquiry {
namespace shopify {
namespace {

Capabilities capabilitiesOf(const Store& store) {
  Capabilities all = shopCapabilities(store, "Shopify sets no time for answers; the usual promise of shops");
  ChannelCapabilities returns;
  returns.kind = ThreadKind::Case;
  returns.canRead = true;
  returns.source = "Admin GraphQL API 2026-10, Return";
  returns.sourceDate = "2026-11-22";
  all.channels.push_back(std::move(returns));
  all.readsCases = true;
  return all;
}

// Mails, orders beside them, and returns as cases.
class ShopifyConnector final : public ShopMailStore {
 public:
  // `orders` is what `directory` owns.
  ShopifyConnector(const Store& store, const ConnectorParts& parts, ShopifyOrders& orders, std::unique_ptr<OrderDirectory> directory)
      : ShopMailStore(store, parts, std::move(directory), capabilitiesOf(store)), m_orders(orders), m_reader(orders.api(), store, parts.clock) {}

  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override {
    m_round.reset();
    return ShopMailStore::pull(depth, stored, sink, std::move(stop));
  }
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override {
    // The id of what we say in a return is known beforehand.
    return isReturnStep(outgoing) ? Result<std::vector<std::string>>() : ShopMailStore::ownMessages(outgoing, std::move(stop));
  }
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override {
    if (!isReturnStep(outgoing)) return ShopMailStore::send(outgoing, std::move(stop));
    indexSoon();
    return sendReturnStep(m_reader, outgoing, stop);
  }
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override {
    return isReturnStep(outgoing) ? findReturnStep(m_reader, outgoing, stop) : ShopMailStore::reconcile(outgoing, claimed, std::move(stop));
  }
  std::string remark() const override {
    const std::string ofMail = ShopMailStore::remark();
    return ofMail.empty() ? m_trouble.remark() : ofMail;
  }

 protected:
  Result<bool> takeIndexed(const std::vector<ShopOrder>& orders, bool isLast, const PullPlace& place) override;

 private:
  ShopifyOrders& m_orders;
  const ReturnReader m_reader;
  ReturnTrouble m_trouble;
  std::optional<ReturnPull> m_round;  // of one index; used by the pull alone
};

Result<bool> ShopifyConnector::takeIndexed(const std::vector<ShopOrder>& orders, bool isLast, const PullPlace& place) {
  if (!m_orders.mayReadReturns()) {
    m_trouble.note(Error{ErrorKind::MissingGrant, "shopify.no_returns", "The app of this shop lacks the right read_returns.", {}});
    return true;
  }
  if (!m_round) m_round.emplace(m_reader, place);
  auto isWhole = m_round->take(orders);
  if (isWhole && *isWhole && isLast) isWhole = m_round->lookAgain();
  if (isWhole && !*isWhole) m_trouble.note(m_round->trouble());
  else if (isLast) m_trouble.note(std::nullopt);
  return isWhole;
}

}  // namespace
}  // namespace shopify

std::unique_ptr<Connector> makeShopifyConnector(const Store& store, const ConnectorParts& parts) {
  auto directory = std::make_unique<shopify::ShopifyOrders>(store, parts);
  auto& orders = *directory;
  return std::make_unique<shopify::ShopifyConnector>(store, parts, orders, std::move(directory));
}

}  // namespace inquiry
