#include "core/storage/ticket_repository.h"

#include "core/storage/rows.h"
#include "core/storage/store_key.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kColumns =
    "SELECT number, title, kind, state, priority, assignee, created_by, created_at, changed_at, due_at, solved_at, escalated_at, must_tick, text FROM ticket ";
constexpr std::string_view kAdd =
    "INSERT INTO ticket (number, title, kind, state, priority, assignee, created_by, created_at, changed_at, due_at, solved_at, escalated_at, must_tick, text) "
    "VALUES ((SELECT coalesce(max(number), 0) + 1 FROM ticket), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) RETURNING number";
constexpr std::string_view kSave =
    "UPDATE ticket SET title = ?2, kind = ?3, state = ?4, priority = ?5, assignee = ?6, changed_at = ?7, due_at = ?8, solved_at = ?9, escalated_at = ?10, "
    "must_tick = ?11, text = ?12 WHERE number = ?1";
constexpr std::string_view kDropItems = "DELETE FROM ticket_item WHERE ticket = ?1";
constexpr std::string_view kAddItem = "INSERT INTO ticket_item (ticket, position, text, ticked_by, ticked_at) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kItems = "SELECT text, ticked_by, ticked_at FROM ticket_item WHERE ticket = ?1 ORDER BY position";
constexpr std::string_view kAddLink = "INSERT OR IGNORE INTO ticket_link (ticket, kind, store, target) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view kRemoveLink = "DELETE FROM ticket_link WHERE ticket = ?1 AND kind = ?2 AND store = ?3 AND target = ?4";
constexpr std::string_view kLinks =
    "SELECT l.kind, s.id, l.target FROM ticket_link l CROSS JOIN store s ON s.key = l.store WHERE l.ticket = ?1 ORDER BY l.kind, l.target";
constexpr std::string_view kAbout =
    "SELECT DISTINCT ticket FROM ticket_link WHERE kind = ?1 AND target = ?2 AND store = (SELECT key FROM store WHERE id = ?3) ORDER BY ticket DESC";
constexpr std::string_view kAboutThread =
    "SELECT DISTINCT ticket FROM ticket_link WHERE kind = 1 AND target IN (SELECT CAST(id AS TEXT) FROM thread WHERE id = CAST(?1 AS INTEGER) UNION "
    "SELECT CAST(id AS TEXT) FROM thread WHERE merged_into = CAST(?1 AS INTEGER)) ORDER BY ticket DESC";

Ticket ticketFrom(Row row) {
  Ticket ticket;
  ticket.number.value = row.integer(0);
  ticket.title = row.text(1);
  ticket.kind = row.text(2);
  ticket.state = static_cast<TicketState>(row.integer(3));
  ticket.priority = static_cast<Priority>(row.integer(4));
  ticket.assignee.value = row.text(5);
  ticket.createdBy.value = row.text(6);
  ticket.createdAt = row.instant(7);
  ticket.changedAt = row.instant(8);
  ticket.dueAt = row.optionalInstant(9);
  ticket.solvedAt = row.optionalInstant(10);
  ticket.escalatedAt = row.optionalInstant(11);
  ticket.mustTick = row.flag(12);
  ticket.text = row.text(13);
  return ticket;
}

TicketItem itemFrom(Row row) { return {row.text(0), PersonId{row.text(1)}, row.optionalInstant(2)}; }
TicketLink linkFrom(Row row) { return {static_cast<TicketLink::Kind>(row.integer(0)), StoreId{row.text(1)}, row.text(2)}; }

std::string select(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

}  // namespace

Result<TicketId> TicketRepository::add(const Ticket& ticket) {
  const auto number = firstRow<TicketId>(m_connection, kAdd, [](Row row) { return TicketId{row.integer(0)}; }, ticket.title, ticket.kind, static_cast<int>(ticket.state),
                                         static_cast<int>(ticket.priority), ticket.assignee, ticket.createdBy, ticket.createdAt, ticket.changedAt, ticket.dueAt,
                                         ticket.solvedAt, ticket.escalatedAt, ticket.mustTick, ticket.text);
  if (!number) return fail(number.error());
  Ticket stored = ticket;
  stored.number = **number;
  if (auto done = setItems(stored); !done) return fail(done.error());
  if (auto done = addLinks(stored.number, stored.links); !done) return fail(done.error());
  return stored.number;
}

Status TicketRepository::save(const Ticket& ticket) {
  const Status saved = changeOne(m_connection, "ticket", kSave, ticket.number, ticket.title, ticket.kind, static_cast<int>(ticket.state), static_cast<int>(ticket.priority),
                                 ticket.assignee, ticket.changedAt, ticket.dueAt, ticket.solvedAt, ticket.escalatedAt, ticket.mustTick, ticket.text);
  return saved ? setItems(ticket) : saved;
}

Status TicketRepository::setItems(const Ticket& ticket) {
  if (auto done = execute(m_connection, kDropItems, ticket.number); !done) return done;
  std::int64_t position = 0;
  for (const TicketItem& item : ticket.items)
    if (auto done = execute(m_connection, kAddItem, ticket.number, position++, item.text, item.tickedBy, item.tickedAt); !done) return done;
  return {};
}

Status TicketRepository::addLinks(TicketId number, const std::vector<TicketLink>& links) {
  for (const TicketLink& link : links) {
    const auto store = storeKey(m_connection, link.store);
    if (!store) return fail(store.error());
    if (auto done = execute(m_connection, kAddLink, number, static_cast<int>(link.kind), *store, link.target); !done) return done;
  }
  return {};
}

Status TicketRepository::removeLink(TicketId number, const TicketLink& link) {
  const auto store = storeKey(m_connection, link.store);
  if (!store) return fail(store.error());
  return changeOne(m_connection, "link", kRemoveLink, number, static_cast<int>(link.kind), *store, link.target);
}

Result<std::optional<Ticket>> TicketRepository::find(TicketId number) {
  static const std::string kFind = select("WHERE number = ?1");
  auto found = firstRow<Ticket>(m_connection, kFind, ticketFrom, number);
  if (!found || !*found) return found;
  if (auto done = fill(**found); !done) return fail(done.error());
  return found;
}

Result<std::vector<TicketId>> TicketRepository::about(const TicketLink& link) {
  const auto number = [](Row row) { return TicketId{row.integer(0)}; };
  if (link.kind == TicketLink::Kind::Thread) return allRows<TicketId>(m_connection, kAboutThread, number, link.target);
  return allRows<TicketId>(m_connection, kAbout, number, static_cast<int>(link.kind), link.target, link.store);
}

Result<std::vector<Ticket>> TicketRepository::open(std::size_t limit) {
  static const std::string kOpen = select("WHERE state <> 4 ORDER BY due_at IS NULL, due_at, priority DESC, number LIMIT ?1");
  return load(allRows<Ticket>(m_connection, kOpen, ticketFrom, static_cast<std::int64_t>(limit)));
}

Result<std::vector<Ticket>> TicketRepository::solved(std::size_t limit) {
  static const std::string kSolved = select("WHERE state = 4 ORDER BY solved_at DESC, number DESC LIMIT ?1");
  return load(allRows<Ticket>(m_connection, kSolved, ticketFrom, static_cast<std::int64_t>(limit)));
}

Status TicketRepository::fill(Ticket& ticket) {
  auto items = allRows<TicketItem>(m_connection, kItems, itemFrom, ticket.number);
  if (!items) return fail(items.error());
  ticket.items = std::move(*items);
  auto links = allRows<TicketLink>(m_connection, kLinks, linkFrom, ticket.number);
  if (!links) return fail(links.error());
  ticket.links = std::move(*links);
  return {};
}

Result<std::vector<Ticket>> TicketRepository::load(Result<std::vector<Ticket>> tickets) {
  if (!tickets) return tickets;
  for (Ticket& ticket : *tickets)
    if (auto done = fill(ticket); !done) return fail(done.error());
  return tickets;
}

}  // namespace inquiry::storage
