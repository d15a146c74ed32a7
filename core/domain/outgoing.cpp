#include "core/domain/outgoing.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry {
namespace {

using enum OutgoingState;

constexpr std::array kNames{
    std::pair{Draft, "draft"},     std::pair{Held, "held"},           std::pair{Queued, "queued"},
    std::pair{Sending, "sending"}, std::pair{Sent, "sent"},           std::pair{Confirmed, "confirmed"},
    std::pair{Refused, "refused"}, std::pair{Unknown, "unknown"},     std::pair{NeedsPerson, "needs-person"},
    std::pair{Cancelled, "cancelled"},
};

constexpr std::array kMoves{
    std::pair{Draft, Held},        std::pair{Draft, Queued},        std::pair{Draft, Cancelled},
    std::pair{Held, Queued},       std::pair{Held, Cancelled},      std::pair{Held, Draft},
    std::pair{Queued, Sending},    std::pair{Queued, Cancelled},    std::pair{Queued, Refused},
    std::pair{Queued, NeedsPerson},  // late answers ask first
    std::pair{Sending, Sent},      std::pair{Sending, Queued},      std::pair{Sending, Refused},
    std::pair{Sending, Unknown},   std::pair{Sent, Confirmed},      std::pair{Sent, Refused},
    std::pair{Unknown, Sent},      std::pair{Unknown, Queued},      std::pair{Unknown, NeedsPerson},
    std::pair{Unknown, Refused},  // it left, and came back undelivered
    std::pair{NeedsPerson, Sent},  std::pair{NeedsPerson, Queued},  std::pair{NeedsPerson, Cancelled},
    std::pair{Refused, Queued},    std::pair{Refused, Cancelled},
};

}  // namespace

std::string_view name(OutgoingState state) {
  for (const auto& [candidate, text] : kNames)
    if (candidate == state) return text;
  return "draft";
}

std::optional<OutgoingState> outgoingStateFromName(std::string_view text) {
  for (const auto& [candidate, known] : kNames)
    if (text == known) return candidate;
  return {};
}

bool mayMove(OutgoingState from, OutgoingState to) {
  return std::find(kMoves.begin(), kMoves.end(), std::pair{from, to}) != kMoves.end();
}

bool isFinal(OutgoingState state) { return state == Confirmed || state == Cancelled; }

}  // namespace inquiry
