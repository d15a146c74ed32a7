#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/marketplaces/mercado_libre/endpoints.h"
#include "core/marketplaces/mercado_libre/json_fields.h"
#include "core/net/api_session.h"

namespace inquiry::mercado_libre {

using Query = std::vector<std::pair<std::string, std::string>>;

// Limits are counted per endpoint, those of messages over all reads and over all writes ("Gestión de mensajes": 500 a minute each).
namespace bucket {
inline constexpr const char* kQuestions = "questions";
inline constexpr const char* kAnswers = "answers";
inline constexpr const char* kMessageReads = "message-reads";
inline constexpr const char* kMessageWrites = "message-writes";
inline constexpr const char* kOrders = "orders";
inline constexpr const char* kItems = "items";
inline constexpr const char* kUsers = "users";
inline constexpr const char* kClaims = "claims";
}  // namespace bucket

struct Address {
  std::string path;  // from the base on, segments already encoded
  Query query;
  std::string bucket;
  std::vector<HttpHeader> headers = {};
};

// Whose calls these are and how they leave. Borrows the session; safe from any thread.
struct Caller {
  ApiSession& session;
  std::string base;
  Family family = Family::Site;
  std::string userId;

  bool isCrossBorder() const { return family == Family::CrossBorder; }
  Result<Json> get(const Address& address, std::stop_token stop) const;
  // A 2xx that cannot be read is Ambiguous: it may have happened.
  Result<Json> post(const Address& address, const Json& body, std::stop_token stop) const;
  Result<Json> postRaw(const Address& address, std::string body, std::string contentType, std::stop_token stop) const;
  // Where a 2xx may come without a body: then the answer is null. A null `body` sends none.
  Result<Json> postBare(const Address& address, const Json& body, std::stop_token stop) const;
  // The bytes behind an address of our own. Refused when there are more than `maxBytes`.
  Result<std::string> load(const std::string& url, const char* fromBucket, std::size_t maxBytes, std::stop_token stop) const;
};

}  // namespace inquiry::mercado_libre
