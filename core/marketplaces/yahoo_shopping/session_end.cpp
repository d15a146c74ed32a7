#include "core/marketplaces/yahoo_shopping/session_end.h"

#include <algorithm>

namespace inquiry::yahoo_shopping {
namespace {

using std::chrono::hours;

constexpr Duration kKeyNotice = hours(24 * 30), kLongNotice = hours(24 * 7), kShortNotice = hours(3);

bool isKeyGood(const SessionFacts& facts, Instant now) {
  return facts.hasKey && facts.keyRefusal.empty() && (!facts.keyEndsAt || now < *facts.keyEndsAt);
}

Error warning(std::string code, std::string text, Instant until) { return {ErrorKind::Unauthorised, std::move(code), std::move(text), until}; }

}  // namespace

std::optional<Instant> sessionEnd(const SessionFacts& facts, Instant now) {
  if (!facts.consentAt) return {};
  const Instant shortEnd = *facts.consentAt + kSessionWithoutKey;
  if (!isKeyGood(facts, now)) return shortEnd;
  const Instant longEnd = *facts.consentAt + kSessionWithKey;
  return facts.keyEndsAt ? std::min(longEnd, std::max(*facts.keyEndsAt, shortEnd)) : longEnd;
}

std::optional<Error> sessionWarning(const SessionFacts& facts, Instant now) {
  const auto end = sessionEnd(facts, now);
  if (facts.hasKey && !isKeyGood(facts, now)) {
    const std::string why = facts.keyRefusal.empty() ? "The year of the store's public key is over" : "Yahoo does not accept the store's public key (" + facts.keyRefusal + ")";
    return warning("yahoo.public-key-refused",
                   why + ", so a sign-in lasts 12 hours only. Make a new key in Store Creator Pro, enter it with its version, and sign in again.", end.value_or(now));
  }
  std::optional<Error> soonest;
  if (end && *end - now <= (facts.hasKey ? kLongNotice : kShortNotice)) {
    soonest = facts.hasKey ? warning("yahoo.session-ends", "The sign-in at Yahoo ends; sign in again before that. History and settings stay.", *end)
                           : warning("yahoo.short-session-ends",
                                     "Without a public key a sign-in at Yahoo lasts 12 hours. Sign in again before that, or enter the store's public key to have four weeks.", *end);
  }
  if (facts.keyEndsAt && *facts.keyEndsAt - now <= kKeyNotice && (!soonest || *facts.keyEndsAt <= *soonest->until)) {
    soonest = warning("yahoo.public-key-ends",
                      "The year of the store's public key ends. Make a new key in Store Creator Pro and enter it with its version before that; then sign in again.", *facts.keyEndsAt);
  }
  return soonest;
}

}  // namespace inquiry::yahoo_shopping
