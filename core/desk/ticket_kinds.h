#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/desk/local_text.h"
#include "core/domain/error.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// A kind of ticket with the way it is handled: what to mind, and what to tick off.
struct TicketKind {
  std::string id;  // "lost-parcel"
  LocalText title, guide;
  std::vector<LocalText> items;
  bool mustTick = false;    // tickets of it count as solved only with every item ticked
  bool isTraining = false;  // its tickets are a colleague's training, not a buyer's matter
};

inline constexpr std::string_view kTicketKindsSetting = "tickets.kinds";

// What the team saved, else what is shipped.
Result<std::vector<TicketKind>> ticketKinds(storage::Connection& connection);
// InvalidInput "ticket.kinds" names what is wrong: no id, the same id twice, a kind without a title, an item without words.
Status checkTicketKinds(const std::vector<TicketKind>& kinds);
std::string toJsonText(const std::vector<TicketKind>& kinds);

}  // namespace inquiry::desk
