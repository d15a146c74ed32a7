#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/net/http.h"

namespace inquiry::test {

// Shopee behind the bytes of HTTP, as its fact sheet says: checks every signature and its time, hands out single-use refresh tokens, keeps one
// conversation per buyer with ids of 19 digits, orders and returns, refuses with HTTP 200 and a word in `error`. Remembers every request.
// perform() is safe from any thread; the rest is for the test's thread.
class FakeShopee final : public HttpTransport {
 public:
  struct Seen {
    std::string method, host, path, query, body, contentType, proxy;
    std::string field(std::string_view name) const;  // of the query, decoded
    nlohmann::json json() const { return nlohmann::json::parse(body, nullptr, false); }
  };
  struct StoredMessage {
    std::string id, type = "text", status = "normal";
    bool isFromShop = false;
    Instant at;
    nlohmann::json content, source = nlohmann::json::object();
    int business = 0;
  };
  struct Conversation {
    std::string id, buyer, name;
    int unread = 0;
    bool isPinned = false;
    std::string readUpTo;
    std::vector<StoredMessage> messages;  // oldest first
  };
  struct StoredOrder {
    std::string number, buyer, status = "READY_TO_SHIP";
    Instant createdAt, updatedAt;
  };
  struct StoredReturn {
    std::string number, order, buyer, status = "REQUESTED", words = "Box is crushed";
    Instant createdAt, updatedAt, dueAt, proofDueAt, offerDueAt;
  };

  explicit FakeShopee(const Clock& clock) : m_clock(clock) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // The id of the buyer's conversation with the shop.
  std::string talk(const std::string& buyer = "77665544");
  Conversation& conversation(const std::string& id) { return m_conversations.at(id); }
  std::string buyerWrites(const std::string& conversation, const std::string& text, Instant at);
  std::string buyerSends(const std::string& conversation, const std::string& type, nlohmann::json content, Instant at);
  std::string sellerWrites(const std::string& conversation, const std::string& text, Instant at);
  StoredMessage& message(const std::string& id);
  std::string sell(const std::string& buyer, Instant at);
  StoredOrder& order(const std::string& number) { return m_orders.at(number); }
  std::string askReturn(const std::string& order, Instant at);
  StoredReturn& refund(const std::string& number) { return m_returns.at(number); }
  // Texts that came through the interface, oldest first.
  std::vector<std::string> accepted(const std::string& conversation) const;

  bool mayList = true, mayRead = true;   // the two reads of the chat are granted apart
  bool blocksRepeats = true;             // the same text to the same buyer within 24 hours
  bool limitsToFive = true;
  bool countsReturnsFromZero = false;    // the first page is 0; otherwise 0 is refused
  bool saysWhenItIs = true;              // a Date header
  Duration ahead{};                      // of the platform's clock
  Duration visibilityLag{};
  std::string sendRefusal;               // every message is refused with this word
  std::string accessToken = "access-1", refreshToken = "refresh-1", authorizationCode = "99aabbcc";
  std::int64_t expireIn = 4 * 3600;
  std::optional<Instant> consentEnds;
  std::string tokenRefusal;              // every token request is refused with this word
  // Before a request is handled: an answer in its place, or nothing. After it: the answer may be changed.
  std::function<std::optional<Result<HttpResponse>>(const Seen&)> before;
  std::function<void(const Seen&, Result<HttpResponse>&)> after;

  std::vector<Seen> requests() const;
  std::size_t count(std::string_view pathPart) const;
  void forgetRequests();

  static constexpr std::string_view kPartner = "2099001", kShop = "880012345", kBuyerSide = "88112233";
  static constexpr std::string_view kKey = "6d5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f50";
  static constexpr std::string_view kPicture = "\x89PNG\r\n\x1a\n a picture";
  static HttpResponse refusal(const std::string& word, const std::string& message = "No.", int status = 200);

 private:
  HttpResponse handle(const Seen& seen);
  HttpResponse token(const Seen& seen, bool isCode);
  HttpResponse list(const Seen& seen);
  HttpResponse one(const Seen& seen);
  HttpResponse messages(const Seen& seen);
  HttpResponse send(const Seen& seen);
  HttpResponse markRead(const Seen& seen);
  HttpResponse orders(const Seen& seen);
  HttpResponse orderDetails(const Seen& seen);
  HttpResponse returns(const Seen& seen);
  HttpResponse returnDetail(const Seen& seen);
  HttpResponse shop();
  std::string signatureProblem(const Seen& seen, bool isPublic) const;
  std::vector<const StoredMessage*> visible(const Conversation& conversation) const;
  nlohmann::json listRow(const Conversation& conversation) const;
  nlohmann::json messageRow(const Conversation& conversation, const StoredMessage& message) const;
  nlohmann::json returnRow(const StoredReturn& one, bool isDetail) const;
  std::string add(const std::string& conversation, StoredMessage message);
  Instant now() const { return m_clock.now() + ahead; }

  const Clock& m_clock;
  mutable std::recursive_mutex m_mutex;
  std::map<std::string, Conversation> m_conversations;
  std::map<std::string, StoredOrder> m_orders;
  std::map<std::string, StoredReturn> m_returns;
  std::map<std::string, std::vector<std::string>> m_accepted;
  std::vector<Seen> m_requests;
  int m_generation = 1, m_orderCount = 0;
  long long m_nextConversation = 1824466880012345678, m_nextMessage = 2243127860124401001;
};

}  // namespace inquiry::test
