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
      {"US", "USD"},      {"UK", "GBP"},      {"MX", "MXN"},      {"JP", "JPY"},      {"SG", "SGD"},
      {"MY", "MYR"},      {"PH", "PHP"},      {"TH", "THB"},      {"VN", "VND"},      {"ID", "IDR"},      {"TW", "TWD"},
      {"BR", "BRL"}};
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

// No tokens: the service secret and the licence key sign every call.
Grants::Terms rakutenTerms(Dice& dice, const std::string& shopId) {
  Grants::Terms terms;
  terms.app = {"SP" + shopId + "_" + dice.hex(16), "SL" + shopId + "_" + dice.hex(16)};
  terms.refreshPrefix = "granted-";
  return terms;
}

Grants::Terms yahooTerms(Dice& dice) {
  Grants::Terms terms;
  terms.app = {"dj00aiZpPUFCQ0Q-" + dice.hex(16), dice.hex(40)};
  terms.rotation = Rotation::Keep;
  terms.accessLife = std::chrono::hours(1);
  terms.accessPrefix = "nQbDx";
  terms.refreshPrefix = "APJy";
  return terms;
}

Grants::Terms shopeeTerms(Dice& dice) {
  Grants::Terms terms;
  terms.app = {std::to_string(dice.between(2'000'000, 2'099'999)), dice.hex(64)};
  terms.rotation = Rotation::SingleUse;
  terms.accessLife = std::chrono::hours(4);
  return terms;
}

// Client credentials: every token is asked for with the application alone.
Grants::Terms shopifyTerms(Dice& dice) {
  Grants::Terms terms;
  terms.app = {dice.hex(32), "shpss_" + dice.hex(32)};
  terms.rotation = Rotation::Keep;
  terms.accessLife = std::chrono::hours(24);
  terms.accessPrefix = "shpat_";
  terms.refreshPrefix = "installed-";
  return terms;
}

// No tokens: the consumer key and its secret stand in every call.
Grants::Terms wooTerms(Dice& dice) {
  Grants::Terms terms;
  terms.app = {"ck_" + dice.hex(40), "cs_" + dice.hex(40)};
  terms.refreshPrefix = "granted-";
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
    if (profile.marketplace == Marketplace::Rakuten) profile.userId = std::to_string(dice.between(310'000, 399'999));
  }
  if (profile.marketplace == Marketplace::Shopee && profile.userId.starts_with('u')) profile.userId = std::to_string(dice.between(880'000'000, 889'999'999));
  if (profile.ruName.empty()) profile.ruName = "InquiryDesk-Sandbox-" + dice.hex(8);
  if (profile.currency.empty()) profile.currency = currencyOf(profile.site);
  if (profile.marketplace == Marketplace::YahooShoppingJp) return std::make_unique<Shop>(std::move(profile), Grants(yahooTerms(dice), dice.roll()), dice.roll());
  if (profile.marketplace == Marketplace::Shopify) return std::make_unique<Shop>(std::move(profile), Grants(shopifyTerms(dice), dice.roll()), dice.roll());
  if (profile.marketplace == Marketplace::WooCommerce) return std::make_unique<Shop>(std::move(profile), Grants(wooTerms(dice), dice.roll()), dice.roll());
  const bool isAmazon = profile.marketplace == Marketplace::Amazon;
  const bool isRakuten = profile.marketplace == Marketplace::Rakuten;
  const bool isShopee = profile.marketplace == Marketplace::Shopee;
  Grants grants(isShopee ? shopeeTerms(dice) : isRakuten ? rakutenTerms(dice, profile.userId) : isAmazon ? amazonTerms(dice) : ebay ? ebayTerms(dice) : mercadoLibreTerms(dice, profile.userId), dice.roll());
  return std::make_unique<Shop>(std::move(profile), std::move(grants), dice.roll());
}

}  // namespace inquiry::sandbox
