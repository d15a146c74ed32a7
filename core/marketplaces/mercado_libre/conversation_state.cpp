#include "core/marketplaces/mercado_libre/conversation_state.h"

#include <algorithm>
#include <array>

namespace inquiry::mercado_libre {
namespace {

struct Rule {
  std::string_view part;  // anywhere in the word: the documentation spells some values in two ways
  Blockade blockade;
};

// The first hit counts, so longer words stand before the ones they contain.
constexpr std::array kRules{
    Rule{"ai_assistant", Blockade::Assistant},
    Rule{"conversation_use_message_api", Blockade::WrongRoute},
    Rule{"conversation_expired", Blockade::Final},
    Rule{"conversation_initiated_by_seller", Blockade::WaitForBuyer},
    Rule{"claim_change_open", Blockade::WaitForEvent},
    Rule{"claim_change_closed", Blockade::GoToClaim},
    Rule{"return_to_buyer_fulfillment", Blockade::GoToClaim},
    Rule{"mediation", Blockade::GoToClaim},
    Rule{"fulfillment", Blockade::WaitForEvent},
    Rule{"payment", Blockade::WaitForEvent},
    Rule{"message_pending_review", Blockade::WaitForEvent},
    Rule{"cancelled_order", Blockade::Final},
    Rule{"deactivated_account", Blockade::Final},
    Rule{"restrictions", Blockade::Final},
    Rule{"by_refund", Blockade::WaitForBuyer},
    Rule{"by_time", Blockade::WaitForBuyer},
    Rule{"by_buyer", Blockade::Final},
};

constexpr std::array<std::string_view, 6> kAgents{"3020819166", "3037204123", "3037204279",
                                                  "3037674934", "3037675074", "3037204685"};

void replaceStart(std::string& word, std::string_view from, std::string_view to) {
  if (word.starts_with(from)) word.replace(0, from.size(), to);
}

std::string oneSpelling(std::string word) {
  word = lowerCase(word);
  replaceStart(word, "bloqued_", "blocked_");
  replaceStart(word, "block_by_", "blocked_by_");
  return word;
}

std::string assistantIn(const std::string& path) {
  constexpr std::string_view kMark = "/conversations/";
  const std::size_t at = path.rfind(kMark);
  return at == std::string::npos ? std::string() : path.substr(at + kMark.size());
}

}  // namespace

std::optional<ConversationState> conversationState(const Json& status) {
  if (!status.is_object()) return {};
  ConversationState state;
  state.assistant = assistantIn(textOf(status, "path"));
  const std::string word = lowerCase(textOf(status, "status"));
  if (word.empty()) return {};
  if (word == "active") return state;
  const std::string substatus = textOf(status, "substatus");
  state.reason = oneSpelling(substatus.empty() ? word : substatus);
  state.blockade = Blockade::Unknown;
  for (const Rule& rule : kRules) {
    if (state.reason.find(rule.part) == std::string::npos) continue;
    state.blockade = rule.blockade;
    break;
  }
  state.mayOpenByGuide = state.reason.find("initiated_by_seller_limited") != std::string::npos;
  return state;
}

std::string_view adviceFor(const ConversationState& state) {
  if (state.mayOpenByGuide) return "Only the first contact is open here; send it as a first contact or wait for the buyer.";
  switch (state.blockade) {
    case Blockade::None: return "The conversation is open.";
    case Blockade::WaitForBuyer: return "Mercado Libre opens the conversation again when the buyer writes.";
    case Blockade::WaitForEvent: return "Mercado Libre opens the conversation again after payment, review or delivery.";
    case Blockade::GoToClaim: return "Answer in the claim of this sale, among the cases.";
    case Blockade::WrongRoute: return "The buyer has already written; answer in the conversation.";
    case Blockade::Final: return "Mercado Libre has closed this conversation for good.";
    case Blockade::Assistant: return "Mercado Libre's assistant holds this conversation; follow it on Mercado Libre.";
    case Blockade::Unknown: return "Mercado Libre does not take messages here; open the sale there for the reason.";
  }
  return {};
}

bool isMessagingAgent(std::string_view userId) { return std::find(kAgents.begin(), kAgents.end(), userId) != kAgents.end(); }

}  // namespace inquiry::mercado_libre
