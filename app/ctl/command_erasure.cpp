#include <nlohmann/json.hpp>

#include "app/ctl/command.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Json countsOf(const desk::ErasureReceipt& receipt) {
  Json files = Json::array();
  for (const HandedOut& file : receipt.handedOut) files.push_back({{"kind", file.kind}, {"path", file.path}, {"madeAt", file.madeAt.toIso()}, {"sha256", file.sha256}});
  return {{"store", receipt.store.value}, {"at", receipt.at.toIso()}, {"conversations", receipt.conversations}, {"messages", receipt.messages}, {"notes", receipt.notes}, {"answers", receipt.answers},
          {"drafts", receipt.drafts}, {"cases", receipt.cases}, {"orders", receipt.orders}, {"alerts", receipt.alerts}, {"files", receipt.files}, {"bytes", receipt.bytes}, {"mentions", receipt.mentions},
          {"journalRows", receipt.journalRows}, {"snapshots", receipt.snapshots}, {"oldCopies", receipt.oldCopies}, {"outboxRecords", receipt.outboxRecords}, {"handedOut", files}};
}

std::string textOf(const desk::ErasureReceipt& receipt) {
  std::string text = std::to_string(receipt.conversations) + " conversations with " + std::to_string(receipt.messages) + " messages, " + std::to_string(receipt.orders) + " orders, " + std::to_string(receipt.files) + " files; " +
                     std::to_string(receipt.journalRows) + " rows of the journal lost their words, " + std::to_string(receipt.snapshots) + " snapshots were replaced\n";
  for (const HandedOut& file : receipt.handedOut) text += "still outside of the workspace, delete it where it tells of the buyer: " + file.path + " (" + file.kind + ", " + file.madeAt.toIso() + ")\n";
  return text;
}

Result<Output> eraseList(Workspace& workspace, const Arguments& arguments) {
  const auto text = readText(arguments.textFile);
  if (!text) return fail(text.error());
  const StoreId store{arguments.target};
  const auto receipt = arguments.isDryRun ? workspace.erasure().previewList(store, *text) : workspace.erasure().eraseList(store, *text);
  if (!receipt) return fail(receipt.error());
  Output output;
  Json problems = Json::array();
  output.text = std::to_string(receipt->erased) + " buyers forgotten, " + std::to_string(receipt->unknown) + " were not known\n" + textOf(receipt->sum);
  for (const auto& problem : receipt->problems) {
    problems.push_back({{"line", problem.line}, {"reason", problem.reason}});
    output.text += "line " + std::to_string(problem.line) + ": " + problem.reason + "\n";
  }
  Json json = countsOf(receipt->sum);
  json["erased"] = receipt->erased;
  json["unknown"] = receipt->unknown;
  json["problems"] = problems;
  output.json = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  output.exitCode = receipt->problems.empty() ? 0 : 1;
  return output;
}

const char* wordOf(desk::ErasureBar::Why why) {
  switch (why) {
    case desk::ErasureBar::Why::Held: return "hold";
    case desk::ErasureBar::Why::OpenCase: return "open-case";
    case desk::ErasureBar::Why::Sending: break;
  }
  return "sending";
}

std::string sentenceOf(const desk::ErasureBar& bar) {
  switch (bar.why) {
    case desk::ErasureBar::Why::Held: return "A hold stands on " + bar.what + ", so nothing can be erased: lift it first.";
    case desk::ErasureBar::Why::OpenCase: return "The case " + bar.what + " is open at the platform, so nothing can be erased: see it to its end first.";
    case desk::ErasureBar::Why::Sending: break;
  }
  return "An answer to this buyer is on its way, so nothing can be erased: wait for it, or say what became of it.";
}

// Ends as the erasure itself would.
Result<Output> previewed(Workspace& workspace, const StoreId& store, const std::string& buyer) {
  const auto plan = workspace.erasure().preview(store, buyer);
  if (!plan) return fail(plan.error());
  const auto bars = workspace.erasure().bars(store, buyer);
  if (!bars) return fail(bars.error());
  Json json = countsOf(*plan), inTheWay = Json::array();
  Output output{"", textOf(*plan), bars->empty() ? 0 : exitCodeOf({ErrorKind::Refused, "", "", {}})};
  for (const desk::ErasureBar& bar : *bars) {
    inTheWay.push_back({{"why", wordOf(bar.why)}, {"what", bar.what}, {"text", sentenceOf(bar)}});
    output.text += sentenceOf(bar) + "\n";
  }
  json["inTheWay"] = std::move(inTheWay);
  output.json = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace

Result<Output> runErasure(Workspace& workspace, const Arguments& arguments) {
  if (const auto finished = workspace.erasure().finish(); !finished) return fail(finished.error());
  if (arguments.command == "erase-list") return eraseList(workspace, arguments);
  const StoreId store{arguments.target};
  if (arguments.isDryRun) return previewed(workspace, store, arguments.outcome);
  const auto receipt = workspace.erasure().erase(store, arguments.outcome);
  if (!receipt) return fail(receipt.error());
  return Output{countsOf(*receipt).dump(-1, ' ', false, Json::error_handler_t::replace), textOf(*receipt), 0};
}

}  // namespace inquiry::ctl
