#pragma once

#include <atomic>
#include <map>
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

// Where a pull reads from and hands over to.
struct PullPlace {
  const StoredView& stored;
  PageSink& sink;
  const std::stop_token& stop;
};

// A shop whose buyers write mails and whose orders are read over its API. Orders come first, so that the mails of the same pull find theirs
// (mailbox_orders.h) and cases stand behind their order. Orders that cannot be read keep no mail away; the journal and the connection test name what is missing.
class ShopMailStore : public MailboxStore {
 public:
  ShopMailStore(const Store& store, const ConnectorParts& parts, std::unique_ptr<OrderDirectory> orders, Capabilities capabilities);
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;

 protected:
  // What else a page of changed orders tells, once it is stored, and `isLast` behind the last one. False: not all could be read, the same orders come again
  // later. A failure ends the pull.
  virtual Result<bool> takeIndexed(const std::vector<ShopOrder>& orders, bool isLast, const PullPlace& place) { return (void)orders, (void)isLast, (void)place, Result<bool>(true); }
  // The next pull reads changed orders, however short ago that was done. Safe from any thread.
  void indexSoon() { m_isIndexDue = true; }

 private:
  struct Indexed {
    std::optional<Error> trouble;  // of the shop: it keeps nothing else away
  };
  Result<Indexed> indexOrders(const PullPlace& place);

  const std::unique_ptr<OrderDirectory> m_orders;
  std::optional<Instant> m_indexedAt;  // by this run
  std::atomic<bool> m_isIndexDue{false};
  std::map<std::string, ShopOrder> m_known;  // orders this run has read, by number; used by the pull alone
};

// What shops with a mailbox can do.
Capabilities shopCapabilities(const Store& store, const std::string& answerWithinSource);

}  // namespace inquiry
