#include "core/marketplaces/shopify/return_reader.h"

namespace inquiry::shopify {
namespace {

// Needs read_returns. Of an object 1 point, of a list its length: about 30 of a thousand.
constexpr const char* kReturn =
    "query ReturnById($id: ID!) { return(id: $id) { id name status createdAt requestApprovedAt closedAt decline { reason note } "
    "order { name email updatedAt customer { displayName } } "
    "returnLineItems(first: 5) { nodes { ... on ReturnLineItem { quantity customerNote returnReasonNote returnReasonDefinition { handle name } "
    "withCodeDiscountedTotalPriceSet { shopMoney { amount currencyCode } } fulfillmentLineItem { lineItem { name sku } } } } } } }";

}  // namespace

Result<ReturnReading> ReturnReader::read(const std::string& number, const std::stop_token& stop) const {
  const auto answer = m_api.ask(kReturn, shop::Json{{"id", returnId(number)}}, stop);
  if (!answer) return fail(answer.error());
  const shop::Json root = shop::Json::parse(*answer, nullptr, false);
  const Instant now = m_clock.now();
  if (auto error = graphError(root, now)) return fail(std::move(*error));
  const shop::Json& node = shop::partOf(shop::partOf(root, "data"), "return");
  if (node.is_null()) return fail(ErrorKind::NotFound, "shopify.no_return", "The shop has no such return any more.");
  return mapReturn(node, {m_timeZone, now});
}

}  // namespace inquiry::shopify
