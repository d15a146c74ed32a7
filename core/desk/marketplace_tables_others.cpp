// The marketplaces this version cannot connect yet: said as they are, so that nobody finds out after an hour of setting up.
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {
namespace {

constexpr const char* kNotYet = "This version cannot connect it yet; its history can be imported.";
constexpr const char* kNoMailbox = "Its messages come by e-mail alone, and this version reads no mailboxes yet; its history can be imported.";

FieldFact mailboxPassword(bool isRequired) {
  return {"mailboxPassword", "Mailbox password", "An app password where the provider wants one.", true, isRequired};
}

}  // namespace

MarketplaceFacts amazonFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Amazon;
  facts.summary = "Buyer messages by e-mail; orders through an optional interface.";
  facts.whyNot = kNoMailbox;
  facts.abilities = {
      {"Buyer messages", Ability::Limited, "by e-mail only", Ability::Limited, "by e-mail to the buyer's relay address", "Amazon offers no interface that reads or answers buyer messages."},
      {"Read marks and \"no response needed\"", Ability::No, "", Ability::No, "", "Only in Seller Central."},
      {"Orders", Ability::Limited, "one by one, through an optional interface", Ability::Absent, "", "Buyer names and addresses are restricted."},
      {"A-to-z claims", Ability::Limited, "by e-mail", Ability::No, "", "Answered in Seller Central."}};
  facts.prerequisites = {
      {"mailbox", "The mailbox that receives the account's buyer messages, with IMAP and SMTP."},
      {"approved-sender", "That address is approved as a sender under Messaging Permissions; mail from others is rejected."},
      {"professional-account", "For orders: a professional seller account and an application authorised by it."},
      {"hybrid-policy", "For orders: Amazon accepts a desktop program only together with a service run by your company."}};
  facts.fields = {mailboxPassword(true),
                  {"lwaClientId", "Application client id", "Only for orders.", false, false},
                  {"lwaClientSecret", "Application client secret", "Only for orders; replaced every 180 days.", true, false},
                  {"lwaRefreshToken", "Application refresh token", "Only for orders; authorised anew every 365 days.", true, false}};
  facts.source = "Amazon: Messaging API use case guide, desktop application policy, Messaging Permissions";
  facts.sourceUrl = "https://developer-docs.amazon.com/sp-api/docs/developing-desktop-applications-in-amazon-sp-api";
  facts.sourceDate = "2026-08-05";
  return facts;
}

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

MarketplaceFacts shopifyFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Shopify;
  facts.summary = "The shop's mailbox, with orders beside it.";
  facts.whyNot = kNoMailbox;
  facts.abilities = {
      {"Mail and contact form", Ability::Limited, "by e-mail", Ability::Limited, "by e-mail", "Shopify offers no interface for buyer messages."},
      {"Shopify Inbox chat", Ability::No, "", Ability::No, "", "Only its own app sees it."},
      {"Orders", Ability::Yes, "60 days without an extra right", Ability::Absent, "", ""},
      {"Returns", Ability::Yes, "", Ability::No, "", ""}};
  facts.prerequisites = {
      {"mailbox", "The shop's support mailbox, with IMAP and SMTP."},
      {"dev-dashboard", "An application of the organisation that owns the shop."},
      {"plan", "A plan that gives applications customer data: Basic and Starter do not."}};
  facts.fields = {{"shop", "Shop name", "What stands before .myshopify.com.", false, true},
                  {"clientId", "Client id", "", false, false},
                  {"clientSecret", "Client secret", "", true, false},
                  {"accessToken", "Access token", "In place of client id and secret, for older applications.", true, false},
                  mailboxPassword(true)};
  facts.source = "Shopify developers: authentication, protected customer data";
  facts.sourceUrl = "https://shopify.dev/docs/apps/launch/protected-customer-data";
  facts.sourceDate = "2026-10";
  return facts;
}

MarketplaceFacts wooCommerceFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::WooCommerce;
  facts.summary = "The shop's mailbox, with orders and notes beside it.";
  facts.whyNot = kNoMailbox;
  facts.abilities = {
      {"Mail and contact form", Ability::Limited, "by e-mail", Ability::Limited, "by e-mail", ""},
      {"Order notes", Ability::Yes, "", Ability::Yes, "shown and mailed to the customer", "One-way: the customer answers by mail."},
      {"Orders", Ability::Yes, "", Ability::Absent, "", ""},
      {"Reviews", Ability::Yes, "", Ability::No, "", ""}};
  facts.prerequisites = {
      {"mailbox", "The shop's support mailbox, with IMAP and SMTP."},
      {"keys", "A consumer key and secret of a shop manager made for this purpose."},
      {"https", "The shop is reached by https."}};
  facts.fields = {{"consumerKey", "Consumer key", "", false, true}, {"consumerSecret", "Consumer secret", "", true, true}, mailboxPassword(true)};
  facts.source = "WooCommerce REST API documentation";
  facts.sourceUrl = "https://woocommerce.github.io/woocommerce-rest-api-docs";
  facts.sourceDate = "2024-03";
  return facts;
}

MarketplaceFacts mailboxFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Mailbox;
  facts.summary = "Any mailbox with IMAP and SMTP.";
  facts.whyNot = "This version reads no mailboxes yet; history can be imported.";
  facts.abilities = {{"Mail", Ability::Yes, "", Ability::Yes, "", ""}, {"Read marks", Ability::Yes, "", Ability::Yes, "", ""}};
  facts.prerequisites = {{"server", "The names of the IMAP and SMTP servers; connections are encrypted."},
                         {"password", "An app password where the provider wants one."}};
  facts.fields = {mailboxPassword(true)};
  facts.source = "IMAP and SMTP (RFC 9051, RFC 5321)";
  facts.sourceUrl = "";
  facts.sourceDate = "2026-11";
  return facts;
}

}  // namespace inquiry::desk
