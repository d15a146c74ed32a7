#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Result<OutgoingId> itemId(const std::string& text) {
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string::npos)
    return fail(ErrorKind::NotFound, "outbox.not_found", "There is no outbox item \"" + text + "\": see the list.");
  return OutgoingId{std::stoll(text)};
}

Output shown(const Outgoing& item) {
  return {desk::toJson(item).dump(-1, ' ', false, Json::error_handler_t::replace), std::to_string(item.id.value) + "  " + std::string(name(item.state)) + "  thread " + std::to_string(item.thread.value) + "\n", 0};
}

Result<Output> changed(Workspace& workspace, OutgoingId id, const Status& done) {
  if (!done) return fail(done.error());
  const auto item = workspace.reply().outgoing(id);
  if (!item) return fail(item.error());
  return shown(*item);
}

Result<std::string> textOf(Workspace& workspace, const Arguments& arguments, ThreadId thread) {
  if (arguments.templateId.empty()) {
    auto text = readText(arguments.textFile);
    // Editors end a file with a line break that is not part of the answer.
    if (text && text->ends_with('\n')) text->pop_back();
    if (text && text->ends_with('\r')) text->pop_back();
    return text;
  }
  const auto rendered = workspace.reply().render(TemplateId{arguments.templateId}, thread);
  if (!rendered) return fail(rendered.error());
  return rendered->text;
}

}  // namespace

Result<Output> runReply(Workspace& workspace, const Arguments& arguments) {
  if (arguments.templateId.empty() && arguments.textFile.empty())
    return fail(ErrorKind::InvalidInput, "arguments.text", "Give the answer with --text-file F or --template ID.");
  const auto thread = workspace.inbox().resolveThread(arguments.target);
  if (!thread) return fail(thread.error());
  auto text = textOf(workspace, arguments, *thread);
  if (!text) return fail(text.error());
  desk::ReplyRequest request;
  request.thread = *thread;
  request.text = std::move(*text);
  request.templateId = arguments.templateId;
  request.overrideReason = arguments.overrideReason;
  request.hold = desk::ReplyRequest::Hold::None;
  if (!arguments.sendAt.empty()) {
    request.sendAt = Instant::parse(arguments.sendAt);
    if (!request.sendAt)
      return fail(ErrorKind::InvalidInput, "arguments.instant", "\"" + arguments.sendAt + "\" is no instant: write 2026-01-31T09:30:00Z.");
    request.ifBuyerWrites = arguments.ifBuyerWrites == "send" ? IfBuyerWrites::Send : IfBuyerWrites::Cancel;
  }
  for (const std::string& file : arguments.attachments) request.attachments.push_back({"", "", 0, file});
  const auto sent = workspace.reply().send(request);
  if (!sent) return fail(sent.error());
  if (sent->item) return shown(*sent->item);
  if (sent->isPractice) return Output{Json{{"practice", true}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Practice: the reply is kept for the coach. Nothing was sent.\n", 0};
  Json findings = Json::array();
  Output output;
  for (const Finding& finding : sent->check.findings) {
    findings.push_back(desk::toJson(finding));
    output.text += std::string(name(finding.level)) + "  " + finding.rule + ": " + finding.text + "\n";
  }
  output.json = Json{{"findings", findings}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  output.exitCode = 3;
  return output;
}

Result<Output> runOutbox(Workspace& workspace, const Arguments& arguments) {
  desk::ReplyService& reply = workspace.reply();
  if (arguments.action.empty() || arguments.action == "list") {
    const auto items = reply.outbox();
    if (!items) return fail(items.error());
    Output output;
    Json list = Json::array();
    for (const Outgoing& item : *items) {
      list.push_back(desk::toJson(item));
      output.text += shown(item).text;
    }
    output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
    return output;
  }
  const auto id = itemId(arguments.target);
  if (!id) return fail(id.error());
  if (arguments.action == "cancel") return changed(workspace, *id, reply.cancel(*id));
  if (arguments.action == "retry") return changed(workspace, *id, reply.retry(*id));
  const auto outcome = arguments.outcome == "sent" ? desk::ReplyService::Outcome::Sent : desk::ReplyService::Outcome::NotSent;
  return changed(workspace, *id, reply.resolve(*id, outcome));
}

Result<Output> runTemplate(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "import") {
    const auto receipt = workspace.archive().importTemplates(arguments.target);
    if (!receipt) return fail(receipt.error());
    Json problems = Json::array();
    Output output;
    output.text = std::to_string(receipt->saved) + " templates saved\n";
    for (const desk::ImportProblem& problem : receipt->problems) {
      problems.push_back({{"file", arguments.target}, {"line", problem.line}, {"reason", problem.reason}});
      output.text += arguments.target + ":" + std::to_string(problem.line) + ": " + problem.reason + "\n";
    }
    output.json = Json{{"templates", receipt->saved}, {"problems", problems}}.dump(-1, ' ', false, Json::error_handler_t::replace);
    output.exitCode = receipt->problems.empty() ? 0 : 1;
    return output;
  }
  if (arguments.action == "render") {
    const auto thread = workspace.inbox().resolveThread(arguments.outcome);
    if (!thread) return fail(thread.error());
    const auto rendered = workspace.reply().render(TemplateId{arguments.target}, *thread);
    if (!rendered) return fail(rendered.error());
    return Output{Json{{"text", rendered->text}, {"language", rendered->language}, {"fallback", rendered->isFallback}, {"missing", rendered->missing}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                  rendered->text + "\n", 0};
  }
  const auto rows = workspace.archive().templates();
  if (!rows) return fail(rows.error());
  Json list = Json::array();
  Output output;
  for (const desk::TemplateRow& row : *rows) {
    list.push_back({{"id", row.id.value}, {"title", row.title}, {"scene", row.scene}, {"shortcut", row.shortcut}, {"language", row.language},
                    {"marketplace", row.marketplace.empty() ? Json(nullptr) : Json(row.marketplace)}, {"text", row.body}});
    output.text += row.id.value + "  " + row.language + "  " + row.marketplace + "  " + row.title + "\n";
  }
  output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace inquiry::ctl
