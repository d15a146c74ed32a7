#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/review_sample.h"

namespace inquiry::desk {

nlohmann::json sampleJson(const ReviewSample& sample);
// Corrupt "sample.stored" for what sampleJson() never wrote.
Result<ReviewSample> sampleFrom(const std::string& json);

nlohmann::json criteriaJson(const std::vector<ScoreCriterion>& criteria);
// A list of {"key", "name", "kind": "stars" or "yes-no", "weight"}; InvalidInput "sample.sheet" says what is wrong with which.
Result<std::vector<ScoreCriterion>> criteriaFrom(const std::string& json);

}  // namespace inquiry::desk
