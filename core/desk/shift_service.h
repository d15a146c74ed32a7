#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/rota.h"
#include "core/domain/thread.h"
#include "core/domain/ticket.h"

namespace inquiry::desk {

struct Parts;

// What lies open in somebody's name when they leave.
struct OpenWork {
  std::vector<Thread> threads;  // not done, those that were put aside and those with a case included
  std::vector<Ticket> tickets;
  std::vector<ThreadId> drafts;  // begun by them, in whoever's conversation
  bool empty() const { return threads.empty() && tickets.empty() && drafts.empty(); }
};

struct HandOver {
  PersonId from, to;  // `to`: a person or a group
  std::string note;   // for whoever takes over; stands in each conversation. May be empty
};

struct HandOverReceipt {
  std::size_t threads = 0, tickets = 0;
};

// The week of the team, who is there now, and how work passes on at the end of a shift. Blocks; not from the window's thread.
class ShiftService {
 public:
  explicit ShiftService(Parts& parts) : m_parts(parts) {}

  Result<Rota> rota() const;  // absences that are over are left out
  // An id of 0 is a new one. InvalidInput "shift.hours", "shift.zone"; NotFound "person.not_found", "store.unknown". Journalled, and so is removing.
  Result<std::int64_t> save(const Shift& shift);
  Result<std::int64_t> save(const Absence& absence);  // InvalidInput "absence.span"
  Status removeShift(std::int64_t id);
  Status removeAbsence(std::int64_t id);

  // By store; under the empty id whoever is at work at all. Empty where nobody has a shift.
  Result<std::map<StoreId, std::vector<PersonId>>> onDuty() const;
  // When the shift of this desk's person that runs now ends.
  Result<std::optional<Instant>> shiftEnd() const;

  Result<OpenWork> openWork(const PersonId& person) const;
  // Everything open goes to somebody else; what nobody had begun stays where it is. InvalidInput "handover.whom" for nobody or the same person.
  Result<HandOverReceipt> handOver(const HandOver& wish);

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
