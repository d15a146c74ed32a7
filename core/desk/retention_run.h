#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "core/desk/parts.h"
#include "core/desk/retention_service.h"
#include "core/domain/store.h"

namespace inquiry::desk {

// The deletion at one store, step by step. Used by one thread at a time, not the writer's.
class RetentionRun {
 public:
  RetentionRun(Parts& parts, const Store& store, std::vector<compliance::RetentionRule> rules);

  // One small part of what is due; answers false when nothing is left.
  Result<bool> step();
  // Files that no row names any more, and the journal's count of it all. After the last step.
  Status finish();
  const RetentionReceipt& receipt() const { return m_receipt; }

 private:
  std::optional<Instant> endOf(compliance::DataKind kind) const;
  Result<bool> takeConversations(Instant end);
  Result<bool> takeNames(Instant end);
  Result<bool> takeOriginals(Instant end);
  Result<bool> takeFiles(Instant end);
  Result<bool> takeOrders(Instant end);

  // What was found and waits to be taken: looking is dear, so each look brings enough for many steps.
  template <class IdType>
  struct Found {
    std::vector<IdType> ids;
    bool isAll = false;  // the next look would find nothing more
  };
  // The next few; empty when nothing is left.
  template <class IdType, class Find>
  Result<std::vector<IdType>> next(Found<IdType>& found, std::size_t count, Find find);

  Parts& m_parts;
  const Store& m_store;
  std::vector<compliance::RetentionRule> m_rules;
  Found<ThreadId> m_conversations, m_named;
  Found<MessageId> m_originals, m_loaded;
  Found<OrderId> m_orders, m_namedOrders;
  std::set<std::string> m_files;
  RetentionReceipt m_receipt;
};

// Discards the files among these that no row names any more; answers how many and their bytes.
struct DiscardedFiles {
  std::int64_t files = 0, bytes = 0;
};
Result<DiscardedFiles> discardUnnamed(Parts& parts, const std::set<std::string>& names);

}  // namespace inquiry::desk
