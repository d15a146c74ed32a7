#include "core/storage/machine_answers.h"

#include "core/storage/message_id.h"
#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAnswered = "SELECT 1 FROM message WHERE thread = ?1 AND id >= ?2 AND direction = 2 AND author = 3 AND is_deleted = 0 LIMIT 1";

}  // namespace

Result<std::set<ThreadId>> answeredByMachine(Connection& connection, const std::vector<Thread>& threads) {
  std::set<ThreadId> found;
  for (const Thread& thread : threads) {
    if (!thread.needsReply || !thread.oldestUnansweredAt) continue;
    const auto one = firstRow<std::int64_t>(connection, kAnswered, [](Row row) { return row.integer(0); }, thread.id, firstMessageIdAt(*thread.oldestUnansweredAt));
    if (!one) return fail(one.error());
    if (*one) found.insert(thread.id);
  }
  return found;
}

}  // namespace inquiry::storage
