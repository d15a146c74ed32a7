#pragma once

#include <functional>

#include "core/desk/parts.h"
#include "core/domain/outgoing.h"
#include "core/storage/outgoing_repository.h"

namespace inquiry::desk {

// Makes a new item durable: first in the outbox journal outside the database, then as a row, with the draft of its thread gone
// when it is an answer that was written there. Sets item.id.
enum class DraftThen { Remove, Keep };
Status storeOutgoing(Parts& parts, Outgoing& item, DraftThen then = DraftThen::Remove);

// Looks at the item from which the move starts: refuses the move, or adds what goes along with it.
using OutboxStep = std::function<Status(const Outgoing& item, storage::OutgoingRepository::Move& move)>;

// Moves an item as a person decided; both files learn of it. The table of legal moves holds for code as well: what a person may not do in every
// one of its states is for `step` to refuse. NotFound and Conflict as OutgoingRepository::move says.
// `also` goes into the transaction of the move.
using OutboxExtra = std::function<Status(storage::Connection&, const Outgoing& item)>;
struct OutboxMove {
  OutgoingState to;
  std::string kind;  // of the journal
  OutboxStep step;
  OutboxExtra also;
};
Result<Outgoing> moveOutgoing(Parts& parts, OutgoingId id, const OutboxMove& wish);
Result<Outgoing> moveOutgoing(Parts& parts, OutgoingId id, OutgoingState to, const std::string& kind, const OutboxStep& step = {});

}  // namespace inquiry::desk
