#pragma once

#include <optional>
#include <string_view>

namespace inquiry {

// Never renumber: stored.
enum class Marketplace {
  Amazon = 1, Ebay = 2, MercadoLibre = 3, Shopee = 4, Rakuten = 5, YahooShoppingJp = 6, Shopify = 7, WooCommerce = 8,
  Mailbox = 9,
};

// "ebay", "mercado-libre", ...: the names of store files and of --json.
std::string_view name(Marketplace marketplace);
std::optional<Marketplace> marketplaceFromName(std::string_view name);
// "eBay", "Mercado Libre": a proper name, the same in every language.
std::string_view displayName(Marketplace marketplace);
// "EB", "ML": the lettermark of a row.
std::string_view lettermark(Marketplace marketplace);

}  // namespace inquiry
