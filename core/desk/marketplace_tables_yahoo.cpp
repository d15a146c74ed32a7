// Yahoo! Shopping Japan, connected through its question and order interfaces.
#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {

MarketplaceFacts yahooShoppingFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::YahooShoppingJp;
  facts.canConnect = true;
  facts.summary = "Questions and orders of a store, after Yahoo has approved the application.";
  facts.abilities = {
      {"Questions about items and orders", Ability::Yes, "one call a second", Ability::Yes, "up to 2,000 characters", "A public question is read by everybody: personal data is not sent there."},
      {"Complete marks", Ability::Yes, "", Ability::Yes, "with \"Send and close\", or beside the order", "An answer alone is not enough: the question has to be completed."},
      {"Read marks", Ability::Yes, "", Ability::Limited, "only when a person asks", ""},
      {"Files", Ability::Yes, "shown and saved", Ability::Limited, "JPEG, PNG, GIF, PDF in private questions only", "Questions about auctions take none."},
      {"A new conversation with the buyer of an order", Ability::Absent, "", Ability::Yes, "beside the order", ""},
      {"Orders and tracking", Ability::Yes, "of the questions about orders", Ability::Absent, "", "No address, telephone number or mail address is asked for."},
      {"Buyer names", Ability::Limited, "masked; from the order only", Ability::Absent, "", ""},
      {"Changing or taking back a sent message", Ability::Absent, "", Ability::No, "", "Yahoo has no such function."},
      {"Reviews and store ratings", Ability::No, "", Ability::No, "", "On Yahoo's own pages."}};
  facts.prerequisites = {
      {"client-id", "A client id with the scope for store operations."},
      {"application", "Approved applications for the order and the inquiry interface: about 7 to 10 days."},
      {"fixed-address", "A fixed address of your network, registered at Yahoo."},
      {"public-key", "A public key registered for the store: without it the sign-in ends after 12 hours."},
      {"administrator", "The Yahoo! JAPAN ID that administers the store signs in."}};
  facts.rights = {{"question-api", "Read and answer questions", true}, {"order-api", "Read orders and tracking", false}};
  facts.fields = {{"clientId", "Client id", "", false, true},
                  {"clientSecret", "Client secret", "Left out for an application of the client side.", true, false},
                  {"sellerId", "Store account", "The name of the store in its address.", false, true},
                  {"redirectUri", "Redirect address", "Exactly as registered for the client id.", false, true},
                  {"publicKey", "Public key", "From Store Creator Pro, page of encryption keys; good for a year.", true, false},
                  {"publicKeyVersion", "Version of the public key", "Stands beside the key.", false, false},
                  {"publicKeyExpires", "Public key valid until", "As 2027-11-21; the desk warns a month before.", false, false},
                  {"proxy", "Proxy", "The address registered at Yahoo: http://host:port or socks5h://host:port.", false, false},
                  {"refreshToken", "Refresh token", "Comes with signing in.", true, false}};
  facts.sites = {{"JP", "Japan", "Asia/Tokyo"}};
  facts.source = "Yahoo! Shopping Japan: inquiry interface, help and questions";
  facts.sourceUrl = "https://developer.yahoo.co.jp/webapi/shopping/question/list.html";
  facts.sourceDate = "2026-08";
  return facts;
}

}  // namespace inquiry::desk
