#include "core/marketplaces/ebay/ebay_case_steps.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_errors.h"
#include "core/marketplaces/ebay/ebay_post_order_api.h"

namespace inquiry::ebay {
namespace {

constexpr std::string_view kEvidence = "add-evidence:";

Error misfit(std::string code, std::string text) { return {ErrorKind::Refused, std::move(code), std::move(text), {}}; }

// eBay writes money as a number here, and cents must not get lost on the way: the shortest decimal is read back as the same amount.
Json amountOf(const Money& money) { return {{"value", Json::parse(toDecimal(money), nullptr, false)}, {"currency", money.currency}}; }

Json withComments(Json body, const std::string& text) {
  if (!utf8::trimmed(text).empty()) body["comments"] = {{"content", text}};
  return body;
}

Json decision(std::string_view word, const Outgoing& outgoing) { return withComments({{"decision", word}}, outgoing.text); }

CaseStep inquiryStep(const CaseReading& reading, const Outgoing& outgoing) {
  if (outgoing.action == "send-message") return {reading.ref, "send_message", bytesOf(Json{{"message", {{"content", outgoing.text}}}})};
  if (outgoing.action == "escalate") return {reading.ref, "escalate", bytesOf(withComments(Json::object(), outgoing.text))};
  return {reading.ref, "issue_refund", bytesOf(withComments(Json::object(), outgoing.text))};
}

CaseStep returnStep(const CaseReading& reading, const Outgoing& outgoing) {
  const std::string& action = outgoing.action;
  if (action == "send-message") return {reading.ref, "send_message", bytesOf(Json{{"message", {{"content", outgoing.text}}}})};
  if (action == "accept-return") return {reading.ref, "decide", bytesOf(decision("APPROVE", outgoing))};
  if (action == "decline-return") return {reading.ref, "decide", bytesOf(decision("DECLINE", outgoing))};
  if (action == "mark-received") return {reading.ref, "mark_as_received", bytesOf(withComments(Json::object(), outgoing.text))};
  if (action == "escalate") return {reading.ref, "escalate", bytesOf(withComments({{"reason", outgoing.caseAnswer.choice}}, outgoing.text))};
  if (action == "partial-refund") {
    Json body = decision("OFFER_PARTIAL_REFUND", outgoing);
    body["partialRefundAmount"] = amountOf(*outgoing.caseAnswer.amount);
    return {reading.ref, "decide", bytesOf(body)};
  }
  const Json amount = amountOf(*outgoing.caseAnswer.amount);
  const Json detail = {{"itemizedRefundDetail", Json::array({{{"refundAmount", amount}, {"refundFeeType", "PURCHASE_PRICE"}}})}, {"totalAmount", amount}};
  return {reading.ref, "issue_refund", bytesOf(withComments({{"refundDetail", detail}}, outgoing.text))};
}

CaseStep cancellationStep(const CaseReading& reading, const Outgoing& outgoing) {
  if (outgoing.action == "accept-cancellation") return {reading.ref, "approve", ""};
  return {reading.ref, "reject", bytesOf(Json{{"trackingNumber", outgoing.caseAnswer.trackingNumber}})};
}

Result<HttpResponse> postOnce(const CaseSendingParts& parts, const CaseStep& step, const std::stop_token& stop) {
  const auto headers = parts.signer.headersFor({"POST", stepUrl(parts.endpoints, step), step.body}, parts.session.clockSkew());
  // A key that cannot be read is as good as none: eBay refuses the call and a new one is made.
  return postCaseStep(parts.session, parts.endpoints, step, headers.value_or(std::vector<HttpHeader>{}), stop);
}

// However the request for a key ended: nobody has been asked for the step itself.
Error beforeTheStep(Error error) {
  if (error.kind == ErrorKind::Cancelled) error.code = "ebay.cancelled";
  else if (error.kind != ErrorKind::Refused) error.kind = ErrorKind::Offline;
  return error;
}

// A step about money leaves signed once there is a key. One that eBay refuses for want of a good signature was not processed: it may leave once
// more, with a key that was made for it.
Result<HttpResponse> postMoneyStep(const CaseSendingParts& parts, const CaseStep& step, const std::stop_token& stop) {
  auto answer = postOnce(parts, step, stop);
  if (answer || answer.error().code != kSignatureWanted) return answer;
  if (const Status made = parts.signer.renew(stop); !made) return fail(beforeTheStep(made.error()));
  return postOnce(parts, step, stop);
}

Result<HttpResponse> post(const CaseSendingParts& parts, const CaseStep& step, const std::stop_token& stop) {
  return movesMoney(step) ? postMoneyStep(parts, step, stop) : postCaseStep(parts.session, parts.endpoints, step, {}, stop);
}

Result<HttpResponse> answerDispute(const CaseSendingParts& parts, const CaseReading& reading, const Outgoing& outgoing, const std::vector<std::string>& fileIds,
                                   std::stop_token stop) {
  const DisputeAnswer answer{reading.ref.id, reading.revision, outgoing.text};
  if (outgoing.action == "contest-dispute") return contestDispute(parts.session, parts.endpoints, answer, stop);
  if (outgoing.action == "accept-dispute") return acceptDispute(parts.session, parts.endpoints, answer, stop);
  EvidenceSet set;
  set.disputeId = reading.ref.id;
  set.type = outgoing.action.substr(kEvidence.size());
  set.fileIds = fileIds;
  for (const CaseReading::Evidence& asked : reading.asked)
    if (asked.type == set.type) set.lineItems = asked.lineItems;
  for (const CaseReading::Evidence& given : reading.given)
    if (given.type == set.type && !given.fileNames.empty()) set.setId = given.setId;
  return giveEvidence(parts.session, parts.endpoints, set, stop);
}

std::optional<Error> misfitOfAmount(const CaseAction& action, const std::optional<Money>& amount) {
  if (action.form != CaseAction::Form::Amount) return {};
  if (!amount || amount->minor <= 0) return misfit("ebay.no-amount", "Say how much is to be given back.");
  if (!action.maxAmount) return {};
  if (amount->currency != action.maxAmount->currency) return misfit("ebay.amount-currency", "eBay counts this case in " + action.maxAmount->currency + ".");
  if (amount->minor > action.maxAmount->minor)
    return misfit("ebay.amount-too-high", "eBay expects at most " + toDecimal(*action.maxAmount) + " " + action.maxAmount->currency + " back. Enter less.");
  return {};
}

}  // namespace

std::optional<Error> misfitOf(const CaseAction& action, const Outgoing& outgoing) {
  if (!action.whyNot.empty()) return misfit("ebay.on-page", action.whyNot);
  if (action.form == CaseAction::Form::Message && utf8::trimmed(outgoing.text).empty()) return misfit("ebay.empty", "There is nothing to send. Write a text.");
  if (action.maxText > 0 && utf8::length(outgoing.text) > action.maxText)
    return misfit("ebay.too-long", "eBay takes " + std::to_string(action.maxText) + " characters here. Shorten the text and send again.");
  if (!action.takesText && !utf8::trimmed(outgoing.text).empty()) return misfit("ebay.no-words", "eBay takes no words with this step. Take the text out.");
  if (action.form == CaseAction::Form::Shipment && outgoing.caseAnswer.trackingNumber.empty())
    return misfit("ebay.no-tracking", "Enter the tracking number: eBay turns a cancellation down for what has been sent.");
  const auto isThat = [&](const CaseChoice& choice) { return choice.value == outgoing.caseAnswer.choice; };
  if (!action.choices.empty() && std::none_of(action.choices.begin(), action.choices.end(), isThat)) return misfit("ebay.no-choice", "Choose one of the reasons eBay offers.");
  if (action.form == CaseAction::Form::Evidence && outgoing.attachments.empty()) return misfit("ebay.no-file", "Add the file that proves it.");
  if (outgoing.attachments.size() > action.maxFiles) return misfit("ebay.too-many-attachments", "Too many files for this step: " + std::to_string(action.maxFiles) + " can go at once.");
  for (const OutgoingAttachment& file : outgoing.attachments) {
    if (std::find(action.fileTypes.begin(), action.fileTypes.end(), file.type) == action.fileTypes.end())
      return misfit("ebay.attachment-type", "eBay takes JPEG and PNG as evidence. Save the file as one of them.");
    if (file.size > static_cast<std::int64_t>(action.maxFileBytes))
      return misfit("ebay.attachment-size", "A file is larger than the 1.5 MB eBay takes as evidence. Make it smaller and attach it again.");
  }
  return misfitOfAmount(action, outgoing.caseAnswer.amount);
}

Result<HttpResponse> postStep(const CaseSendingParts& parts, const CaseReading& reading, const Outgoing& outgoing, const std::vector<std::string>& fileIds,
                              std::stop_token stop) {
  switch (reading.ref.what) {
    case CaseWhat::Inquiry: return post(parts, inquiryStep(reading, outgoing), stop);
    case CaseWhat::Return: return post(parts, returnStep(reading, outgoing), stop);
    case CaseWhat::Escalated:
      return post(parts, {reading.ref, "appeal", bytesOf(withComments(Json::object(), outgoing.text))}, stop);
    case CaseWhat::Cancellation: return post(parts, cancellationStep(reading, outgoing), stop);
    case CaseWhat::Dispute: break;
  }
  return answerDispute(parts, reading, outgoing, fileIds, stop);
}

bool isThatAction(std::string_view action, std::string_view activity) {
  struct Known {
    std::string_view action, part;
  };
  static constexpr std::array<Known, 13> kKnown{{{"refund", "REFUND"}, {"issue-refund", "ISSUE_REFUND"}, {"partial-refund", "PARTIAL_REFUND"}, {"accept-return", "APPROVE"},
                                                 {"accept-return", "ACCEPT"}, {"decline-return", "DECLINE"}, {"accept-cancellation", "APPROVE"},
                                                 {"decline-cancellation", "REJECT"}, {"mark-received", "RECEIVED"}, {"escalate", "ESCALAT"}, {"appeal", "APPEAL"},
                                                 {"contest-dispute", "CONTEST"}, {"accept-dispute", "ACCEPT"}}};
  return std::any_of(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.action == action && activity.find(known.part) != std::string_view::npos; });
}

}  // namespace inquiry::ebay
