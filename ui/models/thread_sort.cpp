#include "ui/models/thread_sort.h"

#include <QCollator>
#include <algorithm>
#include <limits>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

// What has no such moment stands at the end.
std::int64_t rank(const std::optional<Instant>& at) { return at ? at->millis() : std::numeric_limits<std::int64_t>::max(); }

std::int64_t marks(const Thread& thread, bool isAngry) {
  return (thread.hasFailedSend ? 128 : 0) + (isAngry ? 64 : 0) + (thread.isVip ? 32 : 0) + (thread.hasCase ? 16 : 0) + (thread.priority == Priority::Urgent ? 8 : 0) +
         (thread.hasDraft ? 4 : 0) + (thread.hasAttachment ? 2 : 0) + (thread.status == ThreadStatus::Snoozed ? 1 : 0);
}

// The number behind a column that sorts by one.
std::int64_t numberOf(const Thread& thread, ListColumn column) {
  switch (column) {
    case ListColumn::Age: return rank(thread.oldestUnansweredAt);
    case ListColumn::Updated: return rank(thread.lastMessageAt);
    case ListColumn::State: return thread.needsReply ? rank(thread.dueAt) / 2 : std::numeric_limits<std::int64_t>::max() - static_cast<int>(ThreadStatus::Closed) + static_cast<int>(thread.status);
    default: return rank(thread.dueAt);
  }
}

QString textOf(const Thread& thread, ListColumn column) {
  switch (column) {
    case ListColumn::Channel: return toQt(std::string(name(thread.marketplace)) + " " + thread.store.value);
    case ListColumn::Buyer: return toQt(thread.buyerName.empty() ? thread.buyerKey : thread.buyerName);
    case ListColumn::Order: return toQt(thread.orderRemoteId);
    case ListColumn::Owner: return toQt(thread.assignee);
    case ListColumn::Tags: return thread.tags.empty() ? QString() : toQt(thread.tags.front());
    default: return toQt(thread.subject.empty() ? thread.excerpt : thread.subject);
  }
}

bool isText(ListColumn column) {
  return column == ListColumn::Channel || column == ListColumn::Buyer || column == ListColumn::Order || column == ListColumn::Owner || column == ListColumn::Tags ||
         column == ListColumn::Subject;
}

template <class Key, class Less>
void sortBy(std::vector<Thread>& threads, const std::vector<Key>& keys, Qt::SortOrder order, Less less) {
  std::vector<std::size_t> places(threads.size());
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return order == Qt::AscendingOrder ? less(keys[a], keys[b]) : less(keys[b], keys[a]); });
  std::vector<Thread> sorted;
  sorted.reserve(threads.size());
  for (const std::size_t place : places) sorted.push_back(std::move(threads[place]));
  threads = std::move(sorted);
}

}  // namespace

std::optional<ThreadSort> deskSort(const ColumnSort& sort) {
  if (sort.column == ListColumn::Due && sort.order == Qt::AscendingOrder) return ThreadSort::Due;
  if (sort.column == ListColumn::Updated) return sort.order == Qt::AscendingOrder ? ThreadSort::Oldest : ThreadSort::Newest;
  return {};
}

void sortThreads(std::vector<Thread>& threads, const ColumnSort& sort, const std::set<ThreadId>& angry) {
  if (!isText(sort.column)) {
    std::vector<std::int64_t> keys;
    for (const Thread& thread : threads) keys.push_back(sort.column == ListColumn::Marks ? -marks(thread, angry.contains(thread.id)) : numberOf(thread, sort.column));
    return sortBy(threads, keys, sort.order, std::less<std::int64_t>());
  }
  QCollator collator;
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  std::vector<QString> keys;
  for (const Thread& thread : threads) keys.push_back(textOf(thread, sort.column));
  // What has nothing there stands at the end when the order rises.
  sortBy(threads, keys, sort.order, [&](const QString& a, const QString& b) { return a.isEmpty() != b.isEmpty() ? b.isEmpty() : collator.compare(a, b) < 0; });
}

}  // namespace inquiry::ui
