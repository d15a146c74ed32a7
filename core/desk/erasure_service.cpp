#include "core/desk/erasure_service.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/retention_run.h"
#include "core/desk/rights.h"
#include "core/desk/tag_suggestion_service.h"
#include "core/desk/thread_loader.h"
#include "core/domain/utf8.h"
#include "core/marketplaces/mailbox_orders.h"
#include "core/storage/buyer_traces.h"
#include "core/storage/deep_clean.h"
#include "core/storage/gone_marks.h"
#include "core/storage/handed_out_repository.h"
#include "core/storage/journal_erasure.h"
#include "core/storage/setting_repository.h"
#include "core/storage/thread_purge.h"
#include "core/sync/outgoing_record.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using storage::BuyerTraces;
using storage::GoneMarks;

// Answers whose records still stand in the outbox journal, by their client ids; present from the first deletion until everything was cleaned.
constexpr std::string_view kPendingKey = "erasure.pending";
constexpr std::size_t kRowsAtOnce = 200, kThreadsAtOnce = 10, kOrdersAtOnce = 50;

// An address stands for the id that shops with a mailbox make of it.
std::vector<std::string> namesOf(const std::vector<std::string>& given) {
  std::vector<std::string> names;
  for (const std::string& each : given)
    if (const std::string_view name = utf8::trimmed(each); !name.empty()) names.emplace_back(name);
  for (const std::string& each : given)
    if (std::string key = mailBuyerKey(each); !key.empty()) names.push_back(std::move(key));
  return names;
}

template <class T, class Do>
Status inPortions(const std::vector<T>& all, std::size_t size, Do each) {
  for (std::size_t from = 0; from < all.size(); from += size) {
    const std::vector<T> part(all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(std::min(from + size, all.size())));
    if (auto done = each(part); !done) return done;
  }
  return {};
}

void count(ErasureReceipt& receipt, const storage::PurgeCount& purged) {
  receipt.conversations += purged.conversations;
  receipt.messages += purged.messages;
  receipt.notes += purged.notes;
  receipt.answers += purged.answers;
  receipt.drafts += purged.drafts;
  receipt.cases += purged.cases;
  receipt.alerts += purged.alerts;
  receipt.orders += purged.orders;
}

Status keepPending(storage::Connection& connection, const std::vector<std::string>& clientIds) {
  storage::SettingRepository settings(connection);
  const auto before = settings.find(kPendingKey);
  if (!before) return fail(before.error());
  auto all = *before ? nlohmann::json::parse(**before, nullptr, false) : nlohmann::json::array();
  if (!all.is_array()) all = nlohmann::json::array();
  for (const std::string& id : clientIds) all.push_back(id);
  return settings.save(kPendingKey, all.dump());
}

nlohmann::json countsOf(const ErasureReceipt& receipt) {
  return {{"conversations", receipt.conversations}, {"messages", receipt.messages}, {"notes", receipt.notes}, {"answers", receipt.answers}, {"drafts", receipt.drafts}, {"cases", receipt.cases},
          {"orders", receipt.orders}, {"alerts", receipt.alerts}, {"files", receipt.files}, {"mentions", receipt.mentions}, {"journalRows", receipt.journalRows}};
}

}  // namespace

void ErasureReceipt::add(const ErasureReceipt& other) {
  for (std::int64_t ErasureReceipt::*field : {&ErasureReceipt::conversations, &ErasureReceipt::messages, &ErasureReceipt::notes, &ErasureReceipt::answers, &ErasureReceipt::drafts, &ErasureReceipt::cases,
                                              &ErasureReceipt::orders, &ErasureReceipt::alerts, &ErasureReceipt::files, &ErasureReceipt::bytes, &ErasureReceipt::mentions, &ErasureReceipt::journalRows,
                                              &ErasureReceipt::snapshots, &ErasureReceipt::oldCopies, &ErasureReceipt::outboxRecords})
    this->*field += other.*field;
}

Result<BuyerTraces> ErasureService::find(const StoreId& store, const std::vector<std::string>& calledBy, const std::vector<std::string>& orders) const {
  const std::vector<std::string> names = namesOf(calledBy);
  if (names.empty()) return fail(ErrorKind::InvalidInput, "buyer.nameless", "Say who is to be forgotten: their id, mail address or name.");
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  if (const auto known = requireStore((*reader)->connection(), store); !known) return fail(known.error());
  return storage::tracesOf((*reader)->connection(), store, names, orders);
}

Result<std::vector<storage::KeepsBuyer>> ErasureService::whatKeeps(const StoreId& store, const BuyerTraces& traces) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::whatKeeps((*reader)->connection(), store, traces);
}

Status ErasureService::mayErase(const StoreId& store, const BuyerTraces& traces) const {
  using Why = storage::KeepsBuyer::Why;
  const auto keeps = whatKeeps(store, traces);
  if (!keeps) return fail(keeps.error());
  if (keeps->empty()) return {};
  switch (keeps->front().why) {
    case Why::Held: return fail(ErrorKind::Refused, "erasure.held", "A hold stands on a conversation or an order of this buyer: lift it first, or tell them why their data has to stay.");
    case Why::OpenCase: return fail(ErrorKind::Refused, "erasure.case", "A case of this buyer is open at the platform: see it to its end first, then try again.");
    case Why::Sending: break;
  }
  return fail(ErrorKind::Refused, "erasure.sending", "An answer to this buyer is on its way, or nobody knows yet whether it arrived: wait for it or say what became of it, then try again.");
}

Result<std::vector<ErasureBar>> ErasureService::bars(const StoreId& store, const std::string& buyer) const {
  if (const auto may = requireRight(m_parts, DeskRight::Erase, store); !may) return fail(may.error());
  const auto traces = find(store, {buyer});
  if (!traces) return fail(traces.error());
  const auto keeps = whatKeeps(store, *traces);
  if (!keeps) return fail(keeps.error());
  std::vector<ErasureBar> bars;
  for (const storage::KeepsBuyer& each : *keeps) bars.push_back({static_cast<ErasureBar::Why>(each.why), each.what, each.reason});
  return bars;
}

Result<ErasureReceipt> ErasureService::planOf(const StoreId& store, const BuyerTraces& traces) const {
  ErasureReceipt receipt;
  receipt.store = store;
  receipt.at = m_parts.clock.now();
  receipt.conversations = static_cast<std::int64_t>(traces.threads.size());
  receipt.cases = static_cast<std::int64_t>(traces.cases.size());
  receipt.orders = static_cast<std::int64_t>(traces.orders.size());
  receipt.answers = static_cast<std::int64_t>(traces.clientIds.size());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto messages = storage::messagesOf((*reader)->connection(), traces.threads);
  if (!messages) return fail(messages.error());
  receipt.messages = *messages;
  return receipt;
}

Result<ErasureReceipt> ErasureService::preview(const StoreId& store, const std::string& buyer) const {
  if (const auto may = requireRight(m_parts, DeskRight::Erase, store); !may) return fail(may.error());
  const auto traces = find(store, {buyer});
  if (!traces) return fail(traces.error());
  auto receipt = planOf(store, *traces);
  if (!receipt) return receipt;
  if (auto done = addHandedOut(*receipt); !done) return fail(done.error());
  return receipt;
}

Status ErasureService::takeWords(const StoreId& store, const BuyerTraces& traces, ErasureReceipt& receipt) {
  std::vector<std::int64_t> rows;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto found = storage::journalRowsToErase((*reader)->connection(), {traces.threads, traces.cases, traces.orderNumbers}, traces.terms());
    if (!found) return fail(found.error());
    rows = std::move(*found);
  }
  JournalEntry witness;
  witness.at = m_parts.clock.now();
  witness.actor = m_parts.me().value;
  witness.subjectKind = SubjectKind::Store;
  witness.subject = store.value;
  const auto erased = inPortions(rows, kRowsAtOnce, [&](const std::vector<std::int64_t>& part) {
    return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) { return storage::eraseJournalRows(connection, part, witness); });
  });
  if (!erased) return erased;
  receipt.journalRows += static_cast<std::int64_t>(rows.size());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) { return storage::dropLiftedHolds(connection, store, traces); });
}

Status ErasureService::takeThreads(const StoreId& store, const BuyerTraces& traces, ErasureReceipt& receipt, const Progress& progress) {
  std::set<std::string> files;
  const auto threads = inPortions(traces.threads, kThreadsAtOnce, [&](const std::vector<ThreadId>& part) -> Status {
    storage::PurgeCount purged;
    const auto done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
      auto taken = storage::purgeThreads(connection, part);
      if (!taken) return fail(taken.error());
      purged = std::move(*taken);
      changes.stores.insert(store);
      changes.orders = true;
      return {};
    });
    if (!done) return done;
    count(receipt, purged);
    files.merge(purged.files);
    // Half of a buyer is not to stay: whoever stops it has the rest taken with the next call.
    if (progress && !progress(receipt.conversations, static_cast<std::int64_t>(traces.threads.size()))) return fail(ErrorKind::Cancelled, "erasure.cancelled", "Stopped before everything was forgotten: begin once more to take the rest.");
    return {};
  });
  const auto discarded = discardUnnamed(m_parts, files);
  if (!discarded) return fail(discarded.error());
  receipt.files += discarded->files;
  receipt.bytes += discarded->bytes;
  return threads;
}

Status ErasureService::take(const StoreId& store, const BuyerTraces& traces, ErasureReceipt& receipt, const Progress& progress) {
  if (auto done = mark(store, traces, receipt); !done) return done;
  if (auto done = takeWords(store, traces, receipt); !done) return done;
  if (auto done = takeThreads(store, traces, receipt, progress); !done) return done;
  const auto orders = inPortions(traces.orders, kOrdersAtOnce, [&](const std::vector<OrderId>& part) -> Status {
    std::int64_t taken = 0;
    const auto done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
      taken = 0;
      changes.orders = true;
      for (const OrderId order : part) {
        const auto purged = storage::purgeOrder(connection, order, m_parts.clock.now());
        if (!purged) return fail(purged.error());
        taken += purged->orders;
      }
      return {};
    });
    receipt.orders += done ? taken : 0;
    return done;
  });
  return orders ? tell(store, receipt) : orders;
}

// First of all, so that a kill later leaves nothing that is not found again: their names elsewhere, and the marks by which platforms are not believed.
Status ErasureService::mark(const StoreId& store, const BuyerTraces& traces, ErasureReceipt& receipt) {
  std::int64_t mentions = 0;
  const auto done = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto replaced = storage::replaceMentions(connection, traces.terms());
    if (!replaced) return fail(replaced.error());
    mentions = *replaced;
    if (auto dropped = storage::dropLooseMarks(connection, store, traces); !dropped) return dropped;
    GoneMarks marks(connection);
    const Instant until = traces.newest.value_or(m_parts.clock.now());
    for (const auto* list : {&traces.keys, &traces.names})
      for (const std::string& each : *list)
        if (auto marked = marks.add(store, GoneMarks::Kind::Buyer, each, until); !marked) return marked;
    for (const std::string& number : traces.orderNumbers)
      if (auto marked = marks.add(store, GoneMarks::Kind::Order, number, until); !marked) return marked;
    changes.settings = true;
    return keepPending(connection, traces.clientIds);
  });
  receipt.mentions += done ? mentions : 0;
  return done;
}

Status ErasureService::tell(const StoreId& store, const ErasureReceipt& receipt) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, m_parts, {SubjectKind::Store, store.value, "buyer.erased", countsOf(receipt)});
  });
}

// Client ids of answers that are to be forgotten; absent when nothing is left to do. What an erasure before this one left counts, too.
Result<std::optional<std::set<std::string>>> ErasureService::pending() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto text = storage::SettingRepository((*reader)->connection()).find(kPendingKey);
  if (!text) return fail(text.error());
  if (!*text) return std::optional<std::set<std::string>>();
  std::set<std::string> ids;
  const auto list = nlohmann::json::parse(**text, nullptr, false);
  if (list.is_array())
    for (const auto& id : list)
      if (id.is_string()) ids.insert(id.get<std::string>());
  return std::optional(std::move(ids));
}

Status ErasureService::clean(ErasureReceipt& receipt) {
  const auto gone = pending();
  if (!gone) return fail(gone.error());
  if (!*gone) return {};
  // A model of tags was learned from their words.
  TagSuggestionService hints(m_parts);
  const auto learned = hints.figures();
  if (!learned) return fail(learned.error());
  if (*learned)
    if (auto forgotten = hints.forget(); !forgotten) return forgotten;
  const auto cleaned = storage::cleanDeeply(m_parts.workspace, [&gone](const storage::OutboxRecord& record) {
    const auto item = record.kind == kOutgoingRecord ? outgoingFromRecord(record.payload) : std::nullopt;
    return item && (*gone)->contains(item->clientId);
  });
  if (!cleaned) return fail(cleaned.error());
  receipt.snapshots += cleaned->snapshots;
  receipt.oldCopies += cleaned->oldCopies;
  receipt.outboxRecords += cleaned->outboxRecords;
  return m_parts.database.writes().write(storage::WritePriority::User, [](storage::Connection& connection, ChangeSet&) { return storage::SettingRepository(connection).remove(kPendingKey); });
}

Status ErasureService::addHandedOut(ErasureReceipt& receipt) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto all = storage::HandedOutRepository((*reader)->connection()).list();
  if (!all) return fail(all.error());
  std::error_code none;
  for (HandedOut& file : *all)
    if (std::filesystem::exists(file.path, none)) receipt.handedOut.push_back(std::move(file));
  return {};
}

Result<ErasureReceipt> ErasureService::erase(const StoreId& store, const std::string& buyer, const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Erase, store); !may) return fail(may.error());
  ErasureReceipt receipt;
  receipt.store = store;
  receipt.at = m_parts.clock.now();
  // No pull may bring back what is being taken out.
  const auto done = m_parts.sync.undisturbed(store, [&]() -> Status {
    const auto traces = find(store, {buyer});
    if (!traces) return fail(traces.error());
    if (traces->isEmpty()) return fail(ErrorKind::NotFound, "buyer.unknown", "This store knows no buyer of that id, address or name.");
    if (auto may = mayErase(store, *traces); !may) return may;
    return take(store, *traces, receipt, progress);
  });
  if (!done) return fail(done.error());
  if (auto cleaned = clean(receipt); !cleaned) return fail(cleaned.error());
  if (auto listed = addHandedOut(receipt); !listed) return fail(listed.error());
  return receipt;
}

Result<bool> ErasureService::finish() {
  const auto left = pending();
  if (!left) return fail(left.error());
  if (!*left) return false;
  ErasureReceipt receipt;
  if (auto cleaned = clean(receipt); !cleaned) return fail(cleaned.error());
  return true;
}

}  // namespace inquiry::desk
