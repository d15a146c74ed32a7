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
#include "tests/support/fake_meli_claims.h"

namespace inquiry::test {

// Mercado Libre as its documentation says, behind the bytes of HTTP: keeps questions, packs with messages, orders; pages by offset,
// checks tokens, refuses with the platform's own bodies, marks read whoever reads without mark_as_read=false. Remembers every
// request. perform() is safe from any thread; the rest is for the test's thread.
class FakeMercadoLibre final : public HttpTransport {
  const Clock& m_clock;

 public:
  struct Seen {
    std::string method, path, query, body;
    std::string authorization, contentType;
    std::vector<HttpHeader> headers;
    Duration total{0};
    std::string field(std::string_view name) const;  // of the query, decoded
    std::string formField(std::string_view name) const;
    std::string header(std::string_view name) const;
  };
  struct Question {
    std::string id, item = "MLM2093317745", text, status = "UNANSWERED", buyer = "718220944";
    Instant askedAt;
    std::string answer, answerStatus = "ACTIVE";
    std::optional<Instant> answeredAt;
    bool hold = false;
  };
  struct StoredMessage {
    std::string id, from, to, text, status = "available", moderation = "clean", reason;
    Instant at;
    std::optional<Instant> readAt;
    nlohmann::json attachments;
  };
  struct Pack {
    std::string id, order, buyer = "718220944", partner = "718220944", site = "MLM";
    std::string status = "active", substatus, path;
    int unread = 0, guideCap = 1, maxLength = 350;
    bool isExcepted = false;
    std::vector<StoredMessage> messages;  // oldest first
  };
  struct StoredOrder {
    std::string id, pack, buyer = "718220944", item = "MLM2093317745", title = "Cargador USB-C 65W GaN", status = "paid";
    std::string shipment;
    Instant createdAt, updatedAt;
  };

  explicit FakeMercadoLibre(const Clock& clock) : m_clock(clock) {}

  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;

  std::string ask(const std::string& text, Instant at, const std::string& buyer = "718220944");
  Question& question(const std::string& id);
  void removeQuestion(const std::string& id);
  // An order placed and updated at `at`, in a pack of its own; returns the pack id.
  std::string sell(Instant at, const std::string& buyer = "718220944");
  Pack& pack(const std::string& id);
  StoredOrder& order(const std::string& id) { return m_orders.at(id); }
  // A message of the other side; returns its id.
  std::string buyerWrites(const std::string& pack, const std::string& text, Instant at);
  // The same with a picture that reads kPicture.
  std::string buyerSendsPicture(const std::string& pack, const std::string& text, Instant at);
  static constexpr std::string_view kPicture = "\x89PNG\r\n\x1a\n a picture";
  // From the seller's account, but on the website, which reads the thread.
  std::string sellerWrites(const std::string& pack, const std::string& text, Instant at);
  void readOnWebsite(const std::string& pack) { this->pack(pack).unread = 0; }
  StoredMessage& message(const std::string& id);
  std::vector<std::string> accepted(const std::string& thread) const;  // "q:1", "p:2": texts sent through the API

  FakeMeliClaims claims{m_clock};
  bool isCrossBorder = false;
  bool isModel6 = false;
  bool translates = true;  // cross-border accounts only
  std::size_t longestPage = 1000;  // the platform may give less than asked for
  Duration visibilityLag{};        // an accepted message appears only then
  std::string accessToken = "access-1", refreshToken = "refresh-1", authorizationCode = "TG-code", grantedScopes = "offline_access read write";
  // Before a request is handled: an answer in its place, or nothing. After it: the answer may be changed.
  std::function<std::optional<Result<HttpResponse>>(const Seen&)> before;
  std::function<void(const Seen&, Result<HttpResponse>&)> after;

  std::vector<Seen> requests() const;
  std::size_t count(std::string_view pathPart) const;
  std::size_t count(std::string_view method, std::string_view pathPart) const;
  void forgetRequests();
  int markedRead() const { return m_markedRead; }

  static constexpr std::string_view kUser = "604118233";
  static HttpResponse error(int status, const std::string& message, const std::string& word = "bad_request");

 private:
  HttpResponse handle(const Seen& seen);
  HttpResponse token(const Seen& seen);
  HttpResponse questions(const Seen& seen, const std::string& rest);
  HttpResponse answer(const Seen& seen);
  HttpResponse messages(const Seen& seen, const std::string& rest);
  HttpResponse unread();
  HttpResponse thread(const Seen& seen, Pack& pack);
  HttpResponse post(const Seen& seen, Pack& pack);
  HttpResponse guide(const Seen& seen, const std::string& rest);
  HttpResponse orders(const Seen& seen, const std::string& rest);
  HttpResponse accept(Pack& pack, const std::string& text);
  nlohmann::json questionJson(const Question& question) const;
  nlohmann::json messageJson(const Pack& pack, const StoredMessage& message) const;
  nlohmann::json orderJson(const StoredOrder& order) const;

  mutable std::recursive_mutex m_mutex;
  std::vector<Question> m_questions;
  std::map<std::string, Pack> m_packs;
  std::map<std::string, StoredOrder> m_orders;
  std::map<std::string, std::vector<std::string>> m_accepted;
  std::vector<Seen> m_requests;
  int m_markedRead = 0, m_generation = 1;
  long long m_nextQuestion = 13190440001, m_nextPack = 2000007714420001, m_nextOrder = 2000011902240001, m_nextMessage = 1;
};

}  // namespace inquiry::test
