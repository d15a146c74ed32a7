#pragma once

#include <vector>

#include "core/desk/ticket_values.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// The name of a shipment in a link: platforms number shipments within their order, and some number none at all.
std::string shipmentTarget(const std::string& orderRemoteId, const Shipment& shipment);

// Everything that belongs together with what is given: message to conversation, conversation to order, order to its conversations, shipments and
// open cases, case to conversation and order. What is no longer stored is left out, but for what was given. NotFound "ticket.no_target" when one of
// those given was never there.
Result<std::vector<TicketLink>> reachOf(storage::Connection& connection, const std::vector<TicketLink>& from);

// The tickets about it or about anything that belongs together with it, newest first.
Result<std::vector<TicketId>> ticketsAround(storage::Connection& connection, const TicketLink& link);

// Fills everything but ticket and guide.
Status loadReach(storage::Connection& connection, TicketDetail& detail);

}  // namespace inquiry::desk
