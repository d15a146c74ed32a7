#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace inquiry::mercado_libre {

// Thread ids: "q:<question>", "p:<pack>" and "case:claim:<claim>". Messages of a pack keep the platform's id; a question has two of its own
// making; everything in a claim begins with "claim:".
// Never change: stored.
inline std::string questionThread(const std::string& questionId) { return "q:" + questionId; }
inline std::string packThreadId(const std::string& packId) { return "p:" + packId; }
inline std::string questionMessage(const std::string& questionId) { return "q:" + questionId; }
inline std::string answerMessage(const std::string& questionId) { return "a:" + questionId; }

inline std::string claimThread(const std::string& claimId) { return "case:claim:" + claimId; }
inline std::string claimEntry(const std::string& claimId, const std::string& what) { return "claim:" + claimId + ":" + what; }

inline std::optional<std::string> questionIn(std::string_view threadId) {
  if (!threadId.starts_with("q:") || threadId.size() < 3) return {};
  return std::string(threadId.substr(2));
}
inline std::optional<std::string> packIn(std::string_view threadId) {
  if (!threadId.starts_with("p:") || threadId.size() < 3) return {};
  return std::string(threadId.substr(2));
}

}  // namespace inquiry::mercado_libre
