#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/marketplaces/mercado_libre/json_fields.h"

namespace inquiry::mercado_libre {

// What a blocked conversation waits for ("Mensajes bloqueados").
enum class Blockade { None, WaitForBuyer, WaitForEvent, GoToClaim, WrongRoute, Final, Assistant, Unknown };

struct ConversationState {
  Blockade blockade = Blockade::None;
  std::string reason;            // the platform's word, spelled "blocked_by_..." whatever way it came
  bool mayOpenByGuide = false;   // the action guide is the way
  std::string assistant;         // kind of the agent that stands between buyer and seller, from the path's end; empty without one
  bool isBlocked() const { return blockade != Blockade::None; }
};

// Reads `conversation_status`; empty when the answer has none. A value nobody knows blocks sending and is shown as it came.
std::optional<ConversationState> conversationState(const Json& status);
// What a person can do about it: one English sentence.
std::string_view adviceFor(const ConversationState& state);

// The platform's own messaging agents, which write in place of the buyer ("Gestión de mensajes", agents by country).
bool isMessagingAgent(std::string_view userId);

}  // namespace inquiry::mercado_libre
