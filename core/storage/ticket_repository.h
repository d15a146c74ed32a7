#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/domain/ticket.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// Tickets with their links and checklists. On the thread of its connection; changes need the writer's transaction, which is what keeps the numbers
// without a hole.
class TicketRepository {
 public:
  explicit TicketRepository(Connection& connection) : m_connection(connection) {}

  // Answers its number: one more than the last. `ticket.number` is ignored.
  Result<TicketId> add(const Ticket& ticket);
  // Everything but number, maker and links. NotFound.
  Status save(const Ticket& ticket);
  // Those it has already stay as they are.
  Status addLinks(TicketId number, const std::vector<TicketLink>& links);
  Status removeLink(TicketId number, const TicketLink& link);

  Result<std::optional<Ticket>> find(TicketId number);
  // Numbers of the tickets about it, newest first. A thread stands for those merged into it, too.
  Result<std::vector<TicketId>> about(const TicketLink& link);
  // By deadline, those without one last by priority and age.
  Result<std::vector<Ticket>> open(std::size_t limit);
  Result<std::vector<Ticket>> solved(std::size_t limit);  // newest first

 private:
  Status setItems(const Ticket& ticket);
  Status fill(Ticket& ticket);
  Result<std::vector<Ticket>> load(Result<std::vector<Ticket>> tickets);
  Connection& m_connection;
};

}  // namespace inquiry::storage
