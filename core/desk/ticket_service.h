#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/desk/ticket_kinds.h"
#include "core/desk/ticket_values.h"
#include "core/domain/journal_entry.h"

namespace inquiry::desk {

struct Parts;

// The team's own work: tickets with numbers, links, checklists and a life of their own. Every change is one row of the journal. Blocks; not from the
// window's thread.
class TicketService {
 public:
  static constexpr std::size_t kMostOpen = 20'000, kSolvedShown = 500, kLongestTitle = 200;
  explicit TicketService(Parts& parts) : m_parts(parts) {}

  // InvalidInput "ticket.title", "ticket.kind"; NotFound "ticket.no_target", "person.not_found".
  Result<Ticket> create(const TicketRequest& request);
  Result<std::vector<Ticket>> list(const TicketQuestion& question) const;
  // NotFound "ticket.not_found". `language` is that of the guide.
  Result<TicketDetail> detail(TicketId number, const std::string& language = "zh") const;
  // Tickets about it, or about what belongs together with it, newest first.
  Result<std::vector<TicketId>> about(const TicketLink& link) const;
  Result<std::vector<TicketId>> ofThread(ThreadId thread) const;
  Result<std::vector<TicketId>> ofOrder(const StoreId& store, const std::string& remoteId) const;
  Result<std::vector<TicketId>> ofCase(CaseId id) const;
  // Who did what with it, newest first.
  Result<std::vector<JournalEntry>> history(TicketId number) const;

  // Refused "ticket.move" names what is possible, "ticket.unticked" while items are open that have to be ticked. Who takes up one that nobody has
  // becomes its assignee.
  Status move(TicketId number, TicketState to);
  // To a person or a group; an empty id gives it back to nobody. NotFound "person.not_found"; Refused "ticket.solved".
  Status transfer(TicketId number, const PersonId& to, const std::string& why);
  // To somebody above, as urgent. InvalidInput "ticket.why" without a reason; else as transfer().
  Status escalate(TicketId number, const PersonId& to, const std::string& why);
  Status edit(TicketId number, const TicketEdit& edit);
  enum class Tick { Off, On };
  // `position` counts from 0. NotFound "ticket.no_item"; Refused "ticket.solved".
  Status tick(TicketId number, std::size_t position, Tick tick);
  Status addItem(TicketId number, const std::string& text);
  // With what belongs together with it. NotFound "ticket.no_target".
  Status link(TicketId number, const TicketLink& link);
  Status unlink(TicketId number, const TicketLink& link);

  Result<std::vector<TicketKind>> kinds() const;
  // Replaces the list; an empty one brings back what is shipped. Tickets keep the checklist they were made with.
  Status saveKinds(const std::vector<TicketKind>& kinds);

 private:
  // What to write down of a change; an empty kind: nothing changed, nothing is written.
  struct Told {
    std::string kind;
    std::vector<std::pair<std::string, std::string>> values;
  };
  using Change = std::function<Result<Told>(storage::Connection&, Ticket&)>;
  Status change(TicketId number, const Change& change);
  Parts& m_parts;
};

}  // namespace inquiry::desk
