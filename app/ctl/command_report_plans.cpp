#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/ctl/report_output.h"
#include "core/desk/report_schedule.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;
using desk::ReportPlan;
using desk::ReportPlanRow;
using desk::ReportRun;

std::string dumped(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json jsonOf(const ReportPlanRow& row) {
  Json plan = desk::toJson(row.plan);
  plan["channel"] = row.channel.empty() ? Json(nullptr) : Json(row.channel);
  plan["last"] = row.last ? desk::toJson(*row.last) : Json(nullptr);
  plan["next"] = row.next.toIso();
  return plan;
}

std::string lineOf(const ReportPlanRow& row) {
  std::string line = row.plan.id + "  " + std::string(name(row.plan.what)) + "  every " + std::string(name(row.plan.every)) + "  " + std::string(name(row.plan.format));
  if (!row.plan.store.value.empty()) line += "  store " + row.plan.store.value;
  if (!row.plan.person.value.empty()) line += "  person " + row.plan.person.value;
  line += "  into " + (row.plan.folder.empty() ? std::string("the workspace") : row.plan.folder);
  if (!row.channel.empty()) line += "  by mail to " + row.channel;
  if (row.last) line += "\n    last " + row.last->at.toIso() + "  " + (row.last->problem.empty() ? row.last->file : row.last->problem);
  return line + "\n    next " + row.next.toIso() + "\n";
}

Result<Output> list(Workspace& workspace) {
  const auto rows = workspace.reportPlans().plans();
  if (!rows) return fail(rows.error());
  Output output;
  Json plans = Json::array();
  for (const ReportPlanRow& row : *rows) {
    plans.push_back(jsonOf(row));
    output.text += lineOf(row);
  }
  if (rows->empty()) output.text = "Nothing is planned.\n";
  output.json = dumped({{"plans", std::move(plans)}});
  return output;
}

// A channel as a person calls it.
Result<std::string> channelOf(Workspace& workspace, const std::string& name) {
  if (name.empty()) return name;
  const auto channels = workspace.channels().channels();
  if (!channels) return fail(channels.error());
  for (const desk::ChannelRow& row : *channels)
    if (row.channel.name == name || row.channel.id == name) return row.channel.id;
  return name;
}

Result<Output> add(Workspace& workspace, const Arguments& arguments) {
  ReportPlan plan;
  const auto what = desk::reportFromName(arguments.view);
  if (!what) return fail(ErrorKind::InvalidInput, "arguments.what", "--what takes response-times, deadlines, person, automatic-share, coverage or weekly-check.");
  const auto every = desk::reportRhythmFromName(arguments.outcome.empty() ? "week" : arguments.outcome);
  if (!every) return fail(ErrorKind::InvalidInput, "arguments.every", "--every takes day, week or month.");
  const auto format = desk::reportFormatFromName(arguments.format == "json" ? "pdf" : arguments.format);
  if (!format) return fail(ErrorKind::InvalidInput, "arguments.format", "--format takes pdf, xlsx or csv.");
  const auto channel = channelOf(workspace, arguments.address);
  if (!channel) return fail(channel.error());
  plan.what = *what;
  plan.every = *every;
  plan.format = *format;
  plan.store.value = arguments.store;
  plan.person.value = arguments.agent;
  plan.channel = *channel;
  std::error_code code;
  if (!arguments.out.empty()) plan.folder = std::filesystem::absolute(arguments.out, code).string();
  const auto id = workspace.reportPlans().save(plan);
  if (!id) return fail(id.error());
  return Output{dumped({{"id", *id}}), *id + "\n", 0};
}

}  // namespace

Result<Output> reportPlans(Workspace& workspace, const Arguments& arguments) {
  if (arguments.choice == "list") return list(workspace);
  if (arguments.choice == "add") return add(workspace, arguments);
  if (arguments.target.empty()) return fail(ErrorKind::InvalidInput, "arguments.id", "Name the plan: report schedule list shows their ids.");
  if (arguments.choice == "remove") {
    if (const Status removed = workspace.reportPlans().remove(arguments.target); !removed) return fail(removed.error());
    return list(workspace);
  }
  const auto run = workspace.reportPlans().run(arguments.target);
  if (!run) return fail(run.error());
  return Output{dumped(desk::toJson(*run)), "Wrote and read back " + run->file + (run->isMailed ? ", and mailed it" : "") + "\n", 0};
}

}  // namespace inquiry::ctl
