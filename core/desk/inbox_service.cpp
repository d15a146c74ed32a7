#include "core/desk/inbox_service.h"

#include <algorithm>
#include <charconv>

#include "core/desk/masked_view.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/seen_stores.h"
#include "core/desk/store_service.h"
#include "core/desk/thread_loader.h"
#include "core/storage/machine_answers.h"
#include "core/storage/message_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/search.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

std::optional<ImportView> importing(const std::vector<ImportProgress>& imports, const std::vector<StoreRow>& rows) {
  ImportView view;
  view.isPaused = true;
  for (const ImportProgress& progress : imports) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const StoreRow& one) { return one.store.id == progress.store; });
    // A store that does not answer imports nothing; its health says why.
    const bool answers = row != rows.end() && (row->health.state == HealthState::Ok || row->health.state == HealthState::Expiring);
    if (progress.isDone || !answers) continue;
    ++view.stores;
    view.messages += progress.messages;
    view.isPaused = view.isPaused && progress.isPaused;
  }
  return view.stores == 0 ? std::nullopt : std::optional(view);
}

// What waits for a person counts more than what may pass by itself.
int urgencyOf(HealthState state) {
  switch (state) {
    case HealthState::Revoked: return 6;
    case HealthState::NotBound: return 5;
    case HealthState::MissingScope: return 4;
    case HealthState::PlatformOutage: return 3;
    case HealthState::NetworkBlocked: return 2;
    case HealthState::Expiring: return 1;
    case HealthState::Ok: break;
  }
  return 0;
}

// What the person at this desk sees of a list. Refused where that is nothing.
Result<ThreadQuery> seenBy(storage::Connection& connection, const Parts& parts, ThreadQuery query) {
  query.me = parts.me();
  auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  query.hidden = std::move(*hidden);
  const bool isOfHidden = query.store && query.hidden.contains(*query.store);
  if (!isOfHidden && (query.hidden.empty() || !parts.me.isNobody())) return query;
  if (auto may = requireRight(connection, parts, DeskRight::View, query.store); !may) return fail(may.error());
  return query;
}

// A search of the stores the person at this desk may see; false: there is none among those asked for.
Result<bool> narrow(storage::Connection& connection, const Parts& parts, SearchQuery& query) {
  const auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  if (hidden->empty()) return true;
  if (query.stores.empty()) {
    const auto stores = storage::StoreRepository(connection).list();
    if (!stores) return fail(stores.error());
    for (const Store& store : *stores) query.stores.push_back(store.id);
  }
  std::erase_if(query.stores, [&](const StoreId& store) { return hidden->contains(store); });
  return !query.stores.empty();
}

Status requireViewOf(storage::Connection& connection, const Parts& parts, MessageId id) {
  const auto message = storage::MessageRepository(connection).find(id);
  if (!message) return fail(message.error());
  if (!*message) return {};
  const auto thread = storage::ThreadRepository(connection).find((*message)->thread);
  if (!thread) return fail(thread.error());
  return *thread ? requireRight(connection, parts, DeskRight::View, (*thread)->store) : Status{};
}

// By state; of the stores the person at this desk may see.
Result<std::map<OutgoingState, std::int64_t>> outboxCounts(storage::Connection& connection, const std::set<StoreId>& hidden) {
  storage::OutgoingRepository outgoing(connection);
  auto counts = outgoing.openCounts();
  if (!counts || hidden.empty()) return counts;
  for (auto& [state, count] : *counts) {
    const auto items = outgoing.list({state}, static_cast<std::size_t>(count));
    if (!items) return fail(items.error());
    count = std::count_if(items->begin(), items->end(), [&](const Outgoing& item) { return item.kind != OutgoingKind::MarkRead && !hidden.contains(item.store); });
  }
  return counts;
}

}  // namespace

Result<ThreadPage> InboxService::threads(const ThreadQuery& query) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto seen = seenBy((*reader)->connection(), m_parts, query);
  if (!seen) return fail(seen.error());
  auto page = storage::ThreadList((*reader)->connection()).page(*seen);
  if (page) maskBuyers(*page);
  return page;
}

Result<std::set<ThreadId>> InboxService::answeredByMachine(const std::vector<Thread>& threads) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::answeredByMachine((*reader)->connection(), threads);
}

Result<std::vector<ThreadId>> InboxService::threadIds(const ThreadQuery& query) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto seen = seenBy((*reader)->connection(), m_parts, query);
  if (!seen) return fail(seen.error());
  return storage::ThreadList((*reader)->connection()).ids(*seen);
}

Result<ThreadDetail> InboxService::thread(ThreadId id, std::size_t limit, std::optional<MessageId> before) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  auto detail = loadThread(m_parts, (*reader)->connection(), id, limit, before);
  if (detail)
    if (auto may = requireRight((*reader)->connection(), m_parts, DeskRight::View, detail->store.id); !may) return fail(may.error());
  if (detail)
    if (auto masked = maskUnlessViewer((*reader)->connection(), m_parts, *detail); !masked) return fail(masked.error());
  return detail;
}

Result<ThreadId> InboxService::resolveThread(const std::string& text) const {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::ThreadRepository repository((*reader)->connection());
  if (code == std::errc{} && end == text.data() + text.size() && number > 0) {
    const auto found = repository.find(ThreadId{number});
    if (!found) return fail(found.error());
    if (*found) return ThreadId{number};
  }
  if (const auto slash = text.find('/'); slash != std::string::npos) {
    const auto found = repository.findByRemote(StoreId{text.substr(0, slash)}, text.substr(slash + 1));
    if (!found) return fail(found.error());
    if (*found) return **found;
  }
  return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread \"" + text + "\": use an id from the list of threads.");
}

Result<std::vector<ThreadId>> InboxService::threadsOfOrder(const std::string& orderNumber) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto found = storage::ThreadRepository(connection).findByOrder(orderNumber);
  if (!found) return found;
  const auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  if (hidden->empty()) return found;
  std::vector<ThreadId> seen;
  for (const ThreadId id : *found) {
    const auto thread = storage::ThreadRepository(connection).find(id);
    if (!thread) return fail(thread.error());
    if (*thread && !hidden->contains((*thread)->store)) seen.push_back(id);
  }
  return seen;
}

Result<std::vector<Thread>> InboxService::threadsOfOrdersFrom(const std::string& text, std::size_t limit) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::ThreadRepository threads((*reader)->connection());
  auto found = threads.ofOrdersFrom(text, limit);
  if (!found) return found;
  if (!text.starts_with('#') && found->size() < limit) {
    auto more = threads.ofOrdersFrom("#" + text, limit - found->size());
    if (!more) return more;
    found->insert(found->end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
  }
  if (auto left = leaveOutHidden((*reader)->connection(), m_parts, *found); !left) return fail(left.error());
  return found;
}

Result<ViewCounts> InboxService::counts() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  ThreadQuery base;
  base.me = m_parts.me();
  base.now = m_parts.clock.now();
  auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  base.hidden = std::move(*hidden);
  const auto counted = storage::ThreadList(connection).counts(base);
  if (!counted) return fail(counted.error());
  ViewCounts counts;
  for (const auto& [view, count] : counted->views) counts.views[std::string(name(view))] = count;
  for (const auto& [store, count] : counted->stores) counts.stores[store.value] = count;
  for (const auto& [tag, count] : counted->tags) counts.tags[tag.value] = count;
  const auto states = outboxCounts(connection, base.hidden);
  if (!states) return fail(states.error());
  for (const auto& [state, count] : *states) {
    const bool isUnsent = state == OutgoingState::Held || state == OutgoingState::Queued || state == OutgoingState::Sending ||
                          state == OutgoingState::Unknown || state == OutgoingState::NeedsPerson || state == OutgoingState::Refused;
    if (isUnsent) counts.outbox += count;
    if (state == OutgoingState::NeedsPerson || state == OutgoingState::Refused) counts.outboxNeedsPerson += count;
  }
  return counts;
}

Result<StatusLine> InboxService::status() const {
  const auto rows = StoreService(m_parts).list();
  if (!rows) return fail(rows.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  StatusLine line;
  const Instant now = m_parts.clock.now();
  line.storesOnlyImported = std::count_if(rows->begin(), rows->end(), [](const StoreRow& row) { return row.isOnlyImported; });
  line.stores = static_cast<std::int64_t>(rows->size()) - line.storesOnlyImported;
  line.everyStoreCheckedInTime = line.stores > 0;
  std::int64_t blocked = 0;
  for (const StoreRow& row : *rows) {
    if (row.isOnlyImported) continue;
    const StoreHealth& health = row.health;
    if (health.lastSuccessAt) line.lastSyncAt = std::max(line.lastSyncAt.value_or(*health.lastSuccessAt), *health.lastSuccessAt);
    const Duration interval = health.interval.value_or(std::chrono::seconds(90));
    if (!health.lastSuccessAt || now - *health.lastSuccessAt > interval * 2) line.everyStoreCheckedInTime = false;
    if (health.state == HealthState::NetworkBlocked) ++blocked;
    if (health.state == HealthState::Ok) continue;
    ++line.storesNotOk;
    if (!line.worst || urgencyOf(health.state) > urgencyOf(line.worst->health.state)) line.worst = row;
  }
  line.offline = line.stores > 0 && blocked == line.stores;
  if (line.offline && line.worst) line.offlineSince = line.worst->health.since;
  // As the list of stores: of those that are hidden nothing is counted.
  std::vector<StoreId> seen;
  for (const StoreRow& row : *rows) seen.push_back(row.store.id);
  const auto coverage = storage::StoreRepository(connection).coverage(seen);
  if (!coverage) return fail(coverage.error());
  line.messages = coverage->messages;
  line.notIndexed = coverage->notIndexed;
  line.completeSince = coverage->completeSince;
  line.importing = importing(m_parts.sync.imports(), *rows);
  ThreadQuery next;
  next.view = ThreadView::NeedsReply;
  next.me = m_parts.me();
  next.now = now;
  next.limit = 1;
  next.total = ThreadQuery::Total::Skip;
  auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  next.hidden = std::move(*hidden);
  const auto page = storage::ThreadList(connection).page(next);
  if (!page) return fail(page.error());
  if (!page->threads.empty()) line.nextDueAt = page->threads.front().dueAt;
  return line;
}

Result<SearchPage> InboxService::search(const std::string& text, Order order, std::size_t limit, Total total) const {
  auto query = parseSearchQuery(text);
  if (!query) return fail(query.error());
  query->order = order == Order::Relevance ? SearchOrder::Relevance : SearchOrder::Newest;
  query->limit = limit;
  query->wantsTotal = total == Total::Count;
  query->now = m_parts.clock.now();
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto asked = query->stores.empty() ? std::nullopt : std::optional(query->stores.front());
  const auto isAny = narrow((*reader)->connection(), m_parts, *query);
  if (!isAny) return fail(isAny.error());
  if (!*isAny) {
    if (auto may = requireRight((*reader)->connection(), m_parts, DeskRight::View, asked); !may) return fail(may.error());
    return SearchPage{};
  }
  auto page = storage::Search((*reader)->connection(), m_parts.clock).run(*query);
  if (!page) return page;
  if (page->jump) {
    const auto thread = storage::ThreadRepository((*reader)->connection()).find(*page->jump);
    if (!thread) return fail(thread.error());
    const bool isSeen = *thread && requireRight((*reader)->connection(), m_parts, DeskRight::View, (*thread)->store);
    if (!isSeen) page->jump.reset();
  }
  maskBuyers(*page);
  return page;
}

Result<std::string> InboxService::originalPayload(MessageId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto payload = storage::MessageRepository((*reader)->connection()).payload(id);
  if (!payload) return fail(payload.error());
  if (auto may = requireViewOf((*reader)->connection(), m_parts, id); !may) return fail(may.error());
  if (!*payload) return fail(ErrorKind::NotFound, "message.no_payload", "The original of this message was not kept: it came with an import.");
  return **payload;
}

Result<std::string> InboxService::noAnswerNeededPage(ThreadId id) const {
  if (auto may = requireRight(m_parts, DeskRight::View, std::vector{id}); !may) return fail(may.error());
  const auto thread = [&]() -> Result<std::optional<Thread>> {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    return storage::ThreadRepository((*reader)->connection()).find(id);
  }();
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.unknown", "There is no such thread any more.");
  return m_parts.sync.noAnswerNeededPage(**thread);
}

Result<std::string> InboxService::unmatchedReport(const StoreId& store, std::size_t limit) const {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return fail(may.error());
  ThreadQuery query;
  query.view = ThreadView::Notices;
  query.store = store;
  query.tag = TagName{"check"};
  query.sort = ThreadSort::Newest;
  query.limit = limit;
  query.total = ThreadQuery::Total::Skip;
  const auto page = threads(query);
  if (!page) return fail(page.error());
  std::string report;
  for (const Thread& thread : page->threads) {
    const auto detail = this->thread(thread.id, 1);
    if (!detail) return fail(detail.error());
    if (detail->messages.empty()) continue;
    const auto original = originalPayload(detail->messages.back().id);
    if (!original) continue;  // not kept
    if (const auto shape = m_parts.sync.structureReport(store, *original); !shape.empty()) report += (report.empty() ? "" : "\n") + shape;
  }
  return report;
}

}  // namespace inquiry::desk
