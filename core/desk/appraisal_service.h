#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/rating.h"
#include "core/domain/wait_figures.h"

namespace inquiry::desk {

struct Parts;

// One person's work in a span, for the talk about it: figures, what the trail says they did, how content buyers were, and every wait behind it.
struct Appraisal {
  PersonId person;
  ResponseReport figures;
  std::map<std::string, std::int64_t> acts;  // by kind of the journal's rows
  RatingReport ratings;
  BehindRows waits;
};

// How good the service was: ratings of conversations, and the report on one person. Blocks; not from the window's thread, safe from any other.
class AppraisalService {
 public:
  explicit AppraisalService(Parts& parts) : m_parts(parts) {}

  // Takes in the ratings of buyers from a CSV file (rating_file.h), all or none; `store` is that of rows that name none. Answers how many are new or changed.
  // The same file once more changes nothing. Journalled.
  Result<std::int64_t> addFile(const std::string& path, const StoreId& store);
  // The team's own word on a conversation, 1 to 5 stars; once more replaces one's own. InvalidInput "ratings.stars". Journalled.
  Status rate(ThreadId thread, int stars);
  Result<RatingReport> ratings(const WaitFilter& filter) const;
  // On the person `question.filter.only` names as Agent. InvalidInput "appraisal.person" without one.
  Result<Appraisal> appraisal(const ReportQuestion& question) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
