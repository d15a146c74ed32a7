// How long the support of each site takes to answer, from what was noted.
#include <algorithm>
#include <map>

#include "core/desk/parts.h"
#include "core/desk/support_service.h"
#include "core/storage/support_case_repository.h"

namespace inquiry::desk {
namespace {

double hoursBetween(Instant from, Instant to) { return static_cast<double>((to - from).count()) / 3'600'000.0; }

SupportPoint pointOf(const SupportCase& value) {
  SupportPoint point{value.id, value.store, value.site, value.category, *value.sentAt, {}, {}, value.defectRate};
  if (value.expectedAt) point.hoursExpected = hoursBetween(*value.sentAt, *value.expectedAt);
  if (value.answeredAt) point.hoursTaken = hoursBetween(*value.sentAt, *value.answeredAt);
  return point;
}

double medianOf(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

Result<SupportTrend> SupportService::trend(Instant since) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto cases = storage::SupportCaseRepository((*reader)->connection()).sentSince(since);
  if (!cases) return fail(cases.error());
  SupportTrend trend;
  std::map<std::pair<std::string, std::string>, std::pair<SupportMonth, std::vector<double>>> months;
  for (const SupportCase& value : *cases) {
    const SupportPoint point = pointOf(value);
    const std::string month = point.sentAt.toIso().substr(0, 7);
    auto& [row, taken] = months[{month, point.site}];
    row.month = month;
    row.site = point.site;
    ++row.cases;
    const double waited = point.hoursTaken.value_or(hoursBetween(point.sentAt, value.closedAt.value_or(m_parts.clock.now())));
    if (point.hoursTaken) taken.push_back(*point.hoursTaken);
    row.answered += point.hoursTaken ? 1 : 0;
    row.late += point.hoursExpected && waited > *point.hoursExpected ? 1 : 0;
    trend.points.push_back(point);
  }
  for (auto& [key, entry] : months) {
    entry.first.medianHours = medianOf(std::move(entry.second));
    trend.months.push_back(entry.first);
  }
  return trend;
}

}  // namespace inquiry::desk
