#include "core/storage/answered_threads.h"

#include <algorithm>
#include <map>
#include <utility>

namespace inquiry::storage {
namespace {

// States Sent and Confirmed, kinds Reply and FirstContact; the oldest first, so that the last word on a conversation is read last.
constexpr std::string_view kAnswered =
    "SELECT coalesce(w.id, t.id), s.id, coalesce(w.remote_id, t.remote_id), o.actor FROM outgoing o JOIN thread t ON t.id = o.thread LEFT JOIN thread w ON w.id = t.merged_into "
    "JOIN store s ON s.key = t.store WHERE o.state IN (5, 6) AND o.kind IN (1, 2) AND o.sent_at >= ?1 AND o.sent_at < ?2 AND o.actor NOT LIKE 'rule:%' ORDER BY o.sent_at, o.id";

template <class Name>
bool isAmong(const std::vector<Name>& wanted, const Name& name) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

}  // namespace

Result<std::vector<SampledThread>> answeredThreads(Connection& connection, const SampleFrame& frame) {
  std::map<std::pair<std::string, std::string>, SampledThread> byPlatform;
  const auto read = forEachRow(
      connection, kAnswered,
      [&](Row row) {
        SampledThread one{ThreadId{row.integer(0)}, StoreId{row.text(1)}, row.text(2), PersonId{row.text(3)}, {}};
        byPlatform[std::pair(one.store.value, one.remoteId)] = std::move(one);
      },
      frame.from, frame.to);
  if (!read) return fail(read.error());
  std::vector<SampledThread> threads;
  for (auto& [key, one] : byPlatform)
    if (isAmong(frame.stores, one.store) && isAmong(frame.agents, one.agent)) threads.push_back(std::move(one));
  return threads;
}

}  // namespace inquiry::storage
