#include "core/desk/retention_service.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/retention_run.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/thread_loader.h"
#include "core/domain/utf8.h"
#include "core/storage/case_repository.h"
#include "core/storage/legal_hold_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/retention_sweep.h"
#include "core/storage/setting_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/gone_filter.h"

namespace inquiry::desk {
namespace {

using compliance::DataKind;
using compliance::RetentionChoice;
using compliance::RetentionRule;
using storage::RetentionSweep;

constexpr std::string_view kStartKey = "retention.starts.", kRanKey = "retention.ran";
constexpr Duration kDay = std::chrono::hours(24);
constexpr std::size_t kStepsAtOnce = 50;

bool deletesAnything(const std::vector<RetentionRule>& rules) {
  return std::any_of(rules.begin(), rules.end(), [](const RetentionRule& rule) { return rule.days.has_value(); });
}

template <class T>
Result<std::int64_t> sizeOf(const Result<std::vector<T>>& found) {
  if (!found) return fail(found.error());
  return static_cast<std::int64_t>(found->size());
}

Result<std::int64_t> dueAt(RetentionSweep& sweep, const RetentionRule& rule, Instant now) {
  const auto end = compliance::retentionEnd(rule, now);
  if (!end) return std::int64_t{0};
  constexpr std::size_t kMost = RetentionService::kMostCounted;
  switch (rule.kind) {
    case DataKind::Conversations: return sizeOf(sweep.conversations(*end, kMost));
    case DataKind::PersonalData: return sizeOf(sweep.named(*end, kMost));
    case DataKind::Originals: return sizeOf(sweep.originals(*end, kMost));
    case DataKind::Files: return sizeOf(sweep.files(*end, kMost));
    case DataKind::Orders: return sizeOf(sweep.orders(*end, kMost));
  }
  return std::int64_t{0};
}

const RetentionSweep::Size& sizeOf(const RetentionSweep::Sizes& sizes, DataKind kind) {
  switch (kind) {
    case DataKind::Conversations: return sizes.conversations;
    case DataKind::PersonalData: return sizes.personal;
    case DataKind::Originals: return sizes.originals;
    case DataKind::Files: return sizes.files;
    case DataKind::Orders: return sizes.orders;
  }
  return sizes.conversations;
}

Result<std::optional<Instant>> startOf(storage::Connection& connection, const StoreId& store) {
  const auto text = storage::SettingRepository(connection).find(std::string(kStartKey) + store.value);
  if (!text) return fail(text.error());
  return *text ? Instant::parse(**text) : std::optional<Instant>();
}

Status putOff(storage::Connection& connection, const StoreId& store, Instant until) {
  return storage::SettingRepository(connection).save(std::string(kStartKey) + store.value, until.toIso());
}

// What is to be held must be there.
Status requireTarget(storage::Connection& connection, const LegalHold& wish) {
  const auto store = requireStore(connection, wish.store);
  if (!store) return fail(store.error());
  bool isThere = false;
  const std::int64_t number = std::strtoll(wish.target.c_str(), nullptr, 10);
  if (wish.kind == LegalHold::Kind::Thread) {
    const auto thread = storage::ThreadRepository(connection).find(ThreadId{number});
    if (!thread) return fail(thread.error());
    isThere = *thread && (*thread)->store == wish.store;
  } else if (wish.kind == LegalHold::Kind::Case) {
    const auto value = storage::CaseRepository(connection).find(CaseId{number});
    if (!value) return fail(value.error());
    isThere = *value && (*value)->store == wish.store;
  } else {
    // An order that is not stored yet may be held all the same: its conversations come later.
    isThere = !wish.target.empty();
  }
  return isThere ? Status() : fail(ErrorKind::NotFound, "hold.no_target", "There is nothing of that number at this store: reload the list.");
}

}  // namespace

void RetentionReceipt::add(const RetentionReceipt& other) {
  conversations += other.conversations;
  messages += other.messages;
  named += other.named;
  originals += other.originals;
  files += other.files;
  orders += other.orders;
  bytes += other.bytes;
}

Result<compliance::RetentionChoice> RetentionService::choiceOf(storage::Connection& connection, const StoreId& store) const {
  const auto text = storage::SettingRepository(connection).find(std::string(kRetentionSetting) + store.value);
  if (!text) return fail(text.error());
  return *text ? compliance::retentionChoiceFromJson(**text) : compliance::RetentionChoice();
}

Result<std::vector<RetentionRow>> RetentionService::rows() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  const Instant now = m_parts.clock.now();
  std::vector<RetentionRow> rows;
  for (const Store& store : *stores) {
    const auto choice = choiceOf(connection, store.id);
    if (!choice) return fail(choice.error());
    RetentionSweep sweep(connection, store.id);
    const auto sizes = sweep.sizes();
    if (!sizes) return fail(sizes.error());
    const auto start = startOf(connection, store.id);
    if (!start) return fail(start.error());
    RetentionRow row{store.id, store.name, {}, 0, sizes->held, *start};
    for (const RetentionRule& rule : compliance::retentionInForce(store.marketplace, *choice)) {
      const auto& size = sizeOf(*sizes, rule.kind);
      const auto dueNow = dueAt(sweep, rule, now), dueSoon = dueAt(sweep, rule, now + kSoon);
      if (!dueNow) return fail(dueNow.error());
      if (!dueSoon) return fail(dueSoon.error());
      row.lines.push_back({rule, size.rows, size.bytes, *dueNow, *dueSoon});
      row.bytes += size.bytes;
    }
    rows.push_back(std::move(row));
  }
  if (auto left = leaveOutHidden(connection, m_parts, rows); !left) return fail(left.error());
  return rows;
}

Status RetentionService::choose(const StoreId& store, DataKind kind, std::optional<int> days) {
  return save(store, [&](Marketplace marketplace, RetentionChoice choice) -> Result<RetentionChoice> {
    if (auto may = compliance::mayKeep(marketplace, kind, days); !may) return fail(may.error());
    choice[kind] = days;
    return choice;
  });
}

Status RetentionService::reset(const StoreId& store, DataKind kind) {
  return save(store, [kind](Marketplace, RetentionChoice choice) -> Result<RetentionChoice> {
    choice.erase(kind);
    return choice;
  });
}

Status RetentionService::restore(const StoreId& store, const RetentionChoice& wanted) {
  return save(store, [&wanted](Marketplace marketplace, const RetentionChoice&) -> Result<RetentionChoice> {
    for (const auto& [kind, days] : wanted)
      if (auto may = compliance::mayKeep(marketplace, kind, days); !may) return fail(may.error());
    return wanted;
  });
}

Status RetentionService::save(const StoreId& id, const std::function<Result<RetentionChoice>(Marketplace, RetentionChoice)>& edit) {
  if (const auto may = requireRight(m_parts, DeskRight::Erase, id); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto store = requireStore(connection, id);
    if (!store) return fail(store.error());
    const auto known = choiceOf(connection, id);
    if (!known) return fail(known.error());
    const auto fresh = edit(store->marketplace, *known);
    if (!fresh) return fail(fresh.error());
    const std::string before = compliance::toJson(*known), after = compliance::toJson(*fresh);
    if (before == after) return {};
    if (auto kept = storage::SettingRepository(connection).save(std::string(kRetentionSetting) + id.value, after); !kept) return kept;
    if (auto put = putOff(connection, id, m_parts.clock.now() + kGrace); !put) return put;
    changes.stores.insert(id);
    return note(connection, m_parts, {SubjectKind::Store, id.value, "retention.changed", {{"before", nlohmann::json::parse(before)}, {"after", nlohmann::json::parse(after)}}});
  });
}

Result<std::int64_t> RetentionService::hold(const LegalHold& wish) {
  if (const auto may = requireRight(m_parts, DeskRight::Evidence, wish.store); !may) return fail(may.error());
  if (utf8::trimmed(wish.reason).empty()) return fail(ErrorKind::InvalidInput, "hold.reason", "Say why it may not be deleted: whoever lifts the hold will ask.");
  std::int64_t id = 0;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto there = requireTarget(connection, wish); !there) return there;
    LegalHold hold = wish;
    hold.setBy = m_parts.me();
    hold.setAt = m_parts.clock.now();
    const auto added = storage::LegalHoldRepository(connection).add(hold);
    if (!added) return fail(added.error());
    id = *added;
    changes.stores.insert(hold.store);
    return note(connection, m_parts, {SubjectKind::Store, hold.store.value, "hold.set", {{"hold", id}, {"kind", static_cast<int>(hold.kind)}, {"reason", hold.reason}}});
  });
  if (!written) return fail(written.error());
  return id;
}

Status RetentionService::lift(std::int64_t id, const std::string& reason) {
  if (utf8::trimmed(reason).empty()) return fail(ErrorKind::InvalidInput, "hold.reason", "Say why the hold is lifted.");
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::LegalHoldRepository repository(connection);
    const auto hold = repository.find(id);
    if (!hold) return fail(hold.error());
    const auto where = !*hold || (*hold)->store.value.empty() ? std::optional<StoreId>() : std::optional((*hold)->store);
    if (auto may = requireRight(connection, m_parts, DeskRight::Erase, where); !may) return may;
    if (auto lifted = repository.lift(id, m_parts.me(), m_parts.clock.now()); !lifted) return lifted;
    changes.stores.insert((*hold)->store);
    return note(connection, m_parts, {SubjectKind::Store, (*hold)->store.value, "hold.lifted", {{"hold", id}, {"reason", reason}}});
  });
}

Result<std::vector<LegalHold>> RetentionService::holds(bool withLifted) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  using Wanted = storage::LegalHoldRepository::Which;
  auto holds = storage::LegalHoldRepository((*reader)->connection()).list(withLifted ? Wanted::All : Wanted::Standing);
  if (!holds) return holds;
  if (auto left = leaveOutHidden((*reader)->connection(), m_parts, *holds); !left) return fail(left.error());
  return holds;
}

Result<std::vector<RetentionService::Due>> RetentionService::due(Which which) {
  std::vector<Due> due;
  std::vector<StoreId> fresh;  // whose rules begin to hold now
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    storage::Connection& connection = (*reader)->connection();
    const auto stores = storage::StoreRepository(connection).list();
    if (!stores) return fail(stores.error());
    for (const Store& store : *stores) {
      const auto choice = choiceOf(connection, store.id);
      if (!choice) return fail(choice.error());
      auto rules = compliance::retentionInForce(store.marketplace, *choice);
      if (!deletesAnything(rules)) continue;
      const auto start = startOf(connection, store.id);
      if (!start) return fail(start.error());
      if (!*start) fresh.push_back(store.id);
      const bool hasStarted = *start && **start <= m_parts.clock.now();
      if (which == Which::Now || hasStarted) due.push_back({store, std::move(rules)});
    }
  }
  if (fresh.empty()) return due;
  const auto put = m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) -> Status {
    for (const StoreId& store : fresh)
      if (auto done = putOff(connection, store, m_parts.clock.now() + kGrace); !done) return done;
    return {};
  });
  if (!put) return fail(put.error());
  return due;
}

Result<RetentionReceipt> RetentionService::run(Which which, std::size_t steps, const Progress& progress) {
  // What was planned goes on whoever sits here.
  if (which == Which::Now)
    if (const auto may = requireRight(m_parts, DeskRight::Erase); !may) return fail(may.error());
  const auto stores = due(which);
  if (!stores) return fail(stores.error());
  RetentionReceipt all;
  for (const Due& each : *stores) {
    RetentionRun run(m_parts, each.store, each.rules);
    Result<bool> more = true;
    while (steps > 0 && more && *more) {
      more = run.step();
      --steps;
      if (more && progress && !progress(run.receipt().conversations + run.receipt().named, 0)) steps = 0;
    }
    // What was taken so far is counted whatever became of the next step.
    if (auto finished = run.finish(); !finished) return fail(finished.error());
    if (!more) return fail(more.error());
    all.add(run.receipt());
    all.isLast = all.isLast && !*more;
  }
  return all;
}

Result<bool> RetentionService::runWhenDue() {
  const Instant now = m_parts.clock.now();
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto ran = storage::SettingRepository((*reader)->connection()).find(kRanKey);
    if (!ran) return fail(ran.error());
    const auto at = *ran ? Instant::parse(**ran) : std::nullopt;
    if (at && *at <= now && now - *at < kDay) return false;
  }
  const auto receipt = run(Which::Started, kStepsAtOnce);
  if (!receipt) return fail(receipt.error());
  if (!receipt->isLast) return true;
  const auto kept = m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet&) { return storage::SettingRepository(connection).save(kRanKey, now.toIso()); });
  if (!kept) return fail(kept.error());
  return !receipt->isNothing();
}

}  // namespace inquiry::desk
