#pragma once

#include <optional>
#include <set>
#include <vector>

#include "core/domain/thread_query.h"
#include "ui/models/list_column.h"

namespace inquiry::ui {

// Orders the desk itself can walk, however long the list is; nothing for all others, which only a list that is here as a whole can have.
std::optional<ThreadSort> deskSort(const ColumnSort& sort);
// Sorts a whole list; equal ones keep their order. `angry`: those with that mark. For any thread.
void sortThreads(std::vector<Thread>& threads, const ColumnSort& sort, const std::set<ThreadId>& angry = {});

}  // namespace inquiry::ui
