#include "core/desk/shift_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/journal_note.h"
#include "core/desk/parts.h"
#include "core/desk/rights.h"
#include "core/desk/thread_change.h"
#include "core/domain/thread_query.h"
#include "core/domain/utf8.h"
#include "core/sla/calendar.h"
#include "core/sla/rota_plan.h"
#include "core/storage/draft_repository.h"
#include "core/storage/note_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/rota_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/thread_list.h"
#include "core/storage/thread_repository.h"
#include "core/storage/ticket_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;
using storage::WritePriority;

constexpr int kDay = 1440;
constexpr std::size_t kMostOpen = 5'000, kMostNote = 4'000;

Status requirePerson(storage::Connection& connection, const PersonId& id) {
  const auto person = storage::PersonRepository(connection).find(id);
  if (!person) return fail(person.error());
  if (*person) return {};
  return fail(ErrorKind::NotFound, "person.not_found", "There is nobody \"" + id.value + "\": see the list of people.");
}

Status requireStore(storage::Connection& connection, const StoreId& id) {
  if (id.value.empty()) return {};
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  if (std::any_of(stores->begin(), stores->end(), [&](const Store& store) { return store.id == id; })) return {};
  return fail(ErrorKind::NotFound, "store.unknown", "There is no store \"" + id.value + "\": see the list of stores.");
}

// A night shift may reach into the next day, and none lasts longer than a day.
Status checkHours(const Shift& shift, Instant now) {
  const bool isFine = shift.weekday >= 0 && shift.weekday < 7 && shift.from >= 0 && shift.from < kDay && shift.to > shift.from && shift.to <= shift.from + kDay;
  if (!isFine) return fail(ErrorKind::InvalidInput, "shift.hours", "A shift begins and ends on a weekday and lasts at most a day: check its times.");
  if (localText(now, shift.zone).empty()) return fail(ErrorKind::InvalidInput, "shift.zone", "The time zone \"" + shift.zone + "\" is not known: choose one like Asia/Shanghai.");
  return {};
}

Status giveThreads(storage::Connection& connection, ChangeSet& changes, const Parts& parts, const std::vector<ThreadId>& threads, const HandOver& wish) {
  using Outcome = ThreadAction::Outcome;
  const ThreadAction assign{"assign", "thread.assigned", ThreadAction::Inverse::Keep, [&wish](storage::Connection& at, const Thread& thread) -> Result<std::optional<Outcome>> {
                              if (thread.assignee == wish.to.value) return std::optional<Outcome>();
                              if (auto done = storage::ThreadRepository(at).setAssignee(thread.id, wish.to.value); !done) return fail(done.error());
                              return std::optional(Outcome{{{"before", thread.assignee}, {"after", wish.to.value}}, {{"do", "assign"}, {"before", thread.assignee}}});
                            }};
  if (const auto given = applyToThreads(connection, changes, parts, threads, assign); !given) return fail(given.error());
  if (wish.note.empty()) return {};
  for (const ThreadId thread : threads) {
    Note said;
    said.thread = thread;
    said.author = parts.me();
    said.text = wish.note;
    said.createdAt = parts.clock.now();
    const auto added = storage::NoteRepository(connection).add(said);
    if (!added) return fail(added.error());
    if (auto told = journalThread(connection, parts, thread, "thread.noted", {{"note", added->value}}); !told) return told;
  }
  return {};
}

// False: it was solved or went to somebody else meanwhile.
Result<bool> giveTicket(storage::Connection& connection, ChangeSet& changes, const Parts& parts, TicketId number, const HandOver& wish) {
  storage::TicketRepository tickets(connection);
  auto found = tickets.find(number);
  if (!found) return fail(found.error());
  if (!*found || !isOpen(**found) || (*found)->assignee != wish.from) return false;
  Ticket ticket = std::move(**found);
  ticket.assignee = wish.to;
  ticket.changedAt = parts.clock.now();
  if (auto done = tickets.save(ticket); !done) return fail(done.error());
  changes.tickets = true;
  const auto told = note(connection, parts, {SubjectKind::Ticket, std::to_string(number.value), "ticket.transferred", {{"before", wish.from.value}, {"after", wish.to.value}, {"reason", wish.note}}});
  if (!told) return fail(told.error());
  return true;
}

json toJson(const Shift& shift) {
  return {{"store", shift.store.value}, {"weekday", shift.weekday}, {"from", shift.from}, {"to", shift.to}, {"zone", shift.zone}};
}

}  // namespace

Result<Rota> ShiftService::rota() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::RotaRepository((*reader)->connection()).read(m_parts.clock.now());
}

Result<std::int64_t> ShiftService::save(const Shift& shift) {
  if (auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  if (auto fine = checkHours(shift, m_parts.clock.now()); !fine) return fail(fine.error());
  std::int64_t id = 0;
  const auto written = m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto there = requirePerson(connection, shift.person); !there) return there;
    if (auto there = requireStore(connection, shift.store); !there) return there;
    const auto saved = storage::RotaRepository(connection).save(shift);
    if (!saved) return fail(saved.error());
    id = *saved;
    changes.people = true;
    return note(connection, m_parts, {SubjectKind::Person, shift.person.value, "shift.saved", toJson(shift)});
  });
  if (!written) return fail(written.error());
  return id;
}

Result<std::int64_t> ShiftService::save(const Absence& absence) {
  if (absence.person != m_parts.me())
    if (auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  if (absence.until <= absence.from) return fail(ErrorKind::InvalidInput, "absence.span", "An absence ends after it begins: check its days.");
  std::int64_t id = 0;
  const auto written = m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto there = requirePerson(connection, absence.person); !there) return there;
    const auto saved = storage::RotaRepository(connection).save(absence);
    if (!saved) return fail(saved.error());
    id = *saved;
    changes.people = true;
    return note(connection, m_parts, {SubjectKind::Person, absence.person.value, "absence.saved", {{"from", absence.from.toIso()}, {"until", absence.until.toIso()}}});
  });
  if (!written) return fail(written.error());
  return id;
}

Status ShiftService::removeShift(std::int64_t id) {
  if (auto may = requireRight(m_parts, DeskRight::People); !may) return may;
  return m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto removed = storage::RotaRepository(connection).removeShift(id); !removed) return removed;
    changes.people = true;
    return note(connection, m_parts, {SubjectKind::Workspace, std::to_string(id), "shift.removed"});
  });
}

Status ShiftService::removeAbsence(std::int64_t id) {
  if (auto may = requireRight(m_parts, DeskRight::People); !may) return may;
  return m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    if (auto removed = storage::RotaRepository(connection).removeAbsence(id); !removed) return removed;
    changes.people = true;
    return note(connection, m_parts, {SubjectKind::Workspace, std::to_string(id), "absence.removed"});
  });
}

Result<std::map<StoreId, std::vector<PersonId>>> ShiftService::onDuty() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const Instant now = m_parts.clock.now();
  const auto rota = storage::RotaRepository(connection).read(now);
  if (!rota) return fail(rota.error());
  std::map<StoreId, std::vector<PersonId>> duty;
  if (rota->shifts.empty()) return duty;
  const auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  duty[StoreId{}] = inquiry::onDuty(*rota, StoreId{}, now);
  for (const Store& store : *stores) duty[store.id] = inquiry::onDuty(*rota, store.id, now);
  return duty;
}

Result<std::optional<Instant>> ShiftService::shiftEnd() const {
  const auto rota = this->rota();
  if (!rota) return fail(rota.error());
  return inquiry::shiftEnd(*rota, m_parts.me(), m_parts.clock.now());
}

Result<OpenWork> ShiftService::openWork(const PersonId& person) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  ThreadQuery query;
  query.view = ThreadView::Mine;
  query.me = person;
  query.now = m_parts.clock.now();
  query.limit = kMostOpen;
  query.hidden = *hidden;
  query.total = ThreadQuery::Total::Skip;
  auto page = storage::ThreadList(connection).page(query);
  if (!page) return fail(page.error());
  auto tickets = storage::TicketRepository(connection).open(kMostOpen);
  if (!tickets) return fail(tickets.error());
  std::erase_if(*tickets, [&](const Ticket& ticket) { return ticket.assignee != person; });
  const auto drafts = storage::DraftRepository(connection).list();
  if (!drafts) return fail(drafts.error());
  OpenWork work{std::move(page->threads), std::move(*tickets), {}};
  for (const Draft& draft : *drafts)
    if (draft.author == person) work.drafts.push_back(draft.thread);
  return work;
}

Result<HandOverReceipt> ShiftService::handOver(const HandOver& wish) {
  if (wish.to.value.empty() || wish.to == wish.from) return fail(ErrorKind::InvalidInput, "handover.whom", "Choose somebody else who takes over.");
  const std::string text(utf8::trimmed(wish.note));
  if (text.size() > kMostNote || !utf8::isValid(text)) return fail(ErrorKind::InvalidInput, "handover.note", "The note is longer than 4,000 bytes: shorten it.");
  if (wish.from != m_parts.me())
    if (auto may = requireRight(m_parts, DeskRight::People); !may) return fail(may.error());
  const auto work = openWork(wish.from);
  if (!work) return fail(work.error());
  std::vector<ThreadId> threads;
  for (const Thread& thread : work->threads) threads.push_back(thread.id);
  if (auto may = requireRight(m_parts, DeskRight::Sort, threads); !may) return fail(may.error());
  if (!text.empty())
    if (auto may = requireRight(m_parts, DeskRight::Note, threads); !may) return fail(may.error());
  HandOverReceipt receipt;
  // All of it or nothing: work that is half handed over is nobody's.
  const auto done = m_parts.database.writes().write(WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    receipt = {};
    if (auto known = requirePerson(connection, wish.to); !known) return known;
    const HandOver given{wish.from, wish.to, text};
    if (auto moved = giveThreads(connection, changes, m_parts, threads, given); !moved) return moved;
    receipt.threads = threads.size();
    for (const Ticket& ticket : work->tickets) {
      const auto isGiven = giveTicket(connection, changes, m_parts, ticket.number, given);
      if (!isGiven) return fail(isGiven.error());
      receipt.tickets += *isGiven ? 1 : 0;
    }
    return note(connection, m_parts, {SubjectKind::Person, wish.from.value, "shift.handed-over", {{"to", wish.to.value}, {"threads", receipt.threads}, {"tickets", receipt.tickets}}});
  });
  if (!done) return fail(done.error());
  return receipt;
}

}  // namespace inquiry::desk
