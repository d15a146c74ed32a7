#include "core/domain/marketplace.h"

#include <array>

namespace inquiry {
namespace {

struct Row {
  Marketplace marketplace;
  std::string_view name, display, mark;
};

constexpr std::array kRows{
    Row{Marketplace::Amazon, "amazon", "Amazon", "AMZ"},
    Row{Marketplace::Ebay, "ebay", "eBay", "EB"},
    Row{Marketplace::MercadoLibre, "mercado-libre", "Mercado Libre", "ML"},
    Row{Marketplace::Shopee, "shopee", "Shopee", "SP"},
    Row{Marketplace::Rakuten, "rakuten", "Rakuten Ichiba", "RK"},
    Row{Marketplace::YahooShoppingJp, "yahoo-shopping-jp", "Yahoo! Shopping Japan", "YJ"},
    Row{Marketplace::Shopify, "shopify", "Shopify", "SF"},
    Row{Marketplace::WooCommerce, "woocommerce", "WooCommerce", "WC"},
    Row{Marketplace::Mailbox, "mailbox", "Mailbox", "@"},
};

const Row& row(Marketplace marketplace) {
  for (const Row& candidate : kRows)
    if (candidate.marketplace == marketplace) return candidate;
  return kRows.back();
}

}  // namespace

std::string_view name(Marketplace marketplace) { return row(marketplace).name; }
std::string_view displayName(Marketplace marketplace) { return row(marketplace).display; }
std::string_view lettermark(Marketplace marketplace) { return row(marketplace).mark; }

std::optional<Marketplace> marketplaceFromName(std::string_view name) {
  for (const Row& candidate : kRows)
    if (candidate.name == name) return candidate.marketplace;
  return {};
}

}  // namespace inquiry
