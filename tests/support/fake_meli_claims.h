#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/net/http.h"

namespace inquiry::test {

// The claims of FakeMercadoLibre: what the calls answer lies open as the platform's own JSON, so that a test can say exactly what is
// told. The seller's steps change it as the documentation says. Behind the lock of its platform.
class FakeMeliClaims {
 public:
  struct Claim {
    nlohmann::json claim, detail, messages = nlohmann::json::array(), resolutions = nlohmann::json::array(), history = nlohmann::json::array();
    nlohmann::json reputation, returned, evidences = nlohmann::json::array(), offers;
  };
  explicit FakeMeliClaims(const Clock& clock) : m_clock(clock) {}

  // Opened by the buyer now, waiting for the seller within four days; returns its number.
  std::string open(const std::string& order, const std::string& reason = "PDD9939", const std::string& buyer = "718220944");
  Claim& at(const std::string& id) { return m_claims.at(id); }
  void remove(const std::string& id) { m_claims.erase(id); }
  void buyerWrites(const std::string& id, const std::string& text) { write(id, "complainant", "respondent", text); }
  void mediatorWrites(const std::string& id, const std::string& text) { write(id, "mediator", "respondent", text); }
  void escalate(const std::string& id, const std::string& by);
  void close(const std::string& id, const std::string& reason, const std::string& by);
  // Of the respondent; each offered without a deadline, the first of them as asked for by then where `dueAt` is given.
  void offer(const std::string& id, const std::vector<std::string>& actions, const std::string& dueAt = "");
  void touch(const std::string& id) { m_claims.at(id).claim["last_updated"] = now(); }

  struct Step {
    std::string claim, what, detail;
  };
  const std::vector<Step>& steps() const { return m_steps; }  // taken from the seller, in order
  const std::vector<std::string>& uploads() const { return m_uploads; }
  bool isForbidden = false;                          // the application may not read claims
  bool isListSilent = false, isClaimSilent = false;  // names no actions
  static constexpr std::string_view kFile = "\x89PNG\r\n\x1a\n a claimed box";

  // `rest` is the path behind the base of the claims, "/search", "/5391/messages".
  HttpResponse handle(const std::string& method, const std::string& rest, const std::string& query, const std::string& body);
  HttpResponse returnOf(const std::string& id) const;
  std::string now() const;

 private:
  HttpResponse search(const std::string& query) const;
  HttpResponse read(const Claim& claim, const std::string& what) const;
  HttpResponse act(const std::string& id, const std::string& what, const std::string& body);
  void write(const std::string& id, const std::string& from, const std::string& to, const std::string& text);
  bool isOffered(const std::string& id, const std::string& action) const;

  const Clock& m_clock;
  std::map<std::string, Claim> m_claims;
  std::vector<Step> m_steps;
  std::vector<std::string> m_uploads;
  long long m_next = 5391207001;
  int m_messages = 0;
};

}  // namespace inquiry::test
