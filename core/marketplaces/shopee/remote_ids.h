#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inquiry::shopee {

// Thread ids: "c:<conversation>" and "r:<return>". Messages of the chat keep the platform's id; a return has one of its own making.
// Never change: stored.
inline std::string chatThread(const std::string& conversationId) { return "c:" + conversationId; }
inline std::string returnThread(const std::string& returnNumber) { return "r:" + returnNumber; }
inline std::string returnMessage(const std::string& returnNumber) { return "r:" + returnNumber; }

inline std::optional<std::string> conversationIn(std::string_view threadId) {
  if (!threadId.starts_with("c:") || threadId.size() < 3) return {};
  return std::string(threadId.substr(2));
}

}  // namespace inquiry::shopee
