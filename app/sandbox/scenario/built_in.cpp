#include "app/sandbox/scenario/built_in.h"

#include "app/sandbox/scenario/after_sales.h"
#include "app/sandbox/scenario/claims.h"
#include "app/sandbox/scenario/notices.h"
#include "app/sandbox/scenario/order_returns.h"
#include "app/sandbox/scenario/post_sales.h"
#include "app/sandbox/scenario/shop_factory.h"
#include "app/sandbox/scenario/storyteller.h"
#include "app/sandbox/yahoo_shopping/yahoo_platform.h"

namespace inquiry::sandbox {
namespace {

using Length = Storyteller::Length;

struct Share {
  const char* language;
  int percent;
  const char* site;  // cross-border only
};

// One store of the scenario and how many threads of each urgency it gets.
struct Plan {
  Shop::Profile profile;
  const char* listings;  // language of its titles
  std::vector<Share> shares;
  int overdue, withinOneHour, withinFourHours, inTime, answered, notices;
};

std::vector<Plan> plans() {
  const auto profile = [](const char* id, Marketplace marketplace, const char* site, const char* name, const char* zone) {
    Shop::Profile one;
    one.id = StoreId{id};
    one.marketplace = marketplace;
    one.site = site;
    one.name = name;
    one.timeZone = zone;
    return one;
  };
  // Known at the platform by a name of its own.
  const auto named = [](Shop::Profile one, const char* username) {
    one.username = username;
    return one;
  };
  return {
      {profile("ebay-us", Marketplace::Ebay, "EBAY_US", "Blue Harbor US", "America/Los_Angeles"), "en",
       {{"en", 76, ""}, {"zh", 8, ""}, {"ja", 8, ""}, {"es", 8, ""}}, 2, 2, 4, 15, 68, 6},
      {profile("ebay-uk", Marketplace::Ebay, "EBAY_GB", "Blue Harbor UK", "Europe/London"), "en",
       {{"en", 74, ""}, {"fr", 16, ""}, {"it", 10, ""}}, 1, 2, 2, 10, 44, 4},
      {profile("ebay-de", Marketplace::Ebay, "EBAY_DE", "Nordlicht Handel", "Europe/Berlin"), "de",
       {{"de", 82, ""}, {"fr", 8, ""}, {"it", 5, ""}, {"en", 5, ""}}, 1, 2, 3, 11, 46, 4},
      {profile("meli-mx", Marketplace::MercadoLibre, "MLM", "Puerto Azul MX", "America/Mexico_City"), "es",
       {{"es", 100, ""}}, 1, 1, 3, 12, 44, 0},
      {profile("meli-ar", Marketplace::MercadoLibre, "MLA", "Puerto Azul AR", "America/Argentina/Buenos_Aires"), "es",
       {{"es", 100, ""}}, 1, 1, 2, 7, 26, 0},
      {profile("meli-cbt", Marketplace::MercadoLibre, "CBT", "Harbor Global Selling", "Asia/Shanghai"), "es",
       {{"es", 58, "MLM"}, {"pt", 42, "MLB"}}, 1, 1, 2, 7, 26, 0},
      {profile("amazon-us", Marketplace::Amazon, "US", "Harbor Direct US", "America/Los_Angeles"), "en",
       {{"en", 92, ""}, {"es", 8, ""}}, 1, 2, 2, 9, 30, 0},
      {profile("amazon-uk", Marketplace::Amazon, "UK", "Harbor Direct UK", "Europe/London"), "en",
       {{"en", 100, ""}}, 1, 1, 1, 5, 18, 0},
      {profile("amazon-de", Marketplace::Amazon, "DE", "Nordlicht Direkt", "Europe/Berlin"), "de",
       {{"de", 90, ""}, {"en", 10, ""}}, 1, 1, 2, 6, 20, 0},
      {profile("amazon-mx", Marketplace::Amazon, "MX", "Azul Directo MX", "America/Mexico_City"), "es",
       {{"es", 100, ""}}, 0, 1, 1, 4, 14, 0},
      {profile("amazon-jp", Marketplace::Amazon, "JP", "Aoi Store JP", "Asia/Tokyo"), "ja",
       {{"ja", 100, ""}}, 1, 1, 1, 5, 16, 0},
      {profile("shopee-sg", Marketplace::Shopee, "SG", "Harbor House SG", "Asia/Singapore"), "en",
       {{"en", 84, ""}, {"zh", 16, ""}}, 1, 1, 2, 8, 26, 0},
      {profile("shopee-br", Marketplace::Shopee, "BR", "Porto Azul BR", "America/Sao_Paulo"), "pt",
       {{"pt", 100, ""}}, 0, 1, 1, 6, 18, 0},
      {profile("rakuten-jp", Marketplace::Rakuten, "JP", "あおば商店 楽天市場店", "Asia/Tokyo"), "ja",
       {{"ja", 100, ""}}, 1, 1, 2, 9, 32, 0},
      {named(profile("yahoo-jp", Marketplace::YahooShoppingJp, "JP", "あおば商店 Yahoo!店", "Asia/Tokyo"), "aoba-shoten"), "ja",
       {{"ja-home", 100, ""}}, 1, 1, 2, 9, 34, 0},
      {named(profile("yahoo-jp-2", Marketplace::YahooShoppingJp, "JP", "港の道具屋 Yahoo!店", "Asia/Tokyo"), "minato-dougu"), "ja",
       {{"ja-home", 100, ""}}, 0, 1, 1, 5, 20, 0},
      {profile("shopify-us", Marketplace::Shopify, "US", "Harbor & Pine", "America/New_York"), "en",
       {{"en", 92, ""}, {"fr", 8, ""}}, 1, 1, 2, 7, 24, 0},
      {profile("woo-es", Marketplace::WooCommerce, "ES", "Puerto Azul Taller", "Europe/Madrid"), "es",
       {{"es", 100, ""}}, 1, 1, 1, 6, 20, 0},
  };
}

class StoreBuilder {
 public:
  StoreBuilder(Shop& shop, const Plan& plan, Instant now) : m_shop(shop), m_plan(plan), m_now(now), m_story(shop, now) {}

  void build() {
    m_story.addListings(m_plan.listings);
    const auto hours = [](double from) { return static_cast<std::int64_t>(from * 60); };
    // A clock of 24 hours that starts with the buyer's message.
    for (int i = 0; i < m_plan.answered; ++i) answered(Duration(minutes(hours(1), hours(24 * 45)) * 60'000));
    for (int i = 0; i < m_plan.inTime; ++i) waiting(minutes(3, hours(19.5)));
    for (int i = 0; i < m_plan.withinFourHours; ++i) waiting(minutes(hours(20.2), hours(22.8)));
    for (int i = 0; i < m_plan.withinOneHour; ++i) waiting(minutes(hours(23.15), hours(23.85)));
    for (int i = 0; i < m_plan.overdue; ++i) waiting(minutes(hours(24.1), hours(31)));
    if (m_plan.notices > 0) addNotices(m_shop, m_plan.listings, m_plan.notices, m_now);
    for (int i = 0; i < 6; ++i) m_story.quietSale(language(), std::chrono::hours(m_shop.dice().between(3, 24 * 20)));
    if (m_plan.profile.marketplace == Marketplace::MercadoLibre) addClaims(m_shop, m_now);
    if (m_plan.profile.marketplace == Marketplace::Ebay) addPostSales(m_shop, m_now);
    if (m_plan.profile.marketplace == Marketplace::Shopee) addAfterSales(m_shop, m_now);
    const bool hasOwnPages = m_plan.profile.marketplace == Marketplace::Shopify || m_plan.profile.marketplace == Marketplace::WooCommerce;
    if (hasOwnPages) addOrderNotices(m_shop, 3);
    if (m_plan.profile.marketplace == Marketplace::Shopify) addReturns(m_shop, m_now);
  }

 private:
  std::int64_t minutes(std::int64_t from, std::int64_t to) { return m_shop.dice().between(from, to); }

  std::string_view language() {
    int at = static_cast<int>(m_shop.dice().below(100));
    for (const Share& share : m_plan.shares) {
      at -= share.percent;
      if (at >= 0) continue;
      m_story.setSite(share.site);
      return share.language;
    }
    return m_plan.shares.front().language;
  }

  bool asksPublicly() { return m_plan.profile.marketplace == Marketplace::MercadoLibre && m_shop.dice().chance(45); }

  void waiting(std::int64_t ageMinutes) {
    const std::string_view spoken = language();
    const Duration age(ageMinutes * 60'000);
    if (asksPublicly()) {
      m_story.question(spoken, Length::Ask, age);
      return;
    }
    const Length length = m_shop.dice().chance(25) ? Length::AskedAgain : Length::Ask;
    Conversation& told = m_story.tell(spoken, length, age);
    told.ledByAgent = told.channel == Channel::Pack && !m_shop.isCrossBorder() && m_shop.dice().chance(20);
  }

  void answered(Duration age) {
    const std::string_view spoken = language();
    if (asksPublicly()) {
      m_story.question(spoken, Length::Answered, age);
      return;
    }
    static const std::vector<Length> kEnds{Length::Answered, Length::Answered, Length::Closed, Length::Closed};
    Conversation& told = m_story.tell(spoken, m_shop.dice().pick(kEnds), age);
    // An answer alone leaves a question open at Yahoo: most are completed, a few are forgotten.
    if (m_plan.profile.marketplace == Marketplace::YahooShoppingJp && m_shop.dice().chance(85)) yahoo::complete(told, 1);
    if (told.channel == Channel::Pack && age > std::chrono::hours(24 * 30)) told.substatus = "blocked_by_time";
    if (told.channel == Channel::Member && age > std::chrono::hours(24 * 30) && m_shop.dice().chance(40)) told.status = "ARCHIVE";
  }

  Shop& m_shop;
  const Plan& m_plan;
  Instant m_now;
  Storyteller m_story;
};

}  // namespace

Sandbox::Scenario builtInScenario(std::uint64_t seed) {
  return [seed](Instant now) {
    Shops shops;
    for (const Plan& plan : plans()) {
      Shop& shop = *shops.emplace(plan.profile.id.value, makeShop(plan.profile, seed)).first->second;
      StoreBuilder(shop, plan, now).build();
    }
    return shops;
  };
}

}  // namespace inquiry::sandbox
