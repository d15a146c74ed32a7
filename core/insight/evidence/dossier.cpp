#include "core/insight/evidence/dossier.h"

#include <algorithm>
#include <set>

#include "core/storage/case_repository.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/journal_extract.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/waiting_period_repository.h"

namespace inquiry::evidence {
namespace {

// A conversation longer than this is no conversation.
constexpr std::size_t kMostMessages = 100'000;

tl::unexpected<Error> unknown(const std::string& what) {
  return fail(ErrorKind::NotFound, "package.unknown", "There is no " + what + ": use an id from the list of threads, or an order number.");
}

bool hasLeft(OutgoingState state) {
  return state == OutgoingState::Sending || state == OutgoingState::Sent || state == OutgoingState::Confirmed || state == OutgoingState::Refused ||
         state == OutgoingState::Unknown || state == OutgoingState::NeedsPerson;
}

class Reading {
 public:
  Reading(storage::Connection& connection, Dossier& dossier, const IsTheirs& isTheirs) : m_connection(connection), m_dossier(dossier), m_isTheirs(isTheirs) {}

  Status operator()(ThreadId id) {
    const auto thread = storage::ThreadRepository(m_connection).find(id);
    if (!thread) return fail(thread.error());
    if (!*thread) return unknown("thread " + std::to_string(id.value));
    m_dossier.kind = "thread";
    m_dossier.subject = std::to_string(id.value);
    if (auto known = readStore((*thread)->store); !known) return known;
    const auto order = storage::OrderRepository(m_connection).ofThread(**thread);
    if (!order) return fail(order.error());
    if (m_isTheirs(**thread, *order)) m_dossier.order = *order ? (*order)->remoteId : (*thread)->orderRemoteId;
    if (auto done = readThread(**thread); !done) return done;
    return readAround();
  }
  Status operator()(const OrderNumber& order) {
    m_dossier.kind = "order";
    m_dossier.subject = m_dossier.order = order.number;
    if (auto known = readStore(order.store); !known) return known;
    if (auto done = readThreadsOfOrder(); !done) return done;
    if (auto done = readAround(); !done) return done;
    return m_dossier.threads.empty() && m_dossier.orders.empty() ? unknown("order \"" + order.number + "\" at this store") : Status();
  }
  Status operator()(CaseId id) {
    const auto value = storage::CaseRepository(m_connection).find(id);
    if (!value) return fail(value.error());
    if (!*value) return unknown("case " + std::to_string(id.value));
    m_dossier.kind = "case";
    m_dossier.subject = std::to_string(id.value);
    m_dossier.order = (*value)->orderRemoteId;
    if (auto known = readStore((*value)->store); !known) return known;
    m_dossier.cases.push_back(**value);
    const auto thread = storage::ThreadRepository(m_connection).find((*value)->thread);
    if (!thread) return fail(thread.error());
    if (*thread)
      if (auto done = readThread(**thread); !done) return done;
    if (auto done = readThreadsOfOrder(); !done) return done;
    return readAround();
  }
  Status finish() {
    std::sort(m_dossier.threads.begin(), m_dossier.threads.end(), [](const DossierThread& a, const DossierThread& b) { return a.thread.id < b.thread.id; });
    storage::JournalMatter matter;
    for (const DossierThread& each : m_dossier.threads) matter.threads.push_back(each.thread.id);
    for (const Case& each : m_dossier.cases) matter.cases.push_back(each.id);
    if (!m_dossier.order.empty()) matter.orders.push_back(m_dossier.order);
    auto journal = storage::journalOf(m_connection, matter);
    if (!journal) return fail(journal.error());
    m_dossier.journal = std::move(*journal);
    for (const JournalEntry& entry : m_dossier.journal) m_dossier.asOf = std::max(m_dossier.asOf, entry.at);
    for (const DossierThread& each : m_dossier.threads)
      for (const DossierMessage& one : each.messages) m_dossier.asOf = std::max(m_dossier.asOf, one.message.sentAt);
    return {};
  }

 private:
  Status readStore(const StoreId& id) {
    const auto store = storage::StoreRepository(m_connection).find(id);
    if (!store) return fail(store.error());
    if (*store) m_dossier.store = **store;
    return *store ? Status() : unknown("store \"" + id.value + "\"");
  }
  Status readThreadsOfOrder() {
    if (m_dossier.order.empty()) return {};
    const auto ids = storage::ThreadRepository(m_connection).findByOrder(m_dossier.order);
    if (!ids) return fail(ids.error());
    for (const ThreadId id : *ids) {
      const auto thread = storage::ThreadRepository(m_connection).find(id);
      if (!thread) return fail(thread.error());
      const auto order = *thread ? storage::OrderRepository(m_connection).ofThread(**thread) : Result<std::optional<Order>>(std::optional<Order>());
      if (!order) return fail(order.error());
      if (*thread && ((*thread)->kind == ThreadKind::Case || m_isTheirs(**thread, *order)))
        if (auto done = readThread(**thread); !done) return done;
    }
    return {};
  }
  // Of another store it is somebody else's order of the same number; one that is there already is not read twice.
  Status readThread(const Thread& found) {
    if (found.store != m_dossier.store.id || found.mergedInto.value != 0 || !m_seen.insert(found.id).second) return {};
    DossierThread thread;
    thread.thread = found;
    if (auto done = readMessages(thread); !done) return done;
    auto sent = storage::OutgoingRepository(m_connection).ofThread(found.id);
    if (!sent) return fail(sent.error());
    for (Outgoing& item : *sent)
      if (hasLeft(item.state) && item.kind != OutgoingKind::MarkRead) thread.sent.push_back(std::move(item));
    auto waits = storage::WaitingPeriodRepository(m_connection).list(found.id);
    if (!waits) return fail(waits.error());
    thread.waits.assign(waits->rbegin(), waits->rend());
    m_dossier.threads.push_back(std::move(thread));
    return {};
  }
  Status readMessages(DossierThread& thread) {
    storage::MessageRepository repository(m_connection);
    auto messages = repository.page(thread.thread.id, kMostMessages);
    if (!messages) return fail(messages.error());
    for (Message& message : *messages) {
      DossierMessage one;
      auto original = repository.payload(message.id);
      if (!original) return fail(original.error());
      one.original = std::move(*original);
      if (message.edited) {
        auto earlier = repository.revisions(message.id);
        if (!earlier) return fail(earlier.error());
        one.earlier = std::move(*earlier);
      }
      one.message = std::move(message);
      thread.messages.push_back(std::move(one));
    }
    return {};
  }
  Status readAround() {
    if (auto done = readCases(); !done) return done;
    for (const Case& each : m_dossier.cases) {
      auto files = storage::EvidenceRepository(m_connection).of(ownerOf(each.id));
      if (!files) return fail(files.error());
      std::move(files->begin(), files->end(), std::back_inserter(m_dossier.caseFiles));
    }
    if (m_dossier.order.empty()) return {};
    storage::OrderRepository orders(m_connection);
    auto order = orders.find(m_dossier.store.id, m_dossier.order);
    if (!order) return fail(order.error());
    if (!*order) return {};
    const auto origin = orders.origin(m_dossier.store.id, m_dossier.order);
    if (!origin) return fail(origin.error());
    m_dossier.orderOrigins[(*order)->remoteId] = *origin;
    m_dossier.orders.push_back(std::move(**order));
    return {};
  }
  Status readCases() {
    storage::CaseRepository repository(m_connection);
    const auto add = [this](const Case& value) {
      const bool isThere = std::any_of(m_dossier.cases.begin(), m_dossier.cases.end(), [&value](const Case& each) { return each.id == value.id; });
      if (!isThere) m_dossier.cases.push_back(value);
    };
    for (const DossierThread& each : m_dossier.threads) {
      const auto own = repository.ofThread(each.thread.id);
      if (!own) return fail(own.error());
      if (*own) add(**own);
    }
    if (m_dossier.order.empty()) return {};
    const auto ofOrder = repository.ofOrder(m_dossier.store.id, m_dossier.order);
    if (!ofOrder) return fail(ofOrder.error());
    for (const Case& value : *ofOrder) add(value);
    return {};
  }

  storage::Connection& m_connection;
  Dossier& m_dossier;
  const IsTheirs& m_isTheirs;
  std::set<ThreadId> m_seen;
};

}  // namespace

Result<Dossier> readDossier(storage::Connection& connection, const Matter& matter, const IsTheirs& isTheirs) {
  Dossier dossier;
  Reading reading(connection, dossier, isTheirs);
  if (auto done = std::visit(reading, matter); !done) return fail(done.error());
  if (auto done = reading.finish(); !done) return fail(done.error());
  return dossier;
}

std::vector<std::string> buyerNames(const Dossier& dossier) {
  std::set<std::string> names;
  for (const DossierThread& each : dossier.threads) {
    names.insert({each.thread.buyerName, each.thread.buyerKey});
    for (const DossierMessage& one : each.messages)
      if (one.message.author == Author::Buyer) names.insert(one.message.authorName);
  }
  for (const Order& order : dossier.orders) names.insert({order.buyerName, order.buyerKey});
  for (const Case& value : dossier.cases) names.insert({value.buyerName, value.buyerKey});
  names.erase("");
  return {names.begin(), names.end()};
}

}  // namespace inquiry::evidence
