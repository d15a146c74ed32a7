#pragma once

#include <optional>
#include <span>

#include "core/domain/error.h"

namespace inquiry {

// How a failed read is repeated: up to `attempts` calls in all, with pauses that double from `first` to `longest`.
// Writes are not in this table because nothing of them is ever repeated by it.
struct RetryRule {
  ErrorKind kind;
  int attempts;
  Duration first, longest;
};

// The whole table; a kind without a row is final at the first try.
std::span<const RetryRule> retryTable();

// Pause before the next attempt of a read that failed `failures` times (from 1), the last time with `kind`; empty when enough was
// tried. `jitter` in [0, 1) lengthens the pause by up to a quarter.
std::optional<Duration> retryPause(ErrorKind kind, int failures, double jitter);

}  // namespace inquiry
