#include "app/sandbox/scenario/shop_factory.h"

#include <algorithm>
#include <cctype>

namespace inquiry::sandbox {
namespace {

std::uint64_t mixed(std::string_view text, std::uint64_t seed) {
  std::uint64_t hash = 0xCBF29CE484222325ULL ^ seed;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash;
}

std::string currencyOf(const std::string& site) {
  static const std::map<std::string, std::string> kCurrencies{
      {"EBAY_US", "USD"}, {"EBAY_GB", "GBP"}, {"EBAY_AU", "AUD"}, {"EBAY_CA", "CAD"}, {"MLM", "MXN"},
      {"MLA", "ARS"},     {"MLB", "BRL"},     {"MLC", "CLP"},     {"MCO", "COP"},     {"CBT", "USD"},
      {"US", "USD"},      {"UK", "GBP"},      {"MX", "MXN"},      {"JP", "JPY"}};
  const auto found = kCurrencies.find(site);
  return found == kCurrencies.end() ? "EUR" : found->second;
}

Grants::Terms ebayTerms(Dice& dice) {
  Grants::Terms terms;
  terms.app = {"InquiryD-Sandbox-SBX-" + dice.hex(12) + "-" + dice.hex(8), "SBX-" + dice.hex(12) + "-" + dice.hex(4) + "-" + dice.hex(4)};
  terms.rotation = Rotation::Keep;
  terms.accessLife = std::chrono::seconds(7200);
  terms.accessPrefix = "v^1.1#i^1#f^0#p^3#r^0#I^3#t^H4s";
  terms.refreshPrefix = "v^1.1#i^1#f^0#p^3#r^1#I^3#t^Ul4";
  return terms;
}

Grants::Terms amazonTerms(Dice& dice) {
  Grants::Terms terms;
  terms.app = {"amzn1.application-oa2-client." + dice.hex(12) + dice.hex(8), "amzn1.oa2-cs.v1." + dice.hex(12) + dice.hex(4) + dice.hex(4)};
  terms.rotation = Rotation::Keep;
  terms.accessLife = std::chrono::hours(1);
  terms.accessPrefix = "Atza|";
  terms.refreshPrefix = "Atzr|";
  return terms;
}

Grants::Terms mercadoLibreTerms(Dice& dice, const std::string& userId) {
  Grants::Terms terms;
  const std::string application = "70" + std::to_string(dice.between(10'000'000'000'000, 99'999'999'999'999));
  terms.app = {application, dice.hex(32)};
  terms.rotation = Rotation::SingleUse;
  terms.accessLife = std::chrono::seconds(21'600);
  terms.accessPrefix = "APP_USR-" + application + "-";
  terms.accessSuffix = "-" + userId;
  terms.refreshPrefix = "TG-";
  terms.refreshSuffix = "-" + userId;
  return terms;
}

}  // namespace

std::unique_ptr<Shop> makeShop(Shop::Profile profile, std::uint64_t seed) {
  const bool ebay = profile.marketplace != Marketplace::MercadoLibre;
  const std::uint64_t own = mixed(profile.id.value, seed);
  Dice dice(own);
  if (profile.username.empty()) {
    profile.username = profile.name;
    std::replace_if(profile.username.begin(), profile.username.end(),
                    [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  }
  if (profile.userId.empty()) {
    profile.userId = ebay ? "u" + dice.hex(10) : std::to_string(dice.between(600'000'000, 699'999'999));
  }
  if (profile.ruName.empty()) profile.ruName = "InquiryDesk-Sandbox-" + dice.hex(8);
  if (profile.currency.empty()) profile.currency = currencyOf(profile.site);
  const bool isAmazon = profile.marketplace == Marketplace::Amazon;
  Grants grants(isAmazon ? amazonTerms(dice) : ebay ? ebayTerms(dice) : mercadoLibreTerms(dice, profile.userId), dice.roll());
  return std::make_unique<Shop>(std::move(profile), std::move(grants), dice.roll());
}

}  // namespace inquiry::sandbox
