#pragma once

#include <string>
#include <vector>

#include "core/domain/deadline.h"
#include "core/domain/error.h"
#include "core/domain/store.h"

namespace inquiry::desk {

struct Parts;

// One line of the daily walk through the stores.
struct RoundRow {
  DailyRound round;
  std::string store;     // as the team calls it
  std::string tickedBy;  // name of the person
  std::int64_t needsReply = 0, openCases = 0;
};

// The daily round: once a day of each store's own clock its inbox and its cases are walked through, and ticked. Blocks; not from the window's thread.
class RoundService {
 public:
  explicit RoundService(Parts& parts) : m_parts(parts) {}
  // The newest line of each store, those still open first.
  Result<std::vector<RoundRow>> rows() const;
  // Ends the alert, too. NotFound "round.unknown" when it was ticked already or is none.
  Status tick(const StoreId& store, const std::string& day);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
