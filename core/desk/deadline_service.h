#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "core/desk/failure_causes.h"
#include "core/desk/holiday_file.h"
#include "core/domain/deadline.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/sla/clock_policy.h"
#include "core/sla/holidays.h"

namespace inquiry::desk {

struct Parts;

// Why deadlines of a span were missed; the shares of a breakdown add up to the whole.
struct LateBreakdown {
  std::map<std::string, std::int64_t> counts;  // by cause: core/domain/deadline.h
  std::vector<LateCause> threads;              // newest first
};

// What sets the clocks: policies, calendars, and the proof of every deadline. Blocks; not from the window's thread.
class DeadlineService {
 public:
  explicit DeadlineService(Parts& parts) : m_parts(parts) {}

  // As edited, without what the hours of single stores add.
  Result<SlaSettings> settings() const;
  // Checked, journalled, each changed row and calendar under its next version. Waits that run keep the version they began under; answers the settings
  // with their versions. InvalidInput names the place.
  Result<SlaSettings> save(SlaSettings settings);
  // The lead's word: every running wait is counted by the present figures. Answers how many.
  Result<std::int64_t> reapply();
  // Newest first; `subject` is rowKey() or "calendar:" and the id.
  Result<std::vector<PolicyVersion>> versions(const std::string& subject) const;
  static const std::vector<HolidayList>& holidays() { return builtInHolidays(); }
  // The whole days of a file, of this year and the next.
  Result<FileDays> readFile(const std::string& path) const;
  // The proofs of the clocks of a thread's newest wait, for a person and for a program. NotFound without such a thread, "deadline.none" without a clock.
  Result<std::string> proofText(ThreadId thread) const;
  Result<std::string> proofJson(ThreadId thread) const;
  Result<LateBreakdown> late(Instant from, Instant to) const;
  // KP08: what went wrong towards buyers - late, a forbidden word, a case lost - with the conversation of each.
  Result<FailureBreakdown> failures(Instant from, Instant to) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
