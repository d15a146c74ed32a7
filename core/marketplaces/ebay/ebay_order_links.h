#pragma once

#include <map>
#include <string>

#include "core/domain/order.h"
#include "core/marketplaces/connector.h"

namespace inquiry::ebay {

// Messages name a listing, never an order: the order of a conversation is the newest one of that buyer with that item. What was
// pulled is remembered as watermarks ("order-of:<item>:<digest of the buyer>"), so that it outlives the process without
// keeping a buyer's name there. One worker at a time.
class OrderLinks {
 public:
  explicit OrderLinks(const StoredView& stored) : m_stored(stored) {}

  // Takes the order's lines up; what became newer is added to the page the order is on.
  void add(const Order& order, InboundPage& page);
  // Remote id of the newest order, empty when none is known.
  std::string orderOf(const std::string& buyerKey, const std::string& itemId);

 private:
  struct Link {
    std::string orderRemoteId;
    std::int64_t placedAt = 0;
  };
  Link known(const std::string& stream);

  const StoredView& m_stored;
  std::map<std::string, Link> m_links;
};

}  // namespace inquiry::ebay
