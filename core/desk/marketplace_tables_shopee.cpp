#include "core/desk/marketplace_tables.h"

namespace inquiry::desk {

MarketplaceFacts shopeeFacts() {
  MarketplaceFacts facts;
  facts.marketplace = Marketplace::Shopee;
  facts.canConnect = true;
  facts.summary = "Orders and returns; chat only with a grant that Shopee gives to single sellers.";
  facts.abilities = {
      {"Chat", Ability::Limited, "with the chat grant only", Ability::Limited, "with the chat grant only: 600 characters, one picture", "Closed to software vendors since 2024-11-18; Taiwan has none."},
      {"Pictures and videos in messages", Ability::Yes, "shown and saved", Ability::Limited, "JPG, PNG, GIF up to 2 MB", "A picture counts as a message of its own: five may stand without an answer."},
      {"Read marks", Ability::Yes, "", Ability::Limited, "only when a person asks", ""},
      {"Returns and refunds", Ability::Yes, "with their due dates", Ability::Limited, "refund, offer, dispute, pictures as evidence", "Shopee offers fixed steps; there is no free text to the buyer."},
      {"Buyer wants to cancel an order", Ability::Yes, "as a case, without a due date", Ability::Yes, "accept or decline", "Shopee's interface names no time for it: look at the order in the Seller Centre."},
      {"Orders and parcels", Ability::Yes, "without address and phone", Ability::Absent, "", "Parcel numbers come with each change; those of the first import when the order is read anew."},
      {"Ratings", Ability::Limited, "of an order, when asked for", Ability::Limited, "one answer of 500 characters", "Shopee hands out the newest 500 of an article."},
      {"First contact by the seller", Ability::Absent, "", Ability::Limited, "a card of the order, with the chat grant", "Words follow only once the buyer may be written to."},
      {"Automatic answers", Ability::Absent, "", Ability::No, "", "Forbidden over the chat interface."}};
  facts.prerequisites = {
      {"registered-business", "The seller is a Registered Business Seller with a Seller In-house System application."},
      {"chat-grant", "The chat grant, asked for through Shopee's account manager; without it there are orders and returns only."},
      {"main-account", "The shop or main account signs in; sub-accounts cannot."},
      {"redirect-domain", "A redirect address whose domain is declared for the application."},
      {"one-owner", "No other tool renews the sign-in of this application for this shop: each renewal ends the one before."},
      {"chat-distribution", "Chat Distribution is off: otherwise only sub-accounts may answer."},
      {"fixed-address", "For unmasked personal data: a fixed address of your network that is declared at Shopee."},
      {"ninety-days", "Known by the team: personal data of Shopee's buyers may be kept for 90 days at most."}};
  facts.rights = {
      {"sellerchat.get_conversation_list", "List the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application", false},
      {"sellerchat.get_message", "Read and answer the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application", false},
      {"order.get_order_list", "Read orders", true},
      {"returns.get_return_list", "Read returns and refunds", true}};
  facts.fields = {{"partnerId", "Partner id", "A number, of your own application.", false, true},
                  {"partnerKey", "Partner key", "The live key of the same application.", true, true},
                  {"shopId", "Shop id", "A number.", false, true},
                  {"redirectUri", "Redirect address", "Its domain is the one declared for the application.", false, false},
                  {"operatorMail", "E-mail address for disputes", "Shopee keeps it with every dispute about a return; without it disputes are raised in the Seller Centre.", false, false},
                  {"gateway", "Where this computer stands", "china, brazil, or nothing for everywhere else.", false, false},
                  {"proxy", "Proxy", "The address your application has declared: http://host:port or socks5h://host:port.", false, false},
                  {"refreshToken", "Refresh token", "Only when you have one already; otherwise you sign in with the browser.", true, false}};
  facts.sites = {{"SG", "Singapore", "Asia/Singapore"}, {"MY", "Malaysia", "Asia/Kuala_Lumpur"}, {"PH", "Philippines", "Asia/Manila"},
                 {"TH", "Thailand", "Asia/Bangkok"},    {"VN", "Vietnam", "Asia/Ho_Chi_Minh"},   {"ID", "Indonesia", "Asia/Jakarta"},
                 {"TW", "Taiwan", "Asia/Taipei"},       {"BR", "Brazil", "America/Sao_Paulo"},   {"MX", "Mexico", "America/Mexico_City"}};
  facts.source = "Shopee Open Platform: reference, guides and announcements";
  facts.sourceUrl = "https://open.shopee.com/announcements/1026";
  facts.sourceDate = "2026-08-18";
  return facts;
}

}  // namespace inquiry::desk
