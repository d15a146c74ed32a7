#pragma once

#include <optional>

#include "core/desk/parts.h"
#include "core/desk/values.h"
#include "core/domain/waiting_period.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// Reads everything the conversation and the context panel show, on one reading connection.
Result<ThreadDetail> loadThread(const Parts& parts, storage::Connection& connection, ThreadId id, std::size_t limit,
                                std::optional<MessageId> before);

// A clock of the open waiting period (or of the newest one) as the window shows it.
std::vector<ClockView> clockViews(const std::vector<WaitingPeriod>& periods);

// The store row with its health; NotFound when it is not connected.
Result<Store> requireStore(storage::Connection& connection, const StoreId& id);

}  // namespace inquiry::desk
