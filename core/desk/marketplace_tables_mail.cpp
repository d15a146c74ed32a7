// The marketplaces whose messages come by e-mail: what they can, and what the mailbox needs.
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {
namespace {

std::vector<RightFact> mailRights() { return {{"read", "Read the mailbox", true}, {"send", "Send through the mailbox", true}}; }

FieldFact mailboxPassword() {
  return {"mailboxPassword", "Mailbox password", "An app password or authorisation code where the provider wants one.", true, true};
}

// What a mailbox needs beside its settings, whatever is sold.
std::vector<FieldFact> withMailbox(std::vector<FieldFact> fields) {
  fields.push_back({"mailboxClientId", "Client id for the mailbox", "Of your own application in the console of Google or Microsoft.", false, false});
  fields.push_back({"mailboxClientSecret", "Client secret for the mailbox", "Google gives one with the id; Microsoft needs none.", true, false});
  fields.push_back({"mailboxSparePassword", "Password of the spare mailbox", "", true, false});
  return fields;
}

}  // namespace

MarketplaceFacts amazonFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Amazon;
  facts.usesMailbox = true;
  facts.canConnect = true;
  facts.summary = "Buyer messages by e-mail; orders through an optional interface.";
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
  facts.rights = mailRights();
  facts.fields = withMailbox({mailboxPassword(),
                  {"lwaClientId", "Application client id", "Only for orders.", false, false, true},
                  {"lwaClientSecret", "Application client secret", "Only for orders; replaced every 180 days.", true, false, true},
                  {"lwaRefreshToken", "Application refresh token", "Only for orders; authorised anew every 365 days.", true, false, true},
                  {"lwaRelay", "Relay of your company", "Address of a service that keeps id and secret; the refresh token is your key for it.", false, false}});
  facts.mayLackMailbox = true;
  facts.sites = {{"US", "United States", "America/Los_Angeles"}, {"CA", "Canada", "America/Toronto"},       {"MX", "Mexico", "America/Mexico_City"},
                 {"BR", "Brazil", "America/Sao_Paulo"},          {"UK", "United Kingdom", "Europe/London"}, {"DE", "Germany", "Europe/Berlin"},
                 {"FR", "France", "Europe/Paris"},               {"IT", "Italy", "Europe/Rome"},            {"ES", "Spain", "Europe/Madrid"},
                 {"NL", "Netherlands", "Europe/Amsterdam"},      {"SE", "Sweden", "Europe/Stockholm"},      {"PL", "Poland", "Europe/Warsaw"},
                 {"BE", "Belgium", "Europe/Brussels"},           {"IE", "Ireland", "Europe/Dublin"},        {"TR", "Turkey", "Europe/Istanbul"},
                 {"AE", "United Arab Emirates", "Asia/Dubai"},   {"SA", "Saudi Arabia", "Asia/Riyadh"},     {"EG", "Egypt", "Africa/Cairo"},
                 {"ZA", "South Africa", "Africa/Johannesburg"},  {"IN", "India", "Asia/Kolkata"},           {"JP", "Japan", "Asia/Tokyo"},
                 {"AU", "Australia", "Australia/Sydney"},        {"SG", "Singapore", "Asia/Singapore"}};
  facts.source = "Amazon: Messaging API use case guide, desktop application policy, Messaging Permissions";
  facts.sourceUrl = "https://developer-docs.amazon.com/sp-api/docs/developing-desktop-applications-in-amazon-sp-api";
  facts.sourceDate = "2026-08-05";
  return facts;
}

MarketplaceFacts shopifyFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Shopify;
  facts.usesMailbox = true;
  facts.summary = "The shop's mailbox, with orders beside it.";
  facts.canConnect = true;
  facts.abilities = {
      {"Mail and contact form", Ability::Limited, "by e-mail", Ability::Limited, "by e-mail", "Shopify offers no interface for buyer messages."},
      {"Shopify Inbox chat", Ability::No, "", Ability::No, "", "Only its own app sees it."},
      {"Orders", Ability::Yes, "60 days without an extra right", Ability::Absent, "", ""},
      {"Returns", Ability::No, "", Ability::No, "", ""}};
  facts.prerequisites = {
      {"mailbox", "The shop's support mailbox, with IMAP and SMTP."},
      {"dev-dashboard", "An application of the organisation that owns the shop."},
      {"plan", "A plan that gives applications customer data: Basic and Starter do not."}};
  facts.rights = mailRights();
  facts.fields = withMailbox({{"shop", "Shop name", "What stands before .myshopify.com.", false, true},
                  {"clientId", "Client id", "", false, false},
                  {"clientSecret", "Client secret", "", true, false},
                  {"accessToken", "Access token", "In place of client id and secret, for older applications.", true, false},
                  mailboxPassword()});
  facts.source = "Shopify developers: authentication, protected customer data";
  facts.sourceUrl = "https://shopify.dev/docs/apps/launch/protected-customer-data";
  facts.sourceDate = "2026-10";
  return facts;
}

MarketplaceFacts wooCommerceFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::WooCommerce;
  facts.usesMailbox = true;
  facts.summary = "The shop's mailbox, with orders beside it.";
  facts.canConnect = true;
  facts.abilities = {
      {"Mail and contact form", Ability::Limited, "by e-mail", Ability::Limited, "by e-mail", ""},
      {"Notes on orders", Ability::No, "", Ability::Yes, "to the customer, by the shop's own mail", ""},
      {"Orders", Ability::Yes, "", Ability::Absent, "", ""},
      {"Reviews", Ability::No, "", Ability::No, "", ""}};
  facts.prerequisites = {
      {"mailbox", "The shop's support mailbox, with IMAP and SMTP."},
      {"keys", "A consumer key and secret of a shop manager made for this purpose."},
      {"https", "The shop is reached by https."}};
  facts.rights = mailRights();
  facts.fields = withMailbox({{"shopAddress", "Address of the shop", "https://www.shop.example", false, true}, {"consumerKey", "Consumer key", "", false, true}, {"consumerSecret", "Consumer secret", "", true, true}, mailboxPassword()});
  facts.source = "WooCommerce REST API documentation";
  facts.sourceUrl = "https://woocommerce.github.io/woocommerce-rest-api-docs";
  facts.sourceDate = "2024-03";
  return facts;
}

MarketplaceFacts mailboxFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Mailbox;
  facts.usesMailbox = true;
  facts.canConnect = true;
  facts.summary = "Any mailbox with IMAP and SMTP.";
  facts.abilities = {{"Mail", Ability::Yes, "", Ability::Yes, "", ""}, {"Read marks", Ability::No, "", Ability::No, "", ""}};
  facts.prerequisites = {{"server", "The names of the IMAP and SMTP servers; connections are encrypted."},
                         {"password", "An app password where the provider wants one."}};
  facts.rights = mailRights();
  facts.fields = withMailbox({mailboxPassword()});
  facts.source = "IMAP and SMTP (RFC 9051, RFC 5321)";
  facts.sourceUrl = "";
  facts.sourceDate = "2026-11";
  return facts;
}

}  // namespace inquiry::desk
