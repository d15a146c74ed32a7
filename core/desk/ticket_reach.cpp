#include "core/desk/ticket_reach.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

#include "core/storage/appeal_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/message_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/support_case_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/ticket_repository.h"

namespace inquiry::desk {
namespace {

using Kind = TicketLink::Kind;

constexpr char kBetween = '|';

std::int64_t numberIn(const std::string& text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string orderIn(const std::string& shipment) { return shipment.substr(0, shipment.rfind(kBetween)); }

Error noTarget() { return {ErrorKind::NotFound, "ticket.no_target", "What the ticket is about is no longer there: reload the list.", {}}; }

// Follows every link to what belongs together with it, each once.
class Reach {
 public:
  explicit Reach(storage::Connection& connection) : m_connection(connection) {}

  // Answers false when nothing of that id is stored.
  Result<bool> follow(const TicketLink& link) {
    switch (link.kind) {
      case Kind::Message: return message(link);
      case Kind::Thread: return thread(ThreadId{numberIn(link.target)});
      case Kind::Order: return order(link.store, link.target);
      case Kind::Shipment: return order(link.store, orderIn(link.target));
      case Kind::Case: return platformCase(CaseId{numberIn(link.target)});
      case Kind::SupportCase: return supportCase(SupportCaseId{numberIn(link.target)});
      case Kind::Appeal: return appeal(AppealId{numberIn(link.target)});
    }
    return false;
  }
  void add(TicketLink link) {
    if (std::find(m_links.begin(), m_links.end(), link) == m_links.end()) m_links.push_back(std::move(link));
  }
  std::vector<TicketLink> take() { return std::move(m_links); }

 private:
  Result<bool> message(const TicketLink& link) {
    const auto found = storage::MessageRepository(m_connection).find(MessageId{numberIn(link.target)});
    if (!found) return fail(found.error());
    if (!*found) return false;
    auto known = thread((*found)->thread);
    if (known && *known) add({Kind::Message, m_store, link.target});
    return known;
  }
  Result<bool> thread(ThreadId id) {
    storage::ThreadRepository threads(m_connection);
    auto found = threads.find(id);
    if (found && *found && (*found)->mergedInto.value != 0) found = threads.find((*found)->mergedInto);
    if (!found) return fail(found.error());
    if (!*found) return false;
    const Thread& value = **found;
    m_store = value.store;
    if (!m_threads.insert(value.id.value).second) return true;
    add({Kind::Thread, value.store, std::to_string(value.id.value)});
    const auto own = storage::CaseRepository(m_connection).ofThread(value.id);
    if (!own) return fail(own.error());
    if (*own) add({Kind::Case, value.store, std::to_string((*own)->id.value)});
    if (value.orderRemoteId.empty()) return true;
    // The order of a conversation may be a pack of several.
    const auto bought = storage::OrderRepository(m_connection).ofThread(value);
    if (!bought) return fail(bought.error());
    const auto known = order(value.store, *bought ? (*bought)->remoteId : value.orderRemoteId);
    return known ? Result<bool>(true) : known;
  }
  // Known once anything names it: an order may never have been fetched.
  Result<bool> order(const StoreId& store, const std::string& remoteId) {
    if (remoteId.empty()) return false;
    if (!m_orders.insert({store.value, remoteId}).second) return true;
    const auto stored = storage::OrderRepository(m_connection).find(store, remoteId);
    if (!stored) return fail(stored.error());
    bool isKnown = stored->has_value();
    add({Kind::Order, store, remoteId});
    if (*stored)
      for (const Shipment& shipment : (*stored)->shipments) add({Kind::Shipment, store, shipmentTarget(remoteId, shipment)});
    const auto cases = storage::CaseRepository(m_connection).ofOrder(store, remoteId);
    if (!cases) return fail(cases.error());
    for (const Case& value : *cases) {
      isKnown = true;
      if (!isOpen(value)) continue;
      add({Kind::Case, store, std::to_string(value.id.value)});
      if (const auto done = thread(value.thread); !done) return done;
    }
    const auto ids = storage::ThreadRepository(m_connection).findByOrder(remoteId);
    if (!ids) return fail(ids.error());
    for (const ThreadId id : *ids) {
      const auto found = storage::ThreadRepository(m_connection).find(id);
      if (!found) return fail(found.error());
      if (!*found || (*found)->store != store) continue;
      isKnown = true;
      // The conversation of a case comes with its case, and an old case does not come.
      if ((*found)->kind == ThreadKind::Case) continue;
      if (const auto done = thread(id); !done) return done;
    }
    return isKnown;
  }
  Result<bool> platformCase(CaseId id) {
    const auto found = storage::CaseRepository(m_connection).find(id);
    if (!found) return fail(found.error());
    if (!*found) return false;
    add({Kind::Case, (*found)->store, std::to_string(id.value)});
    if (const auto done = thread((*found)->thread); !done) return done;
    const auto done = order((*found)->store, (*found)->orderRemoteId);
    return done ? Result<bool>(true) : done;
  }
  Result<bool> supportCase(SupportCaseId id) {
    const auto found = storage::SupportCaseRepository(m_connection).find(id);
    if (!found) return fail(found.error());
    if (!*found) return false;
    add({Kind::SupportCase, (*found)->store, std::to_string(id.value)});
    return true;
  }
  Result<bool> appeal(AppealId id) {
    const auto found = storage::AppealRepository(m_connection).find(id);
    if (!found) return fail(found.error());
    if (!*found) return false;
    add({Kind::Appeal, (*found)->store, std::to_string(id.value)});
    if (!(*found)->thread) return true;
    const auto done = thread(*(*found)->thread);
    return done ? Result<bool>(true) : done;
  }

  storage::Connection& m_connection;
  std::vector<TicketLink> m_links;
  std::set<std::int64_t> m_threads;
  std::set<std::pair<std::string, std::string>> m_orders;
  StoreId m_store;  // of the conversation followed last
};

// Appends what a repository found of one id.
template <class T>
Status take(Result<std::optional<T>> found, std::vector<T>& into) {
  if (!found) return fail(found.error());
  if (*found) into.push_back(std::move(**found));
  return {};
}

Status takeShipments(storage::Connection& connection, const TicketLink& link, TicketDetail& detail) {
  const auto order = storage::OrderRepository(connection).find(link.store, orderIn(link.target));
  if (!order) return fail(order.error());
  if (!*order) return {};
  for (const Shipment& shipment : (*order)->shipments)
    if (shipmentTarget((*order)->remoteId, shipment) == link.target) detail.shipments.push_back({link.store, (*order)->remoteId, shipment});
  return {};
}

Status load(storage::Connection& connection, const TicketLink& link, TicketDetail& detail) {
  const std::int64_t number = numberIn(link.target);
  switch (link.kind) {
    case Kind::Thread: return take(storage::ThreadRepository(connection).find(ThreadId{number}), detail.threads);
    case Kind::Message: return take(storage::MessageRepository(connection).find(MessageId{number}), detail.messages);
    case Kind::Order: return take(storage::OrderRepository(connection).find(link.store, link.target), detail.orders);
    case Kind::Shipment: return takeShipments(connection, link, detail);
    case Kind::Case: return take(storage::CaseRepository(connection).find(CaseId{number}), detail.cases);
    case Kind::SupportCase: return take(storage::SupportCaseRepository(connection).find(SupportCaseId{number}), detail.supportCases);
    case Kind::Appeal: return take(storage::AppealRepository(connection).find(AppealId{number}), detail.appeals);
  }
  return {};
}

}  // namespace

std::string shipmentTarget(const std::string& orderRemoteId, const Shipment& shipment) {
  return orderRemoteId + kBetween + (shipment.remoteId.empty() ? shipment.trackingNumber : shipment.remoteId);
}

Result<std::vector<TicketLink>> reachOf(storage::Connection& connection, const std::vector<TicketLink>& from) {
  Reach reach(connection);
  for (const TicketLink& link : from) {
    const auto known = reach.follow(link);
    if (!known) return fail(known.error());
    if (!*known) return fail(noTarget());
  }
  return reach.take();
}

Result<std::vector<TicketId>> ticketsAround(storage::Connection& connection, const TicketLink& link) {
  Reach reach(connection);
  reach.add(link);
  if (const auto followed = reach.follow(link); !followed) return fail(followed.error());
  storage::TicketRepository tickets(connection);
  std::set<std::int64_t> numbers;
  for (const TicketLink& one : reach.take()) {
    const auto about = tickets.about(one);
    if (!about) return fail(about.error());
    for (const TicketId number : *about) numbers.insert(number.value);
  }
  std::vector<TicketId> newestFirst;
  std::transform(numbers.rbegin(), numbers.rend(), std::back_inserter(newestFirst), [](std::int64_t number) { return TicketId{number}; });
  return newestFirst;
}

Status loadReach(storage::Connection& connection, TicketDetail& detail) {
  Reach reach(connection);
  for (const TicketLink& link : detail.ticket.links) {
    // A conversation that was merged stands for the one it is part of now.
    if (link.kind != Kind::Thread) reach.add(link);
    if (const auto followed = reach.follow(link); !followed) return fail(followed.error());
  }
  for (const TicketLink& link : reach.take())
    if (auto done = load(connection, link, detail); !done) return done;
  return {};
}

}  // namespace inquiry::desk
