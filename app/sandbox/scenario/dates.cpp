#include "app/sandbox/scenario/dates.h"

#include <algorithm>

namespace inquiry::sandbox {

using std::chrono::hours;

Sale& placedBefore(Sale& sale, Instant at) {
  const Instant latest = at - hours(24);
  if (sale.createdAt <= latest) return sale;
  const Duration by = sale.createdAt - latest;
  sale.createdAt = latest;
  sale.modifiedAt = sale.modifiedAt - by;
  if (sale.shippedAt) sale.shippedAt = *sale.shippedAt - by;
  if (sale.deliveredAt) sale.deliveredAt = *sale.deliveredAt - by;
  return sale;
}

Sale& deliveredBefore(Shop& shop, Sale& sale, Instant at) {
  sale.deliveredAt = std::min(sale.deliveredAt.value_or(at - hours(30)), at - hours(10));
  sale.shippedAt = std::min(sale.shippedAt.value_or(*sale.deliveredAt - hours(60)), *sale.deliveredAt - hours(40));
  sale.createdAt = std::min(sale.createdAt, *sale.shippedAt - hours(20));
  if (sale.tracking.empty()) sale.tracking = shop.newNumber("shipment");
  return sale;
}

}  // namespace inquiry::sandbox
