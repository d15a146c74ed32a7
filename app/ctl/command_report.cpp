#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "app/ctl/report_output.h"
#include "core/desk/json_values.h"
#include "core/desk/report_json.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

std::string share(const Share& value) {
  if (value.whole == 0) return "-";
  const std::int64_t tenths = (value.part * 1000 + value.whole / 2) / value.whole;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " % (" + std::to_string(value.part) + " / " + std::to_string(value.whole) + ")";
}

std::string minutes(const std::optional<Duration>& time) {
  return time ? std::to_string(std::chrono::duration_cast<std::chrono::minutes>(*time).count()) + " min" : "-";
}

std::string linesOf(const WaitFigures& figures) {
  return "waiting periods " + std::to_string(figures.waits) + "  within 24 h " + share(figures.answeredInADay) + "  late " + share(figures.late) + "  first " +
         minutes(figures.first.median) + ", p90 " + minutes(figures.first.p90) + "  next " + minutes(figures.next.median) + ", p90 " + minutes(figures.next.p90) + "\n";
}

Result<Output> responseTimes(Workspace& workspace, const Arguments& arguments) {
  const auto question = questionOf(workspace, arguments);
  if (!question) return fail(question.error());
  if (const auto left = workspace.insight().catchUp([] { return true; }); !left) return fail(left.error());
  const auto report = workspace.insight().report(*question);
  if (!report) return fail(report.error());
  Output output{desk::toJson(*report).dump(-1, ' ', false, Json::error_handler_t::replace), linesOf(report->total), 0};
  for (const FiguresOf& each : report->groups) output.text += "  " + (each.key.empty() ? "-" : each.key) + "  " + linesOf(each.figures);
  return tablesOutput(workspace, arguments, desk::reportTables(*report, desk::plainWords()), std::move(output));
}

Json jsonOf(const MetricTwin& twin) {
  Json waits = Json::array(), unknown = Json::array();
  for (const TwinWait& wait : twin.waits)
    if (!wait.doubt.empty() || !wait.there.empty())
      waits.push_back({{"thread", std::to_string(wait.thread.value)}, {"startedAt", wait.startedAt.toIso()}, {"endedAt", desk::toJson(wait.endedAt)}, {"counted", wait.isCounted},
                       {"late", wait.isLate}, {"why", wait.doubt}, {"there", wait.there}});
  for (const UnknownHere& message : twin.unknown)
    unknown.push_back({{"at", message.at.toIso()}, {"reference", message.reference}, {"late", message.isLate}, {"inGap", message.isInGap}});
  return {{"metric", twin.metric.id},
          {"title", twin.metric.title},
          {"windowDays", twin.windowDays},
          {"from", twin.from.toIso()},
          {"to", twin.to.toIso()},
          {"part", twin.part},
          {"whole", twin.whole},
          {"value", twin.value ? Json(*twin.value) : Json(nullptr)},
          {"theirs", twin.theirs ? Json(twin.theirs->value) : Json(nullptr)},
          {"lateLeft", twin.lateLeft ? Json(*twin.lateLeft) : Json(nullptr)},
          {"quickNeeded", twin.quickNeeded ? Json(*twin.quickNeeded) : Json(nullptr)},
          {"source", twin.metric.source},
          {"sourceDate", twin.metric.sourceDate},
          {"doubtful", std::move(waits)},
          {"unknownHere", std::move(unknown)}};
}

Result<Output> platform(Workspace& workspace, const Arguments& arguments) {
  const StoreId store{arguments.target};
  if (const auto left = workspace.insight().catchUp([] { return true; }); !left) return fail(left.error());
  const auto metrics = workspace.twins().metrics(store);
  if (!metrics) return fail(metrics.error());
  Output output;
  Json list = Json::array();
  for (const PlatformMetric& metric : *metrics)
    for (const int window : metric.windows) {
      const auto twin = workspace.twins().twin(store, metric.id, window, desk::MetricTwinService::AsOf::TheirFigure);
      if (!twin) return fail(twin.error());
      list.push_back(jsonOf(*twin));
      output.text += metric.title + ", " + std::to_string(window) + " days: " + (twin->value ? std::to_string(*twin->value) : "-") + " here, " +
                     (twin->theirs ? std::to_string(twin->theirs->value) : "-") + " there\n";
    }
  if (list.empty()) output.text = "This platform is not known to publish a figure about answers.\n";
  output.json = Json{{"store", store.value}, {"figures", std::move(list)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
  return output;
}

}  // namespace

Result<Output> runReport(Workspace& workspace, const Arguments& arguments) {
  if (arguments.action == "platform") return platform(workspace, arguments);
  if (arguments.action == "response-times") return responseTimes(workspace, arguments);
  if (arguments.action == "person") return personReport(workspace, arguments);
  if (arguments.action == "tags") return tagReport(workspace, arguments);
  if (arguments.action == "schedule") return reportPlans(workspace, arguments);
  const auto taken = workspace.twins().addFile(arguments.textFile, {StoreId{arguments.target}, arguments.choice, 30});
  if (!taken) return fail(taken.error());
  return Output{Json{{"figures", *taken}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Took in " + std::to_string(*taken) + " figures.\n", 0};
}

}  // namespace inquiry::ctl
