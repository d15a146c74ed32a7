#pragma once

#include <string>
#include <vector>

#include "core/storage/connection.h"

namespace inquiry {

// One thing that happened at the desk, for a webhook of a team's own tools.
struct DeskEvent {
  std::int64_t seq = 0;  // of the journal: events of one conversation never change places
  std::string uid;       // device and its number: the same in every attempt
  std::string kind;      // "message.arrived", "outgoing.sent", "thread.assigned", "ticket.created", "deadline.warned", ...
  std::string facts;     // JSON: what it is about, by ids; nothing of the buyer
  Instant at;
};

// The next of them behind `after`, oldest first. `reached`: up to where the journal has been read, whether or not its rows are events.
struct EventPage {
  std::vector<DeskEvent> events;
  std::int64_t reached = 0;
};
Result<EventPage> eventsAfter(storage::Connection& connection, std::int64_t after, std::size_t limit);

}  // namespace inquiry
