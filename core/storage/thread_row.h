#pragma once

#include <string>
#include <string_view>

#include "core/domain/thread.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// "SELECT <columns>" of a thread `t` joined with its store `s`, as threadFrom() reads them.
extern const std::string_view kThreadColumns;
Thread threadFrom(Row row);

// A thread split off keeps the remote id of its conversation, with a part of our own behind this character to stay unique.
inline constexpr char kSplitMark = '\x1f';
std::string platformRemoteId(std::string_view stored);

}  // namespace inquiry::storage
