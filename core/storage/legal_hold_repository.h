#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/legal_hold.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// SQL: whether the thread of the row "t" is held, by itself, by its order or by a case.
extern const std::string_view kThreadIsHeld;
// The same of the order of the row "o".
extern const std::string_view kOrderIsHeld;

// Holds, standing and lifted. Writer connection for writes, in a transaction of the caller.
class LegalHoldRepository {
 public:
  explicit LegalHoldRepository(Connection& connection) : m_connection(connection) {}

  // Conflict "hold.exists" when one stands for the same.
  Result<std::int64_t> add(const LegalHold& hold);
  // NotFound when it does not stand.
  Status lift(std::int64_t id, const PersonId& who, Instant at);
  Result<std::optional<LegalHold>> find(std::int64_t id);
  enum class Which { Standing, All };
  Result<std::vector<LegalHold>> list(Which which);  // newest first
  Result<bool> isHeld(ThreadId thread);
  Result<bool> isOrderHeld(OrderId order);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
