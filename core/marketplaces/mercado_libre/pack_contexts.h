#pragma once

#include <map>

#include "core/marketplaces/mercado_libre/pull_scope.h"

namespace inquiry::mercado_libre {

// What a conversation is about: the orders of its pack. Orders seen in this pull are remembered, others are asked for.
class PackContexts {
 public:
  explicit PackContexts(PullScope& scope) : m_scope(scope) {}

  void remember(const Order& order);
  struct Context {
    std::vector<Order> orders;  // with shipments, oldest first
    bool isWhole = true;        // false: something could not be read now and is worth asking for later
  };
  // Empty when the platform does not tell: a conversation is shown without it.
  Context of(const std::string& packId);
  // Reads the shipment of an order; one that cannot be read is left as it is, and false says that it may be read later.
  bool addShipment(Order& order);
  // Orders already at hand.
  const std::vector<Order>* known(const std::string& packId) const;

 private:
  Context fetch(const std::string& packId);

  PullScope& m_scope;
  std::map<std::string, std::vector<Order>> m_known;
  std::map<std::string, Json> m_shipments;  // orders of a pack share theirs
};

// Buyer, order, listing and title as the thread shows them.
void describe(InboundThread& thread, const std::vector<Order>& orders);

}  // namespace inquiry::mercado_libre
