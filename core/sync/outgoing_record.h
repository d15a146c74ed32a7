#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/outgoing.h"
#include "core/storage/outbox_journal.h"

namespace inquiry {

// How an outbox item stands in the outbox journal. Every mover of an item appends it as the move leaves it, before the SQL commit.
inline constexpr std::string_view kOutgoingRecord = "outgoing";

std::string toRecord(const Outgoing& item);
// Empty when the bytes are no item.
std::optional<Outgoing> outgoingFromRecord(std::string_view payload);

// On the disk when it returns.
Status recordOutgoing(storage::OutboxJournal& journal, const Outgoing& item);

}  // namespace inquiry
