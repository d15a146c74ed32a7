#include "core/marketplaces/shopee/chat_grant.h"

#include "core/domain/store_notes.h"

namespace inquiry::shopee {
namespace {

constexpr const char* kRefusedStream = "chat.refused";
constexpr Duration kAskAgain = std::chrono::hours(24);

}  // namespace

bool ChatGrant::isMissing(const Error& error) { return error.kind == ErrorKind::MissingGrant && error.code != refusal::kAddress; }

bool ChatGrant::mayAsk(const PullScope& scope) const {
  if (m_state == State::Granted) return true;
  return !scope.wasReadWithin(kRefusedStream, kAskAgain);
}

Status ChatGrant::note(PullScope& scope, State state) {
  m_state = state;
  const bool wasRefused = !scope.stored.watermark(kRefusedStream).value_or("").empty();
  if (state == State::Missing) return scope.hand(kRefusedStream, scope.clock.now().toIso());
  return wasRefused ? scope.hand(kRefusedStream, "") : Status();
}

Error orderReturnsOnly() { return {ErrorKind::MissingGrant, "shopee.orders_only", std::string(kNoChatGrant), {}}; }

}  // namespace inquiry::shopee
