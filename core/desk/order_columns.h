#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::desk {

// What a column of a table of orders means.
enum class OrderColumn {
  Order, Store, Pack, Status, Payment, Total, Currency, PlacedAt, BuyerId, BuyerName, Country, Item, Sku, Title, Variation, Quantity, Price, Carrier, Tracking,
  ShippedAt, DeliveredAt, ExpectedAt
};

// The names under which it is known: the first is the documented one, the second its Chinese one. Case, spaces, underscores, dashes and what stands in
// brackets make no difference.
struct OrderColumnNames {
  OrderColumn column;
  std::span<const char* const> names;
};
std::span<const OrderColumnNames> orderColumns();
std::string_view name(OrderColumn column);  // the documented one

// What the first line of a table says.
struct OrderHead {
  std::map<OrderColumn, std::size_t> columns;  // where each stands; the first of several
  std::vector<std::string> personal;           // telephones, addresses, mail: read past, never stored
  std::vector<std::string> unknown;            // read past
};
OrderHead readOrderHead(const std::vector<std::string>& names);

// ISO 3166 of a country as tables write it: its code, or its Chinese or English name; empty when unknown.
std::string countryCode(std::string_view text);

}  // namespace inquiry::desk
