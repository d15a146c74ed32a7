#include "core/desk/dashboard_json.h"

#include <nlohmann/json.hpp>

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr double kAmazonBar = 90, kEbayBar = 95, kTopSellers = 3.2 * 60, kOwnHours = 120, kOwnMinutes = 5;

Result<Json> listIn(std::string_view text) {
  Json value = Json::parse(text, nullptr, false);
  if (value.is_array()) return value;
  return fail(ErrorKind::Corrupt, "figures.setting", "What was kept of the dashboards cannot be read; set it anew.");
}

Json orNull(const std::optional<Instant>& at) { return at ? Json(at->toIso()) : Json(nullptr); }

std::optional<Instant> instantIn(const Json& value, const char* key) {
  const auto found = value.find(key);
  return found == value.end() || !found->is_string() ? std::nullopt : Instant::parse(found->get<std::string>());
}

std::optional<ReferenceLine> lineIn(const Json& value) {
  const auto figure = figureFromName(value.value("figure", ""));
  if (!figure) return {};
  ReferenceLine line;
  line.id = value.value("id", "");
  line.figure = *figure;
  line.marketplace = marketplaceFromName(value.value("marketplace", ""));
  line.value = value.value("value", 0.0);
  line.label = value.value("label", "");
  line.source = value.value("source", "");
  line.sourceDate = value.value("sourceDate", "");
  line.isShown = value.value("shown", true);
  return line;
}

std::optional<SavedDashboard> dashboardIn(const Json& value) {
  const auto grouping = groupingFromName(value.value("grouping", ""));
  if (!grouping) return {};
  SavedDashboard dashboard;
  dashboard.name = value.value("name", "");
  dashboard.span = static_cast<ReportSpan>(value.value("span", static_cast<int>(ReportSpan::Week)));
  dashboard.from = instantIn(value, "from");
  dashboard.to = instantIn(value, "to");
  dashboard.comparison = static_cast<ReportComparison>(value.value("comparison", static_cast<int>(ReportComparison::Nothing)));
  dashboard.grouping = *grouping;
  const Json only = value.value("only", Json::object());
  for (const auto& [key, text] : only.items()) {
    const auto one = groupingFromName(key);
    if (!one || !text.is_string()) return {};
    dashboard.only[*one] = text.get<std::string>();
  }
  return dashboard;
}

template <class T>
Result<std::vector<T>> readAll(std::string_view text, std::optional<T> (*read)(const Json&)) {
  const auto list = listIn(text);
  if (!list) return fail(list.error());
  std::vector<T> values;
  // A field of the wrong type is a damaged setting, wherever it stands.
  try {
    for (const Json& each : *list)
      if (auto value = read(each)) values.push_back(std::move(*value));
  } catch (const Json::exception&) {
    return fail(ErrorKind::Corrupt, "figures.setting", "What was kept of the dashboards cannot be read; set it anew.");
  }
  return values;
}

}  // namespace

std::string toJson(const std::vector<ReferenceLine>& lines) {
  Json list = Json::array();
  for (const ReferenceLine& line : lines)
    list.push_back({{"id", line.id},
                    {"figure", name(line.figure)},
                    {"marketplace", line.marketplace ? Json(name(*line.marketplace)) : Json("")},
                    {"value", line.value},
                    {"label", line.label},
                    {"source", line.source},
                    {"sourceDate", line.sourceDate},
                    {"shown", line.isShown}});
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toJson(const std::vector<SavedDashboard>& dashboards) {
  Json list = Json::array();
  for (const SavedDashboard& each : dashboards) {
    Json only = Json::object();
    for (const auto& [grouping, text] : each.only) only[std::string(name(grouping))] = text;
    list.push_back({{"name", each.name},
                    {"span", static_cast<int>(each.span)},
                    {"from", orNull(each.from)},
                    {"to", orNull(each.to)},
                    {"comparison", static_cast<int>(each.comparison)},
                    {"grouping", name(each.grouping)},
                    {"only", std::move(only)}});
  }
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<ReferenceLine>> referenceLinesFrom(std::string_view json) { return readAll(json, &lineIn); }

Result<std::vector<SavedDashboard>> dashboardsFrom(std::string_view json) { return readAll(json, &dashboardIn); }

std::vector<ReferenceLine> builtInReferenceLines() {
  return {{"amazon-24h", Figure::AnsweredInADay, Marketplace::Amazon, kAmazonBar, "Amazon 90 %", "Amazon's target of 2012, repeated by sellers: 90 % within 24 hours", "2026-08", true},
          {"ebay-24h", Figure::AnsweredInADay, Marketplace::Ebay, kEbayBar, "eBay 95 %", "Sellers' guides; eBay's policy pages name no bar for messages", "2026-07", true},
          {"top-sellers", Figure::FirstResponse, {}, kTopSellers, "Top sellers 3.2 h", "Mean of top sellers as sellers' guides quote it; no platform's rule", "2026-07", true},
          {"own-2h", Figure::FirstResponse, {}, kOwnHours, "Own 2 h", "The team's own target for a first answer: set it to yours", "2026-11", true},
          {"own-5min", Figure::FirstResponse, {}, kOwnMinutes, "Own 5 min", "The team's own target for live questions: set it to yours", "2026-11", true}};
}

}  // namespace inquiry::desk
