#include "app/sandbox/engine/practice_sale.h"

namespace inquiry::sandbox {
namespace {

std::string buyerId(Shop& shop, const std::string& wanted) {
  const std::string username = wanted.empty() ? "buyer_" + shop.dice().hex(6) : wanted;
  if (const Buyer* known = shop.buyerNamed(username)) return known->id;
  Buyer fresh;
  fresh.id = shop.profile().marketplace == Marketplace::Shopee ? shop.newNumber("buyer") : "u" + shop.dice().hex(10);
  fresh.username = fresh.name = username;
  return shop.add(std::move(fresh)).id;
}

std::string listingId(Shop& shop) {
  if (!shop.listings().empty()) return shop.listings().begin()->first;
  Listing listing;
  listing.id = shop.newNumber("listing");
  listing.title = "Sample article";
  listing.sku = "SAMPLE-1";
  listing.cents = 1990;
  return shop.add(std::move(listing)).id;
}

}  // namespace

Sale& practiceSale(Shop& shop, const std::string& buyer, Instant now) {
  Sale sale;
  sale.id = shop.newOrderId();
  sale.packId = shop.newNumber("pack");
  sale.shipmentId = shop.newNumber("shipment");
  sale.buyerId = buyerId(shop, buyer);
  sale.listingId = listingId(shop);
  sale.createdAt = now - std::chrono::hours(24 * 6);
  sale.shippedAt = now - std::chrono::hours(24 * 5);
  sale.deliveredAt = now - std::chrono::hours(24 * 2);
  sale.modifiedAt = now;
  return shop.add(std::move(sale));
}

}  // namespace inquiry::sandbox
