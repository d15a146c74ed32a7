#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"
#include "core/desk/masked_journal.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Result<Output> verified(Workspace& workspace) {
  const auto receipt = workspace.archive().verifyJournal();
  if (!receipt) return fail(receipt.error());
  return Output{Json{{"rows", receipt->rows}, {"intact", receipt->intact}, {"problem", receipt->problem.empty() ? Json(nullptr) : Json(receipt->problem)}}.dump(-1, ' ', false, Json::error_handler_t::replace),
                receipt->intact ? "The journal is intact: " + std::to_string(receipt->rows) + " rows.\n" : receipt->problem + "\n",
                receipt->intact ? 0 : 1};
}

}  // namespace

Result<Output> runJournal(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action != "list") return verified(workspace);
  desk::JournalQuestion question;
  question.kind = arguments.reason;
  question.limit = arguments.limit;
  if (!arguments.target.empty()) {
    const auto thread = workspace.inbox().resolveThread(arguments.target);
    if (!thread) return fail(thread.error());
    question.thread = *thread;
  }
  const auto rows = workspace.archive().journal(question);
  if (!rows) return fail(rows.error());
  Output output;
  Json list = Json::array();
  for (const JournalEntry& stored : *rows) {
    const JournalEntry row = desk::maskedEntry(stored);
    list.push_back(desk::toJson(row));
    output.text += row.at.toIso() + "  " + row.actor + "  " + row.kind + "  " + std::string(name(row.subjectKind)) + " " + row.subject + "  " + row.payload + "\n";
  }
  output.json = list.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

Result<Output> runTestEnquiry(Workspace& workspace, const Arguments& arguments) {
  const auto report = workspace.testEnquiry(arguments.store.empty() ? std::nullopt : std::optional(StoreId{arguments.store}));
  if (!report) return fail(report.error());
  Output output;
  Json stages = Json::array();
  for (const desk::EnquiryStage& stage : report->stages) {
    stages.push_back({{"stage", stage.stage}, {"ok", stage.ok}, {"at", stage.at.toIso()}, {"tookMs", stage.took.count()}, {"text", stage.text}});
    output.text += std::string(stage.ok ? "[x] " : "[ ] ") + stage.stage + "  " + stage.at.toIso() + "  " + std::to_string(stage.took.count()) + " ms  " + stage.text + "\n";
  }
  output.json = Json{{"store", report->store.value}, {"passed", report->passed}, {"stages", stages}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  output.exitCode = report->passed ? 0 : 1;
  return output;
}

}  // namespace inquiry::ctl
