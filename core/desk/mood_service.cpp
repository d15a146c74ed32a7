#include "core/desk/mood_service.h"

#include "core/desk/parts.h"
#include "core/desk/thread_change.h"
#include "core/storage/mood_repository.h"
#include "core/storage/setting_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::string_view kSetting = "mood.hints";

Result<bool> readOn(storage::Connection& connection) {
  const auto value = storage::SettingRepository(connection).find(kSetting);
  if (!value) return fail(value.error());
  return !*value || **value != "off";
}

}  // namespace

bool MoodService::isOn() const {
  auto reader = m_parts.database.read();
  if (!reader) return true;
  return readOn((*reader)->connection()).value_or(true);
}

Status MoodService::setOn(bool isOn) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(kSetting, isOn ? "on" : "off"); !done) return done;
    return journalSetting(connection, m_parts, std::string(kSetting), {{"after", isOn ? "on" : "off"}});
  });
}

Result<MessageMoods> MoodService::of(ThreadId thread, const std::vector<Message>& messages) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto on = readOn((*reader)->connection());
  if (!on) return fail(on.error());
  if (!*on) return MessageMoods{};
  const auto stored = storage::MoodRepository((*reader)->connection()).ofThread(thread);
  if (!stored) return fail(stored.error());
  MessageMoods moods;
  for (const Message& message : messages) {
    if (message.direction != Direction::In || message.author != Author::Buyer || message.deleted) continue;
    const auto known = stored->find(message.id);
    // What came with an import of files has none stored; its words say the same today.
    const auto mood = known == stored->end() ? language::emotionOf(message.text) : static_cast<language::Emotion>(known->second);
    if (mood != language::Emotion::Calm) moods[message.id] = mood;
  }
  return moods;
}

Result<std::set<ThreadId>> MoodService::angryAmong(const std::vector<ThreadId>& threads) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto on = readOn((*reader)->connection());
  if (!on) return fail(on.error());
  if (!*on) return std::set<ThreadId>{};
  return storage::MoodRepository((*reader)->connection()).angryAmong(threads);
}

}  // namespace inquiry::desk
