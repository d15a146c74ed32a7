#include "core/desk/ticket_service.h"

#include <algorithm>
#include <set>

#include "core/compliance/masking.h"
#include "core/desk/folded_words.h"
#include "core/desk/journal_note.h"
#include "core/desk/rights.h"
#include "core/desk/rules_in_force.h"
#include "core/desk/table_setting.h"
#include "core/desk/ticket_reach.h"
#include "core/domain/country.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/person_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/team_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/ticket_repository.h"

namespace inquiry::desk {
namespace {

using nlohmann::json;
using Kind = TicketLink::Kind;

constexpr std::size_t kHistoryShown = 500;

Error unknownTicket(TicketId number) { return {ErrorKind::NotFound, "ticket.not_found", "There is no ticket " + std::to_string(number.value) + ": look at its number again.", {}}; }

const TicketKind* find(const std::vector<TicketKind>& kinds, const std::string& id) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&id](const TicketKind& kind) { return kind.id == id; });
  return found == kinds.end() ? nullptr : &*found;
}

// CP08: what the law of the buyer's country says of this kind of matter, once a country.
Status addLawHints(storage::Connection& connection, const Parts& parts, TicketDetail& detail) {
  std::set<StoreId> stores;
  for (const Thread& thread : detail.threads) stores.insert(thread.store);
  for (const TicketLink& link : detail.ticket.links)
    if (!link.store.value.empty()) stores.insert(link.store);
  std::set<std::string> countries;
  for (const StoreId& id : stores)
    if (const auto store = storage::StoreRepository(connection).find(id); store && *store) countries.insert(countryOf(**store));
  for (const std::string& country : countries) {
    auto hints = rulesInForce(parts)->lawHints(country, detail.ticket.kind);
    detail.lawHints.insert(detail.lawHints.end(), hints.begin(), hints.end());
  }
  return {};
}

// The subject of the first conversation that has one.
Result<std::string> subjectAmong(storage::Connection& connection, const std::vector<TicketLink>& links) {
  for (const TicketLink& link : links) {
    if (link.kind != Kind::Thread) continue;
    const auto thread = storage::ThreadRepository(connection).find(ThreadId{std::stoll("0" + link.target)});
    if (!thread) return fail(thread.error());
    if (!*thread) continue;
    const std::string& words = (*thread)->subject.empty() ? (*thread)->excerpt : (*thread)->subject;
    if (!words.empty()) return compliance::masked(words);
  }
  return std::string();
}

bool matches(const Ticket& ticket, const std::string& words) {
  if (words.empty()) return true;
  std::string text = std::to_string(ticket.number.value) + '\n' + ticket.title + '\n' + ticket.text + '\n' + ticket.kind;
  for (const TicketItem& item : ticket.items) text += '\n' + item.text;
  for (const TicketLink& link : ticket.links) text += '\n' + link.target;
  return holdsWords(text, words);
}

// About hidden stores alone; what is about nothing is the team's.
bool isAboutAlone(const Ticket& ticket, const std::set<StoreId>& hidden) {
  return !ticket.links.empty() && std::all_of(ticket.links.begin(), ticket.links.end(), [&](const TicketLink& link) { return hidden.contains(link.store); });
}

// A ticket bears words of what it is about.
Status mayLink(storage::Connection& connection, const Parts& parts, const std::vector<TicketLink>& links) {
  for (const TicketLink& link : links)
    if (auto may = requireRight(connection, parts, DeskRight::View, link.store); !may) return may;
  return {};
}

json linksJson(const std::vector<TicketLink>& links) {
  json list = json::array();
  for (const TicketLink& link : links) list.push_back({{"kind", name(link.kind)}, {"store", link.store.value}, {"target", link.target}});
  return list;
}

}  // namespace

Result<Ticket> TicketService::create(const TicketRequest& request) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Note); !may) return fail(may.error());
  Ticket made;
  const auto written = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    const auto kinds = ticketKinds(connection);
    if (!kinds) return fail(kinds.error());
    const TicketKind* kind = find(*kinds, request.kind);
    if (kind == nullptr && !request.kind.empty())
      return fail(ErrorKind::InvalidInput, "ticket.kind", "There is no kind of ticket \"" + request.kind + "\": choose one of the list.");
    const auto links = reachOf(connection, request.from);
    if (!links) return fail(links.error());
    if (auto may = mayLink(connection, m_parts, *links); !may) return may;
    if (!request.assignee.value.empty()) {
      const auto person = storage::PersonRepository(connection).find(request.assignee);
      if (!person) return fail(person.error());
      if (!*person) return fail(ErrorKind::NotFound, "person.not_found", "There is nobody with the id \"" + request.assignee.value + "\": see the list of people.");
    }
    Ticket ticket;
    const auto subject = subjectAmong(connection, *links);
    if (!subject) return fail(subject.error());
    ticket.title = utf8::excerpt(request.title.empty() ? *subject : request.title, kLongestTitle);
    if (ticket.title.empty() && kind != nullptr) ticket.title = textIn(kind->title, request.language);
    if (ticket.title.empty()) return fail(ErrorKind::InvalidInput, "ticket.title", "Give the ticket a title.");
    ticket.text = utf8::repaired(request.text);
    ticket.kind = request.kind;
    ticket.priority = request.priority;
    ticket.assignee = request.assignee;
    ticket.dueAt = request.dueAt;
    ticket.createdBy = m_parts.me();
    ticket.createdAt = ticket.changedAt = m_parts.clock.now();
    ticket.links = *links;
    if (kind != nullptr) {
      ticket.mustTick = kind->mustTick;
      for (const LocalText& item : kind->items) ticket.items.push_back({textIn(item, request.language), {}, {}});
    }
    const auto number = storage::TicketRepository(connection).add(ticket);
    if (!number) return fail(number.error());
    ticket.number = *number;
    changes.tickets = true;
    const json payload{{"kind", ticket.kind}, {"title", storage::Journal::textHash(ticket.title)}, {"assignee", ticket.assignee.value}, {"links", linksJson(ticket.links)}};
    made = ticket;
    return note(connection, m_parts, {SubjectKind::Ticket, std::to_string(ticket.number.value), "ticket.created", payload});
  });
  if (!written) return fail(written.error());
  return made;
}

Result<std::vector<Ticket>> TicketService::list(const TicketQuestion& question) const {
  using Which = TicketQuestion::Which;
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  storage::TicketRepository repository(connection);
  auto tickets = question.which == Which::Solved ? repository.solved(kSolvedShown) : repository.open(kMostOpen);
  if (!tickets) return tickets;
  if (question.which == Which::Mine) {
    const auto groups = storage::TeamRepository(connection).groups();
    if (!groups) return fail(groups.error());
    std::vector<PersonId> mine{m_parts.me()};
    for (const Group& group : *groups)
      if (std::find(group.members.begin(), group.members.end(), m_parts.me()) != group.members.end()) mine.push_back(group.id);
    std::erase_if(*tickets, [&mine](const Ticket& ticket) { return std::find(mine.begin(), mine.end(), ticket.assignee) == mine.end(); });
  }
  const auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  std::erase_if(*tickets, [&hidden](const Ticket& ticket) { return isAboutAlone(ticket, *hidden); });
  std::erase_if(*tickets, [&question](const Ticket& ticket) { return !matches(ticket, question.words); });
  return tickets;
}

Result<TicketDetail> TicketService::detail(TicketId number, const std::string& language) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto ticket = storage::TicketRepository(connection).find(number);
  if (!ticket) return fail(ticket.error());
  if (!*ticket) return fail(unknownTicket(number));
  const auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  if (isAboutAlone(**ticket, *hidden))
    if (auto may = requireRight(connection, m_parts, DeskRight::View, (*ticket)->links.front().store); !may) return fail(may.error());
  TicketDetail detail;
  detail.ticket = std::move(**ticket);
  std::erase_if(detail.ticket.links, [&hidden](const TicketLink& link) { return hidden->contains(link.store); });
  const auto kinds = ticketKinds(connection);
  if (!kinds) return fail(kinds.error());
  if (const TicketKind* kind = find(*kinds, detail.ticket.kind); kind != nullptr) detail.guide = textIn(kind->guide, language);
  if (auto done = loadReach(connection, detail); !done) return fail(done.error());
  if (auto done = addLawHints(connection, m_parts, detail); !done) return fail(done.error());
  return detail;
}

Result<std::vector<TicketId>> TicketService::about(const TicketLink& link) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  auto around = ticketsAround(connection, link);
  if (!around) return around;
  const auto hidden = hiddenStores(connection, m_parts);
  if (!hidden) return fail(hidden.error());
  std::vector<TicketId> seen;
  for (const TicketId number : *around) {
    const auto ticket = storage::TicketRepository(connection).find(number);
    if (!ticket) return fail(ticket.error());
    if (*ticket && !isAboutAlone(**ticket, *hidden)) seen.push_back(number);
  }
  return seen;
}

Result<std::vector<TicketId>> TicketService::ofThread(ThreadId thread) const { return about({Kind::Thread, {}, std::to_string(thread.value)}); }

Result<std::vector<TicketId>> TicketService::ofOrder(const StoreId& store, const std::string& remoteId) const { return about({Kind::Order, store, remoteId}); }

Result<std::vector<TicketId>> TicketService::ofCase(CaseId id) const { return about({Kind::Case, {}, std::to_string(id.value)}); }

Result<std::vector<JournalEntry>> TicketService::history(TicketId number) const {
  if (const auto seen = detail(number, {}); !seen) return fail(seen.error());
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return storage::Journal::ofSubject((*reader)->connection(), SubjectKind::Ticket, std::to_string(number.value), kHistoryShown);
}

Status TicketService::change(TicketId number, const Change& change) {
  if (const auto may = requireRightSomewhere(m_parts, DeskRight::Note); !may) return fail(may.error());
  return m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::TicketRepository tickets(connection);
    auto found = tickets.find(number);
    if (!found) return fail(found.error());
    if (!*found) return fail(unknownTicket(number));
    Ticket ticket = std::move(**found);
    const auto told = change(connection, ticket);
    if (!told) return fail(told.error());
    if (told->kind.empty()) return {};
    ticket.changedAt = m_parts.clock.now();
    if (auto done = tickets.save(ticket); !done) return done;
    changes.tickets = true;
    json payload = json::object();
    for (const auto& [key, value] : told->values) payload[key] = value;
    return note(connection, m_parts, {SubjectKind::Ticket, std::to_string(number.value), told->kind, payload});
  });
}

Status TicketService::link(TicketId number, const TicketLink& link) {
  return change(number, [&](storage::Connection& connection, Ticket& ticket) -> Result<Told> {
    const auto links = reachOf(connection, {link});
    if (!links) return fail(links.error());
    if (auto may = mayLink(connection, m_parts, *links); !may) return fail(may.error());
    const bool isNew = std::any_of(links->begin(), links->end(), [&](const TicketLink& one) { return std::find(ticket.links.begin(), ticket.links.end(), one) == ticket.links.end(); });
    if (!isNew) return Told{};
    if (auto done = storage::TicketRepository(connection).addLinks(number, *links); !done) return fail(done.error());
    return Told{"ticket.linked", {{"kind", std::string(name(link.kind))}, {"target", link.target}}};
  });
}

Status TicketService::unlink(TicketId number, const TicketLink& link) {
  return change(number, [&](storage::Connection& connection, Ticket&) -> Result<Told> {
    if (auto done = storage::TicketRepository(connection).removeLink(number, link); !done) return fail(done.error());
    return Told{"ticket.unlinked", {{"kind", std::string(name(link.kind))}, {"target", link.target}}};
  });
}

Result<std::vector<TicketKind>> TicketService::kinds() const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  return ticketKinds((*reader)->connection());
}

Status TicketService::saveKinds(const std::vector<TicketKind>& kinds) {
  if (const auto may = requireRight(m_parts, DeskRight::Settings); !may) return fail(may.error());
  if (auto fits = checkTicketKinds(kinds); !fits) return fits;
  return saveTableSetting(m_parts, kTicketKindsSetting, kinds.empty() ? std::string() : toJsonText(kinds));
}

}  // namespace inquiry::desk
