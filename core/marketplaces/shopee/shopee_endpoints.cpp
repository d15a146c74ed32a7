#include "core/marketplaces/shopee/shopee_endpoints.h"

#include <array>
#include <utility>

namespace inquiry::shopee {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kSellerCentres{{
    {"SG", "https://seller.shopee.sg"},
    {"MY", "https://seller.shopee.com.my"},
    {"PH", "https://seller.shopee.ph"},
    {"TH", "https://seller.shopee.co.th"},
    {"VN", "https://banhang.shopee.vn"},
    {"ID", "https://seller.shopee.co.id"},
    {"TW", "https://seller.shopee.tw"},
    {"BR", "https://seller.shopee.com.br"},
    {"MX", "https://seller.shopee.com.mx"},
}};

std::string overridden(const Store& store, const std::string& key, std::string_view standard) {
  const auto found = store.endpoints.find(key);
  std::string base = found == store.endpoints.end() || found->second.empty() ? std::string(standard) : found->second;
  while (!base.empty() && base.back() == '/') base.pop_back();
  return base;
}

}  // namespace

Endpoints endpointsOf(const Store& store, std::string_view gateway) {
  std::string_view api = "https://partner.shopeemobile.com", auth = "https://open.shopee.com/auth";
  if (gateway == "china") api = "https://openplatform.shopee.cn", auth = "https://open.shopee.cn/auth";
  if (gateway == "brazil") api = "https://openplatform.shopee.com.br", auth = "https://open.shopee.com.br/auth";
  Endpoints all{overridden(store, "api", api), overridden(store, "auth", auth)};
  if (store.endpoints.contains("auth") && !all.auth.ends_with("/auth")) all.auth += "/auth";
  return all;
}

std::string sellerCentreChat(const Store& store, std::string_view gateway) {
  if (store.sandbox) return {};
  std::string_view centre;
  for (const auto& [region, address] : kSellerCentres)
    if (region == store.site) centre = address;
  // Cross-border sellers in China work in one Seller Centre for all their shops.
  if (gateway == "china") centre = "https://seller.shopee.cn";
  return centre.empty() ? std::string() : std::string(centre) + "/new-webchat/conversations";
}

}  // namespace inquiry::shopee
