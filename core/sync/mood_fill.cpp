#include "core/sync/mood_fill.h"

#include "core/language/emotion.h"
#include "core/storage/mood_repository.h"

namespace inquiry {
namespace {

// Looked at in one step: their rows are written in a few milliseconds.
constexpr std::int64_t kStep = 200;

struct Read {
  MessageId message;
  ThreadId thread;
  language::Emotion emotion;
};

Status keep(storage::Database& database, const std::vector<Read>& reads, const std::optional<MessageId>& next) {
  return database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::MoodRepository moods(connection);
    for (const Read& read : reads) {
      if (auto done = moods.fill(read.message, static_cast<int>(read.emotion)); !done) return done;
      // No list shows any other.
      if (read.emotion == language::Emotion::Angry) changes.threads.insert(read.thread);
    }
    return moods.setFilledDownTo(next);
  });
}

}  // namespace

Status fillMoods(storage::Database& database, const std::stop_token& stop) {
  std::optional<MessageId> next;
  {
    auto reader = database.read();
    if (!reader) return fail(reader.error());
    const auto from = storage::MoodRepository((*reader)->connection()).filledDownTo();
    if (!from) return fail(from.error());
    next = *from;
  }
  while (next && !stop.stop_requested()) {
    auto reader = database.read();
    if (!reader) return fail(reader.error());
    const auto slice = storage::MoodRepository((*reader)->connection()).without(*next, kStep);
    if (!slice) return fail(slice.error());
    std::vector<Read> reads;
    for (const auto& message : slice->unread) reads.push_back({message.id, message.thread, language::emotionOf(message.text)});
    next = slice->next;
    // Where nothing was missing nothing is written: the same rows are passed quickly another time.
    if (reads.empty() && next) continue;
    if (auto done = keep(database, reads, next); !done) return done;
  }
  return {};
}

}  // namespace inquiry
