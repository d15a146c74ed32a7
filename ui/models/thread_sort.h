#pragma once

#include <optional>
#include <vector>

#include "core/domain/thread_query.h"
#include "ui/models/list_column.h"

namespace inquiry::ui {

// Orders the desk itself can walk, however long the list is; nothing for all others, which only a list that is here as a whole can have.
std::optional<ThreadSort> deskSort(const ColumnSort& sort);
// Sorts a whole list; equal ones keep their order. For any thread.
void sortThreads(std::vector<Thread>& threads, const ColumnSort& sort);

}  // namespace inquiry::ui
