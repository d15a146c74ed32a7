#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/thread.h"

namespace inquiry {

// The lists of the window and of `threads --view`. Names are those of interface.md. Never renumber: saved views store them.
//   NeedsReply  open, a buyer waits; Mine: not closed and assigned to `me`; Unassigned: NeedsReply without an assignee
//   DueSoon     NeedsReply with now < dueAt <= now + dueSoon; Overdue: NeedsReply with dueAt <= now
//   Notices     platform notices; every other view leaves them out, All included (unless `kind` asks for them)
enum class ThreadView { NeedsReply = 1, Mine, Unassigned, DueSoon, Overdue, Waiting, Snoozed, Cases, Notices, All };
std::string_view name(ThreadView view);  // "needs-reply", "mine", ...
std::optional<ThreadView> threadViewFromName(std::string_view name);
const std::vector<ThreadView>& allThreadViews();

// Natural is the view's own order: by deadline where someone waits (no deadline last), by end of snooze, else newest first.
// Never renumber: saved views store them.
enum class ThreadSort { Natural = 1, Due = 2, Newest = 3, Oldest = 4 };

struct ThreadQuery {
  ThreadView view = ThreadView::NeedsReply;
  std::optional<StoreId> store;
  std::optional<TagName> tag;
  std::optional<PersonId> assignee;  // an empty id: nobody
  std::optional<ThreadKind> kind;
  std::string language;       // ISO 639-1
  std::string orderRemoteId;  // exact
  std::string buyerKey;       // exact
  std::string text;           // every word occurs in buyer name, subject, excerpt or order number; ASCII case is ignored
  std::optional<Instant> after, before;  // newest message at or after / before
  std::optional<bool> unread;
  bool isAngry = false;       // only threads that wait for an answer to an angry message
  ThreadSort sort = ThreadSort::Natural;
  PersonId me{"me"};
  std::set<StoreId> hidden;   // stores whose threads are left out
  Instant now;
  Duration dueSoon = std::chrono::hours(4);
  std::size_t limit = 50;
  std::string cursor;  // ThreadPage::next of the page before, or empty
  enum class Total { Count, Skip } total = Total::Count;
};

struct ThreadPage {
  std::vector<Thread> threads;
  std::optional<std::string> next;    // cursor of the next page, absent at the end
  std::optional<std::int64_t> total;  // of all pages; absent when not asked for
};

// Figures beside the navigation: threads that need an answer, except in views that are about something else.
struct ThreadCounts {
  std::map<ThreadView, std::int64_t> views;
  std::map<StoreId, std::int64_t> stores;  // NeedsReply per store
  std::map<TagName, std::int64_t> tags;    // NeedsReply per tag
};

}  // namespace inquiry
