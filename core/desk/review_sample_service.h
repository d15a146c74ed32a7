#pragma once

#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/review_sample.h"

namespace inquiry::desk {

struct Parts;

// Conversations drawn by chance and judged by a sheet of criteria. The same seed over the same conversations draws the same ones in the same order on every computer
// (core/domain/seeded_choice.h). Asks for DeskRight::Export, as whoever reviews has it. Blocks; not from the window's thread.
class ReviewSampleService {
 public:
  static constexpr std::size_t kMost = 1000;

  explicit ReviewSampleService(Parts& parts) : m_parts(parts) {}
  // Journalled. InvalidInput "sample.number", "sample.span"; NotFound "sample.empty" when nobody answered anything of that kind.
  Result<ReviewSample> draw(const SampleFrame& frame, std::size_t wanted, std::uint64_t seed);
  // The newest first.
  Result<std::vector<ReviewSample>> samples() const;
  Result<ReviewSample> sample(std::int64_t id) const;
  // One's own sheet of that conversation, empty where there is none yet.
  ScoreSheet ownSheet(const ReviewSample& sample, ThreadId thread) const;
  // One's own sheet of a sampled conversation; once more replaces it. Journalled without the comment. InvalidInput "sample.score" names the criterion.
  Status score(std::int64_t sample, ThreadId thread, const ScoreSheet& sheet);

  // Those of the next sample: a starter sheet until a team writes its own. An empty text brings that back.
  Result<std::vector<ScoreCriterion>> criteria() const;
  Status saveCriteria(const std::string& json);
  // The same from a form: a criterion without a key is new and is given one.
  Status keepCriteria(std::vector<ScoreCriterion> criteria);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
