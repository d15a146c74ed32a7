#include "core/marketplaces/shopee/chat_locks.h"

namespace inquiry::shopee {

void ChatLocks::lock(const std::string& conversationId, std::string reason, Instant at) {
  const std::scoped_lock lock(m_mutex);
  m_held[conversationId] = {std::move(reason), at};
  m_told.erase(conversationId);
}

void ChatLocks::unlock(const std::string& conversationId) {
  const std::scoped_lock lock(m_mutex);
  m_held.erase(conversationId);
  m_told.erase(conversationId);
}

std::map<std::string, ChatLocks::Lock> ChatLocks::held(Instant now) {
  const std::scoped_lock lock(m_mutex);
  std::erase_if(m_held, [now](const auto& entry) { return now - entry.second.at > kBelieved; });
  return m_held;
}

std::map<std::string, ChatLocks::Lock> ChatLocks::untold(Instant now) {
  std::map<std::string, Lock> all = held(now);
  const std::scoped_lock lock(m_mutex);
  std::erase_if(all, [this](const auto& entry) { return m_told.contains(entry.first); });
  return all;
}

void ChatLocks::told(const std::map<std::string, Lock>& shown) {
  const std::scoped_lock lock(m_mutex);
  m_told.insert(shown.begin(), shown.end());
}

}  // namespace inquiry::shopee
