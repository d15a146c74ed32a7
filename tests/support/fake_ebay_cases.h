#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/net/http.h"

namespace inquiry::test {

// eBay's inquiries, returns, escalated cases, cancellations and payment disputes as their descriptions say: keeps their state, lets a seller do only
// what is offered now, remembers what was done. Part of FakeEbay, which checks tokens and scopes before.
class FakeEbayCases {
 public:
  using Json = nlohmann::json;
  struct Request {
    std::string method, path, query, body, contentType;
  };
  struct Done {
    std::string ref, step;  // "return:5000000001", "decide"
    Json body;
  };
  struct Filed {
    std::string buyer = "buyer_xy", item = "110000000001", order;
    std::optional<Instant> dueAt;
    double amount = 12.5;
  };

  explicit FakeEbayCases(const Clock& clock) : m_clock(clock) {}

  // What buyers and their banks do; the answer is eBay's number.
  std::string openInquiry(const Filed& filed);
  std::string openReturn(const Filed& filed);
  std::string openCase(const Filed& filed);
  std::string openCancellation(const Filed& filed);
  std::string openDispute(const Filed& filed, const std::string& reason = "ITEM_NOT_RECEIVED");
  void buyerWrites(const std::string& ref, const std::string& text);
  // eBay, a colleague on its pages or a deadline moves it.
  void setStatus(const std::string& ref, const std::string& status);
  void offer(const std::string& returnRef, std::vector<std::string> options);
  void addHistory(const std::string& ref, const std::string& activity, const std::string& actor, const std::string& text);
  void forget(const std::string& ref) { m_cases.erase(ref); }
  Json& row(const std::string& ref) { return m_cases.at(ref).row; }

  const std::vector<Done>& done() const { return m_done; }
  int times(const std::string& ref, const std::string& step) const;

  // Nothing when the address is none of these.
  std::optional<HttpResponse> handle(const Request& request);

 private:
  struct One {
    std::string kind;
    Json row = Json::object();      // as the list shows it
    Json detail = Json::object();   // beside it, of the case itself
    Json history = Json::array();
    std::set<std::string> files;    // uploaded evidence
  };
  One& add(const std::string& kind, const std::string& idField, const Filed& filed, std::string& id);
  HttpResponse list(const std::string& kind, const Request& request);
  HttpResponse read(const One& one, const std::string& id, const Request& request);
  HttpResponse act(const std::string& ref, const std::string& step, const Request& request);
  HttpResponse dispute(const std::string& rest, const Request& request);
  HttpResponse actInDispute(const std::string& ref, const std::string& step, const Request& request);
  bool isAllowed(const One& one, const std::string& step, const Json& body) const;
  void move(One& one, const std::string& step, const Json& body);
  bool isClosed(const One& one) const;

  const Clock& m_clock;
  std::map<std::string, One> m_cases;  // by "return:5000000001"
  std::vector<Done> m_done;
  long long m_next = 5000000001;
};

}  // namespace inquiry::test
