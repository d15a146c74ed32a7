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

// RMS WEB SERVICE as the fact sheet reads its pages, behind the bytes of HTTP: keeps inquiries and orders, checks the ESA header, the windows and the
// content type, refuses what Rakuten refuses in Rakuten's shapes. Remembers every request. perform() is safe from any thread; the rest is for the
// test's thread.
class FakeRakuten final : public HttpTransport {
 public:
  struct Seen {
    std::string method, path, query, body, authorization, contentType, proxy;
    std::string field(std::string_view name) const;  // of the query, decoded
  };

  explicit FakeRakuten(const Clock& clock) : m_clock(clock) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  // Inquiries as their JSON, newest added last; a test may change any field.
  nlohmann::json& inquiry(const std::string& number) { return m_inquiries.at(number); }
  // A buyer's first message; returns its number.
  std::string asks(const std::string& text, Instant at, const std::string& order = {});
  void buyerAnswers(const std::string& number, const std::string& text, Instant at);
  // From R-Messe's own page, not through the API.
  void shopAnswers(const std::string& number, const std::string& text, Instant at);
  void remove(const std::string& number) { m_inquiries.erase(number); }
  void addOrder(const std::string& number, Instant at, const std::string& mail);
  nlohmann::json& order(const std::string& number) { return m_orders.at(number); }
  std::vector<std::string> accepted(const std::string& number) const;

  // In place of what a number of inquiries would say, for totals nobody wants to keep in memory.
  std::function<std::optional<std::int64_t>(Instant from, Instant to)> total;
  // Functions that are not switched on.
  std::set<std::string> off;
  std::string keys = "SP000001_AbCdEfGhIjKlMnOp:SL000001_QrStUvWxYz012345";
  std::string expiryDate = "2026-12-31T23:59:59+0900";
  bool keepsReplies = true;  // false: takes a reply and does not show it
  // Before a request is handled: an answer in its place, or nothing. After it: the answer may be changed.
  std::function<std::optional<Result<HttpResponse>>(const Seen&)> before;
  std::function<void(const Seen&, Result<HttpResponse>&)> after;

  std::vector<Seen> requests() const;
  std::size_t count(std::string_view pathPart) const;
  void forgetRequests();

  static HttpResponse answer(int status, const nlohmann::json& body);
  static HttpResponse unauthorised();
  static std::string jst(Instant at);
  static constexpr std::string_view kMail = "0f1e2d3c4b5a69788796a5b4c3d2e1f0s1@pc.fw.rakuten.ne.jp";

 private:
  HttpResponse handle(const Seen& seen);
  HttpResponse list(const Seen& seen, bool onlyCount);
  HttpResponse reply(const Seen& seen);
  HttpResponse patch(const Seen& seen, const std::string& mark);
  HttpResponse searchOrders(const Seen& seen);
  HttpResponse readOrders(const Seen& seen);
  void addReply(const std::string& number, const std::string& text, Instant at, const char* from);

  const Clock& m_clock;
  mutable std::recursive_mutex m_mutex;
  std::map<std::string, nlohmann::json> m_inquiries, m_orders;
  std::map<std::string, std::vector<std::string>> m_accepted;
  std::vector<Seen> m_requests;
  int m_next = 0, m_files = 0;
};

}  // namespace inquiry::test
