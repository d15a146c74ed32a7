#include "core/sync/gone_filter.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/compliance/masking.h"
#include "core/compliance/retention.h"
#include "core/storage/gone_marks.h"
#include "core/storage/message_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry {
namespace {

using Kind = storage::GoneMarks::Kind;
using compliance::DataKind;

class GoneFilter {
 public:
  GoneFilter(storage::Connection& connection, const Store& store) : m_connection(connection), m_store(store), m_marks(connection) {}

  // False when nothing was ever deleted and nothing of the page can be too old.
  Result<bool> begin(Instant now, const InboundPage& page) {
    const auto chosen = storage::SettingRepository(m_connection).find(std::string(kRetentionSetting) + m_store.id.value);
    if (!chosen) return fail(chosen.error());
    const auto choice = *chosen ? compliance::retentionChoiceFromJson(**chosen) : compliance::RetentionChoice();
    for (const auto& rule : compliance::retentionInForce(m_store.marketplace, choice)) {
      if (rule.kind == DataKind::Conversations) m_conversationsEnd = compliance::retentionEnd(rule, now);
      if (rule.kind == DataKind::PersonalData) m_namesEnd = compliance::retentionEnd(rule, now);
    }
    const auto any = m_marks.hasAny(m_store.id);
    if (!any) return fail(any.error());
    return *any || m_conversationsEnd || (m_namesEnd && !page.orders.empty());
  }

  Status apply(InboundPage& page) {
    for (const InboundThread& thread : page.threads)
      if (auto done = weigh(thread); !done) return done;
    if (auto done = filterMessages(page); !done) return done;
    if (auto done = filterThreads(page); !done) return done;
    if (auto done = filterOrders(page); !done) return done;
    return filterCases(page);
  }

 private:
  struct Fate {
    std::optional<Instant> goneAt;   // what was sent up to then is not wanted
    std::optional<Instant> namesGoneAt;
    bool isStored = false, hasLost = false, hasLeft = false;  // messages of this page
  };

  Status look(Kind kind, const std::string& what, Fate& fate) {
    const auto at = m_marks.find(m_store.id, kind, what);
    if (!at) return fail(at.error());
    if (*at && (!fate.goneAt || **at > *fate.goneAt)) fate.goneAt = *at;
    return {};
  }
  Result<Fate*> fateOf(const std::string& threadRemoteId) {
    const auto [place, isNew] = m_fates.try_emplace(threadRemoteId);
    Fate& fate = place->second;
    if (!isNew) return &fate;
    const auto stored = storage::ThreadRepository(m_connection).findByRemote(m_store.id, threadRemoteId);
    if (!stored) return fail(stored.error());
    fate.isStored = stored->has_value();
    const auto names = m_marks.namesGoneAt(m_store.id, threadRemoteId);
    if (!names) return fail(names.error());
    fate.namesGoneAt = *names;
    if (!fate.isStored) fate.goneAt = m_conversationsEnd;
    if (auto done = look(Kind::Thread, threadRemoteId, fate); !done) return fail(done.error());
    return &fate;
  }
  Status weigh(const InboundThread& thread) {
    const auto fate = fateOf(thread.remoteId);
    if (!fate) return fail(fate.error());
    for (const std::string& buyer : {thread.buyerKey, thread.buyerName})
      if (auto done = look(Kind::Buyer, buyer, **fate); !done) return done;
    return look(Kind::Order, thread.orderRemoteId, **fate);
  }

  Status filterMessages(InboundPage& page) {
    std::vector<InboundMessage> kept;
    for (InboundMessage& message : page.messages) {
      const auto fate = fateOf(message.threadRemoteId);
      if (!fate) return fail(fate.error());
      const auto wanted = isWanted(message, **fate);
      if (!wanted) return fail(wanted.error());
      (*wanted ? (*fate)->hasLeft : (*fate)->hasLost) = true;
      if (*wanted) kept.push_back(std::move(message));
    }
    page.messages = std::move(kept);
    return {};
  }
  Result<bool> isWanted(const InboundMessage& message, const Fate& fate) {
    if (fate.goneAt && message.message.sentAt <= *fate.goneAt) return false;
    if (!fate.namesGoneAt || message.message.sentAt > *fate.namesGoneAt) return true;
    // Masked here: the same words again would look like an edit and bring back what was taken out.
    const auto known = storage::MessageRepository(m_connection).findByRemote(m_store.id, message.message.remoteId);
    if (!known) return fail(known.error());
    return !known->has_value();
  }
  Status filterThreads(InboundPage& page) {
    std::erase_if(page.threads, [this](const InboundThread& thread) {
      const Fate& fate = m_fates.at(thread.remoteId);
      const bool isGone = fate.goneAt && !fate.isStored && !fate.hasLeft && (fate.hasLost || fate.goneAt != m_conversationsEnd);
      if (isGone) m_dropped.insert(thread.remoteId);
      return isGone;
    });
    for (InboundThread& thread : page.threads) {
      const Fate& fate = m_fates.at(thread.remoteId);
      if (!fate.namesGoneAt || bringsNews(page, thread, fate)) continue;
      thread.buyerName.clear();
      thread.buyerKey.clear();
    }
    return {};
  }
  static bool bringsNews(const InboundPage& page, const InboundThread& thread, const Fate& fate) {
    return std::any_of(page.messages.begin(), page.messages.end(), [&](const InboundMessage& message) {
      return message.threadRemoteId == thread.remoteId && message.message.sentAt > *fate.namesGoneAt;
    });
  }

  // Of a deleted order the platform may say more later: it is told again with its buyer each time.
  Status filterOrders(InboundPage& page) {
    std::vector<Order> kept;
    for (Order& order : page.orders) {
      Fate fate;
      if (auto done = look(Kind::Order, order.remoteId, fate); !done) return done;
      for (const std::string& buyer : {order.buyerKey, order.buyerName})
        if (auto done = look(Kind::Buyer, buyer, fate); !done) return done;
      if (fate.goneAt && order.placedAt.value_or(Instant()) <= *fate.goneAt) continue;
      const auto delivered = deliveredAt(order);
      if (m_namesEnd && delivered && *delivered < *m_namesEnd) {
        order.buyerName.clear();
        order.buyerKey.clear();
      }
      kept.push_back(std::move(order));
    }
    page.orders = std::move(kept);
    std::vector<OrderEvent> events;
    for (OrderEvent& event : page.orderEvents) {
      Fate fate;
      if (auto done = look(Kind::Order, event.orderRemoteId, fate); !done) return done;
      if (!fate.goneAt || event.at > *fate.goneAt) events.push_back(std::move(event));
    }
    page.orderEvents = std::move(events);
    return {};
  }
  static std::optional<Instant> deliveredAt(const Order& order) {
    std::optional<Instant> newest;
    for (const Shipment& parcel : order.shipments) newest = std::max(newest, parcel.deliveredAt);
    return newest;
  }

  Status filterCases(InboundPage& page) {
    std::vector<InboundCase> kept;
    for (InboundCase& each : page.cases) {
      Fate fate;
      if (auto done = look(Kind::Order, each.value.orderRemoteId, fate); !done) return done;
      for (const std::string& buyer : {each.value.buyerKey, each.value.buyerName})
        if (auto done = look(Kind::Buyer, buyer, fate); !done) return done;
      const bool isGone = m_dropped.contains(each.threadRemoteId) || (fate.goneAt && each.value.openedAt <= *fate.goneAt);
      if (!isGone) kept.push_back(std::move(each));
    }
    page.cases = std::move(kept);
    return {};
  }

  storage::Connection& m_connection;
  const Store& m_store;
  storage::GoneMarks m_marks;
  std::optional<Instant> m_conversationsEnd, m_namesEnd;
  std::map<std::string, Fate> m_fates;
  std::set<std::string> m_dropped;
};

}  // namespace

Result<std::optional<InboundPage>> withoutGone(storage::Connection& connection, const Store& store, Instant now, const InboundPage& page) {
  GoneFilter filter(connection, store);
  const auto isNeeded = filter.begin(now, page);
  if (!isNeeded) return fail(isNeeded.error());
  if (!*isNeeded) return std::optional<InboundPage>();
  std::optional<InboundPage> kept = page;
  if (auto done = filter.apply(*kept); !done) return fail(done.error());
  return kept;
}

}  // namespace inquiry
