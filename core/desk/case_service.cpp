#include "core/desk/case_service.h"

#include <algorithm>

#include "core/desk/case_request.h"
#include "core/desk/case_by_hand.h"
#include "core/desk/case_files.h"
#include "core/desk/case_timeline.h"
#include "core/desk/forbidden_text.h"
#include "core/desk/outbox_change.h"
#include "core/desk/parts.h"
#include "core/desk/reply_files.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/domain/uuid.h"
#include "core/storage/case_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

Error unknownCase(CaseId id) { return {ErrorKind::NotFound, "case.not_found", "There is no case " + std::to_string(id.value) + " any more: reload the list.", {}}; }

Result<std::vector<CaseRow>> rowsOf(storage::Connection& connection, std::vector<Case> cases) {
  std::vector<CaseRow> rows;
  storage::ThreadRepository threads(connection);
  for (Case& value : cases) {
    const auto thread = threads.find(value.thread);
    if (!thread) return fail(thread.error());
    CaseRow row{std::move(value), {}};
    if (*thread) {
      row.assignee = (*thread)->assignee;
      row.isUnread = (*thread)->unread;
      row.hasFailedSend = (*thread)->hasFailedSend;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

bool isStuckOrDone(OutgoingState state) {
  using enum OutgoingState;
  return state != Cancelled && state != Refused && state != Draft;
}

bool isSame(const Outgoing& item, const CaseRequest& request) {
  const bool sameFiles = item.attachments.size() == request.files.size() &&
                         std::equal(item.attachments.begin(), item.attachments.end(), request.files.begin(), [](const OutgoingAttachment& a, const OutgoingAttachment& b) { return a.name == b.name && a.size == b.size; });
  return item.action == request.action && item.text == request.text && item.caseAnswer == request.answer && sameFiles;
}

const CaseAction* find(const Case& value, const std::string& name) {
  const auto found = std::find_if(value.actions.begin(), value.actions.end(), [&](const CaseAction& action) { return action.name == name; });
  return found == value.actions.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Instant> CaseList::checkedAt() const {
  std::optional<Instant> oldest;
  for (const CaseCheck& check : checks) {
    if (!check.canRead) continue;
    if (!check.checkedAt) return {};
    oldest = oldest ? std::min(*oldest, *check.checkedAt) : *check.checkedAt;
  }
  return oldest;
}

Result<CaseList> CaseService::list() const {
  CaseList list;
  std::vector<Store> stores;
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    storage::Connection& connection = (*reader)->connection();
    storage::CaseRepository cases(connection);
    auto open = cases.open(kMostOpen);
    if (!open) return fail(open.error());
    auto closed = cases.closed(kClosedShown);
    if (!closed) return fail(closed.error());
    const auto counts = cases.counts();
    if (!counts) return fail(counts.error());
    list.ours = counts->ours;
    auto rows = rowsOf(connection, std::move(*open));
    if (!rows) return fail(rows.error());
    list.open = std::move(*rows);
    rows = rowsOf(connection, std::move(*closed));
    if (!rows) return fail(rows.error());
    list.closed = std::move(*rows);
    const auto hidden = hiddenStores(connection, m_parts);
    if (!hidden) return fail(hidden.error());
    for (auto* each : {&list.open, &list.closed}) std::erase_if(*each, [&](const CaseRow& row) { return hidden->contains(row.value.store); });
    if (!hidden->empty()) list.ours = std::count_if(list.open.begin(), list.open.end(), [](const CaseRow& row) { return row.value.turn == CaseTurn::Us; });
    storage::StoreRepository repository(connection);
    auto all = repository.list();
    if (!all) return fail(all.error());
    for (const Store& store : *all) {
      if (hidden->contains(store.id)) continue;
      const auto health = repository.health(store.id);
      if (!health) return fail(health.error());
      list.checks.push_back({store.id, false, health->lastSuccessAt, health->state == HealthState::Ok ? std::string() : std::string(name(health->state))});
    }
  }
  for (CaseCheck& check : list.checks) {
    const auto can = m_parts.sync.capabilities(check.store);
    check.canRead = can && can->readsCases;
  }
  return list;
}

Result<std::int64_t> CaseService::ours() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::CaseRepository cases((*reader)->connection());
  const auto hidden = hiddenStores((*reader)->connection(), m_parts);
  if (!hidden) return fail(hidden.error());
  if (!hidden->empty()) {
    const auto open = cases.open(kMostOpen);
    if (!open) return fail(open.error());
    return std::count_if(open->begin(), open->end(), [&](const Case& each) { return each.turn == CaseTurn::Us && !hidden->contains(each.store); });
  }
  const auto counts = cases.counts();
  if (!counts) return fail(counts.error());
  return counts->ours;
}

Result<CaseDetail> CaseService::detail(CaseId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  storage::CaseRepository cases(connection);
  const auto value = cases.find(id);
  if (!value) return fail(value.error());
  if (!*value) return fail(unknownCase(id));
  CaseDetail detail;
  detail.value = **value;
  if (auto may = requireRight(connection, m_parts, DeskRight::View, detail.value.store); !may) return fail(may.error());
  const auto store = requireStore(connection, detail.value.store);
  if (!store) return fail(store.error());
  detail.store = *store;
  storage::ThreadRepository threads(connection);
  const auto thread = threads.find(detail.value.thread);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(unknownCase(id));
  detail.thread = **thread;
  if (!detail.value.orderRemoteId.empty()) {
    const auto ids = threads.findByOrder(detail.value.orderRemoteId);
    if (!ids) return fail(ids.error());
    for (const ThreadId other : *ids) {
      const auto found = threads.find(other);
      if (!found) return fail(found.error());
      const bool isTalk = *found && (*found)->store == detail.value.store && (*found)->kind != ThreadKind::Case && (*found)->mergedInto == ThreadId{};
      if (isTalk) detail.conversations.push_back(**found);
    }
    std::sort(detail.conversations.begin(), detail.conversations.end(), [](const Thread& a, const Thread& b) { return a.createdAt < b.createdAt; });
    auto siblings = cases.ofOrder(detail.value.store, detail.value.orderRemoteId);
    if (!siblings) return fail(siblings.error());
    std::erase_if(*siblings, [id](const Case& other) { return other.id == id; });
    detail.siblings = std::move(*siblings);
    auto order = storage::OrderRepository(connection).find(detail.value.store, detail.value.orderRemoteId);
    if (!order) return fail(order.error());
    detail.order = std::move(*order);
  }
  auto asked = storage::OutgoingRepository(connection).ofCase(detail.value.store, detail.value.remoteId);
  if (!asked) return fail(asked.error());
  detail.asked = std::move(*asked);
  const auto draft = storage::DraftRepository(connection).find(detail.thread.id);
  if (!draft) return fail(draft.error());
  if (*draft) detail.draft = (*draft)->text;
  if (auto done = loadCaseTimeline(connection, detail); !done) return fail(done.error());
  detail.webPage = m_parts.sync.webPage(detail.thread);
  detail.byHand = byHandOf(m_parts, detail.store, detail.value);
  return detail;
}

Result<std::optional<CaseId>> CaseService::ofThread(ThreadId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return std::optional<CaseId>();
  storage::CaseRepository cases(connection);
  const auto own = cases.ofThread(id);
  if (!own) return fail(own.error());
  if (*own) return std::optional((*own)->id);
  const auto ofOrder = cases.ofOrder((*thread)->store, (*thread)->orderRemoteId);
  if (!ofOrder) return fail(ofOrder.error());
  if (ofOrder->empty()) return std::optional<CaseId>();
  const auto open = std::find_if(ofOrder->begin(), ofOrder->end(), [](const Case& value) { return isOpen(value); });
  return std::optional((open == ofOrder->end() ? ofOrder->front() : *open).id);
}

std::optional<Error> CaseService::refusalOf(const CaseDetail& detail, const CaseRequest& request) const {
  if (detail.store.mode == StoreMode::DisplayOnly)
    return Error{ErrorKind::Refused, "reply.display-only", "The store " + detail.store.id.value + " is display-only: switch it to reply first.", {}};
  const CaseAction* action = find(detail.value, request.action);
  // Some platforms go on offering an appeal for a while.
  if (action == nullptr && !isOpen(detail.value)) return Error{ErrorKind::Refused, "case.closed", "The case is closed: the platform takes nothing more in it.", {}};
  if (action == nullptr) return Error{ErrorKind::Refused, "case.not_offered", "The platform does not offer this step now: read the case again.", {}};
  if (auto no = misfitOf(*action, request)) return no;
  return forbiddenIn(m_parts, detail.store, request.text);
}

std::optional<Finding> CaseService::findingOf(const CaseRequest& request) const {
  const auto now = detail(request.id);
  return now ? forbiddenFinding(m_parts, now->store, request.text) : std::nullopt;
}

Result<Outgoing> CaseService::act(const CaseRequest& request) {
  const auto now = detail(request.id);
  if (!now) return fail(now.error());
  if (const auto may = requireRight(m_parts, DeskRight::Reply, now->store.id); !may) return fail(may.error());
  CaseRequest wish = request;
  auto files = describeFiles(m_parts, request.files);
  if (!files) return fail(files.error());
  wish.files = std::move(*files);
  if (auto no = refusalOf(*now, wish)) return fail(std::move(*no));
  const bool isRepeated = std::any_of(now->asked.begin(), now->asked.end(), [&](const Outgoing& item) { return isStuckOrDone(item.state) && isSame(item, wish); });
  if (isRepeated && request.again == CaseRequest::Again::No)
    return fail(ErrorKind::Conflict, "case.sent_before", "The same was asked in this case already, or is on its way: look into the outbox before it goes a second time.");
  if (auto broken = damagedFile(m_parts, wish.files)) return fail(std::move(*broken));
  auto taken = takeOverFiles(m_parts, wish.files);
  if (!taken) return fail(taken.error());
  Outgoing item;
  item.clientId = newUuid();
  item.store = now->store.id;
  item.thread = now->thread.id;
  item.threadRemoteId = now->thread.remoteId;
  item.kind = OutgoingKind::PlatformAction;
  item.action = request.action;
  item.actionOrder = now->value.orderRemoteId;
  item.actionCase = now->value.remoteId;
  item.caseAnswer = request.answer;
  item.text = request.text;
  item.attachments = std::move(*taken);
  item.actor = m_parts.me().value;
  item.createdAt = m_parts.clock.now();
  item.state = OutgoingState::Queued;
  // The words begun for the case are the ones that leave now.
  const DraftThen then = !request.text.empty() && now->draft == request.text ? DraftThen::Remove : DraftThen::Keep;
  if (auto stored = storeOutgoing(m_parts, item, then); !stored) return fail(stored.error());
  m_parts.sync.outboxChanged();
  return item;
}

Status CaseService::refresh(CaseId id) {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto value = storage::CaseRepository((*reader)->connection()).find(id);
  if (!value) return fail(value.error());
  if (!*value) return fail(unknownCase(id));
  m_parts.sync.syncNow((*value)->store);
  return {};
}

}  // namespace inquiry::desk
