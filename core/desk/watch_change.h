#pragma once

#include <nlohmann/json.hpp>

#include "core/domain/watch.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// How undo finds a thread as it was before it was watched, or watched otherwise.
nlohmann::json watchInverse(const Thread& thread, const std::optional<Watch>& before);
// The threads were merged: `into` is followed up as `from` was, unless somebody follows it up already. Appends what takes it back.
Status carryWatch(storage::Connection& connection, ThreadId from, ThreadId into, nlohmann::json& inverses);
Status undoWatch(storage::Connection& connection, const nlohmann::json& inverse);

}  // namespace inquiry::desk
