#include "core/marketplaces/shopee/case_misfit.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry::shopee {
namespace {

using Form = CaseAction::Form;
using namespace return_action;

Error misfit(std::string code, std::string text) { return {ErrorKind::Refused, std::move(code), std::move(text), {}}; }

std::optional<Error> misfitOfAmount(const ReturnParts& parts, const CaseAction& action, const std::optional<Money>& amount) {
  if (action.form != Form::Amount) return {};
  const std::string& currency = action.maxAmount->currency;
  if (!amount || amount->minor <= 0) return misfit("shopee.no-amount", "Say how much is to be given back.");
  if (amount->currency != currency) return misfit("shopee.amount-currency", "Shopee counts this return in " + currency + ".");
  if (amount->minor > action.maxAmount->minor) return misfit("shopee.amount-too-high", "Shopee takes at most " + toDecimal(*action.maxAmount) + " " + currency + " here. Enter less.");
  const auto least = moneyFromDecimal(decimalOf(solutionOf(parts, action.name), "min_refund_amount"), currency);
  if (least && amount->minor < least->minor) return misfit("shopee.amount-too-low", "Shopee takes at least " + toDecimal(*least) + " " + currency + " here. Enter more.");
  return {};
}

std::optional<Error> misfitOfFiles(const CaseAction& action, const Outgoing& outgoing) {
  if (outgoing.attachments.size() > action.maxFiles)
    return misfit("shopee.step-files", action.maxFiles == 0 ? "Shopee takes no files with this step; remove them." : "Shopee takes ten pictures here; remove some.");
  for (const OutgoingAttachment& file : outgoing.attachments) {
    if (std::find(action.fileTypes.begin(), action.fileTypes.end(), file.type) == action.fileTypes.end())
      return misfit("shopee.attachment-type", "Shopee takes JPG and PNG as evidence. Save the file as one of them.");
    if (file.size > static_cast<std::int64_t>(action.maxFileBytes)) return misfit("shopee.attachment-size", "A picture may have 10 MB at Shopee; make it smaller.");
  }
  return {};
}

// A reason may want several things to be seen, each in a picture of its own.
std::optional<Error> misfitOfEvidence(const ReturnParts& parts, const Outgoing& outgoing) {
  const Json& modules = modulesOf(parts, outgoing.caseAnswer.choice);
  std::size_t needed = 0;
  std::string wanted;
  for (std::size_t i = 0; i < modules.size(); ++i) {
    if (!flagOf(modules[i], "is_required")) continue;
    needed = i + 1;
    wanted += (wanted.empty() ? "" : "; ") + textOf(modules[i], "requirement");
  }
  if (outgoing.attachments.size() < needed)
    return misfit("shopee.evidence-missing", "For this reason Shopee wants " + std::to_string(needed) + " pictures, in this order: " + wanted);
  if (modules.empty() && !outgoing.attachments.empty()) return misfit("shopee.step-files", "For this reason Shopee takes no pictures; remove them.");
  return {};
}

}  // namespace

std::optional<Error> misfitOf(const ReturnParts& parts, const CaseAction& action, const Outgoing& outgoing) {
  if (!action.whyNot.empty()) return misfit("shopee.on-page", action.whyNot);
  if (!action.takesText && !utf8::trimmed(outgoing.text).empty()) return misfit("shopee.no-words", "Shopee takes no words with this step. Take the text out.");
  const auto isThat = [&](const CaseChoice& choice) { return choice.value == outgoing.caseAnswer.choice; };
  if (!action.choices.empty() && std::none_of(action.choices.begin(), action.choices.end(), isThat)) return misfit("shopee.no-choice", "Choose one of the reasons Shopee offers.");
  if (action.form == Form::Evidence && outgoing.attachments.empty()) return misfit("shopee.no-file", "Add the picture that proves it.");
  if (auto no = misfitOfFiles(action, outgoing)) return no;
  if (action.name == kDispute)
    if (auto no = misfitOfEvidence(parts, outgoing)) return no;
  return misfitOfAmount(parts, action, outgoing.caseAnswer.amount);
}

}  // namespace inquiry::shopee
