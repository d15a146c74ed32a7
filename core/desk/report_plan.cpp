#include "core/desk/report_plan.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <nlohmann/json.hpp>

#include "core/sla/zone_offset.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;
using Every = ReportPlan::Every;
using What = ReportPlan::What;
using std::chrono::hours;

constexpr std::array<std::string_view, 6> kWhats{"response-times", "deadlines", "person", "automatic-share", "coverage", "weekly-check"};
constexpr std::array<std::string_view, 3> kRhythms{"day", "week", "month"}, kFormats{"csv", "xlsx", "pdf"};
constexpr std::array kDays{1, 7, 30};
constexpr Duration kDay = hours(24);

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return {};
  return static_cast<Enum>(found - names.begin());
}

// Midnight of that many days after the day of `at`.
Instant midnight(Instant at, int days, const std::string& zone) {
  const Duration local = Duration(at.millis()) + zoneOffset(at, zone);
  const Duration wall = std::chrono::floor<std::chrono::days>(local) + days * kDay;
  // In two steps: the offset of that night is not the one of `at` where clocks were changed between them.
  const Instant near = Instant::fromMillis((wall - zoneOffset(at, zone)).count());
  return Instant::fromMillis((wall - zoneOffset(near, zone)).count());
}

int daysIn(Every every) { return kDays[static_cast<std::size_t>(every)]; }

}  // namespace

std::string_view name(What what) { return kWhats[static_cast<std::size_t>(what)]; }
std::string_view name(Every every) { return kRhythms[static_cast<std::size_t>(every)]; }
std::string_view name(ReportFormat format) { return kFormats[static_cast<std::size_t>(format)]; }
std::optional<What> reportFromName(std::string_view name) { return fromName<What>(kWhats, name); }
std::optional<Every> reportRhythmFromName(std::string_view name) { return fromName<Every>(kRhythms, name); }
std::optional<ReportFormat> reportFormatFromName(std::string_view name) { return fromName<ReportFormat>(kFormats, name); }

ReportDays daysOf(Every every, Instant at, const std::string& zone) { return {midnight(at, -daysIn(every), zone), midnight(at, 0, zone)}; }
ReportDays daysBefore(Every every, const ReportDays& days, const std::string& zone) { return {midnight(days.from, -daysIn(every), zone), days.from}; }
Instant dueAfter(Every every, Instant ran, const std::string& zone) { return midnight(ran, daysIn(every), zone); }

json toJson(const ReportPlan& plan) {
  return {{"id", plan.id},         {"what", name(plan.what)},       {"every", name(plan.every)}, {"format", name(plan.format)},
          {"store", plan.store.value}, {"person", plan.person.value}, {"folder", plan.folder},     {"channel", plan.channel}, {"by", plan.by.value}};
}

std::optional<ReportPlan> reportPlanFrom(const json& value) {
  if (!value.is_object()) return {};
  const auto what = reportFromName(value.value("what", ""));
  const auto every = reportRhythmFromName(value.value("every", ""));
  const auto format = reportFormatFromName(value.value("format", ""));
  if (!what || !every || !format) return {};
  return ReportPlan{value.value("id", ""), *what, *every, *format, StoreId{value.value("store", "")}, PersonId{value.value("person", "")}, value.value("folder", ""), value.value("channel", ""), PersonId{value.value("by", "")}};
}

json toJson(const ReportRun& run) { return {{"at", run.at.toIso()}, {"file", run.file}, {"mailed", run.isMailed}, {"problem", run.problem}}; }

std::optional<ReportRun> reportRunFrom(const json& value) {
  const auto at = value.is_object() ? Instant::parse(value.value("at", "")) : std::nullopt;
  if (!at) return {};
  return ReportRun{*at, value.value("file", ""), value.value("mailed", false), value.value("problem", "")};
}

}  // namespace inquiry::desk
