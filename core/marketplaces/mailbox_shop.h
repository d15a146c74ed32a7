#pragma once

#include <memory>
#include <optional>

#include "core/marketplaces/mailbox_orders.h"
#include "core/marketplaces/mailbox_store.h"

namespace inquiry {

// Mails of a shop that sells on its own pages: as of any address, but contact forms are taken apart (each one is a conversation of its own, from an address
// nobody has proven), and what the shop system tells stands apart. Safe from any thread.
class ShopMailClassifier final : public MailClassifier {
 public:
  MailVerdict read(const ReceivedMail& mail, const Store& store) const override;
};

// A shop whose buyers write mails and whose orders are read over its API: new mails are matched with orders (mailbox_orders.h). Orders that cannot be read keep
// no mail away; the journal and the connection test name what is missing.
class ShopMailStore : public MailboxStore {
 public:
  ShopMailStore(const Store& store, const ConnectorParts& parts, std::unique_ptr<OrderDirectory> orders, Capabilities capabilities);
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;

 private:
  void indexOrders(const StoredView& stored, PageSink& sink, const std::stop_token& stop);

  const std::unique_ptr<OrderDirectory> m_orders;
  std::optional<Instant> m_indexedAt;  // by this run
};

// What shops with a mailbox can do.
Capabilities shopCapabilities(const Store& store, const std::string& answerWithinSource);

}  // namespace inquiry
