#pragma once

#include <map>
#include <mutex>
#include <string>

#include "core/domain/clock.h"

namespace inquiry::shopee {

// Conversations the platform refused an answer in, for a reason that stays: no list tells of it, so a refused send notes it here and the next
// pull shows it. Believed for a day; when the buyer writes it is over at once. Safe from any thread.
class ChatLocks {
 public:
  static constexpr Duration kBelieved = std::chrono::hours(24);

  void lock(const std::string& conversationId, std::string reason, Instant at);
  void unlock(const std::string& conversationId);
  struct Lock {
    std::string reason;
    Instant at;
  };
  // What is believed at `now`; older ones are forgotten.
  std::map<std::string, Lock> held(Instant now);
  // Which of them no pull has shown yet; they count as shown from then on only when told.
  std::map<std::string, Lock> untold(Instant now);
  void told(const std::map<std::string, Lock>& shown);

 private:
  std::mutex m_mutex;
  std::map<std::string, Lock> m_held, m_told;
};

}  // namespace inquiry::shopee
