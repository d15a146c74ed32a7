#include "core/marketplaces/shopee/case_sending.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/shopee/cancellation_mapper.h"
#include "core/marketplaces/shopee/case_misfit.h"
#include "core/marketplaces/shopee/remote_ids.h"
#include "core/marketplaces/shopee/return_api.h"
#include "core/marketplaces/shopee/return_traces.h"
#include "core/marketplaces/shopee/send_outcome.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

using Found = ReconcileResult::Outcome;
using namespace return_action;

SendResult unknownCase() { return refusedSend("shopee.unknown-case", "This is no return and no cancellation of Shopee. Open the case again."); }

SendResult notOffered(const std::string& status) {
  return refusedSend("shopee.not-offered", "Shopee does not offer this step any more (the state is \"" + status + "\"). Look at the case again.");
}

const CaseAction* actionNamed(const std::vector<CaseAction>& actions, const std::string& name) {
  const auto found = std::find_if(actions.begin(), actions.end(), [&name](const CaseAction& one) { return one.name == name; });
  return found == actions.end() ? nullptr : &*found;
}

SendResult outcomeOf(const Result<Json>& answer) {
  if (!answer) return failedSend(answer.error(), Stage::Call);
  // Its answer names nothing that the step could be known by.
  SendResult done;
  done.outcome = SendResult::Outcome::Accepted;
  return done;
}

Error movedOn(const std::string& status) {
  return {ErrorKind::Ambiguous, "shopee.case-moved",
          "The case has moved on (its state is \"" + status + "\"), and Shopee does not show whether this step was the reason. Look at it in the Seller Centre.", {}};
}

// The pictures stand under what the reason asks for, in its order; those that are left stand under the last.
template <class Pictures>
Json evidenceOf(const Json& modules, const Pictures& pictures) {
  Json list = Json::array();
  for (std::size_t i = 0; i < pictures.size() && !modules.empty(); ++i) {
    const Json& module = modules[std::min(i, modules.size() - 1)];
    if (i < modules.size()) list.push_back({{"module_index", countOf(module, "module_index")}, {"requirement", textOf(module, "requirement")}, {"image_url", Json::array()}});
    list.back()["image_url"].push_back(pictures[i].url);
  }
  return list;
}

}  // namespace

SendResult CaseSending::send(const Outgoing& outgoing, std::stop_token stop) const {
  if (stop.stop_requested()) return failedSend({ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}}, Stage::Before);
  if (const auto number = returnIn(outgoing.actionCase)) return aboutReturn(*number, outgoing, stop);
  if (const auto number = cancelledOrderIn(outgoing.actionCase)) return aboutOrder(*number, outgoing, stop);
  return unknownCase();
}

SendResult CaseSending::aboutReturn(const std::string& number, const Outgoing& outgoing, std::stop_token stop) const {
  const auto parts = readReturn(m_caller, number, stop);
  if (!parts) return failedSend(parts.error(), Stage::Before);
  const std::vector<CaseAction> actions = returnActions(*parts, m_caller.operatorMail);
  const CaseAction* action = actionNamed(actions, outgoing.action);
  if (action == nullptr) return notOffered(statusOf(*parts));
  if (const auto no = misfitOf(*parts, *action, outgoing)) return failedSend(*no, Stage::Before);
  const auto pictures = uploaded(number, outgoing, stop);
  if (!pictures) return failedSend(pictures.error(), Stage::Before);
  INQUIRY_CRASH_POINT("shopee.return.before");
  const auto answer = post(*parts, outgoing, *pictures, stop);
  INQUIRY_CRASH_POINT("shopee.return.after");
  return outcomeOf(answer);
}

Result<std::vector<CaseSending::Uploaded>> CaseSending::uploaded(const std::string& number, const Outgoing& outgoing, std::stop_token stop) const {
  if (const Status sound = requireSound(outgoing.attachments, m_files); !sound) return fail(sound.error());
  std::vector<Uploaded> pictures;
  for (const OutgoingAttachment& file : outgoing.attachments) {
    auto bytes = m_files->read(file);
    if (!bytes) return fail(asRefusal(bytes.error()));
    const auto answer = convertImage(m_caller, number, {file.name, file.type, std::move(*bytes)}, stop);
    if (!answer) return fail(answer.error());
    const Json& stored = responseOf(*answer);
    if (textOf(stored, "url").empty()) return fail(ErrorKind::PlatformDown, "shopee.picture", "Shopee did not take the picture; it is tried again.");
    pictures.push_back({textOf(stored, "url"), textOf(stored, "thumbnail")});
  }
  return pictures;
}

Result<Json> CaseSending::post(const ReturnParts& parts, const Outgoing& outgoing, const std::vector<Uploaded>& pictures, std::stop_token stop) const {
  const std::string number = textOf(parts.detail, "return_sn");
  const std::string words(utf8::trimmed(outgoing.text));
  if (outgoing.action == kRefund) return confirmReturn(m_caller, number, stop);
  if (outgoing.action == kAcceptOffer) return acceptOffer(m_caller, number, stop);
  if (outgoing.action == kCancelDispute) return cancelDispute(m_caller, number, m_caller.operatorMail, stop);
  if (outgoing.action == kDispute) {
    const std::string& reason = outgoing.caseAnswer.choice;
    return disputeReturn(m_caller, {number, m_caller.operatorMail, reason, words, evidenceOf(modulesOf(parts, reason), pictures)}, stop);
  }
  if (outgoing.action == kEvidence) {
    ReturnProof proof{number, words, Json::array()};
    for (const Uploaded& one : pictures) proof.photos.push_back({{"url", one.url}, {"thumbnail", one.thumbnail}});
    return uploadProof(m_caller, proof, stop);
  }
  return offerSolution(m_caller, {number, std::string(solutionWord(outgoing.action)), outgoing.caseAnswer.amount}, stop);
}

Result<Json> CaseSending::order(const std::string& number, std::stop_token stop) const {
  const auto answer = orderDetails(m_caller, {number}, stop);
  if (!answer) return fail(answer.error());
  const Json& rows = listOf(responseOf(*answer), "order_list");
  if (rows.empty()) return fail(ErrorKind::NotFound, "shopee.not-found", "Shopee does not know this order any more.");
  return rows.front();
}

SendResult CaseSending::aboutOrder(const std::string& number, const Outgoing& outgoing, std::stop_token stop) const {
  const auto order = this->order(number, stop);
  if (!order) return failedSend(order.error(), Stage::Before);
  const CancellationReading reading = mapCancellation(*order, Instant{});
  if (actionNamed(reading.filed.value.actions, outgoing.action) == nullptr) return notOffered(reading.filed.value.status);
  const auto answer = outgoing.action == "accept-cancellation" ? CancellationAnswer::Accept : CancellationAnswer::Reject;
  INQUIRY_CRASH_POINT("shopee.cancellation.before");
  return outcomeOf(handleCancellation(m_caller, number, answer, stop));
}

Result<std::vector<std::string>> CaseSending::traces(const Outgoing& outgoing, std::stop_token stop) const {
  if (const auto number = returnIn(outgoing.actionCase)) {
    const auto parts = readReturn(m_caller, *number, stop);
    if (!parts) return fail(parts.error());
    return tracesIn(*parts);
  }
  // Of a cancellation the state alone tells.
  return std::vector<std::string>{};
}

ReconcileResult CaseSending::reconcile(const Outgoing& outgoing, std::stop_token stop) const {
  if (const auto number = cancelledOrderIn(outgoing.actionCase)) {
    const auto order = this->order(*number, stop);
    if (!order) return {Found::CannotTell, {}, order.error()};
    const CancellationReading reading = mapCancellation(*order, Instant{});
    if (reading.isOpen) return {Found::NotFound, {}, {}};
    const bool isAsWanted = (reading.filed.value.outcome == "CANCELLED") == (outgoing.action == "accept-cancellation");
    return {isAsWanted ? Found::Found : Found::CannotTell, {}, isAsWanted ? std::nullopt : std::optional(movedOn(reading.filed.value.status))};
  }
  const auto number = returnIn(outgoing.actionCase);
  if (!number) return {};
  const auto parts = readReturn(m_caller, *number, stop);
  if (!parts) return {Found::CannotTell, {}, parts.error()};
  for (const std::string& trace : tracesIn(*parts)) {
    const bool wasThere = std::find(outgoing.baseline.begin(), outgoing.baseline.end(), trace) != outgoing.baseline.end();
    if (!wasThere && isTraceOf(trace, outgoing)) return {Found::Found, {}, {}};
  }
  if (actionNamed(returnActions(*parts, m_caller.operatorMail), outgoing.action) != nullptr) return {Found::NotFound, {}, {}};
  return {Found::CannotTell, {}, movedOn(statusOf(*parts))};
}

}  // namespace inquiry::shopee
