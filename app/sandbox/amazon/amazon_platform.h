#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Amazon's selling partner API as far as the desk uses it: one order, the messages a seller may begin on it, the request for a review, the account health
// report, and the token endpoint. Buyers' messages are not part of it: they come by e-mail (app/sandbox/mail). Not every seller has an application.
class AmazonPlatform final : public Platform {
 public:
  static bool serves(const Shop& shop);

  const std::vector<Route>& routes() const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override;
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
};

}  // namespace inquiry::sandbox
