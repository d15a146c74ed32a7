#include "core/marketplaces/shopify/return_steps.h"

#include <algorithm>

#include "core/domain/crash_point.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/platform_actions.h"

namespace inquiry::shopify {
namespace {

using shop::Json;
using shop::partOf;
using shop::textOf;
using Outcome = ReconcileResult::Outcome;

struct Step {
  const char *action, *from, *to;  // the states before and behind it
  const char *field, *query;
};

// notifyCustomer: Shopify itself tells the customer by mail, where the order has an address.
const Step* stepOf(const std::string& action) {
  static constexpr Step kSteps[] = {
      {"accept-return", "REQUESTED", "OPEN", "returnApproveRequest",
       "mutation ReturnApprove($input: ReturnApproveRequestInput!) { returnApproveRequest(input: $input) { return { id status } userErrors { code field message } } }"},
      {"decline-return", "REQUESTED", "DECLINED", "returnDeclineRequest",
       "mutation ReturnDecline($input: ReturnDeclineRequestInput!) { returnDeclineRequest(input: $input) { return { id status } userErrors { code field message } } }"},
      {"close-return", "OPEN", "CLOSED", "returnClose", "mutation ReturnClose($id: ID!) { returnClose(id: $id) { return { id status } userErrors { code field message } } }"}};
  const auto found = std::find_if(std::begin(kSteps), std::end(kSteps), [&](const Step& one) { return action == one.action; });
  return found == std::end(kSteps) ? nullptr : found;
}

SendResult refused(const char* code, std::string text) { return failedAction({ErrorKind::Refused, code, std::move(text), {}}, ActionStage::Before); }

// What keeps the item from going as that action; empty when it may go.
std::optional<SendResult> misfitOf(const CaseAction& action, const Outgoing& outgoing) {
  const bool hasWords = !utf8::trimmed(outgoing.text).empty();
  if (hasWords && !action.takesText) return refused("shopify.no_words", "Shopify takes no words with this step. Take the text out.");
  if (action.maxText > 0 && utf8::length(outgoing.text) > action.maxText)
    return refused("shopify.too_long", "Shopify takes " + std::to_string(action.maxText) + " characters here. Shorten the text and send again.");
  const auto isThat = [&](const CaseChoice& choice) { return choice.value == outgoing.caseAnswer.choice; };
  if (!action.choices.empty() && std::none_of(action.choices.begin(), action.choices.end(), isThat)) return refused("shopify.no_choice", "Choose one of the reasons Shopify offers.");
  return {};
}

Json variablesOf(const Step& step, const std::string& number, const Outgoing& outgoing) {
  const std::string id = returnId(number);
  if (outgoing.action == "close-return") return {{"id", id}};
  Json input{{"id", id}, {"notifyCustomer", true}};
  if (std::string_view(step.to) == "DECLINED") {
    input["declineReason"] = outgoing.caseAnswer.choice;
    if (!utf8::trimmed(outgoing.text).empty()) input["declineNote"] = outgoing.text;
  }
  return {{"input", std::move(input)}};
}

std::string remoteIdOf(const std::string& number, const Outgoing& outgoing) { return utf8::trimmed(outgoing.text).empty() ? std::string() : declineMessage(number); }

SendResult resultOf(const std::string& body, const Step& step, Instant now) {
  const Json root = Json::parse(body, nullptr, false);
  if (auto error = graphError(root, now)) return failedAction(*error, ActionStage::After);
  const Json& payload = partOf(partOf(root, "data"), step.field);
  if (const Json& errors = partOf(payload, "userErrors"); errors.is_array() && !errors.empty())
    return failedAction({ErrorKind::Refused, "shopify.user_error", "Shopify did not take it: " + textOf(errors.front(), "message") + ". Look at the return again.", {}}, ActionStage::After);
  if (!payload.is_object()) return failedAction({ErrorKind::Malformed, "shopify.malformed", "Shopify's answer cannot be read.", {}}, ActionStage::After);
  SendResult accepted;
  accepted.outcome = SendResult::Outcome::Accepted;
  return accepted;
}

}  // namespace

SendResult sendReturnStep(const ReturnReader& reader, const Outgoing& outgoing, const std::stop_token& stop) {
  const std::string number = numberInThread(outgoing.actionCase);
  if (number.empty()) return refused("shopify.unknown_case", "This is no return of Shopify. Open the case again.");
  const auto reading = reader.read(number, stop);
  if (!reading) return failedAction(reading.error(), ActionStage::Before);
  const auto& actions = reading->filed.value.actions;
  const auto action = std::find_if(actions.begin(), actions.end(), [&](const CaseAction& one) { return one.name == outgoing.action && one.whyNot.empty(); });
  const Step* step = stepOf(outgoing.action);
  if (action == actions.end() || step == nullptr)
    return refused("shopify.not_offered", "Shopify does not offer this step in this return any more (its state is \"" + reading->status + "\"). Look at the case again.");
  if (auto no = misfitOf(*action, outgoing)) return *no;
  INQUIRY_CRASH_POINT("shopify.return.before");
  const auto answer = reader.api().ask(step->query, variablesOf(*step, number, outgoing), stop);
  INQUIRY_CRASH_POINT("shopify.return.after");
  if (!answer) return failedAction(answer.error(), ActionStage::After);
  SendResult result = resultOf(*answer, *step, reader.clock().now());
  if (result.outcome == SendResult::Outcome::Accepted) result.remoteId = remoteIdOf(number, outgoing);
  return result;
}

ReconcileResult findReturnStep(const ReturnReader& reader, const Outgoing& outgoing, const std::stop_token& stop) {
  const std::string number = numberInThread(outgoing.actionCase);
  const Step* step = stepOf(outgoing.action);
  if (number.empty() || step == nullptr) return {Outcome::CannotTell, "", Error{ErrorKind::Refused, "shopify.unknown_case", "This is no return of Shopify. Open the case again.", {}}};
  const auto reading = reader.read(number, stop);
  if (!reading) return {Outcome::CannotTell, "", reading.error()};
  // A return that was approved and closed meanwhile was approved.
  const bool isThere = reading->status == step->to || (std::string_view(step->to) == "OPEN" && reading->status == "CLOSED");
  if (isThere) return {Outcome::Found, remoteIdOf(number, outgoing), {}};
  if (reading->status == step->from) return {Outcome::NotFound, "", {}};
  return {Outcome::CannotTell, "",
          Error{ErrorKind::Ambiguous, "shopify.case_moved", "The return has moved on (its state is \"" + reading->status + "\"), and not to where this step leads. Look at it in the admin of Shopify.", {}}};
}

}  // namespace inquiry::shopify
