// The marketplaces this version connects.
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {

MarketplaceFacts ebayFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Ebay;
  facts.canConnect = true;
  facts.summary = "Buyer messages and orders through eBay's own interfaces.";
  facts.abilities = {
      {"Buyer messages", Ability::Yes, "all conversations of the account", Ability::Yes, "up to 2,000 characters, 5 pictures",
       "A conversation names a listing, never an order: the order is found by buyer and listing."},
      {"Messages from eBay", Ability::Yes, "notices of the account", Ability::No, "", "eBay takes no answers to its notices."},
      {"Read marks", Ability::Yes, "", Ability::Limited, "only when a person asks", "The mark shows in every other tool of the account."},
      {"Orders and tracking", Ability::Yes, "of the last two years", Ability::Absent, "", ""},
      {"Returns, item not received, cases", Ability::Yes, "with eBay's deadline", Ability::Limited, "messages, refunds, decisions, tracking, evidence",
       "Refunds, decisions on returns and agreed cancellations leave digitally signed where eBay asks for it (sellers in the EU and the UK). Return labels stay on eBay's own pages."},
      {"Documents in answers", Ability::Yes, "shown and saved", Ability::No, "", "eBay hosts pictures only; there is no place to put a PDF."},
      {"Changing or taking back a sent message", Ability::Absent, "", Ability::No, "", "eBay has no such function."}};
  facts.prerequisites = {
      {"developer-keys", "A keyset of your own from the eBay developer program: client id, client secret and RuName."},
      {"deletion-endpoint", "A public address that takes eBay's account-deletion notices, registered for the keyset: eBay asks for it before the first call."},
      {"seller-consent", "Somebody who may sign in as the seller account and agree to the access."},
      {"us-names", "Known by the team: developers in China receive ids in place of the names of U.S. buyers."}};
  facts.rights = {
      {"https://api.ebay.com/oauth/api_scope/commerce.message", "Read and answer messages", true},
      {"https://api.ebay.com/oauth/api_scope/commerce.identity.readonly", "Know which account is signed in", true},
      {"https://api.ebay.com/oauth/api_scope/sell.fulfillment.readonly", "Read orders and tracking", true},
      {"https://api.ebay.com/oauth/api_scope/sell.inventory", "Upload pictures for answers", false},
      {"https://api.ebay.com/oauth/api_scope/sell.payment.dispute", "Read and answer payment disputes", false}};
  facts.fields = {{"clientId", "Client id (App ID)", "From your keyset in the eBay developer program.", false, true},
                  {"clientSecret", "Client secret (Cert ID)", "From the same keyset.", true, true},
                  {"ruName", "RuName", "The redirect name of the keyset, not an address.", false, true},
                  {"refreshToken", "Refresh token", "Only when you have one already; otherwise you sign in with the browser.", true, false}};
  facts.sites = {{"EBAY_US", "United States", "America/Los_Angeles"}, {"EBAY_GB", "United Kingdom", "Europe/London"}};
  facts.source = "eBay developer program: Message API, Fulfillment API, account deletion";
  facts.sourceUrl = "https://developer.ebay.com/marketplace-account-deletion";
  facts.sourceDate = "2026-08-29";
  return facts;
}

MarketplaceFacts mercadoLibreFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::MercadoLibre;
  facts.canConnect = true;
  facts.summary = "Questions on listings and messages about sales through Mercado Libre's own interfaces.";
  facts.abilities = {
      {"Questions before a sale", Ability::Yes, "all of them", Ability::Limited, "one answer each, up to 2,000 characters", "An answer is public and cannot be changed."},
      {"Messages about a sale", Ability::Yes, "unread ones at once, the others in turns", Ability::Limited, "350 characters, Latin letters", "Chinese characters are refused, and a moderated answer does not reach the buyer."},
      {"First contact by the seller", Ability::Absent, "", Ability::Limited, "only for the reasons the platform lists", "One message a reason."},
      {"Files", Ability::Yes, "shown and saved", Ability::Yes, "JPG, PNG, PDF, TXT up to 25 MB", ""},
      {"Read marks", Ability::Yes, "", Ability::Limited, "only when a person asks", "Cross-border accounts have none."},
      {"Claims and mediations", Ability::Yes, "with Mercado Libre's deadline", Ability::Limited, "messages, refunds, returns, mediation, evidence",
       "Only what Mercado Libre offers in the claim at that moment; what came back is judged on its own page."},
      {"Orders and shipments", Ability::Yes, "", Ability::Absent, "", "No name, address or phone before the payment."},
      {"Automatic answers", Ability::Absent, "", Ability::No, "", "The platform holds back what it takes for an automatic message."}};
  facts.prerequisites = {
      {"own-application", "An application of your own at Mercado Libre: its id and its secret."},
      {"administrator", "The administrator of the seller account signs in; a collaborator is refused."},
      {"redirect", "A fixed https address registered as the application's redirect."},
      {"one-owner", "No other tool renews the sign-in of this application for this account: each renewal ends the one before."},
      {"model-6", "The account is no \"Model 6\" account of Global Selling: the platform answers their buyers itself."}};
  facts.rights = {{"read", "Read questions, messages and orders", true},
                  {"write", "Answer questions and messages", true},
                  {"offline_access", "Stay signed in for six months", true}};
  facts.fields = {{"clientId", "App ID", "Of your application at Mercado Libre.", false, true},
                  {"clientSecret", "Secret key", "Of the same application.", true, true},
                  {"redirectUri", "Redirect address", "Exactly as registered, beginning with https://.", false, false},
                  {"userId", "User id of the shop", "A number; left out, it is asked for after signing in.", false, false},
                  {"refreshToken", "Refresh token", "Only when you have one already; otherwise you sign in with the browser.", true, false}};
  facts.sites = {{"MLM", "Mexico", "America/Mexico_City"},       {"CBT", "Global Selling (cross-border)", "Asia/Shanghai"},
                 {"MLA", "Argentina", "America/Argentina/Buenos_Aires"}, {"MLB", "Brazil", "America/Sao_Paulo"},
                 {"MLC", "Chile", "America/Santiago"},           {"MCO", "Colombia", "America/Bogota"},
                 {"MLU", "Uruguay", "America/Montevideo"},       {"MPE", "Peru", "America/Lima"}};
  facts.source = "Mercado Libre developers: questions, messages, authorisation";
  facts.sourceUrl = "https://developers.mercadolibre.com.ve/es_ar/autenticacion-y-autorizacion";
  facts.sourceDate = "2026-06-06";
  return facts;
}

}  // namespace inquiry::desk
