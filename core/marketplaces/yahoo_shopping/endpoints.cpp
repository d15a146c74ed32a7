#include "core/marketplaces/yahoo_shopping/endpoints.h"

#include <string_view>

namespace inquiry::yahoo_shopping {
namespace {

constexpr std::string_view kApi = "https://circus.shopping.yahooapis.jp", kTestApi = "https://test.circus.shopping.yahooapis.jp";
constexpr std::string_view kAuth = "https://auth.login.yahoo.co.jp";

std::string overridden(const Store& store, const std::string& key, std::string_view standard) {
  const auto found = store.endpoints.find(key);
  std::string base = found == store.endpoints.end() || found->second.empty() ? std::string(standard) : found->second;
  while (!base.empty() && base.back() == '/') base.pop_back();
  return base;
}

}  // namespace

Endpoints endpointsOf(const Store& store, const std::string& sellerId) {
  return {overridden(store, "api", sellerId.starts_with("snbx-") ? kTestApi : kApi), overridden(store, "auth", kAuth)};
}

}  // namespace inquiry::yahoo_shopping
