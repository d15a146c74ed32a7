#include "core/desk/seen_journal.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/domain/setting_area.h"
#include "core/storage/alert_repository.h"
#include "core/storage/appeal_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/message_repository.h"
#include "core/storage/note_repository.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/support_case_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/ticket_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;

std::int64_t numberIn(const std::string& text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

template <class T>
Result<std::set<StoreId>> storeOf(const Result<std::optional<T>>& found) {
  if (!found) return fail(found.error());
  return *found ? std::set{(*found)->store} : std::set<StoreId>();
}

Result<std::set<StoreId>> storeOfThread(storage::Connection& connection, ThreadId id) { return storeOf(storage::ThreadRepository(connection).find(id)); }

// Of what hangs on a conversation.
template <class T>
Result<std::set<StoreId>> storeBehind(storage::Connection& connection, const Result<std::optional<T>>& found) {
  if (!found) return fail(found.error());
  return *found ? storeOfThread(connection, (*found)->thread) : std::set<StoreId>();
}

// A setting of one store is told of under its name; one of an area for all belongs to none.
std::string storeOfSetting(const std::string& key) {
  const SettingArea* const area = settingAreaOf(key);
  return area != nullptr && area->isOfStore ? std::string(settingHolder(key)) : std::string();
}

std::string textAt(const json& payload, const char* key) {
  const auto found = payload.find(key);
  if (found == payload.end()) return {};
  return found->is_string() ? found->get<std::string>() : found->is_number_integer() ? std::to_string(found->get<std::int64_t>()) : std::string();
}

bool isOfOneStore(SubjectKind kind) {
  switch (kind) {
    case SubjectKind::Thread:
    case SubjectKind::Message:
    case SubjectKind::Outgoing:
    case SubjectKind::Order:
    case SubjectKind::Buyer:
    case SubjectKind::Note:
    case SubjectKind::Alert:
    case SubjectKind::Case:
    case SubjectKind::SupportCase:
    case SubjectKind::Appeal: return true;
    default: return false;
  }
}

}  // namespace

Result<SeenJournal> SeenJournal::of(storage::Connection& connection, const Parts& parts) {
  auto hidden = hiddenStores(connection, parts);
  if (!hidden) return fail(hidden.error());
  return SeenJournal(connection, std::move(*hidden));
}

Result<SeenJournal::Stores> SeenJournal::storesOfTicket(const std::string& number) {
  const auto ticket = storage::TicketRepository(*m_connection).find(TicketId{numberIn(number)});
  if (!ticket) return fail(ticket.error());
  Stores stores;
  if (*ticket)
    for (const TicketLink& link : (*ticket)->links) stores.insert(link.store);
  return stores;
}

// Two stores may know the same number: then it is a row about both.
Result<SeenJournal::Stores> SeenJournal::storesOfOrder(const std::string& number) {
  Stores stores;
  for (const StoreId& store : m_hidden) {
    const auto order = storage::OrderRepository(*m_connection).find(store, number);
    if (!order) return fail(order.error());
    if (*order) stores.insert(store);
  }
  const auto threads = storage::ThreadRepository(*m_connection).findByOrder(number);
  if (!threads) return fail(threads.error());
  for (const ThreadId id : *threads) {
    const auto store = storeOfThread(*m_connection, id);
    if (!store) return fail(store.error());
    stores.insert(store->begin(), store->end());
  }
  if (!stores.empty()) return stores;
  const auto all = storage::StoreRepository(*m_connection).list();
  if (!all) return fail(all.error());
  for (const Store& store : *all) {
    const auto order = storage::OrderRepository(*m_connection).find(store.id, number);
    if (!order) return fail(order.error());
    if (*order) stores.insert(store.id);
  }
  return stores;
}

Result<SeenJournal::Stores> SeenJournal::storesOf(SubjectKind kind, const std::string& subject) {
  const std::int64_t number = numberIn(subject);
  switch (kind) {
    case SubjectKind::Store: return Stores{StoreId{subject}};
    case SubjectKind::Setting: return Stores{StoreId{storeOfSetting(subject)}};
    case SubjectKind::Thread: return storeOfThread(*m_connection, ThreadId{number});
    case SubjectKind::Message: return storeBehind(*m_connection, storage::MessageRepository(*m_connection).find(MessageId{number}));
    case SubjectKind::Note: return storeBehind(*m_connection, storage::NoteRepository(*m_connection).find(NoteId{number}));
    case SubjectKind::Outgoing: return storeOf(storage::OutgoingRepository(*m_connection).find(OutgoingId{number}));
    case SubjectKind::Alert: return storeOf(storage::AlertRepository(*m_connection).find(number));
    case SubjectKind::Case: return storeOf(storage::CaseRepository(*m_connection).find(CaseId{number}));
    case SubjectKind::SupportCase: return storeOf(storage::SupportCaseRepository(*m_connection).find(SupportCaseId{number}));
    case SubjectKind::Appeal: return storeOf(storage::AppealRepository(*m_connection).find(AppealId{number}));
    case SubjectKind::Ticket: return storesOfTicket(subject);
    case SubjectKind::Order: return storesOfOrder(subject);
    default: return Stores();
  }
}

Result<bool> SeenJournal::hidesSubject(SubjectKind kind, const std::string& subject) {
  // Messages are told of once or twice; the rest comes again and again.
  const bool isKept = kind != SubjectKind::Message && kind != SubjectKind::Outgoing;
  const auto key = std::pair(kind, subject);
  if (const auto known = m_known.find(key); known != m_known.end()) return known->second;
  const auto stores = storesOf(kind, subject);
  if (!stores) return fail(stores.error());
  const auto isHidden = [this](const StoreId& store) { return m_hidden.contains(store); };
  // A ticket is the team's as long as a part of it may be seen, as in the list of tickets.
  const bool hides = kind == SubjectKind::Ticket ? !stores->empty() && std::all_of(stores->begin(), stores->end(), isHidden)
                                                 : std::any_of(stores->begin(), stores->end(), isHidden) || (stores->empty() && isOfOneStore(kind));
  if (isKept) m_known.emplace(key, hides);
  return hides;
}

Result<bool> SeenJournal::hides(const JournalEntry& entry) {
  if (m_hidden.empty()) return false;
  const bool isOnThread = entry.subjectKind == SubjectKind::Thread || entry.subjectKind == SubjectKind::Outgoing;
  const json payload = isOnThread ? json() : json::parse(entry.payload, nullptr, false);
  if (payload.is_object()) {
    // "of" is how the address of a deletion list names its store.
    for (const char* key : {"store", "of"})
      if (m_hidden.contains(StoreId{textAt(payload, key)})) return true;
    if (const std::string thread = textAt(payload, "thread"); !thread.empty()) return hidesSubject(SubjectKind::Thread, thread);
    // An order number without its store may be that of any.
    if (entry.subjectKind == SubjectKind::Order && !textAt(payload, "store").empty()) return false;
  }
  return hidesSubject(entry.subjectKind, entry.subject);
}

}  // namespace inquiry::desk
