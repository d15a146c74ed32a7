#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/compliance/masking.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Result<CaseId> caseId(const std::string& text) {
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string::npos)
    return fail(ErrorKind::NotFound, "case.not_found", "There is no case \"" + text + "\": see the list.");
  return CaseId{std::stoll(text)};
}

Json moneyOf(const std::optional<Money>& money) { return money ? Json{{"amount", toDecimal(*money)}, {"currency", money->currency}} : Json(nullptr); }

Json actionJson(const CaseAction& action) {
  Json choices = Json::array();
  for (const CaseChoice& choice : action.choices) choices.push_back(choice.value);
  return {{"name", action.name},       {"required", action.isRequired},      {"decision", action.isDecision}, {"maxAmount", moneyOf(action.maxAmount)},
          {"choices", std::move(choices)}, {"takesText", action.takesText || action.form == CaseAction::Form::Message}, {"takesFiles", action.maxFiles > 0},
          {"takesTracking", action.form == CaseAction::Form::Shipment}, {"whyNot", action.whyNot}};
}

Json caseJson(const Case& value) {
  Json actions = Json::array();
  for (const CaseAction& action : value.actions) actions.push_back(actionJson(action));
  return {{"id", std::to_string(value.id.value)},
          {"store", value.store.value},
          {"thread", std::to_string(value.thread.value)},
          {"remoteId", value.remoteId},
          {"kind", name(value.kind)},
          {"stage", value.stage},
          {"status", value.status},
          {"turn", name(value.turn)},
          {"reason", compliance::masked(value.reasonText.empty() ? value.reason : value.reasonText)},
          {"orderId", value.orderRemoteId},
          {"amount", moneyOf(value.amount)},
          {"openedAt", value.openedAt.toIso()},
          {"dueAt", desk::toJson(value.dueAt)},
          {"dueSource", name(value.dueSource)},
          {"closedAt", desk::toJson(value.closedAt)},
          {"outcome", value.outcome},
          {"actions", std::move(actions)}};
}

std::string lineOf(const Case& value) {
  return std::to_string(value.id.value) + "  " + value.store.value + "  " + std::string(name(value.kind)) + "  " + std::string(name(value.turn)) + "  " +
         (value.dueAt ? value.dueAt->toIso() : "-") + "  " + value.status + "\n";
}

Result<Output> list(Workspace& workspace, const Arguments& arguments) {
  const auto cases = workspace.cases().list();
  if (!cases) return fail(cases.error());
  Output output;
  Json rows = Json::array();
  for (const auto* part : {&cases->open, &cases->closed}) {
    for (const desk::CaseRow& row : *part) {
      if (!arguments.store.empty() && row.value.store.value != arguments.store) continue;
      rows.push_back(caseJson(row.value));
      output.text += lineOf(row.value);
    }
  }
  output.json = Json{{"cases", std::move(rows)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> show(Workspace& workspace, CaseId id) {
  const auto detail = workspace.cases().detail(id);
  if (!detail) return fail(detail.error());
  Json whole = caseJson(detail->value);
  Json steps = Json::array();
  for (const desk::CaseStep& step : detail->steps) steps.push_back({{"at", step.at.toIso()}, {"who", step.who}, {"text", step.kind == desk::CaseStep::Kind::Note ? compliance::masked(step.text) : step.text}, {"where", step.where}});
  Json asked = Json::array(), conversations = Json::array();
  for (const Outgoing& item : detail->asked) asked.push_back(desk::toJson(item));
  for (const Thread& thread : detail->conversations) conversations.push_back(std::to_string(thread.id.value));
  whole["steps"] = std::move(steps);
  whole["asked"] = std::move(asked);
  whole["conversations"] = std::move(conversations);
  Output output{whole.dump(-1, ' ', false, Json::error_handler_t::replace), lineOf(detail->value), 0};
  for (const CaseAction& action : detail->value.actions) output.text += "  " + action.name + (action.whyNot.empty() ? "" : "  " + action.whyNot) + "\n";
  return output;
}

Result<desk::CaseRequest> requestOf(Workspace& workspace, CaseId id, const Arguments& arguments) {
  desk::CaseRequest request;
  request.id = id;
  request.action = arguments.outcome;
  if (!arguments.textFile.empty()) {
    auto text = readText(arguments.textFile);
    if (!text) return fail(text.error());
    if (text->ends_with('\n')) text->pop_back();
    request.text = std::move(*text);
  }
  request.answer.choice = arguments.choice;
  request.answer.carrier = arguments.carrier;
  request.answer.trackingNumber = arguments.tracking;
  for (const std::string& file : arguments.attachments) request.files.push_back({"", "", 0, file});
  request.again = arguments.isAgain ? desk::CaseRequest::Again::Yes : desk::CaseRequest::Again::No;
  if (arguments.amount.empty()) return request;
  // In the currency the platform counts the case in.
  const auto detail = workspace.cases().detail(id);
  if (!detail) return fail(detail.error());
  const auto& actions = detail->value.actions;
  const auto action = std::find_if(actions.begin(), actions.end(), [&](const CaseAction& one) { return one.name == arguments.outcome && one.maxAmount; });
  const auto& most = action == actions.end() ? detail->value.amount : action->maxAmount;
  request.answer.amount = moneyFromDecimal(arguments.amount, most ? most->currency : std::string());
  if (!request.answer.amount) return fail(ErrorKind::InvalidInput, "arguments.amount", "\"" + arguments.amount + "\" is no amount: write 12.90.");
  return request;
}

}  // namespace

Result<Output> runCase(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "list") return list(workspace, arguments);
  const auto id = caseId(arguments.target);
  if (!id) return fail(id.error());
  if (arguments.action == "show") return show(workspace, *id);
  if (arguments.action == "close" || arguments.action == "reopen") {
    const Status done = arguments.action == "close" ? workspace.cases().closeByHand(*id) : workspace.cases().reopenByHand(*id);
    if (!done) return fail(done.error());
    return show(workspace, *id);
  }
  const auto request = requestOf(workspace, *id, arguments);
  if (!request) return fail(request.error());
  const auto item = workspace.cases().act(*request);
  if (!item) return fail(item.error());
  return Output{desk::toJson(*item).dump(-1, ' ', false, Json::error_handler_t::replace), std::to_string(item->id.value) + "  " + std::string(name(item->state)) + "  " + item->action + "\n", 0};
}

}  // namespace inquiry::ctl
