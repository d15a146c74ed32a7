#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// Minor units (cents; yen as they are) and an ISO 4217 code.
struct Money {
  std::int64_t minor = 0;
  std::string currency;
  friend bool operator==(const Money&, const Money&) = default;
};
// "12.90 EUR" style parsing of platform decimals ("1249", "12.5"); empty when malformed.
std::optional<Money> moneyFromDecimal(std::string_view decimal, std::string_view currency);
std::string toDecimal(const Money& money);

struct OrderLine {
  std::string itemRemoteId, sku, title, variation;
  std::int64_t quantity = 1;
  std::optional<Money> price;
};

struct Shipment {
  std::string remoteId, carrier, trackingNumber, trackingUrl, status;
  std::optional<Instant> shippedAt, deliveredAt, expectedAt;
};

// An order as context of a thread. No phone and no postal address: they are not stored unless a person turned that on.
struct Order {
  OrderId id;
  StoreId store;
  std::string remoteId;  // as the buyer sees it
  std::string packId;    // Mercado Libre
  std::string buyerKey, buyerName;
  std::string status;         // the platform's word, lower case
  std::string paymentStatus;
  std::optional<Money> total;
  std::optional<Instant> placedAt, updatedAt;
  std::vector<OrderLine> lines;
  std::vector<Shipment> shipments;
  std::string destinationCountry;
  Instant fetchedAt;  // age of what is shown
};

}  // namespace inquiry
