#pragma once

#include "app/sandbox/engine/platform.h"

namespace inquiry::sandbox {

// Shopify's Admin GraphQL API 2026-10 as far as the desk uses it: orders, one return, what a seller does with it, and the token for client credentials.
// Every question goes to one address; it is told apart by its first field, which prepare() puts behind the path. Buyers' messages come by e-mail.
class ShopifyPlatform final : public Platform {
 public:
  const std::vector<Route>& routes() const override;
  void prepare(Call& call) const override;
  Answer noSuchPath() const override;
  Answer badToken() const override;
  Answer missingScope() const override;
  Answer throttled() const override;
  Answer broken() const override;
  Answer refusedByRule(const Visit& visit, const Route& route) const override;
  Answer controlCase(Shop& shop, const Json& body, Instant now) const override;
  Json casesOf(const Shop& shop) const override;
};

namespace shopify {

Answer orders(Visit& visit);
Answer oneReturn(Visit& visit);
Answer approve(Visit& visit);
Answer decline(Visit& visit);
Answer close(Visit& visit);

// {"data":...} with the cost of the question.
Answer data(Json fields);
Answer denied(const std::string& field, const std::string& scope);
// Variables of the question.
Json variablesOf(const Visit& visit);
std::string queryOf(const Call& call);
std::string gid(const char* kind, const std::string& number);
Json moneySet(const Shop& shop, std::int64_t cents);

OrderReturn& openReturn(Shop& shop, const Sale& sale, Instant now);
bool isOpen(const OrderReturn& one);
// Its order shows it at once.
void touchOrder(Shop& shop, const OrderReturn& one, Instant now);

}  // namespace shopify
}  // namespace inquiry::sandbox
