// Every answer of a Shopify shop on its way to values: orders, the errors beside them, and a return.
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/domain/utf8.h"
#include "core/marketplaces/shopify/return_mapper.h"
#include "core/marketplaces/shopify/shopify_api.h"
#include "core/marketplaces/shopify/shopify_orders.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string body(reinterpret_cast<const char*>(data), size);
  const Instant now = Instant::fromMillis(1'795'000'000'000);
  if (const auto orders = shopify::shopifyOrders(body, StoreId{"shop"}, now))
    for (const ShopOrder& one : *orders) MUST(!one.order.remoteId.empty());
  const shop::Json root = shop::Json::parse(body, nullptr, false);
  if (root.is_discarded()) return 0;
  if (const auto error = shopify::graphError(root, now)) MUST(!error->text.empty());
  for (const shop::Json* node : {&root, &shop::partOf(shop::partOf(root, "data"), "return")}) {
    const auto reading = shopify::mapReturn(*node, {"Europe/Berlin", now});
    if (!reading) continue;
    MUST(shopify::numberInThread(reading->thread.remoteId) == reading->number && !reading->number.empty());
    for (const InboundMessage& message : reading->messages) MUST(message.threadRemoteId == reading->thread.remoteId && utf8::isValid(message.rawPayload));
    for (const CaseAction& action : reading->filed.value.actions) MUST(!action.name.empty());
    MUST(isOpen(reading->filed.value) || reading->filed.value.actions.empty());
  }
  (void)shopify::returnNumber(body);
  return 0;
}
