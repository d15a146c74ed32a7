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
#include "tests/support/fake_ebay_cases.h"

namespace inquiry::test {

// eBay as its descriptions say, behind the bytes of HTTP: keeps conversations, messages and orders, pages by offset, checks tokens and
// scopes, refuses what eBay refuses with eBay's own error bodies. Remembers every request. perform() is safe from any thread; the rest is
// for the test's thread.
class FakeEbay final : public HttpTransport {
 public:
  struct Seen {
    std::string method, path, query, body;
    std::string authorization, contentType;
    Duration total{0};
    std::string field(std::string_view name) const;  // of the query, decoded
  };
  struct StoredMessage {
    std::string id, sender, recipient, text;
    Instant at;
    bool isRead = false;
    nlohmann::json media = nlohmann::json::array();
  };
  struct Conversation {
    std::string id, type = "FROM_MEMBERS", status = "ACTIVE", title, item, buyer;
    Instant createdAt;
    int unread = 0;
    std::vector<StoredMessage> messages;  // oldest first
  };

  explicit FakeEbay(const Clock& clock) : cases(clock), m_clock(clock) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  std::string addConversation(const std::string& buyer, const std::string& item, const std::string& type = "FROM_MEMBERS");
  // From the buyer (or from eBay); returns the message id.
  std::string buyerWrites(const std::string& conversation, const std::string& text, Instant at);
  // From the seller's account, but not through the API: somebody wrote it on eBay's pages.
  std::string sellerWrites(const std::string& conversation, const std::string& text, Instant at);
  // The same with a picture, which lies at https://i.ebayimg.com and reads kPicture.
  std::string buyerSendsPicture(const std::string& conversation, const std::string& text, Instant at);
  static constexpr std::string_view kPicture = "\x89PNG\r\n\x1a\n a picture";
  void edit(const std::string& messageId, const std::string& text);
  void remove(const std::string& messageId);
  void removeConversation(const std::string& id);
  Conversation& conversation(const std::string& id);
  std::vector<std::string> accepted(const std::string& conversation) const;  // texts sent through the API

  void addOrder(const std::string& id, const std::string& buyer, const std::string& item, Instant modified);
  std::map<std::string, nlohmann::json>& orders() { return m_orders; }
  void ship(const std::string& orderId, const std::string& tracking);

  // A request for a missing scope answers 403 with errorId 1100. Names as in kMessageScope, without the prefix.
  std::set<std::string> missingScopes;
  bool writesIdsAsNumbers = false, sellerIsImmutableId = false;
  std::string accessToken = "access-1", refreshToken = "refresh-1", authorizationCode = "v^1.1#code";
  // Before a request is handled: an answer in its place, or nothing. After it: the answer may be changed.
  std::function<std::optional<Result<HttpResponse>>(const Seen&)> before;
  std::function<void(const Seen&, Result<HttpResponse>&)> after;

  FakeEbayCases cases;  // from one thread, like the rest

  std::vector<Seen> requests() const;
  std::size_t count(std::string_view pathPart) const;
  void forgetRequests();

  static constexpr std::string_view kUsername = "Blue_Harbor", kUserId = "uQ7zT1abXyZ";
  static HttpResponse error(int status, int errorId, const std::string& domain = "API_MESSAGE");

 private:
  HttpResponse handle(const Seen& seen);
  HttpResponse token(const Seen& seen);
  HttpResponse listConversations(const Seen& seen);
  HttpResponse readConversation(const Seen& seen, const std::string& id);
  HttpResponse send(const Seen& seen);
  HttpResponse takePicture(const Seen& seen);
  HttpResponse update(const Seen& seen);
  HttpResponse listOrders(const Seen& seen);
  HttpResponse readOrder(const std::string& rest);
  nlohmann::json idOf(const std::string& id) const;
  nlohmann::json messageJson(const StoredMessage& message) const;
  StoredMessage& add(Conversation& conversation, const std::string& sender, const std::string& text, Instant at);
  Conversation* find(const std::string& id);
  std::string seller() const { return std::string(sellerIsImmutableId ? kUserId : kUsername); }

  const Clock& m_clock;
  mutable std::recursive_mutex m_mutex;
  std::vector<Conversation> m_conversations;
  std::map<std::string, nlohmann::json> m_orders;
  std::map<std::string, std::vector<std::string>> m_tracking, m_accepted;
  std::set<std::string> m_pictures;  // addresses
  std::vector<Seen> m_requests;
  long long m_nextConversation = 7000000000001, m_nextMessage = 9000000000001;
};

}  // namespace inquiry::test
