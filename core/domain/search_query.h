#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/thread.h"

namespace inquiry {

// One thing the text must contain.
struct SearchTerm {
  std::string text;       // a word, or several in order when it came in quotes
  bool isPrefix = false;  // "refu*"; a search box sets it for the word being typed
  bool isExcluded = false;  // "-refund"
  friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

enum class SearchFlag { Overdue, Unread, Open, Closed, Answered, Snoozed, Assigned, Unassigned, Angry };
enum class SearchOrder { Newest, Relevance };
enum class SearchUnit { Messages, Threads };  // Threads: the newest hit of each thread

// A query taken apart. All terms and all filters must hold; several values of one field are alternatives.
struct SearchQuery {
  std::vector<SearchTerm> terms;
  std::vector<StoreId> stores;
  std::vector<TagName> tags;
  std::vector<std::string> from;    // part of the writer's or buyer's name, ASCII case ignored
  std::vector<std::string> orders;  // order number, exact
  std::vector<std::string> buyers;  // buyer key exact, or part of the buyer's name
  std::vector<SearchFlag> flags;    // all must hold
  std::vector<std::string> languages;
  std::vector<PersonId> agents;  // the thread's assignee
  std::vector<ThreadKind> kinds;
  std::optional<Instant> before, after;  // sentAt < before, sentAt >= after

  SearchOrder order = SearchOrder::Newest;
  SearchUnit unit = SearchUnit::Messages;
  std::size_t limit = 50;
  std::optional<MessageId> olderThan;  // paging, newest first only
  bool wantsTotal = false;             // counts every hit: may take long
  Instant now;                         // for is:overdue

  bool hasFilter() const {
    return !stores.empty() || !tags.empty() || !from.empty() || !orders.empty() || !buyers.empty() || !flags.empty() ||
           !languages.empty() || !agents.empty() || !kinds.empty() || before || after;
  }
};

// Reads `refund "broken zip" -shipped refu* store:ebay-us tag:returns from:ana order:12-3 buyer:x is:overdue lang:es agent:li.wen
// before:2026-03-01 after:2026-02-01T10:00Z kind:question`. Values may be quoted; a word with a colon that is no field is a
// plain word ("http://..."). Fails with InvalidInput "query.<reason>"; the text names the byte position (from 1) and the reason.
Result<SearchQuery> parseSearchQuery(std::string_view text);

struct SearchMark {
  std::size_t from = 0, to = 0;  // bytes of the snippet, half open
  friend bool operator==(const SearchMark&, const SearchMark&) = default;
};

struct SearchHit {
  ThreadId thread;
  MessageId message;
  StoreId store;
  Instant sentAt;
  std::string snippet;  // plain text, one line
  std::vector<SearchMark> marks;
};

// A span of time in which messages of a store may be missing.
struct CoverageGap {
  StoreId store;
  Instant from, to;
};

struct SearchCoverage {
  std::optional<Instant> completeSince;  // every store is complete from here on; absent while a store does not know
  std::int64_t messages = 0;             // stored
  std::int64_t notIndexed = 0;           // stored, not searchable yet
  std::vector<CoverageGap> gaps;
};

struct SearchPage {
  std::vector<SearchHit> hits;
  std::optional<ThreadId> jump;  // the query is the order number of exactly this thread
  std::optional<std::int64_t> total;
  bool mayHaveMore = false;
  SearchCoverage coverage;
  double tookMs = 0;
};

}  // namespace inquiry
