#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/sla/waiting_clock.h"

namespace inquiry {

// Why a deadline stands where it stands, kept with the clock: a later change of policy, calendar or time zone data does not alter it.
struct ClockProof {
  std::string startEvent;  // remote id of the message the wait began with
  Instant startedAt, dueAt;
  ClockPolicy policy;
  std::string timeZone;  // of the calendar; empty for elapsed time
  std::vector<ExcludedSpan> excluded;
  bool isExcludedCut = false;  // more spans than kept
  std::string tzdataVersion;
  std::int64_t calendarVersion = 0;  // 0: elapsed time

  std::string toJson() const;
  static Result<ClockProof> fromJson(std::string_view json);
};

// At most this many excluded spans are kept in a proof.
inline constexpr std::size_t kMaxProofSpans = 40;

Result<ClockProof> proofOf(const Wait& wait, const WaitClock& clock, const SlaSettings& settings, const std::string& storeZone);

}  // namespace inquiry
