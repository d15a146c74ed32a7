#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/compliance/retention.h"
#include "core/desk/progress.h"
#include "core/domain/error.h"
#include "core/domain/id.h"
#include "core/domain/legal_hold.h"
#include "core/domain/store.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

struct Parts;

// One kind of data at one store: how long it is kept, how much there is, and what goes next.
struct RetentionLine {
  compliance::RetentionRule rule;
  std::int64_t rows = 0, bytes = 0;
  std::int64_t dueNow = 0, dueSoon = 0;  // go with the next run, and within kSoon; at most kMostCounted
};
struct RetentionRow {
  StoreId store;
  std::string name;
  std::vector<RetentionLine> lines;
  std::int64_t bytes = 0, held = 0;     // held: conversations nothing of which goes
  std::optional<Instant> startsAt;      // before then nothing goes by itself
};

struct RetentionReceipt {
  std::int64_t conversations = 0, messages = 0, named = 0, originals = 0, files = 0, orders = 0, bytes = 0;
  bool isLast = true;  // false: there is more, with the next call
  void add(const RetentionReceipt& other);  // the counts
  bool isNothing() const { return conversations + named + originals + files + orders == 0; }
};

// How long data is kept at each store, and that it goes in time. Blocks; not from the window's thread.
class RetentionService {
 public:
  static constexpr Duration kSoon = std::chrono::hours(24 * 30);
  // After a rule began to hold or was shortened: time to look at what will go.
  static constexpr Duration kGrace = std::chrono::hours(24 * 7);
  static constexpr std::size_t kMostCounted = 100'000;

  explicit RetentionService(Parts& parts) : m_parts(parts) {}
  Result<std::vector<RetentionRow>> rows() const;
  // Absent: kept until somebody deletes it. See compliance::mayKeep(). Journalled.
  Status choose(const StoreId& store, compliance::DataKind kind, std::optional<int> days);
  // Back to what the platform demands.
  Status reset(const StoreId& store, compliance::DataKind kind);
  // Every choice of the store at once, each as choose() takes it.
  Status restore(const StoreId& store, const compliance::RetentionChoice& choice);

  // NotFound when there is no such thing, InvalidInput without a reason, Conflict "hold.exists". Journalled, as is lift().
  Result<std::int64_t> hold(const LegalHold& wish);
  Status lift(std::int64_t id, const std::string& reason);
  Result<std::vector<LegalHold>> holds(bool withLifted) const;

  // Deletes what is due, in steps that each fit between two actions of a person, at most `steps` of them; the journal keeps counts alone. Killed at any
  // point it goes on with the next call. Now: what waits for the end of its grace, too.
  enum class Which { Started, Now };
  Result<RetentionReceipt> run(Which which, std::size_t steps, const Progress& progress = {});
  // Once a day, a bounded part of it: for a desk that runs. False when nothing was due.
  Result<bool> runWhenDue();

 private:
  Result<compliance::RetentionChoice> choiceOf(storage::Connection& connection, const StoreId& store) const;
  Status save(const StoreId& store, const std::function<Result<compliance::RetentionChoice>(Marketplace, compliance::RetentionChoice)>& edit);
  struct Due {
    Store store;
    std::vector<compliance::RetentionRule> rules;
  };
  // Stores that delete anything by now; the first look at one begins its grace.
  Result<std::vector<Due>> due(Which which);
  Parts& m_parts;
};

}  // namespace inquiry::desk
