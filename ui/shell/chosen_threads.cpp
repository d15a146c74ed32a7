#include "ui/shell/chosen_threads.h"

#include <algorithm>
#include <charconv>

namespace inquiry::ui {

Result<std::vector<ThreadId>> idsAmong(const desk::InboxService& inbox, const ThreadQuery& query, const std::set<ThreadId>& chosen) {
  auto ids = inbox.threadIds(query);
  if (ids) std::erase_if(*ids, [&](ThreadId id) { return !chosen.contains(id); });
  return ids;
}

Result<ThreadPage> pageAmong(const desk::InboxService& inbox, const ThreadQuery& query, const std::set<ThreadId>& chosen) {
  const auto ids = idsAmong(inbox, query, chosen);
  if (!ids) return fail(ids.error());
  std::size_t first = 0;
  std::from_chars(query.cursor.data(), query.cursor.data() + query.cursor.size(), first);
  first = std::min(first, ids->size());
  const std::size_t end = first + std::min(query.limit, ids->size() - first);
  ThreadPage page;
  for (std::size_t at = first; at < end; ++at)
    if (auto detail = inbox.thread((*ids)[at], 1)) page.threads.push_back(std::move(detail->thread));
  if (end < ids->size()) page.next = std::to_string(end);
  page.total = static_cast<std::int64_t>(ids->size());
  return page;
}

}  // namespace inquiry::ui
