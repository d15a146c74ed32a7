#pragma once

#include <optional>

#include "core/domain/error.h"
#include "core/domain/thread_query.h"

namespace inquiry::desk {

struct Parts;

// A page of the inbox as it stood.
struct PastPage {
  Instant at;
  ThreadPage page;
  // From when on the past is exact: what changed before it was not kept yet, and such threads stand as they did then. Absent: nothing has changed so far.
  std::optional<Instant> exactSince;
  bool isExact() const { return !exactSince || at >= *exactSince; }
};

// The inbox as it stood at a past instant: status, who had it, tags, priority, waits and deadlines, read or unread. To look at only: every action is on
// today's threads. Names and subjects are today's; threads that were deleted since are not shown. Blocks; not from the window's thread.
class PastService {
 public:
  explicit PastService(Parts& parts) : m_parts(parts) {}
  // Of the query count view, store, tag, limit and cursor. InvalidInput "past.future" for an instant to come.
  Result<PastPage> threads(const ThreadQuery& query, Instant at) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
