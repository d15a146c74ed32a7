#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/domain/clock.h"
#include "core/domain/store.h"
#include "core/marketplaces/connector.h"
#include "core/storage/database.h"
#include "core/sync/inbound_steps.h"

namespace inquiry {

// The desk's own stream: an incremental pull came to its end once.
inline constexpr std::string_view kFirstPullStream = "desk.first-pull";

// What both platforms give without being asked for an earlier date.
inline constexpr Duration kHistoryWithoutDate = std::chrono::hours(24 * 30);

// How far a store has come, kept beside the connector's own watermarks.
struct PullMarks {
  bool isFirstDone = false;    // an incremental pull came to its end once: what arrives from now on is news
  bool isHistoryDone = false;
  std::optional<Instant> sweptAt;
};
Result<PullMarks> loadPullMarks(storage::Connection& connection, const StoreId& store);

struct PullReport {
  Status status;
  InboundCounts counts;
  std::optional<std::int64_t> estimatedTotal;
  std::vector<AlarmNotice> alarms;  // of rules
  bool isSliced = false;  // ended by its own time limit: there is more, pull again
};

// One pull of one store: every page goes into one transaction with its watermarks. Runs on a worker and blocks; one at a time a store.
class StorePull final : private PageSink {
 public:
  struct Settings {
    PullDepth depth = PullDepth::Incremental;
    storage::WritePriority priority = storage::WritePriority::Sync;
    std::optional<Duration> slice;  // ends after about that much time
    LanguageGuess guess;
    std::function<void(const PullReport&)> onPage;  // called after each stored page, on the worker
  };
  StorePull(storage::Database& database, const Clock& clock, Store store, Settings settings)
      : m_database(database), m_clock(clock), m_store(std::move(store)), m_settings(std::move(settings)) {}
  PullReport run(Connector& connector, std::stop_token stop);

 private:
  Status accept(InboundPage page) override;
  Status keepMarks();
  Status noteQuarantine(storage::Connection& connection, const std::vector<Error>& rows);

  storage::Database& m_database;
  const Clock& m_clock;
  const Store m_store;
  Settings m_settings;
  PullMarks m_marks;
  SlaSettings m_sla;
  RuleBook m_rules;
  PersonId m_takesNew;  // of the store's owner, as the pull began
  PullReport m_report;
  std::stop_token m_stop;
  Duration m_startedAt{0};
};

}  // namespace inquiry
