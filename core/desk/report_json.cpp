#include "core/desk/report_json.h"

#include <nlohmann/json.hpp>

#include "core/desk/json_values.h"
#include "core/insight/definitions.h"

namespace inquiry::desk {
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
          {"dueAt", toJson(row.dueAt)},
          {"endedAt", toJson(row.endedAt)},
          {"end", row.end ? Json(name(*row.end)) : Json(nullptr)},
          {"lateMs", jsonOf(row.late)},
          {"policy", row.policy},
          {"calendar", row.calendar},
          {"agent", row.agent},
          {"holder", row.holder},
          {"cause", row.cause},
          {"imported", row.isReckoned}};
}

}  // namespace

Json toJson(const ResponseReport& report) {
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

}  // namespace inquiry::desk
