#include "app/sandbox/scenario/order_returns.h"

#include <algorithm>

#include "app/sandbox/scenario/dates.h"
#include "app/sandbox/shopify/shopify_platform.h"

namespace inquiry::sandbox {
namespace {

using std::chrono::hours;

// Orders with a conversation, and those without, newest first.
std::vector<Sale*> salesOf(Shop& shop, bool areQuiet) {
  std::vector<Sale*> found;
  for (const Sale& sale : shop.sales()) {
    const auto isAbout = [&](const Conversation& talk) { return talk.saleId == sale.id && talk.channel != Channel::Notice; };
    if (std::none_of(shop.conversations().begin(), shop.conversations().end(), isAbout) == areQuiet) found.push_back(shop.sale(sale.id));
  }
  std::stable_sort(found.begin(), found.end(), [](const Sale* a, const Sale* b) { return a->createdAt > b->createdAt; });
  return found;
}

// Only what has arrived can be sent back.
OrderReturn& askedBack(Shop& shop, Sale& sale, Instant at, const char* reason, const char* note) {
  OrderReturn& one = shopify::openReturn(shop, deliveredBefore(shop, sale, at), at);
  one.reason = reason;
  one.note = note;
  return one;
}

}  // namespace

void addReturns(Shop& shop, Instant now) {
  const std::vector<Sale*> quiet = salesOf(shop, true), talked = salesOf(shop, false);
  if (quiet.size() < 4 || talked.empty()) return;
  askedBack(shop, *talked.front(), now - hours(7), "defective-or-does-not-work", "It stopped working after two days. I would like to send it back.");
  askedBack(shop, *quiet[0], now - hours(15), "changed-mind", "I ordered two by mistake and need only one.");
  askedBack(shop, *quiet[1], now - hours(40), "arrived-late", "It came after the birthday it was meant for.");

  OrderReturn& approved = askedBack(shop, *quiet[2], now - hours(24 * 5), "color", "The colour is not the one in the picture.");
  approved.status = "OPEN";
  approved.approvedAt = now - hours(24 * 4);

  OrderReturn& over = askedBack(shop, *quiet[3], now - hours(24 * 12), "size", "Too small.");
  over.status = "CLOSED";
  over.approvedAt = now - hours(24 * 11);
  over.closedAt = now - hours(24 * 6);
  shopify::touchOrder(shop, over, *over.closedAt);
}

}  // namespace inquiry::sandbox
