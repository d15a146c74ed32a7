// The marketplaces this version cannot connect yet: said as they are, so that nobody finds out after an hour of setting up.
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {
namespace {

constexpr const char* kNotYet = "This version cannot connect it yet; its history can be imported.";

}  // namespace

MarketplaceFacts shopeeFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Shopee;
  facts.summary = "Orders and returns; chat only with a grant that Shopee gives to single sellers.";
  facts.whyNot = kNotYet;
  facts.abilities = {
      {"Chat", Ability::Limited, "with the chat grant only", Ability::Limited, "with the chat grant only", "Closed to software vendors since 2024-11-18; Taiwan has none."},
      {"Returns and refunds", Ability::Yes, "", Ability::Limited, "fixed answers, no free text", ""},
      {"Ratings", Ability::Yes, "", Ability::Limited, "one reply each", ""},
      {"Automatic answers", Ability::Absent, "", Ability::No, "", "Forbidden over the chat interface."}};
  facts.prerequisites = {
      {"registered-business", "The seller is a Registered Business Seller with a Seller In-house System application."},
      {"chat-grant", "The chat grant, asked for through Shopee's account manager; without it there are orders and returns only."},
      {"main-account", "The shop or main account signs in; sub-accounts cannot."},
      {"fixed-address", "For unmasked personal data: a fixed address of your network that is declared at Shopee."}};
  facts.fields = {{"partnerId", "Partner id", "Of your own application.", false, true},
                  {"partnerKey", "Partner key", "Of the same application.", true, true},
                  {"shopId", "Shop id", "", false, true},
                  {"refreshToken", "Refresh token", "Comes with signing in.", true, false}};
  facts.source = "Shopee Open Platform: reference, guides and announcements";
  facts.sourceUrl = "https://open.shopee.com/announcements/1026";
  facts.sourceDate = "2026-08-18";
  return facts;
}

MarketplaceFacts rakutenFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Rakuten;
  facts.summary = "R-Messe inquiries and orders through the shop's own keys.";
  facts.whyNot = kNotYet;
  facts.abilities = {
      {"R-Messe inquiries", Ability::Yes, "", Ability::Yes, "up to 2,000 characters, one file", "A new conversation cannot be opened from outside."},
      {"Read and complete marks", Ability::Yes, "", Ability::Yes, "", ""},
      {"Mail to masked addresses", Ability::Limited, "by e-mail", Ability::Limited, "through Rakuten's mail relay only", ""},
      {"Reviews", Ability::No, "", Ability::No, "", "On Rakuten's own pages."}};
  facts.prerequisites = {
      {"keys", "The shop's service secret and licence key."},
      {"operations", "Every operation of the inquiry interface is switched on in RMS, one by one."},
      {"renewal", "Somebody renews the licence key by hand every 90 days."},
      {"japan", "A way to reach the interface from outside Japan: some need a proxy."}};
  facts.fields = {{"serviceSecret", "Service secret", "From RMS.", true, true}, {"licenseKey", "Licence key", "From RMS; good for 90 days.", true, true}};
  facts.sites = {{"JP", "Japan", "Asia/Tokyo"}};
  facts.source = "Rakuten RMS WEB SERVICE: InquiryManagementAPI";
  facts.sourceUrl = "";
  facts.sourceDate = "2026-11";
  return facts;
}

MarketplaceFacts yahooShoppingFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::YahooShoppingJp;
  facts.summary = "Questions and orders of a store, after Yahoo has approved the application.";
  facts.whyNot = kNotYet;
  facts.abilities = {
      {"Questions about items and orders", Ability::Yes, "", Ability::Yes, "up to 2,000 characters", "A public question is read by everybody."},
      {"Complete marks", Ability::Yes, "", Ability::Yes, "", "An answer alone is not enough: the question has to be completed."},
      {"Files", Ability::Yes, "", Ability::Limited, "in private questions only", ""},
      {"Buyer names", Ability::Limited, "masked; from the order only", Ability::Absent, "", ""}};
  facts.prerequisites = {
      {"client-id", "A client id with the scope for store operations."},
      {"application", "Approved applications for the order and the inquiry interface: about 7 to 10 days."},
      {"fixed-address", "A fixed address of your network, registered at Yahoo."},
      {"public-key", "A public key registered for the store: without it the sign-in ends after 12 hours."}};
  facts.fields = {{"clientId", "Client id", "", false, true},
                  {"clientSecret", "Client secret", "", true, true},
                  {"sellerId", "Store account", "", false, true},
                  {"publicKey", "Public key", "", true, false},
                  {"publicKeyVersion", "Version of the public key", "", false, false},
                  {"refreshToken", "Refresh token", "Comes with signing in.", true, false}};
  facts.sites = {{"JP", "Japan", "Asia/Tokyo"}};
  facts.source = "Yahoo! Shopping Japan: inquiry interface, help and questions";
  facts.sourceUrl = "https://developer.yahoo.co.jp/webapi/shopping/question/list.html";
  facts.sourceDate = "2026-08";
  return facts;
}

}  // namespace inquiry::desk
