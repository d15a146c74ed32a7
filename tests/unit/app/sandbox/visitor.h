#pragma once

#include <memory>
#include <string>

#include "app/sandbox/engine/sandbox.h"
#include "app/sandbox/scenario/scenario_file.h"
#include "core/domain/clock.h"

namespace inquiry::sandbox::test {

// A sandbox without HTTP whose time stands still until it is turned, and a signed-in seller who calls it.
class Visitor {
 public:
  static constexpr const char* kNow = "2026-03-05T16:00:00Z";

  // The stores of a scenario text; see scenario_file.h.
  explicit Visitor(const std::string& scenario);

  Answer get(const std::string& store, const std::string& target) { return call("GET", store, target, {}); }
  Answer post(const std::string& store, const std::string& target, const Json& body) {
    return call("POST", store, target, body.dump());
  }
  Answer call(const std::string& method, const std::string& store, const std::string& target, const std::string& body);
  // `form` is the body of the token request.
  Answer token(const std::string& store, const std::string& form);
  Json control(const std::string& method, const std::string& target, const Json& body = Json::object());
  // False when the IMAP server is not installed.
  bool openMail() { return m_sandbox->openMail(); }
  void tick() { m_sandbox->tick(); }
  Answer raw(Call call) { return m_sandbox->answer(std::move(call)); }

  void advance(Duration by) { m_real.advance(by); }
  Json storeFile(const std::string& store) { return control("GET", "stores/" + store); }
  // A fresh access token for the store, by its refresh token.
  void signIn(const std::string& store);
  std::string& accessToken() { return m_token; }

 private:
  FixedClock m_real;
  SandboxClock m_clock{m_real};
  std::unique_ptr<Sandbox> m_sandbox;
  std::string m_token;
};

inline Json body(const Answer& answer) { return Json::parse(answer.body, nullptr, false); }

// One eBay store with a conversation about an order, and one Mercado Libre store with a question and a pack.
extern const char* const kTwoStores;

}  // namespace inquiry::sandbox::test
