#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/waiting_period.h"

namespace inquiry {

// By what figures are told apart. Never renumber: saved dashboards store them.
//   Agent: who answered; while nobody has, who holds it. Day, Hour (0-23) and Weekday (1 = Monday) by the clock of the store, of the buyer's message.
enum class Grouping { Store = 1, Site, Marketplace, Agent, Group, Tag, Day, Hour, Weekday };
std::string_view name(Grouping grouping);  // "store", "site", ...
std::optional<Grouping> groupingFromName(std::string_view name);

// Every figure a person can ask about. Never renumber: saved dashboards store them.
enum class Figure {
  Waits = 1, AnsweredInADay, FirstResponse, NextResponse, Resolution, Late, OverOwnTarget, EndedSilently, Open, Overdue, Reopened, Automatic, PreSale, Ordered,
  Stages,
};
std::string_view name(Figure figure);  // "waits", "answered-in-a-day", ...
std::optional<Figure> figureFromName(std::string_view name);

// Which waits count: those that began in [from, to) and are what `only` names.
struct WaitFilter {
  Instant from, to;
  std::map<Grouping, std::string> only;
  std::set<StoreId> hidden = {};  // not for whoever asks
  friend bool operator==(const WaitFilter&, const WaitFilter&) = default;
};

// What lies behind one figure.
struct Behind {
  Figure figure = Figure::Waits;
  enum class Part { Counted, Others } part = Part::Counted;  // the share itself, or what is missing to the whole
  std::optional<std::size_t> bucket = {};                    // of the distribution of first responses
  std::optional<std::string> cause = {};                     // of lateness
};

// How long something took, over many. Percentiles are those of a spreadsheet (PERCENTILE.INC: linear between the two nearest), to the millisecond.
struct Spread {
  std::int64_t count = 0;
  std::optional<Duration> median, p90, mean;  // absent over none
  friend bool operator==(const Spread&, const Spread&) = default;
};

// So many of so many.
struct Share {
  std::int64_t part = 0, whole = 0;
  friend bool operator==(const Share&, const Share&) = default;
};

// Where the time of an answer went. In the order of the day; each ends where the next begins.
inline constexpr std::size_t kStages = 5;
enum class Stage { ToAssigned, ToOpened, ToDraft, ToSent, ToAccepted };
std::string_view name(Stage stage);  // "to-assigned", ...

struct WaitFigures {
  std::int64_t waits = 0, open = 0, overdue = 0, reopened = 0, endedSilently = 0;
  Share answeredInADay, late, overOwnTarget, ordered;
  Spread first, next, resolution, automatic;
  std::int64_t staged = 0;                   // answers whose stages are known
  std::array<std::int64_t, kStages> stages{};  // milliseconds, summed over them
  std::int64_t stagedTotal = 0;              // from the buyer's message to the answer, summed over the same: the sum of the stages
};

struct FiguresOf {
  std::string key;  // "ebay-us", "2026-11-20", "07"; empty: nobody, no tag
  WaitFigures figures;
};

// One hour of the week by the clock of the store.
struct HeatCell {
  std::int64_t waits = 0, late = 0;
};
inline constexpr int kWeekdays = 7, kHours = 24;

// What waited at one instant.
struct BacklogPoint {
  Instant at = {};
  std::int64_t open = 0, overdue = 0;
};

// One wait as a list shows it: a breach, or one of those behind a figure.
struct WaitRow {
  ThreadId thread;
  StoreId store;
  std::string buyer;  // may be shown
  Instant startedAt;
  std::optional<Instant> dueAt, endedAt;
  std::optional<WaitingEnd> end;
  std::optional<Duration> late;
  std::string policy, calendar, agent, holder, cause;
  bool isReckoned = false;  // imported: its deadline alarmed nobody
};

// First responses by how long they took; the last bucket has no upper bound.
inline constexpr std::array<std::int64_t, 9> kBucketMinutes{5, 15, 30, 60, 120, 240, 480, 720, 1440};
inline constexpr std::size_t kBuckets = kBucketMinutes.size() + 1;

// What a report is asked for.
struct ReportQuestion {
  WaitFilter filter;
  std::optional<WaitFilter> comparedWith;  // its span; the rest is that of `filter`
  Grouping grouping = Grouping::Store;
  Instant now;
  std::size_t breaches = 200;  // at most
};

struct ResponseReport {
  WaitFilter filter;
  Instant now;
  WaitFigures total;
  std::optional<WaitFigures> before;  // of the span it is compared with
  Grouping grouping = Grouping::Store;
  std::vector<FiguresOf> groups, days;
  std::array<std::array<HeatCell, kHours>, kWeekdays> heat{};
  std::array<std::int64_t, kBuckets> distribution{};
  std::map<std::string, std::int64_t> causes;  // of the late ones
  std::vector<BacklogPoint> backlog;
  std::vector<WaitRow> breaches;  // the longest first
  std::int64_t breachCount = 0;
  std::int64_t unread = 0;  // conversations whose figures are still being worked out
};

// The waits behind a figure, the longest late first, then the newest.
struct BehindRows {
  std::vector<WaitRow> rows;
  std::int64_t count = 0;  // of all, also those beyond the limit
};

}  // namespace inquiry
