#include "core/storage/lost_threads.h"

#include <array>
#include <set>
#include <vector>

#include "core/domain/thread.h"
#include "core/storage/thread_repository.h"

namespace inquiry::storage {
namespace {

// Each answers from its index alone, which stands on other pages than the rows. Read from both ends: one page of it may be damaged, too.
constexpr std::string_view kNamed = "SELECT id, store, remote_id FROM thread INDEXED BY sqlite_autoindex_thread_1 ORDER BY store";
constexpr std::string_view kKeep = "INSERT OR IGNORE INTO temp.named_thread(id, store, remote_id) VALUES(?, ?, ?)";
// The kind is told again by the platform; until then a conversation is taken for one about an order.
constexpr std::string_view kRebuild =
    "INSERT OR IGNORE INTO thread(id, store, remote_id, kind) SELECT n.id, n.store, n.remote_id, 2 FROM temp.named_thread n "
    "WHERE EXISTS (SELECT 1 FROM message WHERE thread = n.id) AND NOT EXISTS (SELECT 1 FROM thread WHERE id = n.id) RETURNING id";
// An open waiting period is what `needs a reply` means.
constexpr std::string_view kWaits =
    "UPDATE thread SET needs_reply = 1, oldest_unanswered_at = p.started_at, unanswered_count = (SELECT count(*) FROM message m WHERE m.thread = "
    "thread.id AND m.direction = 1 AND m.author = 1 AND m.sent_at >= p.started_at), due_at = (SELECT min(c.due_at) FROM clock c WHERE c.period = p.id "
    "AND p.is_history = 0 AND c.met_at IS NULL AND coalesce(json_extract(c.proof, '$.policy.drivesDueAt'), 1)) "
    "FROM waiting_period p WHERE thread.id = ?1 AND p.thread = thread.id AND p.ended_at IS NULL";

struct Facet {
  std::string_view read;   // row number, value
  std::string_view write;  // number ?1, value ?2
};
constexpr std::array<Facet, 4> kFacets = {{
    {"SELECT id, assignee FROM thread INDEXED BY thread_assignee_due WHERE assignee > ''", "UPDATE thread SET assignee = ?2 WHERE id = ?1"},
    {"SELECT id, order_remote_id FROM thread INDEXED BY thread_order WHERE order_remote_id <> ''", "UPDATE thread SET order_remote_id = ?2 WHERE id = ?1"},
    {"SELECT id, buyer_key FROM thread INDEXED BY thread_buyer WHERE buyer_key <> ''", "UPDATE thread SET buyer_key = ?2 WHERE id = ?1"},
    {"SELECT id, merged_into FROM thread INDEXED BY thread_merged WHERE merged_into IS NOT NULL",
     "UPDATE thread SET merged_into = CAST(?2 AS INTEGER) WHERE id = ?1"},
}};
// Lane 4 is left out: without its end a snoozed thread would never wake.
struct LaneStatus {
  int lane;
  ThreadStatus status;
};
constexpr std::array<LaneStatus, 2> kLanes = {{{3, ThreadStatus::Waiting}, {5, ThreadStatus::Closed}}};

// As far as it goes: a failure of reading ends it without a word, because what is not found stays lost and is told as such.
template <class OnRow>
void readFrom(const std::string& damaged, RawKey key, const std::string& sql, OnRow&& onRow) {
  if (const auto source = Connection::open(damaged, Access::ReadOnly, key)) static_cast<void>(forEachRow(**source, sql, onRow));
}

Status keepNames(const std::string& damaged, RawKey key, Connection& target) {
  if (auto made = target.script("CREATE TEMP TABLE IF NOT EXISTS named_thread(id INTEGER PRIMARY KEY, store INTEGER, remote_id TEXT)"); !made) return made;
  for (const char* direction : {", remote_id", " DESC, remote_id DESC"}) {
    Status kept;
    readFrom(damaged, key, std::string(kNamed) + direction, [&](Row row) {
      if (kept) kept = execute(target, kKeep, row.integer(0), row.integer(1), row.text(2));
    });
    if (!kept) return kept;
  }
  return {};
}

}  // namespace

Result<std::int64_t> rebuildLostThreads(const std::string& damaged, RawKey key, Connection& target) {
  if (auto kept = keepNames(damaged, key, target); !kept) return fail(kept.error());
  std::vector<ThreadId> rebuilt;
  if (auto done = forEachRow(target, kRebuild, [&](Row row) { rebuilt.push_back(ThreadId{row.integer(0)}); }); !done) return fail(done.error());
  if (rebuilt.empty()) return 0;
  const std::set<ThreadId> ours(rebuilt.begin(), rebuilt.end());
  Status written;
  const auto write = [&](std::string_view sql, std::int64_t id, const auto& value) {
    if (written && ours.contains(ThreadId{id})) written = execute(target, sql, id, value);
  };
  for (const Facet& facet : kFacets)
    readFrom(damaged, key, std::string(facet.read), [&](Row row) { write(facet.write, row.integer(0), row.text(1)); });
  for (const ThreadId id : rebuilt)
    if (written) written = execute(target, kWaits, id);
  for (const LaneStatus& known : kLanes)
    readFrom(damaged, key, "SELECT id FROM thread INDEXED BY thread_due WHERE lane = " + std::to_string(known.lane),
             [&](Row row) { write("UPDATE thread SET status = ?2 WHERE id = ?1", row.integer(0), static_cast<int>(known.status)); });
  if (!written) return fail(written.error());
  ThreadRepository threads(target);
  for (const ThreadId id : rebuilt)
    if (auto done = threads.refreshFromMessages(id); !done) return fail(done.error());
  return static_cast<std::int64_t>(rebuilt.size());
}

}  // namespace inquiry::storage
