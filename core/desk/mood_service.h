#pragma once

#include <map>
#include <set>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/message.h"
#include "core/language/emotion.h"

namespace inquiry::desk {

struct Parts;

using MessageMoods = std::map<MessageId, language::Emotion>;

// How buyers seem to feel: a hint beside their messages and in the list, which a team may do without. Blocks; not from the window's thread.
class MoodService {
 public:
  explicit MoodService(Parts& parts) : m_parts(parts) {}

  bool isOn() const;  // on until somebody switches it off
  Status setOn(bool isOn);
  // Of the buyer's messages among these, but for calm ones; nothing while the hints are off.
  Result<MessageMoods> of(ThreadId thread, const std::vector<Message>& messages) const;
  // Threads that wait for an answer to an angry message; nothing while the hints are off.
  Result<std::set<ThreadId>> angryAmong(const std::vector<ThreadId>& threads) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
