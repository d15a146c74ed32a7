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

}  // namespace inquiry::ui
