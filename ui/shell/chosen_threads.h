#pragma once

#include <set>
#include <vector>

#include "core/desk/inbox_service.h"

namespace inquiry::ui {

// A list of conversations that were chosen elsewhere, by a figure for instance: what of them the query lets through, in its order. Blocks on the database; not
// on the window's thread.
Result<std::vector<ThreadId>> idsAmong(const desk::InboxService& inbox, const ThreadQuery& query, const std::set<ThreadId>& chosen);
// One page of it; its cursors are places in that order.
Result<ThreadPage> pageAmong(const desk::InboxService& inbox, const ThreadQuery& query, const std::set<ThreadId>& chosen);

}  // namespace inquiry::ui
