#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/desk/parts.h"
#include "core/domain/order.h"
#include "core/domain/thread.h"
#include "core/storage/import_writer.h"

namespace inquiry::desk {

// Keeps whoever was forgotten in this workspace from coming back with an old file. Used by one thread.
class ImportForgotten {
 public:
  explicit ImportForgotten(Parts& parts) : m_parts(parts) {}

  // Nothing in it is newer than the forgetting: the whole conversation is left out. Of one that went on later the old messages are.
  Result<bool> isOut(const Thread& thread);
  bool isOut(const storage::ImportedMessage& message) const;
  Result<bool> isOut(const Order& order);

 private:
  Result<bool> hasAny(const StoreId& store);
  // Until when what is told of that buyer or order is not wanted; absent where nobody forgot them. Empty names say nothing.
  Result<std::optional<Instant>> untilOf(const StoreId& store, const std::vector<std::string>& buyer, const std::string& order);
  Parts& m_parts;
  std::map<StoreId, bool> m_any;                             // whether anybody of that store was ever forgotten
  std::map<std::pair<StoreId, std::string>, Instant> m_out;  // until when, by the conversation's remote id
};

}  // namespace inquiry::desk
