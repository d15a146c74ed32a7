#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/sandbox/engine/after_sale.h"
#include "app/sandbox/engine/claim.h"
#include "app/sandbox/engine/grants.h"
#include "app/sandbox/engine/order_return.h"
#include "app/sandbox/engine/post_sale.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/marketplace.h"

namespace inquiry::sandbox {

enum class Author { Buyer, Seller, Platform };
enum class Channel {
  Member,    // eBay, FROM_MEMBERS
  Notice,    // eBay, FROM_EBAY
  Question,  // Mercado Libre, public question on a listing
  Pack,      // Mercado Libre, messages about a sale
};
// eBay names the seller of a message by user name or by the immutable user id; readers must know both.
enum class Naming { Username, UserId };

struct Attachment {
  std::string id;
  std::string name;
  std::string type;  // MIME
  std::size_t size = 0;
  std::string url;  // as the sender gave it; empty: the sandbox serves it itself
};

struct Post {
  std::string id;
  Author author = Author::Buyer;
  std::string text;
  std::string translated;  // cross-border only: what the platform made of it
  Instant at;
  Instant visibleAt;              // not told to the seller before
  std::optional<Instant> readAt;  // by the recipient
  std::vector<Attachment> attachments;
  std::string moderation;  // the platform's reason to hold it back; empty: clean
  std::string card = {};   // Shopee: "order" or "item", whose number is the text
  Naming naming = Naming::Username;
};

struct Conversation {
  std::string id;  // eBay conversation, question number, pack number
  Channel channel = Channel::Member;
  std::string buyerId;
  std::string listingId;
  std::string saleId;
  std::string title;
  std::string site;  // cross-border: the remote site, "MLM"
  std::string language;
  std::string status = "ACTIVE";  // eBay: ACTIVE, ARCHIVE, DELETE; question: UNANSWERED, ANSWERED, DELETED, ...
  std::string substatus;          // Mercado Libre: why the conversation is blocked; empty: it is not
  Instant createdAt;
  bool ledByAgent = false;  // Mercado Libre's assistant speaks for the buyer
  std::map<std::string, int> optionsUsed;
  std::deque<Post> posts;  // oldest first

  // Newest post that the seller can see at `now`; null when there is none.
  const Post* latest(Instant now) const;
  std::size_t unread(Instant now) const;
  bool hasBuyerPost() const;
};

struct Buyer {
  std::string id;  // eBay: immutable user id; Mercado Libre: number
  std::string username;
  std::string name;
  std::string city;
  std::string country;
  std::string postcode;
};

struct Listing {
  std::string id;
  std::string remoteId;  // cross-border: MLM..., MLB...
  std::string title;
  std::string sku;
  std::int64_t cents = 0;
  std::int64_t stock = 12;
};

struct Sale {
  std::string id;
  std::string packId;
  std::string shipmentId;
  std::string buyerId;
  std::string listingId;
  std::string site;
  std::int64_t quantity = 1;
  Instant createdAt;
  Instant modifiedAt;
  std::optional<Instant> shippedAt;
  std::optional<Instant> deliveredAt;
  std::string tracking;
  std::string carrier;
  std::string note;  // what the buyer wrote at the checkout
};

// A message that the platform took from the seller.
struct Accepted {
  std::string messageId;
  std::string threadId;
  std::string text;
  Instant at;
};

// Everything one marketplace holds of one seller. Not thread-safe: the Sandbox holds a lock around every use.
class Shop {
 public:
  struct Profile {
    StoreId id;
    Marketplace marketplace = Marketplace::Ebay;
    std::string site;
    std::string name;
    std::string timeZone;
    std::string currency;
    std::string username;
    std::string userId;
    std::string ruName;
  };

  Shop(Profile profile, Grants grants, std::uint64_t seed);

  const Profile& profile() const { return m_profile; }
  bool isCrossBorder() const { return m_profile.site == "CBT"; }
  Grants& grants() { return m_grants; }
  const Grants& grants() const { return m_grants; }
  Dice& dice() { return m_dice; }

  std::deque<Conversation>& conversations() { return m_conversations; }
  const std::deque<Conversation>& conversations() const { return m_conversations; }
  Conversation* conversation(const std::string& id);
  Conversation& add(Conversation conversation);

  Buyer* buyer(const std::string& id);
  // By user name or id, whatever the case.
  Buyer* buyerNamed(const std::string& name);
  Buyer& add(Buyer buyer);
  Listing* listing(const std::string& id);
  Listing& add(Listing listing);
  const std::map<std::string, Listing>& listings() const { return m_listings; }
  Sale* sale(const std::string& id);
  // By pack number, or by order number where a sale has no pack.
  Sale* saleOfPack(const std::string& packId);
  Sale* saleOfShipment(const std::string& shipmentId);
  Sale& add(Sale sale);
  const std::deque<Sale>& sales() const { return m_sales; }

  std::string newMessageId();
  // The next number in the platform's style: "conversation", "order", "pack", "shipment", "listing", "question", "buyer".
  std::string newNumber(const std::string& kind);

  // In the platform's style: "12-34567-89012" or a number of 16 digits.
  std::string newOrderId();
  // Of a conversation that begins at `at`: a number, at Rakuten "345678-20261120-0007a".
  std::string newConversationId(Instant at);

  // Appends and returns it; a lag set by visibility() applies to the seller's own posts.
  Post& post(Conversation& conversation, Post post);
  // Takes a message of the seller: post() plus an entry in accepted().
  Post& accept(Conversation& conversation, Post post);
  // Takes something else of the seller, as an action in a case: an entry in accepted().
  void note(Accepted one);
  const std::vector<Accepted>& accepted() const { return m_accepted; }
  // How often the same text was accepted in the same thread.
  int timesAccepted(const Accepted& one) const;
  void forgetAccepted();

  // Whether buyers thank for an answer now and then, by themselves, some time later.
  void setTalkative(bool talkative) { m_talkative = talkative; }
  std::map<std::string, Instant>& thanksDue() { return m_thanksDue; }

  // Counts a request against "so many a minute" of its bucket ("messages GET"); true when that is exceeded.
  bool isOverPace(const std::string& bucket, Instant now);
  // 0: no limit.
  void setPerMinute(std::size_t perMinute) { m_perMinute = perMinute; }

  void setVisibilityLag(Duration lag) { m_visibilityLag = lag; }
  Duration visibilityLag() const { return m_visibilityLag; }
  std::set<std::string>& missingScopes() { return m_missingScopes; }
  const std::set<std::string>& missingScopes() const { return m_missingScopes; }
  std::map<std::string, Attachment>& uploads() { return m_uploads; }

  std::deque<PostSale>& postSales() { return m_postSales; }  // eBay
  const std::deque<PostSale>& postSales() const { return m_postSales; }

  // Amazon: what was asked of the platform on an order beside answers, by its number.
  struct OrderAsked {
    std::vector<std::pair<std::string, std::string>> messages;  // kind and text
    bool isReviewAsked = false;
  };
  std::map<std::string, OrderAsked>& asked() { return m_asked; }
  std::deque<Claim>& claims() { return m_claims; }  // Mercado Libre
  const std::deque<Claim>& claims() const { return m_claims; }
  std::deque<OrderReturn>& returns() { return m_returns; }  // Shopify
  const std::deque<OrderReturn>& returns() const { return m_returns; }
  AfterSale& afterSale() { return m_afterSale; }  // Shopee
  const AfterSale& afterSale() const { return m_afterSale; }
  std::deque<OrderNote>& orderNotes() { return m_orderNotes; }  // WooCommerce
  int& reportLooks() { return m_reportLooks; }  // at the report that was ordered last

  // eBay: the keys that were made for signing, by what goes along with a signed call.
  struct Signing {
    std::map<std::string, std::string> publicKeys;
    std::string applicationToken;
  };
  Signing& signing() { return m_signing; }

  // Yahoo! Shopping: the sign-in, which ends after twelve hours once a call came without the store's key.
  struct SignIn {
    struct Begun {
      std::string nonce, challenge;
    };
    std::optional<Instant> at;  // when the seller agreed, else of the first call
    bool isShort = false;
    std::map<std::string, Begun> codes;
  };
  SignIn& signIn() { return m_signIn; }

 private:
  Profile m_profile;
  Grants m_grants;
  Dice m_dice;
  std::deque<Conversation> m_conversations;
  std::unordered_map<std::string, Conversation*> m_byId;
  std::map<std::string, Buyer> m_buyers;
  std::unordered_map<std::string, std::string> m_buyerIds;  // by user name or id, in lower case
  std::map<std::string, Listing> m_listings;
  std::deque<Sale> m_sales;
  std::unordered_map<std::string, Sale*> m_saleByAnyId;
  std::map<std::string, std::int64_t> m_lastNumber;
  std::int64_t m_numberBase = 0;  // numbers of different shops do not meet
  std::vector<Accepted> m_accepted;
  std::map<std::string, int> m_timesAccepted;
  std::set<std::string> m_missingScopes;
  std::map<std::string, Attachment> m_uploads;
  std::map<std::string, Instant> m_thanksDue;  // by conversation
  std::map<std::string, OrderAsked> m_asked;
  std::deque<Claim> m_claims;
  int m_reportLooks = 0;
  std::deque<PostSale> m_postSales;
  std::deque<OrderReturn> m_returns;
  AfterSale m_afterSale;
  std::deque<OrderNote> m_orderNotes;
  SignIn m_signIn;
  Signing m_signing;
  bool m_talkative = false;
  std::map<std::string, std::deque<Instant>> m_pace;  // the last minute of each bucket
  std::size_t m_perMinute = 500;
  Duration m_visibilityLag{};
};

}  // namespace inquiry::sandbox
