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
// Authors Agent and External. The name of an imported history may be that of somebody who works here.
constexpr std::string_view kTold =
    "SELECT coalesce(w.id, t.id), s.id, coalesce(w.remote_id, t.remote_id), coalesce((SELECT p.id FROM person p WHERE p.name = m.author_name AND m.author_name <> '' ORDER BY p.id LIMIT 1), "
    "m.author_name) FROM message m JOIN thread t ON t.id = m.thread LEFT JOIN thread w ON w.id = t.merged_into JOIN store s ON s.key = t.store "
    "WHERE m.direction = 2 AND m.author IN (2, 5) AND m.is_deleted = 0 AND m.sent_at >= ?1 AND m.sent_at < ?2 ORDER BY m.sent_at, m.id";

template <class Name>
bool isAmong(const std::vector<Name>& wanted, const Name& name) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

}  // namespace

Result<std::vector<SampledThread>> answeredThreads(Connection& connection, const SampleFrame& frame) {
  std::map<std::pair<std::string, std::string>, SampledThread> byPlatform;
  const auto read = [&](std::string_view sql) {
    return forEachRow(
        connection, sql,
        [&](Row row) {
          SampledThread one{ThreadId{row.integer(0)}, StoreId{row.text(1)}, row.text(2), PersonId{row.text(3)}, {}};
          byPlatform[std::pair(one.store.value, one.remoteId)] = std::move(one);
        },
        frame.from, frame.to);
  };
  if (frame.answered == SampleFrame::Answered::Everywhere)
    if (auto told = read(kTold); !told) return fail(told.error());
  // Who wrote from here is known for certain.
  if (auto answered = read(kAnswered); !answered) return fail(answered.error());
  std::vector<SampledThread> threads;
  for (auto& [key, one] : byPlatform)
    if (isAmong(frame.stores, one.store) && isAmong(frame.agents, one.agent)) threads.push_back(std::move(one));
  return threads;
}

}  // namespace inquiry::storage
