#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/error.h"
#include "core/net/http.h"

namespace inquiry::shopee {

namespace refusal {
inline constexpr const char* kRepeated = "shopee.repeated";            // the same text within 24 hours
inline constexpr const char* kBuyerSilent = "shopee.buyer-silent";     // user_is_forbidden
inline constexpr const char* kFiveMessages = "shopee.five-messages";   // until the buyer writes
inline constexpr const char* kBlocked = "shopee.blocked";              // one has blocked the other
inline constexpr const char* kNoPermission = "shopee.no-permission";   // this application, this interface
inline constexpr const char* kKeyExpired = "shopee.key-expired";
inline constexpr const char* kAddress = "shopee.address-not-declared";
}  // namespace refusal

// What the platform says in the body of every answer: success is an empty `error`, whatever the HTTP status.
struct Verdict {
  std::string name;     // without its prefix: "common.error_auth" is "error_auth"
  std::string message;  // the platform's own words
  bool isRefused() const { return !name.empty(); }
};
// Empty when the body is no JSON object or says nothing of an error.
Verdict verdictOf(const std::string& body);

// What a verdict means for the access token, for the clock, and for the rest.
bool isTokenRefused(const Verdict& verdict);    // one refresh may help
bool isClockRefused(const Verdict& verdict);    // the signature or its time: a wrong clock looks like a wrong key
bool isGrantGone(const Verdict& verdict);       // of a token request: nothing but a new sign-in helps
bool isPlatformBusy(const Verdict& verdict);

// Midnight in the platform's day (UTC+8), when daily limits begin anew.
Instant nextPlatformDay(Instant now);

// The verdict as an error in plain words; empty for one that is none, or only Verdict::name when nobody knows it.
std::optional<Error> errorOf(const Verdict& verdict, Instant now);
// For ApiSession: reads the body of a refused answer.
std::optional<Error> explainRefusal(const HttpResponse& response, Instant now);

}  // namespace inquiry::shopee
