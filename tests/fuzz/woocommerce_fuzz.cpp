// Every answer of a WooCommerce shop on its way to values: orders and the notes on one.
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/marketplaces/woocommerce/woocommerce_orders.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string body(reinterpret_cast<const char*>(data), size);
  if (const auto orders = woocommerce::wooOrders(body, StoreId{"shop"}, Instant::fromMillis(1'795'000'000'000)))
    for (const ShopOrder& one : *orders) MUST(!one.order.remoteId.empty());
  if (const auto notes = woocommerce::wooCustomerNotes(body))
    for (const woocommerce::OrderNote& note : *notes) MUST(!note.id.empty());
  const std::string escaped = woocommerce::escapedNote(body);
  MUST(escaped.find('<') == std::string::npos);
  (void)woocommerce::comparableNote(escaped);
  (void)woocommerce::comparableNote(body);
  return 0;
}
