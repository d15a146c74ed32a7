#include "core/marketplaces/ebay/ebay_endpoints.h"

namespace inquiry::ebay {

Endpoints Endpoints::of(const Store& store) {
  const auto given = [&store](const std::string& key, const std::string& otherwise) {
    const auto found = store.endpoints.find(key);
    std::string base = found == store.endpoints.end() || found->second.empty() ? otherwise : found->second;
    while (base.ends_with('/')) base.pop_back();
    return base;
  };
  Endpoints endpoints;
  const std::string production = endpoints.api;
  endpoints.api = given("api", production);
  const bool isElsewhere = endpoints.api != production;
  endpoints.auth = given("auth", isElsewhere ? endpoints.api : endpoints.auth);
  endpoints.apiz = given("apiz", isElsewhere ? endpoints.api : endpoints.apiz);
  endpoints.apim = given("apim", isElsewhere ? endpoints.api : endpoints.apim);
  return endpoints;
}

}  // namespace inquiry::ebay
