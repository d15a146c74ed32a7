#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/domain/case.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// What went wrong with answers and cases besides their time. Reads only.
class FailureRepository {
 public:
  explicit FailureRepository(Connection& connection) : m_connection(connection) {}

  struct Row {
    ThreadId thread;
    StoreId store;
    std::string word;  // the platform's
    Instant at;
  };
  // Answers that a platform kept back for what they say, and those that the check stopped at the last moment.
  Result<std::vector<Row>> heldBack(Instant from, Instant to, std::size_t limit);
  // Closed cases; `isCounted`: the platform counts it against the seller. `isContested`: it was disputed or appealed from here.
  struct Closed : Row {
    CaseKind kind = CaseKind::Claim;
    bool isCounted = false, isContested = false;
  };
  Result<std::vector<Closed>> closedCases(Instant from, Instant to, std::size_t limit);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
