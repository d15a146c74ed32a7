#include "core/desk/platform_limits.h"

namespace inquiry::desk {
namespace {

using What = PlatformLimit::What;
constexpr Duration kDay = std::chrono::hours(24);

}  // namespace

const std::vector<PlatformLimit>& platformLimits(Marketplace marketplace) {
  static const std::vector<PlatformLimit> kEbay{
      {What::Messages, 365 * kDay, false, "eBay help, older articles on the retention of messages", "2026-08-29"},
      {What::Files, 30 * kDay, true, "eBay developer program: pictures of EPS that stand in no listing", "2026-08-29"}};
  // Counted from the purchase; the conversation follows it, so the first message is not earlier by more than its own days.
  static const std::vector<PlatformLimit> kMercadoLibre{{What::Messages, 547 * kDay, true, "Mercado Libre developers: blocked messages, 18 months after the purchase", "2026-06-06"}};
  static const std::vector<PlatformLimit> kShopee{{What::PersonalData, 90 * kDay, true, "Shopee Open Platform: data protection policy 10.6 and 10.7", "2022-09-09"}};
  static const std::vector<PlatformLimit> kNone;
  switch (marketplace) {
    case Marketplace::Ebay: return kEbay;
    case Marketplace::MercadoLibre: return kMercadoLibre;
    case Marketplace::Shopee: return kShopee;
    default: return kNone;
  }
}

}  // namespace inquiry::desk
