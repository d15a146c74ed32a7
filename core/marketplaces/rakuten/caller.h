#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/marketplaces/rakuten/json_fields.h"
#include "core/marketplaces/rakuten/shop_keys.h"
#include "core/net/api_session.h"

namespace inquiry::rakuten {

using Query = std::vector<std::pair<std::string, std::string>>;

// The functions as RMS names them. Each is switched on by hand for a key (RMS, 利用機能編集).
namespace function {
inline constexpr const char* kCounts = "inquirymngapi.counts.get";
inline constexpr const char* kList = "inquirymngapi.inquiries.get";
inline constexpr const char* kInquiry = "inquirymngapi.inquiry.get";
inline constexpr const char* kReply = "inquirymngapi.reply.post";
inline constexpr const char* kUpload = "inquirymngapi.attachment.post";
inline constexpr const char* kDownload = "inquirymngapi.attachment.get";
inline constexpr const char* kRead = "inquirymngapi.inquiries.patch.read";
inline constexpr const char* kComplete = "inquirymngapi.inquiries.patch.complete";
inline constexpr const char* kIncomplete = "inquirymngapi.inquiries.patch.incomplete";
inline constexpr const char* kExpiry = "license.expiryDate.get";
inline constexpr const char* kSearchOrder = "rpay.order.searchOrder";
inline constexpr const char* kGetOrder = "rpay.order.getOrder";
}  // namespace function

struct Address {
  std::string path;  // from the base on
  const char* function = function::kCounts;
  Query query = {};
};

// Error::code of a function that is not switched on for the key.
inline constexpr const char* kSwitchedOff = "rakuten.function-off";

// Whose calls these are and how they leave: signed with the shop's keys, one at a time, and with what a 401 means found out. RMS answers a wrong
// key, one that has ended and a function that is not switched on alike; the other calls with the same key tell them apart.
// Borrows session and keys; safe from any thread, blocks.
class Caller {
 public:
  Caller(ApiSession& session, ShopKeys& keys, const Clock& clock, std::string base) : m_session(session), m_keys(keys), m_clock(clock), m_base(std::move(base)) {}

  const std::string& base() const { return m_base; }
  ShopKeys& keys() const { return m_keys; }
  Instant platformNow() const { return m_clock.now() + m_session.clockSkew(); }
  Duration clockSkew() const { return m_session.clockSkew(); }

  Result<Json> get(const Address& address, std::stop_token stop) const;
  // A POST that only reads, as those of the order API are.
  Result<Json> ask(const Address& address, const Json& body, std::stop_token stop) const;
  // A 2xx that cannot be read is Ambiguous: it may have happened. `method` is POST or PATCH.
  Result<Json> change(const std::string& method, const Address& address, const Json& body, std::stop_token stop) const;
  Result<Json> upload(const Address& address, std::string body, std::string contentType, std::stop_token stop) const;
  Result<std::string> bytes(const Address& address, std::size_t maxBytes, std::stop_token stop) const;

 private:
  HttpRequest request(const std::string& method, const Address& address) const;
  Result<HttpResponse> call(CallKind kind, HttpRequest request, const char* function, const std::stop_token& stop) const;
  Result<Json> changed(HttpRequest request, const Address& address, const std::stop_token& stop) const;
  // What a 401 of that function means.
  Error unaccepted(const Secret& header, const char* function, const std::stop_token& stop) const;
  // Calls another function with the same keys.
  Status probe(const Secret& header, const char* refusedFunction, const std::stop_token& stop) const;

  ApiSession& m_session;
  ShopKeys& m_keys;
  const Clock& m_clock;
  const std::string m_base;
};

// Refused in the words of Rakuten's own error body, with no buyer's data in it. Empty when the general reading of the status is right.
std::optional<Error> explainRefusal(const HttpResponse& response);

}  // namespace inquiry::rakuten
