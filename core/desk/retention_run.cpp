#include "core/desk/retention_run.h"

#include <algorithm>

#include "core/compliance/masking.h"
#include "core/desk/journal_note.h"
#include "core/insight/evidence/name_finder.h"
#include "core/storage/retention_sweep.h"
#include "core/storage/thread_purge.h"
#include "core/storage/workspace_storage.h"

namespace inquiry::desk {
namespace {

using compliance::DataKind;
using storage::RetentionSweep;

// A write is never interrupted: it has to fit between two actions of a person.
constexpr std::size_t kConversationsAtOnce = 10, kNamesAtOnce = 10, kRowsAtOnce = 200;
constexpr std::size_t kMostFound = 20'000;
constexpr std::string_view kNameGone = "•••";

// A job may run a second time: it counts into the receipt of its own run.
template <class Take>
Status write(Parts& parts, RetentionReceipt& receipt, Take take) {
  RetentionReceipt taken;
  const auto done = parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    taken = receipt;
    changes.orders = true;  // lists and conversations read themselves again
    return take(connection, taken);
  });
  if (done) receipt = taken;
  return done;
}

}  // namespace

RetentionRun::RetentionRun(Parts& parts, const Store& store, std::vector<compliance::RetentionRule> rules) : m_parts(parts), m_store(store), m_rules(std::move(rules)) {}

template <class IdType, class Find>
Result<std::vector<IdType>> RetentionRun::next(Found<IdType>& found, std::size_t count, Find find) {
  if (found.ids.empty() && !found.isAll) {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    RetentionSweep sweep((*reader)->connection(), m_store.id);
    auto ids = find(sweep, kMostFound);
    if (!ids) return fail(ids.error());
    found.isAll = ids->size() < kMostFound;
    found.ids = std::move(*ids);
    std::reverse(found.ids.begin(), found.ids.end());  // taken from the end
  }
  const std::size_t size = std::min(count, found.ids.size());
  std::vector<IdType> part(found.ids.end() - static_cast<std::ptrdiff_t>(size), found.ids.end());
  found.ids.resize(found.ids.size() - size);
  return part;
}

std::optional<Instant> RetentionRun::endOf(DataKind kind) const {
  for (const auto& rule : m_rules)
    if (rule.kind == kind) return compliance::retentionEnd(rule, m_parts.clock.now());
  return {};
}

Result<bool> RetentionRun::step() {
  using Take = Result<bool> (RetentionRun::*)(Instant);
  constexpr std::pair<DataKind, Take> kTakes[] = {{DataKind::Conversations, &RetentionRun::takeConversations}, {DataKind::PersonalData, &RetentionRun::takeNames},
                                                  {DataKind::Originals, &RetentionRun::takeOriginals}, {DataKind::Files, &RetentionRun::takeFiles},
                                                  {DataKind::Orders, &RetentionRun::takeOrders}};
  for (const auto& [kind, take] : kTakes) {
    const auto end = endOf(kind);
    if (!end) continue;
    const auto took = (this->*take)(*end);
    if (!took || *took) return took;
  }
  return false;
}

Result<bool> RetentionRun::takeConversations(Instant end) {
  const auto due = next(m_conversations, kConversationsAtOnce, [end](RetentionSweep& sweep, std::size_t most) { return sweep.conversations(end, most); });
  if (!due) return fail(due.error());
  if (due->empty()) return false;
  std::set<std::string> files;
  const auto done = write(m_parts, m_receipt, [&](storage::Connection& connection, RetentionReceipt& receipt) -> Status {
    const auto still = RetentionSweep(connection, m_store.id).stillDue(*due, end);
    if (!still) return fail(still.error());
    const auto purged = storage::purgeThreads(connection, *still);
    if (!purged) return fail(purged.error());
    receipt.conversations += purged->conversations;
    receipt.messages += purged->messages;
    files = purged->files;
    return {};
  });
  if (!done) return fail(done.error());
  m_files.merge(files);
  return true;
}

Result<bool> RetentionRun::takeNames(Instant end) {
  const auto due = next(m_named, kNamesAtOnce, [end](RetentionSweep& sweep, std::size_t most) { return sweep.named(end, most); });
  if (!due) return fail(due.error());
  const auto orders = next(m_namedOrders, kRowsAtOnce, [end](RetentionSweep& sweep, std::size_t most) { return sweep.namedOrders(end, most); });
  if (!orders) return fail(orders.error());
  if (due->empty() && orders->empty()) return false;
  const auto done = write(m_parts, m_receipt, [&](storage::Connection& connection, RetentionReceipt& receipt) -> Status {
    RetentionSweep sweep(connection, m_store.id);
    for (const ThreadId thread : *due) {
      const auto buyers = sweep.buyersOf(thread);
      if (!buyers) return fail(buyers.error());
      const evidence::NameFinder names(*buyers);  // a signature names its buyer as well
      const auto masked = sweep.takeNames(thread, [&names](std::string_view text) { return names.without(compliance::masked(text), kNameGone); }, end, m_parts.clock.now());
      if (!masked) return fail(masked.error());
      ++receipt.named;
    }
    for (const OrderId order : *orders) {
      const auto may = sweep.mayTake(order);
      if (!may) return fail(may.error());
      if (!*may) continue;
      if (auto taken = sweep.takeOrderName(order); !taken) return taken;
      ++receipt.named;
    }
    return {};
  });
  if (!done) return fail(done.error());
  return true;
}

Result<bool> RetentionRun::takeOriginals(Instant end) {
  const auto due = next(m_originals, kRowsAtOnce, [end](RetentionSweep& sweep, std::size_t most) { return sweep.originals(end, most); });
  if (!due) return fail(due.error());
  if (due->empty()) return false;
  const auto done = write(m_parts, m_receipt, [&](storage::Connection& connection, RetentionReceipt& receipt) -> Status {
    RetentionSweep sweep(connection, m_store.id);
    for (const MessageId message : *due) {
      const auto may = sweep.mayTake(message);
      if (!may) return fail(may.error());
      if (!*may) continue;
      if (auto taken = sweep.takeOriginal(message); !taken) return taken;
      ++receipt.originals;
    }
    return {};
  });
  if (!done) return fail(done.error());
  return true;
}

Result<bool> RetentionRun::takeFiles(Instant end) {
  const auto due = next(m_loaded, kRowsAtOnce, [end](RetentionSweep& sweep, std::size_t most) { return sweep.files(end, most); });
  if (!due) return fail(due.error());
  if (due->empty()) return false;
  std::set<std::string> files;
  const auto done = write(m_parts, m_receipt, [&](storage::Connection& connection, RetentionReceipt&) -> Status {
    RetentionSweep sweep(connection, m_store.id);
    files.clear();
    for (const MessageId message : *due) {
      const auto may = sweep.mayTake(message);
      if (!may) return fail(may.error());
      if (!*may) continue;
      auto names = sweep.takeFiles(message);
      if (!names) return fail(names.error());
      files.merge(*names);
    }
    return {};
  });
  if (!done) return fail(done.error());
  m_files.merge(files);
  return true;
}

Result<bool> RetentionRun::takeOrders(Instant end) {
  const auto due = next(m_orders, kRowsAtOnce, [end](RetentionSweep& sweep, std::size_t most) { return sweep.orders(end, most); });
  if (!due) return fail(due.error());
  if (due->empty()) return false;
  const auto done = write(m_parts, m_receipt, [&](storage::Connection& connection, RetentionReceipt& receipt) -> Status {
    for (const OrderId order : *due) {
      const auto may = RetentionSweep(connection, m_store.id).mayTake(order);
      if (!may) return fail(may.error());
      if (!*may) continue;
      const auto purged = storage::purgeOrder(connection, order, m_parts.clock.now());
      if (!purged) return fail(purged.error());
      receipt.orders += purged->orders;
    }
    return {};
  });
  if (!done) return fail(done.error());
  return true;
}

Status RetentionRun::finish() {
  const auto discarded = discardUnnamed(m_parts, m_files);
  if (!discarded) return fail(discarded.error());
  m_receipt.files += discarded->files;
  m_receipt.bytes += discarded->bytes;
  m_files.clear();
  if (m_receipt.isNothing()) return {};
  return m_parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.stores.insert(m_store.id);
    return note(connection, m_parts, {SubjectKind::Store, m_store.id.value, "retention.deleted",
                                      {{"conversations", m_receipt.conversations}, {"messages", m_receipt.messages}, {"unnamed", m_receipt.named},
                                       {"originals", m_receipt.originals}, {"files", m_receipt.files}, {"orders", m_receipt.orders}}});
  });
}

Result<DiscardedFiles> discardUnnamed(Parts& parts, const std::set<std::string>& names) {
  DiscardedFiles discarded;
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  for (const std::string& name : names) {
    const auto named = storage::isFileNamed((*reader)->connection(), name);
    if (!named) return fail(named.error());
    if (*named) continue;
    const auto bytes = parts.workspace.attachments().discard(name);
    if (!bytes) return fail(bytes.error());
    discarded.bytes += *bytes;
    if (*bytes > 0) ++discarded.files;
  }
  return discarded;
}

}  // namespace inquiry::desk
