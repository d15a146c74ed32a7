#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Result<Output> lookInto(Workspace& workspace, const desk::OldExport& what) {
  const auto look = workspace.exchange().look(what);
  if (!look) return fail(look.error());
  Output output;
  Json problems = Json::array();
  output.text = std::to_string(look->messages) + " messages, " + std::to_string(look->known) + " of them stored already\n";
  for (const desk::ImportProblem& problem : look->problems) {
    problems.push_back({{"file", problem.file}, {"line", problem.line}, {"reason", problem.reason}});
    output.text += problem.file + ":" + std::to_string(problem.line) + ": " + problem.reason + "\n";
  }
  output.json = Json{{"messages", look->messages}, {"known", look->known}, {"stores", look->stores}, {"oldest", look->oldest ? Json(look->oldest->toIso()) : Json(nullptr)},
                     {"newest", look->newest ? Json(look->newest->toIso()) : Json(nullptr)}, {"problems", problems}}
                    .dump(-1, ' ', false, Json::error_handler_t::replace);
  output.exitCode = look->problems.empty() ? 0 : 1;
  return output;
}

Result<Output> importFolder(Workspace& workspace, const Arguments& arguments) {
  const desk::OldExport what{arguments.target, StoreId{arguments.store}, arguments.words};
  if (arguments.isDryRun) return lookInto(workspace, what);
  const auto receipt = workspace.exchange().import(what);
  if (!receipt) return fail(receipt.error());
  Output output;
  Json problems = Json::array();
  output.text = std::to_string(receipt->threads) + " threads, " + std::to_string(receipt->messages) + " messages, " +
                std::to_string(receipt->unchanged) + " unchanged, " + std::to_string(receipt->stores) + " stores added\n";
  for (const desk::ImportProblem& problem : receipt->problems) {
    problems.push_back({{"file", problem.file}, {"line", problem.line}, {"reason", problem.reason}});
    output.text += problem.file + ":" + std::to_string(problem.line) + ": " + problem.reason + "\n";
  }
  output.json = Json{{"threads", receipt->threads}, {"messages", receipt->messages}, {"unchanged", receipt->unchanged},
                     {"stores", receipt->stores}, {"problems", problems}}
                    .dump(-1, ' ', false, Json::error_handler_t::replace);
  output.exitCode = receipt->problems.empty() ? 0 : 1;
  return output;
}

Output receiptOutput(const desk::ExportReceipt& receipt) {
  return {Json{{"file", receipt.file}, {"rows", receipt.rows}, {"bytes", receipt.bytes}, {"sha256", receipt.sha256}}.dump(-1, ' ', false, Json::error_handler_t::replace),
          std::to_string(receipt.rows) + " rows, " + std::to_string(receipt.bytes) + " bytes, SHA-256 " + receipt.sha256 + "\n", 0};
}

Result<std::optional<Instant>> instantOf(const std::string& text) {
  if (text.empty()) return std::nullopt;
  if (const auto at = Instant::parse(text, std::chrono::minutes(0))) return std::optional<Instant>(*at);
  return fail(ErrorKind::InvalidInput, "arguments.instant", "\"" + text + "\" is no time: write 2026-11-20T08:30:00Z, or a date as 2026-11-20.");
}

Result<desk::ExportPeriod> periodOf(const Arguments& arguments) {
  const auto from = instantOf(arguments.since), until = instantOf(arguments.until);
  if (!from) return fail(from.error());
  if (!until) return fail(until.error());
  if (*from && *until && **until <= **from) return fail(ErrorKind::InvalidInput, "arguments.span", "--to must be later than --from.");
  if ((*from || *until) && arguments.target != "journal") return fail(ErrorKind::InvalidInput, "arguments.span", "--from and --to go with the journal: everything else is written whole.");
  return desk::ExportPeriod{*from, *until};
}

Result<Output> exported(Workspace& workspace, const Arguments& arguments) {
  using What = desk::ArchiveService::What;
  using Format = desk::ArchiveService::Format;
  const What what = arguments.target == "threads" ? What::Threads : arguments.target == "messages" ? What::Messages : What::Journal;
  const Format format = arguments.out.ends_with(".csv") ? Format::Csv : Format::Jsonl;
  const auto period = periodOf(arguments);
  if (!period) return fail(period.error());
  const auto receipt = arguments.target == "log" ? workspace.exchange().exportLog(format, arguments.out) : workspace.archive().exportTo(what, format, arguments.out, {}, *period);
  if (!receipt) return fail(receipt.error());
  return receiptOutput(*receipt);
}

}  // namespace

Result<Output> runSearch(Workspace& workspace, const Arguments& arguments) {
  using Inbox = desk::InboxService;
  const auto page = workspace.inbox().search(arguments.target, arguments.order == "relevance" ? Inbox::Order::Relevance : Inbox::Order::Newest,
                                             arguments.limit, arguments.wantsTotal ? Inbox::Total::Count : Inbox::Total::Skip);
  if (!page) return fail(page.error());
  Output output;
  output.json = desk::toJson(*page).dump(-1, ' ', false, Json::error_handler_t::replace);
  for (const SearchHit& hit : page->hits)
    output.text += std::to_string(hit.thread.value) + "  " + hit.store.value + "  " + hit.sentAt.toIso() + "  " + hit.snippet + "\n";
  output.text += std::to_string(page->hits.size()) + (page->mayHaveMore ? "+" : "") + " hits in " + std::to_string(page->coverage.messages) + " messages\n";
  if (page->coverage.notIndexed > 0)
    output.text += std::to_string(page->coverage.notIndexed) + " messages are not searchable yet: `sync --once`, or the open desk, makes them so.\n";
  return output;
}

Result<Output> runArchive(Workspace& workspace, const Arguments& arguments) {
  if (arguments.command == "import") return importFolder(workspace, arguments);
  if (arguments.command == "export") return exported(workspace, arguments);
  if (arguments.command == "support-bundle") {
    const auto receipt = workspace.archive().supportBundle(arguments.target);
    if (!receipt) return fail(receipt.error());
    return receiptOutput(*receipt);
  }
  const auto receipt = workspace.archive().backup(arguments.target);
  if (!receipt) return fail(receipt.error());
  return Output{backupJson(*receipt), backupText(*receipt), receipt->verified ? 0 : 1};
}

std::string backupJson(const desk::BackupReceipt& receipt) {
  return Json{{"file", receipt.file}, {"threads", receipt.threads}, {"messages", receipt.messages}, {"journal", receipt.journal},
              {"bytes", receipt.bytes}, {"sha256", receipt.sha256}, {"verified", receipt.verified}}
      .dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string backupText(const desk::BackupReceipt& receipt) {
  return std::to_string(receipt.threads) + " threads, " + std::to_string(receipt.messages) + " messages, " + std::to_string(receipt.bytes) + " bytes" +
         (receipt.verified ? ", opened and compared" : ", NOT verified") + "\n";
}

Result<Output> runDoctor(Workspace& workspace, const Arguments&) {
  const auto lines = workspace.archive().doctor(desk::ArchiveService::Reads::Real);
  if (!lines) return fail(lines.error());
  Output output;
  Json checks = Json::array();
  for (const desk::DoctorLine& line : *lines) {
    const char* verdict = line.verdict == desk::DoctorLine::Verdict::Ok ? "ok" : line.verdict == desk::DoctorLine::Verdict::Warning ? "warning" : "failed";
    checks.push_back({{"check", line.check}, {"verdict", verdict}, {"text", line.text}, {"next", line.next.empty() ? Json(nullptr) : Json(line.next)}});
    output.text += std::string(verdict) + "  " + line.check + ": " + line.text + (line.next.empty() ? "" : " " + line.next) + "\n";
    if (line.verdict == desk::DoctorLine::Verdict::Failed) output.exitCode = 1;
  }
  output.json = Json{{"checks", checks}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace inquiry::ctl
