#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;
using desk::ArchivePlan;
using desk::ArchiveRun;

Json toJson(const ArchiveRun& run) {
  return {{"at", run.at.toIso()}, {"files", run.files}, {"threads", run.threads}, {"messages", run.messages}, {"problem", run.problem.empty() ? Json(nullptr) : Json(run.problem)}};
}

Result<Output> show(Workspace& workspace) {
  const auto plan = workspace.schedule().plan();
  if (!plan) return fail(plan.error());
  const auto last = workspace.schedule().lastRun();
  if (!last) return fail(last.error());
  const auto next = workspace.schedule().nextRun();
  if (!next) return fail(next.error());
  Output output;
  output.json = Json{{"folder", plan->folder.empty() ? Json(nullptr) : Json(plan->folder)}, {"every", name(plan->every)}, {"format", plan->format == desk::ArchiveService::Format::Csv ? "csv" : "jsonl"},
                     {"keep", plan->kept}, {"last", *last ? toJson(**last) : Json(nullptr)}, {"next", *next ? Json((*next)->toIso()) : Json(nullptr)}}
                    .dump(-1, ' ', false, Json::error_handler_t::replace);
  output.text = plan->folder.empty() ? std::string("Nothing is planned.\n") : "Every " + std::string(name(plan->every)) + " into " + plan->folder + ", the newest " + std::to_string(plan->kept) + " stay\n";
  if (*last) output.text += "Last: " + (*last)->at.toIso() + ", " + ((*last)->problem.empty() ? std::to_string((*last)->messages) + " messages, read back\n" : (*last)->problem + "\n");
  if (*next) output.text += "Next: " + (*next)->toIso() + "\n";
  return output;
}

}  // namespace

Result<Output> runSchedule(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "run") {
    const auto run = workspace.schedule().run();
    if (!run) return fail(run.error());
    return Output{toJson(*run).dump(-1, ' ', false, Json::error_handler_t::replace), std::to_string(run->threads) + " threads and " + std::to_string(run->messages) + " messages written and read back\n", 0};
  }
  if (arguments.action == "off" || arguments.action == "plan") {
    ArchivePlan plan;
    if (arguments.action == "plan") {
      std::error_code code;
      plan.folder = std::filesystem::absolute(arguments.target, code).string();
      plan.every = arguments.choice == "day" ? ArchivePlan::Every::Day : arguments.choice == "month" ? ArchivePlan::Every::Month : ArchivePlan::Every::Week;
      plan.format = arguments.view == "csv" ? desk::ArchiveService::Format::Csv : desk::ArchiveService::Format::Jsonl;
      plan.kept = arguments.kept;
    }
    if (const Status set = workspace.schedule().setPlan(plan); !set) return fail(set.error());
  }
  return show(workspace);
}

}  // namespace inquiry::ctl
