#pragma once

#include "core/desk/inbox_service.h"
#include "core/desk/mood_service.h"

namespace inquiry::ui {

// A thread with what belongs beside its messages, read in one go off the window's thread.
struct LoadedThread {
  Result<desk::ThreadDetail> detail;
  desk::MessageMoods moods;
};

inline LoadedThread loadedThread(const desk::InboxService& inbox, const desk::MoodService& moods, ThreadId id, std::size_t limit, std::optional<MessageId> before = {}) {
  LoadedThread loaded{inbox.thread(id, limit, before), {}};
  // Without hints the conversation is as good.
  if (loaded.detail)
    if (auto read = moods.of(id, loaded.detail->messages)) loaded.moods = std::move(*read);
  return loaded;
}

// The moods of the messages on screen, while more of the same thread are loaded.
class ShownMoods {
 public:
  const desk::MessageMoods& take(desk::MessageMoods moods, ThreadId thread) {
    if (std::exchange(m_thread, thread) != thread) m_moods.clear();
    // Of what is not loaded again nothing new is known; with the hints switched off nothing is.
    if (moods.empty()) m_moods.clear();
    return add(moods);
  }
  const desk::MessageMoods& add(const desk::MessageMoods& moods) {
    for (const auto& [id, mood] : moods) m_moods[id] = mood;
    return m_moods;
  }

 private:
  desk::MessageMoods m_moods;
  ThreadId m_thread;
};

}  // namespace inquiry::ui
