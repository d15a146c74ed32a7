#include "core/marketplaces/shopee/return_traces.h"

#include <algorithm>
#include <array>

#include "core/marketplaces/shopee/return_actions.h"
#include "core/marketplaces/shopee/send_outcome.h"

namespace inquiry::shopee {
namespace {

using namespace return_action;

constexpr std::array<std::string_view, 3> kAgreed{"accepted", "processing", "refund_paid"};
constexpr std::array<std::string_view, 2> kDisputed{"judging", "seller_dispute"};

template <class Words>
bool isOneOf(const Words& words, const std::string& status) {
  return std::find(words.begin(), words.end(), status) != words.end();
}

std::string offerTrace(std::string_view solution, const std::optional<Money>& amount) {
  return "offer:" + std::string(solution) + ":" + (amount ? toDecimal(*amount) : std::string());
}

}  // namespace

std::vector<std::string> tracesIn(const ReturnParts& parts) {
  std::vector<std::string> traces;
  const std::string status = statusOf(parts), compensation = compensationStatusOf(parts);
  if (isOneOf(kAgreed, status)) traces.emplace_back("refund");
  if (newestOfferOf(parts) == OfferOf::Us) {
    const Json& negotiation = fieldOf(parts.detail, "negotiation");
    traces.push_back(offerTrace(textOf(negotiation, "latest_solution"), moneyFromDecimal(decimalOf(negotiation, "latest_offer_amount"), textOf(parts.detail, "currency"))));
  }
  if (isOneOf(kDisputed, status) || !listOf(parts.detail, "dispute_reason").empty() || compensation == "compensation_requested") traces.emplace_back("dispute");
  else traces.emplace_back("dispute-cancelled");
  const std::string words = comparableText(textOf(parts.proof, "description"));
  const std::size_t pictures = listOf(parts.proof, "image").size();
  if (!words.empty() || pictures > 0) traces.push_back("evidence:" + std::to_string(pictures) + ":" + words);
  return traces;
}

bool isTraceOf(const std::string& trace, const Outgoing& outgoing) {
  const std::string& action = outgoing.action;
  if (action == kRefund || action == kAcceptOffer) return trace == "refund";
  if (action == kDispute) return trace == "dispute";
  if (action == kCancelDispute) return trace == "dispute-cancelled";
  if (action == kEvidence) return trace.starts_with("evidence:") && trace.ends_with(comparableText(outgoing.text));
  const std::string_view solution = solutionWord(action);
  if (solution.empty()) return false;
  const std::string wanted = offerTrace(solution, outgoing.caseAnswer.amount);
  // Where the amount was not ours to choose, any is it.
  return outgoing.caseAnswer.amount ? trace == wanted : trace.starts_with(wanted);
}

}  // namespace inquiry::shopee
