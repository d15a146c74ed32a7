#include "core/domain/country.h"

#include <algorithm>
#include <array>

namespace inquiry {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Sites of Mercado Libre, and words other platforms use that are no ISO code.
constexpr std::array<Pair, 12> kSites{{{"MLM", "MX"}, {"MLA", "AR"}, {"MLB", "BR"}, {"MLC", "CL"}, {"MCO", "CO"}, {"MLU", "UY"}, {"MPE", "PE"}, {"MEC", "EC"}, {"UK", "GB"},
                                       {"CO.JP", "JP"}, {"COM", "US"}, {"MOTORS_US", "US"}}};

bool isCode(std::string_view text) {
  return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::string countryOf(const Store& store) {
  if (store.marketplace == Marketplace::Rakuten || store.marketplace == Marketplace::YahooShoppingJp) return "JP";
  std::string site = store.site;
  std::transform(site.begin(), site.end(), site.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  if (site.starts_with("EBAY_")) site.erase(0, 5);
  for (const auto& [word, country] : kSites)
    if (word == site) return std::string(country);
  return isCode(site) ? site : std::string();
}

}  // namespace inquiry
