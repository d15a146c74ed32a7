#include "core/storage/mood_repository.h"

#include <charconv>
#include <limits>

#include "core/storage/rows.h"
#include "core/storage/setting_repository.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kSave = "INSERT INTO message_mood (message, mood) VALUES (?1, ?2) ON CONFLICT (message) DO UPDATE SET mood = ?2";
constexpr std::string_view kOfThread = "SELECT x.message, x.mood FROM message m CROSS JOIN message_mood x ON x.message = m.id WHERE m.thread = ?1";
constexpr std::string_view kFill = "INSERT OR IGNORE INTO message_mood (message, mood) SELECT id, ?2 FROM message WHERE id = ?1";
constexpr std::string_view kFilledDownTo = "mood.filled_down_to";
constexpr std::string_view kAllFilled = "done";
constexpr std::string_view kWithout =
    "SELECT m.id, m.thread, x.message IS NULL AND m.direction = 1 AND m.author = 1 AND m.is_deleted = 0, CASE WHEN x.message IS NULL AND m.direction = 1 AND m.author = 1 "
    "AND m.is_deleted = 0 THEN m.text ELSE '' END FROM (SELECT * FROM message WHERE id < ?1 ORDER BY id DESC LIMIT ?2) m LEFT JOIN message_mood x ON x.message = m.id "
    "ORDER BY m.id DESC";

}  // namespace

Status MoodRepository::save(MessageId message, int mood) { return execute(m_connection, kSave, message, mood); }

Result<std::map<MessageId, int>> MoodRepository::ofThread(ThreadId thread) {
  std::map<MessageId, int> moods;
  const auto done = forEachRow(m_connection, kOfThread, [&](Row row) { moods[MessageId{row.integer(0)}] = static_cast<int>(row.integer(1)); }, thread);
  if (!done) return fail(done.error());
  return moods;
}

Result<MoodRepository::Slice> MoodRepository::without(MessageId below, std::int64_t most) {
  Slice slice;
  std::int64_t looked = 0;
  MessageId last;
  const auto done = forEachRow(
      m_connection, kWithout,
      [&](Row row) {
        ++looked;
        last = MessageId{row.integer(0)};
        if (row.flag(2)) slice.unread.push_back({last, ThreadId{row.integer(1)}, row.text(3)});
      },
      below, most);
  if (!done) return fail(done.error());
  if (looked == most) slice.next = last;
  return slice;
}

Status MoodRepository::fill(MessageId message, int mood) { return execute(m_connection, kFill, message, mood); }

Result<std::optional<MessageId>> MoodRepository::filledDownTo() {
  const auto kept = SettingRepository(m_connection).find(kFilledDownTo);
  if (!kept) return fail(kept.error());
  if (!*kept) return std::optional(MessageId{std::numeric_limits<std::int64_t>::max()});
  if (**kept == kAllFilled) return std::optional<MessageId>{};
  MessageId next;
  std::from_chars((*kept)->data(), (*kept)->data() + (*kept)->size(), next.value);
  return std::optional(next);
}

Status MoodRepository::setFilledDownTo(const std::optional<MessageId>& next) {
  return SettingRepository(m_connection).save(kFilledDownTo, next ? std::to_string(next->value) : std::string(kAllFilled));
}

Status MoodRepository::fillAgain() { return SettingRepository(m_connection).remove(kFilledDownTo); }

Result<std::set<ThreadId>> MoodRepository::angryAmong(const std::vector<ThreadId>& threads) {
  static const std::string kAngry = "SELECT t.id FROM json_each(?1) j CROSS JOIN thread t ON t.id = j.value WHERE " + std::string(kWaitsForAngry);
  std::set<ThreadId> found;
  if (threads.empty()) return found;
  std::string ids;
  for (const ThreadId id : threads) ids += (ids.empty() ? "[" : ",") + std::to_string(id.value);
  const auto done = forEachRow(m_connection, kAngry, [&](Row row) { found.insert(ThreadId{row.integer(0)}); }, ids + "]");
  if (!done) return fail(done.error());
  return found;
}

}  // namespace inquiry::storage
