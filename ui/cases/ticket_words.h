#pragma once

#include <QString>

#include "core/domain/ticket.h"
#include "ui/common/time_text.h"

namespace inquiry::ui {

// Words of tickets in the interface language.
QString ticketStateName(TicketState state);
// What a button that moves a ticket there says: "Begin", "Solve".
QString ticketMoveName(TicketState from, TicketState to);
// "#12"
QString ticketNumber(TicketId number);
QString ticketIcon(TicketState state);

}  // namespace inquiry::ui
