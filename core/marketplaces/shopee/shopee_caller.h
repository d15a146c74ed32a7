#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/marketplaces/shopee/shopee_json.h"
#include "core/marketplaces/shopee/shopee_wire.h"
#include "core/net/api_session.h"

namespace inquiry::shopee {

using Query = std::vector<std::pair<std::string, std::string>>;

// The numbers of the limits are not published; a budget that ran out stops the calls of its kind, not the others.
namespace bucket {
inline constexpr const char* kChatReads = "chat-reads";
inline constexpr const char* kChatWrites = "chat-writes";
inline constexpr const char* kOrders = "orders";
inline constexpr const char* kReturns = "returns";
inline constexpr const char* kParcels = "parcels";
inline constexpr const char* kRatings = "ratings";
inline constexpr const char* kShop = "shop";
inline constexpr const char* kPictures = "pictures";
}  // namespace bucket

struct Address {
  std::string path;  // "/api/v2/..."
  Query query;
  std::string bucket;
};

// Whose calls these are and how they leave. Borrows session and wire; safe from any thread.
struct ShopCaller {
  ApiSession& session;
  const ShopeeWire& wire;
  std::string base, shopId;
  std::string operatorMail = {};  // kept by the platform with a dispute; "" when the store has none

  // The whole answer; `warning` and all, because some calls do not wrap theirs.
  Result<Json> get(const Address& address, std::stop_token stop) const;
  // A good answer that cannot be read is Ambiguous: it may have happened.
  Result<Json> post(const Address& address, const Json& body, std::stop_token stop) const;
  Result<Json> postRaw(const Address& address, std::string body, std::string contentType, std::stop_token stop) const;
  // What the session says of the application's keys, in the platform's words.
  Error told(Error error) const;
};

// The part of an answer that is wrapped; a null when there is none.
inline const Json& responseOf(const Json& answer) { return fieldOf(answer, "response"); }

}  // namespace inquiry::shopee
