#include "app/sandbox/engine/platform.h"

#include "app/sandbox/amazon/amazon_platform.h"
#include "app/sandbox/ebay/ebay_platform.h"
#include "app/sandbox/mercado_libre/mercado_libre_platform.h"
#include "app/sandbox/rakuten/rakuten_platform.h"
#include "app/sandbox/shopee/shopee_platform.h"
#include "app/sandbox/shopify/shopify_platform.h"
#include "app/sandbox/woocommerce/woo_platform.h"
#include "app/sandbox/yahoo_shopping/yahoo_platform.h"

namespace inquiry::sandbox {
namespace {

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& path, std::vector<std::string>& wild) {
  if (pattern.size() != path.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i].front() == '{') {
      wild.push_back(path[i]);
    } else if (pattern[i] != path[i]) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::string_view name(CallKind kind) {
  switch (kind) {
    case CallKind::Token: return "token";
    case CallKind::List: return "list";
    case CallKind::Read: return "read";
    case CallKind::Send: return "send";
    case CallKind::Write: return "write";
  }
  return "";
}

bool Platform::admits(const Visit& visit) const {
  const std::string bearer = visit.call.header("authorization");
  const std::size_t space = bearer.find(' ');
  return visit.shop.grants().isValid(space == std::string::npos ? std::string() : bearer.substr(space + 1), visit.now);
}

Answer Platform::controlCase(Shop&, const Json&, Instant) const { return jsonAnswer(400, {{"error", "This marketplace keeps no cases here."}}); }

Match matched(const std::vector<Route>& routes, const Call& call) {
  const std::vector<std::string> path = pathParts(call.path);
  for (const Route& route : routes) {
    Match match{&route, {}};
    if (route.method == call.method && fits(pathParts(route.pattern), path, match.parts)) return match;
  }
  return {};
}

const Platform& platformOf(Marketplace marketplace) {
  static const EbayPlatform ebay;
  static const MercadoLibrePlatform mercadoLibre;
  static const AmazonPlatform amazon;
  static const YahooShoppingPlatform yahooShopping;
  static const RakutenPlatform rakuten;
  static const ShopeePlatform shopee;
  static const ShopifyPlatform shopify;
  static const WooPlatform wooCommerce;
  if (marketplace == Marketplace::Shopee) return shopee;
  if (marketplace == Marketplace::Shopify) return shopify;
  if (marketplace == Marketplace::WooCommerce) return wooCommerce;
  if (marketplace == Marketplace::MercadoLibre) return mercadoLibre;
  if (marketplace == Marketplace::Amazon) return amazon;
  if (marketplace == Marketplace::YahooShoppingJp) return yahooShopping;
  if (marketplace == Marketplace::Rakuten) return rakuten;
  return ebay;
}

}  // namespace inquiry::sandbox
