#include "core/domain/review_sample.h"

namespace inquiry {

std::vector<ScoreCriterion> starterSheet() {
  using Kind = ScoreCriterion::Kind;
  return {{"correct", "Correct", Kind::Stars, 3}, {"complete", "Complete", Kind::Stars, 2}, {"polite", "Polite", Kind::Stars, 1},
          {"in-time", "In time", Kind::YesNo, 1}, {"language", "Language", Kind::Stars, 1}, {"rules", "Conforms to the rules of the platform", Kind::YesNo, 3}};
}

std::optional<double> totalOf(const ScoreSheet& sheet, const std::vector<ScoreCriterion>& criteria) {
  double sum = 0, weights = 0;
  for (const ScoreCriterion& each : criteria) {
    const auto value = sheet.values.find(each.key);
    if (value == sheet.values.end()) continue;
    sum += each.weight * (each.kind == ScoreCriterion::Kind::YesNo ? value->second : (value->second - 1) / 4);
    weights += each.weight;
  }
  if (weights <= 0) return {};
  return sum / weights;
}

}  // namespace inquiry
