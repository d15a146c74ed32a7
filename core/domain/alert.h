#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// Something a person was told although nobody asked, kept until somebody acknowledges it. Raised again before that, it counts up.
struct Alert {
  std::int64_t id = 0;
  std::string kind;  // name(AlarmNotice::Kind)
  StoreId store;
  std::optional<ThreadId> thread;  // absent: about the store as a whole
  PersonId person;                 // whom it is for; empty: everybody
  std::string code, text;          // as last raised; `text` is one English sentence without buyer data
  Instant raisedAt, lastAt;        // first and last time
  std::int64_t times = 1;
  std::optional<Instant> clearedAt;  // the matter is over; it stays until acknowledged
  std::optional<Instant> acknowledgedAt;
  PersonId acknowledgedBy;
};

}  // namespace inquiry
