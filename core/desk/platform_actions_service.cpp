#include "core/desk/platform_actions_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/forbidden_text.h"
#include "core/desk/journal_note.h"
#include "core/desk/outbox_change.h"
#include "core/desk/parts.h"
#include "core/desk/platform_ratings.h"
#include "core/desk/rights.h"
#include "core/desk/thread_loader.h"
#include "core/domain/journal_entry.h"
#include "core/domain/uuid.h"
#include "core/storage/journal.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

std::string reportKey(const StoreId& store) { return "account.report." + store.value; }

std::string jsonOf(const AccountReport& report) {
  Json figures = Json::array();
  const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  for (const AccountFigure& figure : report.figures) figures.push_back({{"name", figure.name}, {"status", figure.status}, {"rate", number(figure.rate)}, {"target", number(figure.target)}});
  return Json{{"status", report.status}, {"figures", figures}, {"warnings", report.warnings}, {"readAt", report.readAt.millis()}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<AccountReport> reportFrom(const std::string& text) {
  const Json value = Json::parse(text, nullptr, false);
  try {
    AccountReport report;
    report.status = value.at("status");
    report.warnings = value.at("warnings").get<std::vector<std::string>>();
    report.readAt = Instant::fromMillis(value.at("readAt"));
    const auto number = [](const Json& field) { return field.is_number() ? std::optional(field.get<double>()) : std::nullopt; };
    for (const Json& figure : value.at("figures")) report.figures.push_back({figure.at("name"), figure.at("status"), number(figure.at("rate")), number(figure.at("target"))});
    return report;
  } catch (const Json::exception&) {
    return {};  // of another version: it is asked for anew
  }
}

tl::unexpected<Error> notConfirmed() {
  return fail(ErrorKind::Refused, "order.not_confirmed",
              "The order number was written by the buyer and is not confirmed: the platform does not name this buyer as the order's. Ask the buyer, and tell nothing of the order.");
}

bool isStuckOrDone(OutgoingState state) {
  using enum OutgoingState;
  return state != Cancelled && state != Refused && state != Draft;
}

}  // namespace

bool isOrderUnconfirmed(const Thread& thread, const std::optional<Order>& order) {
  const bool isMarked = !thread.orderRemoteId.empty() && std::find(thread.tags.begin(), thread.tags.end(), kOrderUnconfirmed) != thread.tags.end();
  return isMarked && !(order && !order->buyerKey.empty() && order->buyerKey == thread.buyerKey);
}

struct PlatformActionsService::Place {
  Thread thread;
  Store store;
  bool isUnconfirmed = false;  // marked so, and no order that is kept says otherwise
};

Result<PlatformActionsService::Place> PlatformActionsService::placeOf(ThreadId id) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  const auto store = requireStore(connection, (*thread)->store);
  if (!store) return fail(store.error());
  if (auto may = requireRight(connection, m_parts, DeskRight::View, store->id); !may) return fail(may.error());
  Place place{**thread, *store, false};
  if (place.thread.orderRemoteId.empty()) return fail(ErrorKind::NotFound, "order.none", "This conversation belongs to no order: there is nothing to read or to ask of the platform.");
  const auto order = storage::OrderRepository(connection).ofThread(place.thread);
  if (!order) return fail(order.error());
  place.isUnconfirmed = isOrderUnconfirmed(place.thread, *order);
  return place;
}

Status PlatformActionsService::confirm(const Place& place, const Order& order) {
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto taken = storage::TagRepository(connection).take(place.thread.id, TagName{std::string(kOrderUnconfirmed)});
    if (!taken) return fail(taken.error());
    changes.threads.insert(place.thread.id);
    return note(connection, m_parts, {SubjectKind::Order, order.remoteId, "order.refreshed", {{"thread", std::to_string(place.thread.id.value)}, {"store", place.store.id.value}, {"status", order.status}}});
  });
}

Result<Order> PlatformActionsService::refreshOrder(ThreadId thread) {
  const auto place = placeOf(thread);
  if (!place) return fail(place.error());
  auto order = m_parts.sync.refreshOrder(place->store.id, place->thread.orderRemoteId);
  if (!order) return order;
  if (isOrderUnconfirmed(place->thread, *order)) return notConfirmed();
  if (auto kept = confirm(*place, *order); !kept) return fail(kept.error());
  return order;
}

Result<ActionOffer> PlatformActionsService::offer(ThreadId thread) {
  const auto place = placeOf(thread);
  if (!place) return fail(place.error());
  if (place->isUnconfirmed) return notConfirmed();
  Result<ActionOffer> offer = fail(ErrorKind::NotFound, "platform.no_actions", "");
  const Status asked = m_parts.sync.withActions(place->store.id, [&](PlatformActions& actions) -> Status {
    if (auto no = actions.unavailable()) return fail(std::move(*no));
    offer = actions.offer(place->thread.orderRemoteId, {});
    return offer ? Status() : fail(offer.error());
  });
  if (!asked) return fail(asked.error());
  if (const auto kept = keepPlatformRatings(m_parts, place->thread, offer->ratings); !kept) return fail(kept.error());
  return offer;
}

Result<Outgoing> PlatformActionsService::send(const ActionRequest& request) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, std::vector{request.thread}); !may) return fail(may.error());
  const auto place = placeOf(request.thread);
  if (!place) return fail(place.error());
  if (place->isUnconfirmed) return notConfirmed();
  if (place->store.mode == StoreMode::DisplayOnly)
    return fail(ErrorKind::Refused, "reply.display-only", "The store " + place->store.id.value + " is display-only: switch it to reply first.");
  if (auto no = forbiddenIn(m_parts, place->store, request.text)) return fail(std::move(*no));
  const Status allowed = m_parts.sync.withActions(place->store.id, [&](PlatformActions& actions) -> Status {
    auto no = actions.unavailable();
    if (!no) no = actions.refusalOf(request.action, request.text);
    return no ? fail(std::move(*no)) : Status();
  });
  if (!allowed) return fail(allowed.error());
  {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    const auto before = storage::OutgoingRepository((*reader)->connection()).ofAction(place->store.id, place->thread.orderRemoteId);
    if (!before) return fail(before.error());
    const bool isRepeated = std::any_of(before->begin(), before->end(), [&](const Outgoing& item) { return item.action == request.action && item.text == request.text && isStuckOrDone(item.state); });
    if (isRepeated && request.again == ActionRequest::Again::No)
      return fail(ErrorKind::Conflict, "action.sent_before", "The same was sent on this order already, or is on its way: look into the outbox before it goes a second time.");
  }
  Outgoing item;
  item.clientId = newUuid();
  item.store = place->store.id;
  item.thread = place->thread.id;
  item.threadRemoteId = place->thread.remoteId;
  item.kind = OutgoingKind::PlatformAction;
  item.action = request.action;
  item.actionOrder = place->thread.orderRemoteId;
  item.text = request.text;
  item.actor = m_parts.me().value;
  item.createdAt = m_parts.clock.now();
  item.state = OutgoingState::Queued;
  if (auto stored = storeOutgoing(m_parts, item, DraftThen::Keep); !stored) return fail(stored.error());
  m_parts.sync.outboxChanged();
  return item;
}

ActionAbility PlatformActionsService::ability(const StoreId& store) const { return m_parts.sync.actionAbility(store); }

Result<AccountReport> PlatformActionsService::accountReport(const StoreId& store) {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return fail(may.error());
  Result<AccountReport> report = fail(ErrorKind::NotFound, "platform.no_account_report", "");
  const Status asked = m_parts.sync.withActions(store, [&](PlatformActions& actions) -> Status {
    report = actions.accountReport({});
    return report ? Status() : fail(report.error());
  });
  if (!asked) return fail(asked.error());
  const Status kept = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    changes.settings = true;
    if (auto done = storage::SettingRepository(connection).save(reportKey(store), jsonOf(*report)); !done) return done;
    return note(connection, m_parts, {SubjectKind::Store, store.value, "store.account-report", {{"status", report->status}}});
  });
  if (!kept) return fail(kept.error());
  return report;
}

Result<std::optional<AccountReport>> PlatformActionsService::lastAccountReport(const StoreId& store) const {
  if (auto may = requireRight(m_parts, DeskRight::View, store); !may) return fail(may.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  const auto kept = storage::SettingRepository((*reader)->connection()).find(reportKey(store));
  if (!kept) return fail(kept.error());
  return *kept ? reportFrom(**kept) : std::nullopt;
}

}  // namespace inquiry::desk
