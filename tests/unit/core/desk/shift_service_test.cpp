#include "core/desk/shift_service.h"

#include <catch2/catch_test_macros.hpp>
#include <tuple>

#include "core/desk/setting_history.h"
#include "tests/unit/core/desk/desk_bench.h"

namespace inquiry::test {
namespace {

const PersonId kMe{"me"}, kLi{"li"};

// Li works for one store on every day from nine to six by the clock of Shanghai.
struct Team : DeskBench {
  Team() : DeskBench({"shop", "other"}), shifts(parts()) {
    must(triage().addPerson({kLi, "Li Wen", {}}));
    for (int day = 0; day < 7; ++day) must(shifts.save(Shift{0, kLi, StoreId{"shop"}, day, 9 * 60, 18 * 60, "Asia/Shanghai"}));
  }
  // To that minute of the day in Shanghai, on the same day or the next.
  void goTo(int minute) {
    const std::int64_t now = clock.now().millis() / 60'000 + 8 * 60;
    clock.advance(std::chrono::minutes((minute - now % 1440 + 1440) % 1440));
  }
  desk::ShiftService shifts;
};

TEST_CASE("TM04: who is on duty is told by store and follows shift and absence") {
  Team team;
  team.goTo(10 * 60);
  auto duty = must(team.shifts.onDuty());
  CHECK(duty.at(StoreId{"shop"}) == std::vector{kLi});
  CHECK(duty.at(StoreId{"other"}).empty());
  const Instant now = team.clock.now();
  const std::int64_t away = must(team.shifts.save(Absence{0, kLi, now, now + std::chrono::hours(2), "doctor"}));
  CHECK(must(team.shifts.onDuty()).at(StoreId{"shop"}).empty());
  must(team.shifts.removeAbsence(away));
  CHECK(must(team.shifts.onDuty()).at(StoreId{"shop"}) == std::vector{kLi});
  team.goTo(19 * 60);
  CHECK(must(team.shifts.onDuty()).at(StoreId{"shop"}).empty());
}

TEST_CASE("TM04: a shift that cannot be is refused with what to do") {
  Team team;
  CHECK(team.shifts.save(Shift{0, kLi, {}, 0, 600, 600, "Asia/Shanghai"}).error().code == "shift.hours");
  CHECK(team.shifts.save(Shift{0, kLi, {}, 0, 600, 700, "Mars/Olympus"}).error().code == "shift.zone");
  CHECK(team.shifts.save(Shift{0, PersonId{"eve"}, {}, 0, 600, 700, "UTC"}).error().code == "person.not_found");
  CHECK(team.shifts.save(Shift{0, kLi, StoreId{"gone"}, 0, 600, 700, "UTC"}).error().code == "store.unknown");
  const Instant now = team.clock.now();
  CHECK(team.shifts.save(Absence{0, kLi, now, now, ""}).error().code == "absence.span");
  CHECK(must(team.shifts.rota()).shifts.size() == 7);
}

TEST_CASE("TM04: at the end of a shift everything open passes on with a note, and nothing else") {
  Team team;
  const ThreadId mine = team.question("q-1", "Where is my parcel?"), aside = team.question("q-2", "Is it blue?"), others = team.question("q-3", "And mine?"),
                 done = team.question("q-4", "Thank you");
  must(team.triage().assign({mine, aside, done}, "me"));
  must(team.triage().snooze({aside}, team.clock.now() + std::chrono::hours(20)));
  must(team.triage().close({done}));
  desk::TicketRequest request;
  request.title = "Ask the warehouse";
  request.assignee = kMe;
  const Ticket ticket = must(team.tickets().create(request));

  const auto work = must(team.shifts.openWork(kMe));
  CHECK(work.threads.size() == 2);
  CHECK(work.tickets.size() == 1);
  CHECK(team.shifts.handOver({kMe, kMe, ""}).error().code == "handover.whom");
  const auto receipt = must(team.shifts.handOver({kMe, kLi, "The carrier calls back at nine."}));
  CHECK(receipt.threads == 2);
  CHECK(receipt.tickets == 1);
  CHECK(must(team.shifts.openWork(kMe)).empty());
  CHECK(must(team.shifts.openWork(kLi)).threads.size() == 2);
  const auto detail = must(team.inbox().thread(mine));
  REQUIRE(detail.notes.size() == 1);
  CHECK(detail.notes.front().text == "The carrier calls back at nine.");
  CHECK(must(team.inbox().thread(others)).notes.empty());
  CHECK(must(team.tickets().detail(ticket.number)).ticket.assignee == kLi);
  CHECK(team.journal().back().kind == "shift.handed-over");
}

TEST_CASE("TM04: work that cannot be handed over whole stays whole where it was") {
  Team team;
  const ThreadId mine = team.question("q-1", "Where is my parcel?");
  must(team.triage().assign({mine}, "me"));
  desk::TicketRequest request;
  request.title = "Ask the warehouse";
  request.assignee = kMe;
  must(team.tickets().create(request));
  team.write([](storage::Connection& connection) { return storage::execute(connection, "CREATE TEMP TRIGGER stuck BEFORE UPDATE ON main.ticket BEGIN SELECT RAISE(ABORT, 'stuck'); END"); });
  CHECK_FALSE(team.shifts.handOver({kMe, kLi, "The carrier calls back at nine."}));
  CHECK(must(team.shifts.openWork(kMe)).threads.size() == 1);
  CHECK(must(team.inbox().thread(mine)).notes.empty());
  team.write([](storage::Connection& connection) { return storage::execute(connection, "DROP TRIGGER stuck"); });
  CHECK(must(team.shifts.handOver({kMe, kLi, "The carrier calls back at nine."})).tickets == 1);
  CHECK(must(team.inbox().thread(mine)).notes.size() == 1);
}

TEST_CASE("TM07: shifts that were changed three times are as they were a version before, and so is who is on duty") {
  Team team;
  desk::SettingHistory history(team.parts());
  const auto week = [&] { return must(team.shifts.rota()).shifts; };
  Shift monday = week().front();
  monday.to = 20 * 60;
  must(team.shifts.save(monday));
  must(team.shifts.save(Shift{0, kLi, {}, 5, 22 * 60, 30 * 60, "Asia/Tokyo"}));
  const std::vector<Shift> earlier = week();
  team.parts().me.become(kLi);
  must(team.shifts.removeShift(monday.id));
  team.parts().me.become(kMe);
  const auto rows = must(history.versions("shifts.li"));
  REQUIRE(rows.size() == 11);
  CHECK(rows.at(0).by == kLi);
  CHECK(rows.at(1).by == kMe);
  const auto found = must(history.difference("shifts.li", 10, 11));
  REQUIRE(found.size() == 1);
  CHECK(found.front().kind == desk::SettingDifference::Kind::Removed);
  CHECK(found.front().path.front().marks == std::vector<std::pair<std::string, std::string>>{{"weekday", "mon"}, {"store", "shop"}, {"from", "09:00"}, {"to", "20:00"}});

  must(history.rollBack("shifts.li", 10));
  const std::vector<Shift> now = week();
  REQUIRE(now.size() == earlier.size());
  for (std::size_t at = 0; at < now.size(); ++at)
    CHECK(std::tie(now[at].person, now[at].store, now[at].weekday, now[at].from, now[at].to, now[at].zone) ==
          std::tie(earlier[at].person, earlier[at].store, earlier[at].weekday, earlier[at].from, earlier[at].to, earlier[at].zone));
  must(history.rollBack("shifts.li", 1));
  CHECK(week().empty());
}

TEST_CASE("TM07: a shift that passes to somebody else is a version of both") {
  Team team;
  desk::SettingHistory history(team.parts());
  Shift monday = must(team.shifts.rota()).shifts.front();
  monday.person = kMe;
  must(team.shifts.save(monday));
  CHECK(must(history.versions("shifts.me")).size() == 2);
  CHECK(must(history.versions("shifts.li")).size() == 9);
}

}  // namespace
}  // namespace inquiry::test
