#include "core/sync/message_mood.h"

#include "core/language/emotion.h"
#include "core/storage/mood_repository.h"

namespace inquiry {

Status keepMood(storage::Connection& connection, MessageId id, const Message& message) {
  if (message.direction != Direction::In || message.author != Author::Buyer) return {};
  return storage::MoodRepository(connection).save(id, static_cast<int>(language::emotionOf(message.text)));
}

}  // namespace inquiry
