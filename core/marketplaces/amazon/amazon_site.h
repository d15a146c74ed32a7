#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry::amazon {

enum class Region { NorthAmerica, Europe, FarEast };  // of the selling partner API: one authorisation each

// One of Amazon's marketplaces. Texts stand in the program: they live as long as it does.
struct Site {
  std::string_view code;         // Store::site: "UK"
  std::string_view marketplace;  // "A1F83G8C2ARO7P"
  std::string_view suffix;       // behind "amazon.": "co.uk"
  std::string_view language;     // ISO 639-1, of its notices
  std::string_view currency;     // ISO 4217
  std::string_view timeZone;     // IANA, when the store names none
  Region region = Region::Europe;
};

const std::vector<Site>& sites();
// Null when there is none.
const Site* siteOfCode(std::string_view code);
const Site* siteOfMarketplace(std::string_view marketplaceId);
// "co.uk"
const Site* siteOfSuffix(std::string_view suffix);

// What stands before "amazon.<suffix>" in a domain of Amazon's marketplaces. The whole domain has to fit: "amazon.it.example.com" does not.
struct AmazonDomain {
  std::string host;  // "", "marketplace", "m.marketplace", "sellercentral-europe", ...
  const Site* site = nullptr;
  bool isRelay() const { return host == "marketplace" || host == "m.marketplace"; }
};
// `domain` in lower case; empty when it is not Amazon's.
std::optional<AmazonDomain> amazonDomain(std::string_view domain);

}  // namespace inquiry::amazon
