#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/marketplaces/yahoo_shopping/json_fields.h"
#include "core/net/api_session.h"

namespace inquiry::yahoo_shopping {

using Query = std::vector<std::pair<std::string, std::string>>;

// One call a second is what the platform allows its question interface; the order interface gets the same pace, on its own.
namespace bucket {
inline constexpr const char* kQuestions = "questions";
inline constexpr const char* kOrders = "orders";
}  // namespace bucket

inline constexpr const char* kService = "/ShoppingWebService/V1/";

// Whose calls these are and how they leave. Borrows the session; safe from any thread.
struct Caller {
  ApiSession& session;
  std::string base;  // of the interface, without a slash at its end
  std::string sellerId;

  // `what` is the operation behind kService.
  Result<Json> get(const std::string& what, const Query& query, std::stop_token stop) const;
  // A 2xx that cannot be read is Ambiguous: it may have happened.
  Result<Json> post(const std::string& path, const Query& query, const Json& body, std::stop_token stop) const;
  // Sets a mark. Setting it twice is setting it once, so it is repeated like any read.
  Status put(const std::string& what, const Query& query, const Json& body, std::stop_token stop) const;
  // Asks with an XML body and hands the answer's bytes over. A question, though it is a POST: repeated like any read.
  Result<std::string> ask(const std::string& what, std::string xml, std::stop_token stop) const;
};

}  // namespace inquiry::yahoo_shopping
