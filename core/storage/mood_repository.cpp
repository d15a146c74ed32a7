#include "core/storage/mood_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSave = "INSERT INTO message_mood (message, mood) VALUES (?1, ?2) ON CONFLICT (message) DO UPDATE SET mood = ?2";
constexpr std::string_view kOfThread = "SELECT x.message, x.mood FROM message m CROSS JOIN message_mood x ON x.message = m.id WHERE m.thread = ?1";
constexpr std::string_view kWaiting =
    "SELECT t.id FROM json_each(?1) j CROSS JOIN thread t ON t.id = j.value WHERE t.needs_reply = 1 AND EXISTS (SELECT 1 FROM message m CROSS JOIN message_mood x "
    "ON x.message = m.id WHERE m.thread = t.id AND m.sent_at >= coalesce(t.oldest_unanswered_at, t.last_message_at, 0) AND m.is_deleted = 0 AND x.mood = ?2)";

}  // namespace

Status MoodRepository::save(MessageId message, int mood) { return execute(m_connection, kSave, message, mood); }

Result<std::map<MessageId, int>> MoodRepository::ofThread(ThreadId thread) {
  std::map<MessageId, int> moods;
  const auto done = forEachRow(m_connection, kOfThread, [&](Row row) { moods[MessageId{row.integer(0)}] = static_cast<int>(row.integer(1)); }, thread);
  if (!done) return fail(done.error());
  return moods;
}

Result<std::set<ThreadId>> MoodRepository::waitingWith(const std::vector<ThreadId>& threads, int mood) {
  std::set<ThreadId> found;
  if (threads.empty()) return found;
  std::string ids;
  for (const ThreadId id : threads) ids += (ids.empty() ? "[" : ",") + std::to_string(id.value);
  const auto done = forEachRow(m_connection, kWaiting, [&](Row row) { found.insert(ThreadId{row.integer(0)}); }, ids + "]", mood);
  if (!done) return fail(done.error());
  return found;
}

}  // namespace inquiry::storage
