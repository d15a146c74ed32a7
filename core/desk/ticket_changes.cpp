// What people do with a ticket that exists.
#include "core/desk/journal_note.h"
#include "core/desk/ticket_service.h"
#include "core/domain/utf8.h"
#include "core/storage/journal.h"
#include "core/storage/person_repository.h"

namespace inquiry::desk {
namespace {

std::string words(TicketState state) {
  switch (state) {
    case TicketState::New: return "new";
    case TicketState::InProgress: return "in progress";
    case TicketState::Waiting: return "waiting";
    case TicketState::Solved: return "solved";
  }
  return {};
}

Error illegalMove(TicketState from, TicketState to) {
  std::string possible;
  for (const TicketState state : movesFrom(from)) possible += (possible.empty() ? "" : " or ") + words(state);
  return {ErrorKind::Refused, "ticket.move", "A ticket that is " + words(from) + " cannot become " + words(to) + ": it can become " + possible + ".", {}};
}

Error solved() { return {ErrorKind::Refused, "ticket.solved", "The ticket is solved: open it again first.", {}}; }

Status requirePerson(storage::Connection& connection, const PersonId& id) {
  if (id.value.empty()) return {};
  const auto person = storage::PersonRepository(connection).find(id);
  if (!person) return fail(person.error());
  if (*person) return {};
  return fail(ErrorKind::NotFound, "person.not_found", "There is nobody with the id \"" + id.value + "\": see the list of people.");
}

std::string instantText(const std::optional<Instant>& at) { return at ? at->toIso() : std::string(); }

}  // namespace

Status TicketService::move(TicketId number, TicketState to) {
  return change(number, [&](storage::Connection&, Ticket& ticket) -> Result<Told> {
    if (ticket.state == to) return Told{};
    if (!mayMove(ticket.state, to)) return fail(illegalMove(ticket.state, to));
    if (to == TicketState::Solved && ticket.mustTick && openItems(ticket) > 0)
      return fail(ErrorKind::Refused, "ticket.unticked", "The checklist has open items (" + std::to_string(openItems(ticket)) + "): tick them before the ticket counts as solved.");
    Told told{"ticket.moved", {{"before", std::string(name(ticket.state))}, {"after", std::string(name(to))}}};
    if (to == TicketState::InProgress && ticket.assignee.value.empty()) {
      ticket.assignee = m_parts.me();
      told.values.emplace_back("assignee", m_parts.me().value);
    }
    ticket.state = to;
    ticket.solvedAt = to == TicketState::Solved ? std::optional(m_parts.clock.now()) : std::nullopt;
    return told;
  });
}

Status TicketService::transfer(TicketId number, const PersonId& to, const std::string& why) {
  return change(number, [&](storage::Connection& connection, Ticket& ticket) -> Result<Told> {
    if (!isOpen(ticket)) return fail(solved());
    if (auto known = requirePerson(connection, to); !known) return fail(known.error());
    if (ticket.assignee == to) return Told{};
    Told told{"ticket.transferred", {{"before", ticket.assignee.value}, {"after", to.value}, {"reason", why}}};
    ticket.assignee = to;
    return told;
  });
}

Status TicketService::escalate(TicketId number, const PersonId& to, const std::string& why) {
  return change(number, [&](storage::Connection& connection, Ticket& ticket) -> Result<Told> {
    if (!isOpen(ticket)) return fail(solved());
    if (utf8::trimmed(why).empty()) return fail(ErrorKind::InvalidInput, "ticket.why", "Say why it goes to somebody above: they need it to decide.");
    if (to.value.empty()) return fail(ErrorKind::InvalidInput, "ticket.whom", "Choose who it goes to.");
    if (auto known = requirePerson(connection, to); !known) return fail(known.error());
    Told told{"ticket.escalated", {{"before", ticket.assignee.value}, {"after", to.value}, {"priority", std::string(name(ticket.priority))}, {"reason", why}}};
    ticket.assignee = to;
    ticket.priority = Priority::Urgent;
    ticket.escalatedAt = m_parts.clock.now();
    return told;
  });
}

Status TicketService::edit(TicketId number, const TicketEdit& edit) {
  return change(number, [&](storage::Connection&, Ticket& ticket) -> Result<Told> {
    Told told{"ticket.edited", {}};
    const auto tell = [&told](const std::string& what, const std::string& before, const std::string& after) {
      told.values.emplace_back(what + "Before", before);
      told.values.emplace_back(what + "After", after);
    };
    if (edit.title && *edit.title != ticket.title) {
      const std::string title = utf8::excerpt(*edit.title, kLongestTitle);
      if (title.empty()) return fail(ErrorKind::InvalidInput, "ticket.title", "Give the ticket a title.");
      tell("title", storage::Journal::textHash(ticket.title), storage::Journal::textHash(title));
      ticket.title = title;
    }
    if (edit.text && *edit.text != ticket.text) {
      tell("text", storage::Journal::textHash(ticket.text), storage::Journal::textHash(*edit.text));
      ticket.text = utf8::repaired(*edit.text);
    }
    if (edit.priority && *edit.priority != ticket.priority) {
      tell("priority", std::string(name(ticket.priority)), std::string(name(*edit.priority)));
      ticket.priority = *edit.priority;
    }
    if (edit.dueAt && *edit.dueAt != ticket.dueAt) {
      tell("due", instantText(ticket.dueAt), instantText(*edit.dueAt));
      ticket.dueAt = *edit.dueAt;
    }
    if (edit.mustTick && *edit.mustTick != ticket.mustTick) {
      tell("mustTick", ticket.mustTick ? "yes" : "no", *edit.mustTick ? "yes" : "no");
      ticket.mustTick = *edit.mustTick;
    }
    return told.values.empty() ? Told{} : told;
  });
}

Status TicketService::tick(TicketId number, std::size_t position, Tick tick) {
  return change(number, [&](storage::Connection&, Ticket& ticket) -> Result<Told> {
    if (!isOpen(ticket)) return fail(solved());
    if (position >= ticket.items.size()) return fail(ErrorKind::NotFound, "ticket.no_item", "The checklist has no such item any more: reload the ticket.");
    TicketItem& item = ticket.items[position];
    if (item.tickedBy.value.empty() == (tick == Tick::Off)) return Told{};
    item.tickedBy = tick == Tick::On ? m_parts.me() : PersonId{};
    item.tickedAt = tick == Tick::On ? std::optional(m_parts.clock.now()) : std::nullopt;
    return Told{tick == Tick::On ? "ticket.ticked" : "ticket.unticked", {{"item", std::to_string(position)}, {"text", storage::Journal::textHash(item.text)}}};
  });
}

Status TicketService::addItem(TicketId number, const std::string& text) {
  return change(number, [&](storage::Connection&, Ticket& ticket) -> Result<Told> {
    if (!isOpen(ticket)) return fail(solved());
    const std::string line = utf8::excerpt(text, kLongestTitle);
    if (line.empty()) return fail(ErrorKind::InvalidInput, "ticket.item", "Write what is to be done.");
    ticket.items.push_back({line, {}, {}});
    return Told{"ticket.item_added", {{"item", std::to_string(ticket.items.size() - 1)}, {"text", storage::Journal::textHash(line)}}};
  });
}

}  // namespace inquiry::desk
