#include "core/marketplaces/amazon/amazon_site.h"

#include <algorithm>

namespace inquiry::amazon {

const std::vector<Site>& sites() {
  // Ids and regions as in Amazon's description of its marketplaces; relay domains are those with mail exchangers.
  static const std::vector<Site> kSites{
      {"US", "ATVPDKIKX0DER", "com", "en", "USD", "America/Los_Angeles", Region::NorthAmerica},
      {"CA", "A2EUQ1WTGCTBG2", "ca", "en", "CAD", "America/Toronto", Region::NorthAmerica},
      {"MX", "A1AM78C64UM0Y8", "com.mx", "es", "MXN", "America/Mexico_City", Region::NorthAmerica},
      {"BR", "A2Q3Y263D00KWC", "com.br", "pt", "BRL", "America/Sao_Paulo", Region::NorthAmerica},
      {"UK", "A1F83G8C2ARO7P", "co.uk", "en", "GBP", "Europe/London", Region::Europe},
      {"DE", "A1PA6795UKMFR9", "de", "de", "EUR", "Europe/Berlin", Region::Europe},
      {"FR", "A13V1IB3VIYZZH", "fr", "fr", "EUR", "Europe/Paris", Region::Europe},
      {"IT", "APJ6JRA9NG5V4", "it", "it", "EUR", "Europe/Rome", Region::Europe},
      {"ES", "A1RKKUPIHCS9HS", "es", "es", "EUR", "Europe/Madrid", Region::Europe},
      {"NL", "A1805IZSGTT6HS", "nl", "nl", "EUR", "Europe/Amsterdam", Region::Europe},
      {"SE", "A2NODRKZP88ZB9", "se", "sv", "SEK", "Europe/Stockholm", Region::Europe},
      {"PL", "A1C3SOZRARQ6R3", "pl", "pl", "PLN", "Europe/Warsaw", Region::Europe},
      {"BE", "AMEN7PMS3EDWL", "com.be", "fr", "EUR", "Europe/Brussels", Region::Europe},
      {"IE", "A28R8C7NBKEWEA", "ie", "en", "EUR", "Europe/Dublin", Region::Europe},
      {"TR", "A33AVAJ2PDY3EV", "com.tr", "tr", "TRY", "Europe/Istanbul", Region::Europe},
      {"AE", "A2VIGQ35RCS4UG", "ae", "en", "AED", "Asia/Dubai", Region::Europe},
      {"SA", "A17E79C6D8DWNP", "sa", "ar", "SAR", "Asia/Riyadh", Region::Europe},
      {"EG", "ARBP9OOSHTCHU", "eg", "ar", "EGP", "Africa/Cairo", Region::Europe},
      {"ZA", "AE08WJ6YKNBMC", "co.za", "en", "ZAR", "Africa/Johannesburg", Region::Europe},
      {"IN", "A21TJRUUN4KGV", "in", "en", "INR", "Asia/Kolkata", Region::Europe},
      {"JP", "A1VC38T7YXB528", "co.jp", "ja", "JPY", "Asia/Tokyo", Region::FarEast},
      {"AU", "A39IBJ37TRP1C6", "com.au", "en", "AUD", "Australia/Sydney", Region::FarEast},
      {"SG", "A19VAU5U5O7RUS", "sg", "en", "SGD", "Asia/Singapore", Region::FarEast}};
  return kSites;
}

namespace {

const Site* found(std::string_view Site::* field, std::string_view value) {
  const auto at = std::find_if(sites().begin(), sites().end(), [&](const Site& site) { return site.*field == value; });
  return at == sites().end() ? nullptr : &*at;
}

}  // namespace

const Site* siteOfCode(std::string_view code) { return found(&Site::code, code); }
const Site* siteOfMarketplace(std::string_view marketplaceId) { return found(&Site::marketplace, marketplaceId); }
const Site* siteOfSuffix(std::string_view suffix) { return found(&Site::suffix, suffix); }

std::optional<AmazonDomain> amazonDomain(std::string_view domain) {
  constexpr std::string_view kName = "amazon.";
  // The last "amazon." that is a label of its own; what follows must be the whole rest of a known site.
  const auto at = domain.rfind(kName);
  if (at == std::string_view::npos || (at > 0 && domain[at - 1] != '.')) return {};
  const Site* site = siteOfSuffix(domain.substr(at + kName.size()));
  if (!site) return {};
  return AmazonDomain{std::string(at == 0 ? std::string_view() : domain.substr(0, at - 1)), site};
}

}  // namespace inquiry::amazon
