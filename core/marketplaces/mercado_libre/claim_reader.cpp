#include "core/marketplaces/mercado_libre/claim_reader.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/claim_actions.h"
#include "core/marketplaces/mercado_libre/claims_api.h"
#include "core/marketplaces/mercado_libre/order_mapper.h"
#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/plain_text.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::size_t kReasonsKept = 500;

// Nothing of the kind, or not for this account.
bool isAbsent(const Error& error) {
  return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Refused || error.kind == ErrorKind::MissingGrant;
}

Status take(Result<Json> answer, Json& into) {
  if (answer) into = std::move(*answer);
  return answer || isAbsent(answer.error()) ? Status() : Status(fail(answer.error()));
}

bool offers(const ClaimParts& parts, const std::string& userId, std::string_view action) {
  const auto actions = offeredActions(parts, userId);
  return std::any_of(actions.begin(), actions.end(), [&](const OfferedAction& one) { return one.name == action; });
}

}  // namespace

ClaimIdentity ClaimReader::identity() const {
  return {m_caller.userId, m_clock.now(), [this](const std::string& claimId, const std::string& file) { return claimFileUrl(m_caller, claimId, file); }};
}

// What was said, proposed, handed in and decided.
Status ClaimReader::takeRecord(ClaimParts& parts, const std::string& claimId, std::stop_token stop) const {
  // A claim of type "return" has no messages.
  const bool isBareReturn = lowerCase(textOf(parts.claim, "type")).starts_with("return");
  if (!isBareReturn)
    if (auto done = take(claimMessages(m_caller, claimId, stop), parts.messages); !done) return done;
  if (auto done = take(claimHistory(m_caller, claimId, stop), parts.history); !done) return done;
  if (auto done = take(claimResolutions(m_caller, claimId, stop), parts.resolutions); !done) return done;
  if (hasReturn(parts.claim))
    if (auto done = take(claimReturn(m_caller, claimId, stop), parts.returned); !done) return done;
  return isNotReceived(parts.claim) ? take(claimEvidences(m_caller, claimId, stop), parts.evidences) : Status();
}

Status ClaimReader::takeContext(ClaimParts& parts, const std::string& claimId, ClaimReasons& reasons, std::stop_token stop) const {
  if (isOpenClaim(parts.claim))
    if (auto done = take(claimDetail(m_caller, claimId, stop), parts.detail); !done) return done;
  if (auto done = take(claimReputation(m_caller, claimId, stop), parts.reputation); !done) return done;
  if (isOpenClaim(parts.claim) && offers(parts, m_caller.userId, claim_action::kPartialRefund))
    if (auto done = take(partialRefundOffers(m_caller, claimId, stop), parts.offers); !done) return done;
  if (const std::string code = textOf(parts.claim, "reason_id"); !code.empty()) {
    if (!reasons.contains(code)) {
      Json reason;
      if (auto done = take(claimReason(m_caller, code, stop), reason); !done) return done;
      if (reasons.size() >= kReasonsKept) reasons.clear();
      reasons[code] = plainText(textOf(reason, "detail"));
    }
    parts.reason = reasons[code];
  }
  // The cross-border family has an order list only.
  const std::string orderId = m_caller.isCrossBorder() ? std::string() : claimedOrder(parts.claim);
  if (orderId.empty()) return {};
  Json order;
  if (auto done = take(orderById(m_caller, orderId, stop), order); !done) return done;
  if (auto mapped = mapOrder(order, m_clock.now())) parts.order = std::move(*mapped);
  return {};
}

Result<ClaimReading> ClaimReader::whole(const std::string& claimId, const Json& listed, ClaimReasons& reasons, std::stop_token stop) const {
  ClaimParts parts;
  parts.listed = listed;
  if (listed.is_object() && !isOpenClaim(listed)) {
    parts.claim = listed;
  } else {
    auto claim = claimById(m_caller, claimId, stop);
    if (!claim) return fail(claim.error());
    parts.claim = std::move(*claim);
  }
  if (auto done = takeRecord(parts, claimId, stop); !done) return fail(done.error());
  if (auto done = takeContext(parts, claimId, reasons, stop); !done) return fail(done.error());
  auto reading = mapClaim(parts, identity());
  return reading;
}

Result<ClaimParts> ClaimReader::current(const std::string& claimId, std::stop_token stop) const {
  ClaimParts parts;
  auto claim = claimById(m_caller, claimId, stop);
  if (!claim) return fail(claim.error());
  parts.claim = std::move(*claim);
  const std::string orderId = claimedOrder(parts.claim);
  if (!isOpenClaim(parts.claim) || orderId.empty() || !offeredActions(parts.claim, m_caller.userId).empty()) return parts;
  ClaimSearch search;
  search.orderId = orderId;
  const auto list = searchClaims(m_caller, search, stop);
  if (!list) return fail(list.error());
  for (const Json& row : listOf(*list, "data"))
    if (claimIdIn(row) == claimId) parts.listed = row;
  return parts;
}

Result<ClaimReader::Proof> ClaimReader::proof(const std::string& claimId, std::stop_token stop) const {
  auto parts = current(claimId, stop);
  if (!parts) return fail(parts.error());
  if (auto done = takeRecord(*parts, claimId, stop); !done) return fail(done.error());
  auto reading = mapClaim(*parts, identity());
  if (!reading) return fail(reading.error());
  Proof proof;
  proof.reading = std::move(*reading);
  proof.hasMessages = parts->messages.is_array();
  if (isOpenClaim(parts->claim)) proof.offered = offeredActions(*parts, m_caller.userId);
  return proof;
}

}  // namespace inquiry::mercado_libre
