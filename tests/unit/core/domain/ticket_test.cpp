#include "core/domain/ticket.h"

#include <catch2/catch_test_macros.hpp>

#include "core/domain/appeal.h"
#include "core/domain/support_case.h"

using namespace inquiry;

TEST_CASE("TK02: a ticket goes from new over in progress and waiting to solved, and can be opened again") {
  using enum TicketState;
  constexpr TicketState kAll[] = {New, InProgress, Waiting, Solved};
  std::size_t legal = 0;
  for (const TicketState from : kAll)
    for (const TicketState to : kAll) legal += mayMove(from, to) ? 1 : 0;
  CHECK(legal == 6);
  CHECK(movesFrom(New) == std::vector{InProgress});
  CHECK(movesFrom(InProgress) == std::vector{Waiting, Solved});
  CHECK(movesFrom(Waiting) == std::vector{InProgress, Solved});
  CHECK(movesFrom(Solved) == std::vector{InProgress});
  for (const TicketState state : kAll) CHECK(ticketStateFromName(name(state)) == state);
  CHECK_FALSE(ticketStateFromName("done"));
}

TEST_CASE("An appeal is handed in only when it is ready, and a refused one can be written anew") {
  using enum AppealState;
  CHECK_FALSE(mayMove(Writing, HandedIn));
  CHECK(mayMove(Writing, Ready));
  CHECK(mayMove(Ready, HandedIn));
  CHECK(mayMove(HandedIn, Reinstated));
  CHECK(mayMove(Refused, Writing));
  CHECK_FALSE(mayMove(Reinstated, Writing));
}

TEST_CASE("A support case is answered after it was sent, and a word of ours sends it again") {
  using enum SupportState;
  CHECK_FALSE(mayMove(Writing, Answered));
  CHECK(mayMove(Sent, Answered));
  CHECK(mayMove(Answered, Sent));
  CHECK(mayMove(Closed, Sent));
}

TEST_CASE("Open items of a checklist are those nobody ticked") {
  Ticket ticket;
  ticket.items = {{"a", PersonId{"me"}, Instant::fromMillis(1)}, {"b", {}, {}}, {"c", {}, {}}};
  CHECK(openItems(ticket) == 2);
}
