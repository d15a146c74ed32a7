#pragma once

#include <map>
#include <set>

#include "core/marketplaces/mercado_libre/pull_scope.h"
#include "core/marketplaces/mercado_libre/question_mapper.h"

namespace inquiry::mercado_libre {

// Titles of listings already asked for. Kept by the connector over pulls; used by the pulling worker only.
using ItemTitles = std::map<std::string, std::string>;

// Questions have no date filter, so they are read as lists, newest first:
//   fresh()   - what is unanswered, until known ground is reached; then what left that list since (answered elsewhere, banned, deleted)
//   recent()  - the newest 200 of any status, for what comes late or changes later
//   history() - as far back as offsets reach (1000)
// The watermark "questions" is the newest date below which everything unanswered has been handed over; it moves with the last page only.
class QuestionPull {
 public:
  QuestionPull(PullScope& scope, ItemTitles& titles) : m_scope(scope), m_titles(titles) {}

  Status fresh();
  Status recentWhenDue();
  Status recent();
  Status history(std::optional<Instant> since);
  // GETs at most `limit` open questions that are not in the list of unanswered ones.
  Status departed(std::size_t limit);

 private:
  struct Listing {
    std::vector<QuestionReading> readings;
    std::vector<Error> quarantined;
    std::size_t rows = 0;
    std::int64_t total = 0;
  };
  Result<Listing> list(const std::string& status, std::size_t offset);
  InboundPage pageOf(Listing& listing);
  bool isKnownGround(const Listing& listing, std::optional<Instant> watermark) const;
  std::string titleOf(const QuestionReading& reading);
  Status look(const std::string& questionId, InboundPage& page);

  PullScope& m_scope;
  ItemTitles& m_titles;
  std::set<std::string> m_unanswered;  // thread ids seen by fresh()
};

}  // namespace inquiry::mercado_libre
