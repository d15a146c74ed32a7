#include "core/domain/ticket.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inquiry {
namespace {

using enum TicketState;

constexpr std::array<std::pair<TicketState, std::string_view>, 4> kNames{{{New, "new"}, {InProgress, "in-progress"}, {Waiting, "waiting"}, {Solved, "solved"}}};

constexpr std::array kMoves{
    std::pair{New, InProgress},     std::pair{InProgress, Waiting}, std::pair{InProgress, Solved}, std::pair{Waiting, InProgress}, std::pair{Waiting, Solved},
    std::pair{Solved, InProgress},  // opened again
};

}  // namespace

std::string_view name(TicketState state) {
  for (const auto& [value, text] : kNames)
    if (value == state) return text;
  return {};
}

std::optional<TicketState> ticketStateFromName(std::string_view name) {
  for (const auto& [value, text] : kNames)
    if (text == name) return value;
  return {};
}

bool mayMove(TicketState from, TicketState to) { return std::find(kMoves.begin(), kMoves.end(), std::pair{from, to}) != kMoves.end(); }

std::vector<TicketState> movesFrom(TicketState state) {
  std::vector<TicketState> moves;
  for (const auto& [from, to] : kMoves)
    if (from == state) moves.push_back(to);
  return moves;
}

std::string_view name(TicketLink::Kind kind) {
  switch (kind) {
    case TicketLink::Kind::Thread: return "thread";
    case TicketLink::Kind::Message: return "message";
    case TicketLink::Kind::Order: return "order";
    case TicketLink::Kind::Case: return "case";
    case TicketLink::Kind::Shipment: return "shipment";
    case TicketLink::Kind::SupportCase: return "support-case";
    case TicketLink::Kind::Appeal: return "appeal";
  }
  return {};
}

std::size_t openItems(const Ticket& ticket) {
  return static_cast<std::size_t>(std::count_if(ticket.items.begin(), ticket.items.end(), [](const TicketItem& item) { return item.tickedBy.value.empty(); }));
}

}  // namespace inquiry
