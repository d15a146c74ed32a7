#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "app/ctl/report_output.h"
#include "core/desk/json_values.h"
#include "core/insight/definitions.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

Json jsonOf(const std::optional<Duration>& time) { return time ? Json(time->count()) : Json(nullptr); }

Json jsonOf(const Spread& spread) {
  return {{"count", spread.count}, {"medianMs", jsonOf(spread.median)}, {"p90Ms", jsonOf(spread.p90)}, {"meanMs", jsonOf(spread.mean)}};
}

Json jsonOf(const Share& share) {
  return {{"part", share.part}, {"whole", share.whole}, {"share", share.whole == 0 ? Json(nullptr) : Json(static_cast<double>(share.part) / static_cast<double>(share.whole))}};
}

Json jsonOf(const WaitFigures& figures) {
  Json stages = Json::object();
  for (std::size_t stage = 0; stage < kStages; ++stage) stages[std::string(name(static_cast<Stage>(stage)))] = figures.stages[stage];
  return {{"waits", figures.waits},
          {"answeredInADay", jsonOf(figures.answeredInADay)},
          {"late", jsonOf(figures.late)},
          {"overOwnTarget", jsonOf(figures.overOwnTarget)},
          {"firstResponse", jsonOf(figures.first)},
          {"nextResponse", jsonOf(figures.next)},
          {"resolution", jsonOf(figures.resolution)},
          {"automatic", jsonOf(figures.automatic)},
          {"endedSilently", figures.endedSilently},
          {"open", figures.open},
          {"overdue", figures.overdue},
          {"reopened", figures.reopened},
          {"ordered", jsonOf(figures.ordered)},
          {"stages", {{"answers", figures.staged}, {"totalMs", figures.stagedTotal}, {"sumMs", std::move(stages)}}}};
}

Json jsonOf(const std::vector<FiguresOf>& groups) {
  Json list = Json::array();
  for (const FiguresOf& each : groups) {
    Json row = jsonOf(each.figures);
    row["key"] = each.key;
    list.push_back(std::move(row));
  }
  return list;
}

Json jsonOf(const WaitRow& row) {
  return {{"thread", std::to_string(row.thread.value)},
          {"store", row.store.value},
          {"startedAt", row.startedAt.toIso()},
          {"dueAt", desk::toJson(row.dueAt)},
          {"endedAt", desk::toJson(row.endedAt)},
          {"end", row.end ? Json(name(*row.end)) : Json(nullptr)},
          {"lateMs", jsonOf(row.late)},
          {"policy", row.policy},
          {"calendar", row.calendar},
          {"agent", row.agent},
          {"holder", row.holder},
          {"cause", row.cause},
          {"imported", row.isReckoned}};
}

Json jsonOf(const ResponseReport& report) {
  Json definitions = Json::array(), breaches = Json::array(), backlog = Json::array(), heat = Json::array();
  for (const insight::Definition& each : insight::definitions())
    definitions.push_back({{"figure", name(each.figure)}, {"title", each.title}, {"definition", each.text}, {"unit", each.unit}});
  for (const WaitRow& row : report.breaches) breaches.push_back(jsonOf(row));
  for (const BacklogPoint& point : report.backlog) backlog.push_back({{"at", point.at.toIso()}, {"open", point.open}, {"overdue", point.overdue}});
  for (const auto& day : report.heat) {
    Json hours = Json::array();
    for (const HeatCell& cell : day) hours.push_back({{"waits", cell.waits}, {"late", cell.late}});
    heat.push_back(std::move(hours));
  }
  return {{"from", report.filter.from.toIso()},
          {"to", report.filter.to.toIso()},
          {"now", report.now.toIso()},
          {"by", name(report.grouping)},
          {"total", jsonOf(report.total)},
          {"before", report.before ? jsonOf(*report.before) : Json(nullptr)},
          {"groups", jsonOf(report.groups)},
          {"days", jsonOf(report.days)},
          {"distribution", {{"boundsMinutes", kBucketMinutes}, {"counts", report.distribution}}},
          {"causes", report.causes},
          {"backlog", std::move(backlog)},
          {"heat", std::move(heat)},
          {"breaches", {{"count", report.breachCount}, {"rows", std::move(breaches)}}},
          {"definitions", std::move(definitions)},
          {"unread", report.unread}};
}

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
  Output output{jsonOf(*report).dump(-1, ' ', false, Json::error_handler_t::replace), linesOf(report->total), 0};
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
  const auto taken = workspace.twins().addFile(arguments.textFile, {StoreId{arguments.target}, arguments.choice, 30});
  if (!taken) return fail(taken.error());
  return Output{Json{{"figures", *taken}}.dump(), "Took in " + std::to_string(*taken) + " figures.\n", 0};
}

}  // namespace inquiry::ctl
