#include "core/marketplaces/mercado_libre/endpoints.h"

#include <array>
#include <string_view>
#include <utility>

namespace inquiry::mercado_libre {
namespace {

constexpr std::string_view kApi = "https://api.mercadolibre.com";

// The seller signs in on the page of the own country ("Autenticación y autorización").
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kAuth{{
    {"MLA", "https://auth.mercadolibre.com.ar"},
    {"MLB", "https://auth.mercadolivre.com.br"},
    {"MLM", "https://auth.mercadolibre.com.mx"},
    {"MLC", "https://auth.mercadolibre.cl"},
    {"MCO", "https://auth.mercadolibre.com.co"},
    {"MLU", "https://auth.mercadolibre.com.uy"},
    {"MPE", "https://auth.mercadolibre.com.pe"},
    {"MEC", "https://auth.mercadolibre.com.ec"},
    {"MLV", "https://auth.mercadolibre.com.ve"},
    {"MCR", "https://auth.mercadolibre.co.cr"},
    {"MPA", "https://auth.mercadolibre.com.pa"},
    {"MRD", "https://auth.mercadolibre.com.do"},
    {"MBO", "https://auth.mercadolibre.com.bo"},
    {"CBT", "https://global-selling.mercadolibre.com"},
}};
constexpr std::string_view kAuthElsewhere = "https://auth.mercadolibre.com.mx";

std::string overridden(const Store& store, const std::string& key, std::string_view standard) {
  const auto found = store.endpoints.find(key);
  std::string base = found == store.endpoints.end() || found->second.empty() ? std::string(standard) : found->second;
  while (!base.empty() && base.back() == '/') base.pop_back();
  return base;
}

}  // namespace

Family familyOf(const Store& store) { return store.site == "CBT" ? Family::CrossBorder : Family::Site; }

Endpoints endpointsOf(const Store& store) {
  std::string_view auth = kAuthElsewhere;
  for (const auto& [site, host] : kAuth)
    if (site == store.site) auth = host;
  return {overridden(store, "api", kApi), overridden(store, "auth", auth)};
}

}  // namespace inquiry::mercado_libre
