#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/appeal.h"
#include "core/domain/case.h"
#include "core/domain/finding.h"
#include "core/domain/message.h"
#include "core/domain/order.h"
#include "core/domain/support_case.h"
#include "core/domain/thread.h"
#include "core/domain/ticket.h"

// What the ticket service takes from and hands to the window and to inquirydeskctl: plain values.
namespace inquiry::desk {

// A new ticket. `from` is where the person stood; what belongs together with it is linked by itself.
struct TicketRequest {
  std::string title = {};  // empty: the subject of the conversation, or the title of its kind
  std::string text = {};
  std::string kind = {};             // of the list of kinds; empty: none, without a checklist
  std::string language = "zh";  // of title and checklist taken from the kind
  Priority priority = Priority::Normal;
  PersonId assignee = {};  // empty: nobody yet
  std::optional<Instant> dueAt = {};
  std::vector<TicketLink> from = {};
};

// What a person changed; what is absent stays.
struct TicketEdit {
  std::optional<std::string> title = {}, text = {};
  std::optional<Priority> priority = {};
  std::optional<std::optional<Instant>> dueAt = {};  // an empty one inside: no deadline any more
  std::optional<bool> mustTick = {};
};

struct TicketQuestion {
  enum class Which { Open, Mine, Solved } which = Which::Open;  // Mine: of the person or one of the person's groups, not solved
  std::string words = {};  // every one has to stand in number, title, text, checklist or linked numbers; empty: any
};

struct LinkedShipment {
  StoreId store;
  std::string orderRemoteId;
  Shipment shipment;
};

// A ticket with everything it is about as it is now; also what came to its order after the ticket was made.
struct TicketDetail {
  Ticket ticket;
  std::string guide;  // of its kind, "" for none
  std::vector<Finding> lawHints;  // of the countries its stores sell in, for its kind
  std::vector<Thread> threads;
  std::vector<Message> messages;
  std::vector<Order> orders;
  std::vector<LinkedShipment> shipments;
  std::vector<Case> cases;
  std::vector<SupportCase> supportCases;
  std::vector<Appeal> appeals;
};

}  // namespace inquiry::desk
