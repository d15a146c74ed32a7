#include "core/desk/case_request.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

Error misfit(const char* code, std::string text) { return {ErrorKind::InvalidInput, code, std::move(text), {}}; }

std::optional<Error> misfitOfText(const CaseAction& action, const std::string& text) {
  const bool takesText = action.takesText || action.form == CaseAction::Form::Message;
  if (!takesText && !text.empty()) return misfit("case.no_text", "The platform takes no words with this step: leave the text empty.");
  if (action.form == CaseAction::Form::Message && text.find_first_not_of(" \t\r\n") == std::string::npos) return misfit("case.text_missing", "Write what you want to say before it is sent.");
  const std::size_t length = utf8::length(text);
  if (action.maxText > 0 && length > action.maxText)
    return misfit("case.text_too_long", "The platform takes " + std::to_string(action.maxText) + " characters here, and this has " + std::to_string(length) + ": shorten it.");
  return {};
}

std::optional<Error> misfitOfFiles(const CaseAction& action, const std::vector<OutgoingAttachment>& files) {
  if (files.empty()) {
    if (action.form == CaseAction::Form::Evidence) return misfit("case.file_missing", "Add at least one file: this step hands in evidence.");
    return {};
  }
  if (action.maxFiles == 0) return misfit("case.no_files", "The platform takes no files with this step: remove them.");
  if (files.size() > action.maxFiles) return misfit("case.too_many_files", "The platform takes " + std::to_string(action.maxFiles) + " files here: remove some.");
  for (const OutgoingAttachment& file : files) {
    const bool isTaken = action.fileTypes.empty() || std::find(action.fileTypes.begin(), action.fileTypes.end(), file.type) != action.fileTypes.end();
    if (!isTaken) return misfit("case.file_type", "The platform does not take files like " + file.name + " here: hand it in as another kind of file.");
    if (action.maxFileBytes > 0 && file.size > static_cast<std::int64_t>(action.maxFileBytes))
      return misfit("case.file_too_large", file.name + " is larger than the platform takes (" + std::to_string(action.maxFileBytes / 1'000'000) + " MB): make it smaller.");
  }
  return {};
}

std::optional<Error> misfitOfAmount(const CaseAction& action, const std::optional<Money>& amount) {
  if (action.form != CaseAction::Form::Amount) {
    if (amount) return misfit("case.no_amount", "This step takes no amount: leave it empty.");
    return {};
  }
  if (!amount || amount->minor <= 0) return misfit("case.amount_missing", "Enter the amount, more than nothing.");
  if (!action.maxAmount) return {};
  if (amount->currency != action.maxAmount->currency) return misfit("case.amount_currency", "The amount is counted in " + action.maxAmount->currency + " here.");
  if (amount->minor > action.maxAmount->minor)
    return misfit("case.amount_too_high", "The most that can be given back is " + toDecimal(*action.maxAmount) + " " + action.maxAmount->currency + ".");
  return {};
}

std::optional<Error> misfitOfChoice(const CaseAction& action, const CaseAnswer& answer) {
  if (action.form == CaseAction::Form::Shipment && (answer.carrier.empty() || answer.trackingNumber.empty()))
    return misfit("case.tracking_missing", "Enter the carrier and the tracking number.");
  if (action.choices.empty()) return {};
  const bool isOffered = std::any_of(action.choices.begin(), action.choices.end(), [&](const CaseChoice& choice) { return choice.value == answer.choice; });
  if (!isOffered) return misfit("case.choice_missing", "Choose one of what the platform offers.");
  return {};
}

}  // namespace

std::optional<Error> misfitOf(const CaseAction& action, const CaseRequest& request) {
  if (!action.whyNot.empty() || action.form == CaseAction::Form::OnPage)
    return Error{ErrorKind::Refused, "case.on_page", action.whyNot.empty() ? "This step is only possible on the platform's own page." : action.whyNot, {}};
  if (auto no = misfitOfText(action, request.text)) return no;
  if (auto no = misfitOfFiles(action, request.files)) return no;
  if (auto no = misfitOfAmount(action, request.answer.amount)) return no;
  return misfitOfChoice(action, request.answer);
}

}  // namespace inquiry::desk
