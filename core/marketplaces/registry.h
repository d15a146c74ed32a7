#pragma once

#include <map>
#include <memory>

#include "core/marketplaces/connector.h"

namespace inquiry {

// Which connector serves which marketplace. Filled once by the composition root, then only read: safe from any thread.
class ConnectorRegistry {
 public:
  void add(Marketplace marketplace, ConnectorFactory factory) { m_factories[marketplace] = factory; }
  bool serves(Marketplace marketplace) const { return m_factories.contains(marketplace); }
  // Null when no connector serves the store's marketplace.
  std::unique_ptr<Connector> create(const Store& store, const ConnectorParts& parts) const {
    const auto found = m_factories.find(store.marketplace);
    return found == m_factories.end() ? nullptr : found->second(store, parts);
  }

 private:
  std::map<Marketplace, ConnectorFactory> m_factories;
};

}  // namespace inquiry
