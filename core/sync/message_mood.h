#pragma once

#include "core/domain/message.h"
#include "core/storage/connection.h"

namespace inquiry {

// Reads the mood of a buyer's message from its words and keeps it; other messages have none. In the caller's transaction.
Status keepMood(storage::Connection& connection, MessageId id, const Message& message);

}  // namespace inquiry
