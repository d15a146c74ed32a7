#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/thread.h"

namespace inquiry {

// The life of a ticket. Never renumber: stored.
//   new -> in progress <-> waiting -> solved -> in progress (opened again)
enum class TicketState { New = 1, InProgress = 2, Waiting = 3, Solved = 4 };
std::string_view name(TicketState state);  // "new", "in-progress", "waiting", "solved"
std::optional<TicketState> ticketStateFromName(std::string_view name);
// The one table of legal moves; everything that changes a state asks it.
bool mayMove(TicketState from, TicketState to);
std::vector<TicketState> movesFrom(TicketState state);

// What a ticket is about. `target` is the id as text: of an order and a shipment as the platform writes it.
struct TicketLink {
  // Never renumber: stored.
  enum class Kind { Thread = 1, Message = 2, Order = 3, Case = 4, Shipment = 5, SupportCase = 6, Appeal = 7 } kind = Kind::Thread;
  StoreId store;
  std::string target;
  friend bool operator==(const TicketLink&, const TicketLink&) = default;
};
std::string_view name(TicketLink::Kind kind);  // "thread", "message", "order", "case", "shipment", "support-case", "appeal"

// One line of the checklist.
struct TicketItem {
  std::string text;
  PersonId tickedBy;  // empty while it is open
  std::optional<Instant> tickedAt;
  friend bool operator==(const TicketItem&, const TicketItem&) = default;
};

// A piece of the team's own work. Its number is what people call it by; numbers rise by one and none is ever given twice.
struct Ticket {
  TicketId number;
  std::string title, text;
  std::string kind;  // id of the list of kinds; its checklist was copied when the ticket was made
  TicketState state = TicketState::New;
  Priority priority = Priority::Normal;
  PersonId assignee;  // a person or a group; empty: nobody
  PersonId createdBy;
  Instant createdAt, changedAt;
  std::optional<Instant> dueAt, solvedAt, escalatedAt;
  bool mustTick = false;  // every item of the list before it counts as solved
  std::vector<TicketItem> items;
  std::vector<TicketLink> links;
};

inline bool isOpen(const Ticket& ticket) { return ticket.state != TicketState::Solved; }
inline bool isOverdue(const Ticket& ticket, Instant now) { return isOpen(ticket) && ticket.dueAt && *ticket.dueAt <= now; }
std::size_t openItems(const Ticket& ticket);

}  // namespace inquiry
