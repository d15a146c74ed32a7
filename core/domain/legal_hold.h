#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace inquiry {

// A person's word that something may not be deleted: neither by time nor for a buyer who wants to be forgotten.
struct LegalHold {
  std::int64_t id = 0;
  // Never renumber: stored. An order holds all its conversations and cases, a case those of its order.
  enum class Kind { Thread = 1, Order = 2, Case = 3 } kind = Kind::Thread;
  StoreId store;
  std::string target;  // id of the thread or the case, number of the order
  std::string reason;
  PersonId setBy;
  Instant setAt;
  PersonId liftedBy = {};
  std::optional<Instant> liftedAt = {};  // absent: it stands
};

}  // namespace inquiry
