#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inquiry::shopee {

// Thread ids: "c:<conversation>", "r:<return>" and, of a buyer who wants to cancel, "x:<order>". Messages of the chat keep the platform's id; the
// others have one of our making. Never change: stored.
inline std::string chatThread(const std::string& conversationId) { return "c:" + conversationId; }
inline std::string returnThread(const std::string& returnNumber) { return "r:" + returnNumber; }
inline std::string returnMessage(const std::string& returnNumber) { return "r:" + returnNumber; }

inline std::string cancellationThread(const std::string& orderNumber) { return "x:" + orderNumber; }

inline std::optional<std::string> numberBehind(std::string_view prefix, std::string_view threadId) {
  if (!threadId.starts_with(prefix) || threadId.size() == prefix.size()) return {};
  return std::string(threadId.substr(prefix.size()));
}
inline std::optional<std::string> conversationIn(std::string_view threadId) { return numberBehind("c:", threadId); }
inline std::optional<std::string> returnIn(std::string_view threadId) { return numberBehind("r:", threadId); }
inline std::optional<std::string> cancelledOrderIn(std::string_view threadId) { return numberBehind("x:", threadId); }

}  // namespace inquiry::shopee
