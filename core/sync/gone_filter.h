#pragma once

#include <optional>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/domain/store.h"
#include "core/marketplaces/inbound.h"
#include "core/storage/connection.h"

namespace inquiry {

// The settings that say how long data of a store is kept: this and the id of the store (core/compliance/retention.h).
inline constexpr std::string_view kRetentionSetting = "retention.store.";

// What of a page may be stored: platforms go on telling of conversations, buyers and orders that were deleted here for good, and an import brings what is
// older than it may be kept. What came after the deletion is news and stays. Empty when the page may be stored as it is.
Result<std::optional<InboundPage>> withoutGone(storage::Connection& connection, const Store& store, Instant now, const InboundPage& page);

}  // namespace inquiry
