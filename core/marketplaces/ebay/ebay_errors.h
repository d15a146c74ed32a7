#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/net/http.h"

namespace inquiry::ebay {

// The first error of an error body in any of eBay's shapes: {"errors":[{"errorId":..}]} of the REST calls,
// {"errorMessage":{"error":[..]}} and {"error":[..]} of the older ones, {"error":"invalid_grant"} of the token endpoint.
struct EbayError {
  std::int64_t id = 0;   // 0 when the body names none
  std::string domain;
  std::string word;      // "invalid_grant"; empty in the numbered shapes
};
std::optional<EbayError> firstError(std::string_view body);

// Of a call about money that was refused, unprocessed, for want of a good digital signature.
inline constexpr std::string_view kSignatureWanted = "ebay.signature";
// Of a 404 that says that the call itself is gone; any other one says that nothing was found.
inline constexpr std::string_view kNoSuchCallCode = "ebay.no-such-call";

// What a failing answer means, as far as eBay's own code says more than the HTTP status; nothing to take the status's word.
// `now` is local time, for the pause of a hidden cap. The texts hold eBay's number but never its words: they may quote a buyer.
std::optional<Error> explained(const HttpResponse& response, Instant now);

}  // namespace inquiry::ebay
