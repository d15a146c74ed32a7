#include "core/desk/order_import.h"

#include <array>
#include <memory>
#include <set>

#include "core/desk/import_forgotten.h"
#include "core/desk/journal_note.h"
#include "core/desk/order_table.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/target_file.h"
#include "core/desk/thread_loader.h"
#include "core/sla/calendar.h"
#include "core/storage/durable_file.h"
#include "core/storage/order_import.h"
#include "core/storage/store_repository.h"

namespace inquiry::desk {
namespace {

// A job is never interrupted: while a person works it has to fit between two of their actions.
constexpr std::size_t kUnattendedBatch = 2000, kAttendedBatch = 50, kSamples = 5;

struct Sentence {
  const char *code, *before, *behind;
};
constexpr std::array<Sentence, 13> kSentences{{
    {"orders.fields", "has ", " fields, more than the first row names: put fields with a comma into quotes"},
    {"orders.no_number", "the order number is empty", ""},
    {"orders.shortened", "a spreadsheet has shortened the order number to \"", "\": export it as text"},
    {"orders.number", "\"", "\" is no order number"},
    {"orders.no_store", "the row names no store: choose one", ""},
    {"orders.store", "there is no store \"", "\" here"},
    {"orders.contact", "\"", "\" holds a mail address or a telephone number, which was left out"},
    {"orders.currency", "the amount \"", "\" has no currency and was left out: add a column \"currency\""},
    {"orders.amount", "\"", "\" is no amount and was left out: write 1249.00"},
    {"orders.time", "\"", "\" is no time and was left out: write 2026-01-31 09:30"},
    {"orders.quantity", "\"", "\" is no quantity, the item was left out: write a whole number"},
    {"orders.forgotten", "the order \"", "\" was deleted here, or its buyer was forgotten: left out"},
    {"orders.tracking", "a spreadsheet has shortened the tracking number to \"", "\", it was left out: export it as text"},
}};

// Those a row may name: a hidden store is none of them.
Result<std::vector<Store>> storesOf(Parts& parts) {
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  auto stores = storage::StoreRepository((*reader)->connection()).list();
  if (!stores) return stores;
  if (auto left = leaveOutHidden((*reader)->connection(), parts, *stores, [](const Store& store) -> const StoreId& { return store.id; }); !left) return fail(left.error());
  return stores;
}

// Importing takes the right in every store that is written to.
Status mayWrite(const Parts& parts, const std::vector<Order>& orders) {
  std::set<StoreId> stores;
  for (const Order& order : orders) stores.insert(order.store);
  for (const StoreId& store : stores)
    if (auto may = requireRight(parts, DeskRight::Settings, store); !may) return may;
  return {};
}

struct ReadFile {
  OrderTable table;
  ReadOrders read;
};

Status leaveOutForgotten(Parts& parts, ReadOrders& read) {
  ImportForgotten forgotten(parts);
  std::vector<Order> kept;
  for (std::size_t i = 0; i < read.orders.size(); ++i) {
    const auto isOut = forgotten.isOut(read.orders[i]);
    if (!isOut) return fail(isOut.error());
    if (*isOut) read.problems.push_back({read.lines[i], "orders.forgotten", read.orders[i].remoteId, false});
    else kept.push_back(std::move(read.orders[i]));
  }
  read.orders = std::move(kept);
  return {};
}

Result<ReadFile> readFile(Parts& parts, const OrderImportWish& wish) {
  if (auto may = requireRightSomewhere(parts, DeskRight::Settings); !may) return fail(may.error());
  if (!wish.zone.empty() && !isKnownTimeZone(wish.zone))
    return fail(ErrorKind::InvalidInput, "orders.zone", "\"" + wish.zone + "\" is no time zone: write one like Asia/Shanghai.");
  if (!wish.store.value.empty()) {
    auto reader = parts.database.read();
    if (!reader) return fail(reader.error());
    if (const auto store = requireStore((*reader)->connection(), wish.store); !store) return fail(store.error());
    if (auto may = requireRight((*reader)->connection(), parts, DeskRight::Settings, wish.store); !may) return fail(may.error());
  }
  const auto stores = storesOf(parts);
  if (!stores) return fail(stores.error());
  auto table = readOrderTable(wish.file);
  if (!table) return fail(table.error());
  ReadFile file{std::move(*table), {}};
  file.read = ordersOf(file.table, {*stores, wish.store, wish.zone, parts.clock.now()});
  if (auto may = mayWrite(parts, file.read.orders); !may) return fail(may.error());
  if (auto done = leaveOutForgotten(parts, file.read); !done) return fail(done.error());
  return file;
}

OrderPreview::Sample sampleOf(const Order& order) {
  OrderPreview::Sample sample{order.remoteId, order.store.value, order.status, order.placedAt ? order.placedAt->toIso() : "", "", "", ""};
  if (order.total) sample.total = toDecimal(*order.total) + " " + order.total->currency;
  for (const OrderLine& line : order.lines) {
    const std::string& title = line.title.empty() ? line.sku : line.title;
    sample.items += (sample.items.empty() ? "" : "; ") + std::to_string(line.quantity) + " × " + title;
  }
  for (const Shipment& shipment : order.shipments) sample.tracking += (sample.tracking.empty() ? "" : "; ") + shipment.trackingNumber;
  return sample;
}

// One batch, counted only once its transaction has been kept.
Status writeBatch(Parts& parts, std::span<const Order> orders, OrderImportReceipt& receipt) {
  OrderImportReceipt counted;
  const auto done = parts.database.writes().write(storage::WritePriority::Import, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    counted = {};
    storage::OrderImport import(connection);
    for (const Order& order : orders) {
      const auto outcome = import.write(order);
      if (!outcome) return fail(outcome.error());
      const auto hasThread = import.hasThread(order);
      if (!hasThread) return fail(hasThread.error());
      ++(*outcome == storage::OrderImported::Added ? counted.added : *outcome == storage::OrderImported::Updated ? counted.updated : counted.unchanged);
      counted.joined += *hasThread;
    }
    changes.orders = counted.added + counted.updated > 0;
    return {};
  });
  if (!done) return done;
  receipt.added += counted.added;
  receipt.updated += counted.updated;
  receipt.unchanged += counted.unchanged;
  receipt.joined += counted.joined;
  return {};
}

Status noteImport(Parts& parts, const OrderImportReceipt& receipt) {
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) {
    return note(connection, parts, {SubjectKind::Workspace, "", "orders.imported", {{"added", receipt.added}, {"updated", receipt.updated}, {"unchanged", receipt.unchanged}, {"problems", receipt.problems.size()}}});
  });
}

}  // namespace

std::string reason(const OrderProblem& problem) {
  for (const auto& [code, before, behind] : kSentences)
    if (problem.code == code) return *behind == '\0' ? std::string(before) : before + problem.word + behind;
  return problem.code;
}

Result<OrderPreview> OrderImportService::preview(const OrderImportWish& wish) const {
  auto file = readFile(m_parts, wish);
  if (!file) return fail(file.error());
  const OrderTable& table = file->table;
  OrderPreview preview;
  preview.encoding = name(table.encoding);
  for (const auto& [column, place] : table.head.columns) preview.columns.push_back({table.names[place], std::string(name(column))});
  preview.personal = table.head.personal;
  preview.unknown = table.head.unknown;
  preview.rows = table.rows.size();
  preview.orders = file->read.orders.size();
  for (const Order& order : std::span(file->read.orders).first(std::min(kSamples, file->read.orders.size()))) preview.samples.push_back(sampleOf(order));
  preview.problems = std::move(file->read.problems);
  return preview;
}

Status OrderImportService::writeTemplate(const std::string& file, OrderNames names) const {
  if (auto free = checkTargetFile(file, m_parts.folder); !free) return free;
  std::string head = "\xEF\xBB\xBF";
  for (const OrderColumnNames& each : orderColumns()) {
    // The second name of every column is its Chinese one.
    const char* named = each.names[names == OrderNames::Chinese ? 1 : 0];
    head += (each.column == OrderColumn::Order ? "" : ",") + csvField(named);
  }
  return storage::writeNewFile(file, head + "\r\n");
}

Result<OrderImportReceipt> OrderImportService::run(const OrderImportWish& wish, const Progress& progress) const {
  auto file = readFile(m_parts, wish);
  if (!file) return fail(file.error());
  const std::span<const Order> orders(file->read.orders);
  OrderImportReceipt receipt;
  receipt.problems = std::move(file->read.problems);
  for (std::size_t at = 0; at < orders.size();) {
    const std::size_t batch = std::min(orders.size() - at, m_parts.database.writes().isInteractive() ? kAttendedBatch : kUnattendedBatch);
    if (auto done = writeBatch(m_parts, orders.subspan(at, batch), receipt); !done) return fail(done.error());
    at += batch;
    if (progress && at < orders.size() && !progress(static_cast<std::int64_t>(at), static_cast<std::int64_t>(orders.size()))) {
      if (auto noted = noteImport(m_parts, receipt); !noted) return fail(noted.error());
      return fail(ErrorKind::Cancelled, "orders.cancelled", "The import was stopped; what was read so far stays. Start it again to go on.");
    }
  }
  if (auto noted = noteImport(m_parts, receipt); !noted) return fail(noted.error());
  return receipt;
}

}  // namespace inquiry::desk
