#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// WooCommerce's REST API wc/v3 as far as the desk uses it: orders, customers and the notes on an order, let in by a consumer key. Buyers' messages come by
// e-mail.
class WooPlatform final : public Platform {
 public:
  const std::vector<Route>& routes() const override;
  bool admits(const Visit& visit) const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override;
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
};

}  // namespace inquiry::sandbox
