#pragma once

#include <functional>

#include "core/desk/parts.h"
#include "core/domain/outgoing.h"
#include "core/storage/outgoing_repository.h"

namespace inquiry::desk {

// Makes a new item durable: first in the outbox journal outside the database, then as a row, with the draft of its thread gone
// when it is an answer. Sets item.id.
Status storeOutgoing(Parts& parts, Outgoing& item);

// Moves an item as a person decided; both files learn of it. NotFound and Conflict as OutgoingRepository::move says.
Result<Outgoing> moveOutgoing(Parts& parts, OutgoingId id, OutgoingState to, const std::string& kind,
                              const std::function<void(storage::OutgoingRepository::Move&)>& details = {});

}  // namespace inquiry::desk
