#pragma once

#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "core/marketplaces/mailbox_shop.h"
#include "core/marketplaces/shopify/return_reader.h"

namespace inquiry::shopify {

// What stands in the way of reading returns. It must not keep mails and orders away, so it is told by Connector::remark(). Safe from any thread.
class ReturnTrouble {
 public:
  void note(std::optional<Error> error);
  std::string remark() const;  // "" when nothing is missing

 private:
  mutable std::mutex m_mutex;
  std::optional<Error> m_error;
};

// Returns of the orders an index has just stored: the state of each stands in a watermark of its own ("return:945000959"), and one whose state has moved is
// read whole. Open ones ("returns.open") are looked at with every index, because a refusal need not change the order. One index, one object.
class ReturnPull {
 public:
  ReturnPull(const ReturnReader& reader, const PullPlace& place) : m_reader(reader), m_place(place) {}
  // False when the shop did not let them be read, and trouble() says why. A failure is the sink's, or a stop.
  Result<bool> take(const std::vector<ShopOrder>& orders);
  Result<bool> lookAgain();
  const std::optional<Error>& trouble() const { return m_trouble; }

 private:
  Result<bool> bring(const std::string& number);
  Result<bool> handOver(InboundPage page);
  bool isWorthReading(const ShopReturn& one, const ShopOrder& order) const;

  const ReturnReader& m_reader;
  const PullPlace m_place;
  std::set<std::string> m_open, m_read;  // of this round
  std::optional<Error> m_trouble;
};

}  // namespace inquiry::shopify
