#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/net/http.h"

namespace inquiry::test {

// Yahoo! Shopping Japan as its pages say, behind the bytes of HTTP: keeps topics, files and orders, pages by twenty, answers questions in JSON and orders
// in XML, refuses in XML. Ends a session after twelve hours unless every call carried a key. Remembers every request. perform() is safe from any
// thread; the rest is for the test's thread.
class FakeYahooShopping final : public HttpTransport {
 public:
  struct Seen {
    std::string method, url, path, query, body, authorization, contentType, proxy;
    std::vector<HttpHeader> headers;
    std::string field(std::string_view name) const;  // of the query, decoded
    std::string header(std::string_view name) const;
  };
  struct Post {
    std::string id;
    bool isSeller = false;
    std::string text;
    Instant at;
    nlohmann::json files = nlohmann::json::array();
  };
  struct Topic {
    std::string id, maskedId = "abc*****", orderId, itemCode = "teststore_kettle-08", title = "配送状況について", service = "shp";
    int categoryId = 42;
    bool isPrivate = true, isCompleted = false, isUnread = true, isAnsweredHere = false;
    std::string condition;
    std::optional<Instant> readByUser;
    std::vector<Post> posts;  // oldest first
  };

  explicit FakeYahooShopping(const Clock& clock) : consentAt(clock.now()), m_clock(clock) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // With an order number: a question on that order; without: one about an item.
  std::string addTopic(const std::string& orderId = {});
  std::string buyerWrites(const std::string& topic, const std::string& text, Instant at);
  std::string buyerSendsPicture(const std::string& topic, const std::string& text, Instant at);
  // From the store's own pages, not through the interface.
  std::string sellerWrites(const std::string& topic, const std::string& text, Instant at);
  Topic& topic(const std::string& id);
  std::vector<std::string> accepted(const std::string& topic) const;  // texts sent through the interface
  void addOrder(const std::string& id, std::map<std::string, std::string> fields);
  static constexpr std::string_view kPicture = "\x89PNG\r\n\x1a\n a picture";

  std::string sellerId = "teststore", accessToken = "access-1", refreshToken = "refresh-1", authorizationCode = "code-1", nonce;
  std::string keyStatus = "authorized";  // of X-SWS-Authorize-Status, when a key was sent; "" for no header
  bool writesFlagsAsText = false, endsShortSessions = true, ignoresFilters = false, ordersAreClosed = false, tellsWholeOrder = false;
  Instant consentAt;                     // when the seller agreed
  std::optional<int> refusesTokens;  // status of the token endpoint
  // Before a request is handled: an answer in its place, or nothing. After it: the answer may be changed.
  std::function<std::optional<Result<HttpResponse>>(const Seen&)> before;
  std::function<void(const Seen&, Result<HttpResponse>&)> after;

  std::vector<Seen> requests() const;
  std::size_t count(std::string_view pathPart) const;
  void forgetRequests();
  static HttpResponse error(int status, const std::string& code, const std::string& message);

 private:
  HttpResponse handle(const Seen& seen);
  HttpResponse token(const Seen& seen);
  HttpResponse list(const Seen& seen);
  HttpResponse detail(const Seen& seen);
  HttpResponse add(const Seen& seen);
  HttpResponse change(const Seen& seen, const std::string& what);
  HttpResponse begin(const Seen& seen);
  HttpResponse takeFile(const Seen& seen);
  HttpResponse orderInfo(const Seen& seen);
  nlohmann::json flag(bool value) const;
  nlohmann::json headline(const Topic& topic) const;
  Topic* find(const std::string& id);
  std::string write(const std::string& topic, Post post);

  const Clock& m_clock;
  mutable std::recursive_mutex m_mutex;
  bool m_wasCalledWithoutKey = false;
  std::vector<Topic> m_topics;
  std::map<std::string, std::map<std::string, std::string>> m_orders;
  std::map<std::string, std::string> m_files;  // by object key
  std::map<std::string, std::vector<std::string>> m_accepted;
  std::vector<Seen> m_requests;
  int m_tokens = 1, m_lastTopic = 0;
};

}  // namespace inquiry::test
