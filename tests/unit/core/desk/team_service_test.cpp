#include <catch2/catch_test_macros.hpp>

#include "core/storage/setting_repository.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

const StoreId kShop{"shop"};

int count(DeskBench& desk, const std::string& kind) {
  int found = 0;
  for (const JournalEntry& entry : desk.journal()) found += entry.kind == kind;
  return found;
}

}  // namespace

TEST_CASE("IN05: a new message lands with the group that answers for its store, and what somebody owns stays theirs") {
  DeskBench desk;
  desk.round();  // the first import
  must(desk.triage().addPerson({PersonId{"li.wen"}, "Li Wen", {}}));
  const PersonId group = must(desk.team().saveGroup({{}, "After-sales", {PersonId{"li.wen"}, PersonId{"me"}}}));
  CHECK(isGroup(group));
  CHECK(must(desk.team().groups()).front().members.size() == 2);

  must(desk.team().setOwner(kShop, {group, false}));
  CHECK(desk.row(desk.question("t-1", "Where is it?")).assignee.empty());
  must(desk.team().setOwner(kShop, {group, true}));
  const ThreadId fresh = desk.question("t-2", "Where is my parcel?");
  CHECK(desk.row(fresh).assignee == group.value);
  // The next message to the thread of before goes to them too; one that was given to somebody else does not.
  CHECK(desk.row(desk.question("t-1", "Hello?")).assignee == group.value);
  must(desk.triage().assign({fresh}, "li.wen"));
  CHECK(desk.row(desk.question("t-2", "Anybody there?")).assignee == "li.wen");
  CHECK(count(desk, "store.owner") == 2);
}

TEST_CASE("A store is answered for by somebody who is known, and a group has a name and members") {
  DeskBench desk;
  CHECK(desk.team().setOwner(kShop, {PersonId{"nobody"}, true}).error().code == "person.not_found");
  CHECK(desk.team().setOwner(StoreId{"no-shop"}, {PersonId{"me"}, true}).error().code == "store.unknown");
  CHECK(desk.team().saveGroup({{}, "  ", {PersonId{"me"}}}).error().code == "group.name");
  CHECK(desk.team().saveGroup({{}, "Empty", {}}).error().code == "group.empty");
  CHECK(desk.team().saveGroup({{}, "Ghosts", {PersonId{"nobody"}}}).error().code == "person.not_found");
  CHECK(must(desk.team().groups()).empty());
  CHECK(must(desk.team().owners()).empty());
}

TEST_CASE("Service hours of a store count its own target and leave the platform's deadline alone") {
  DeskBench desk;
  desk.round();
  const ThreadId thread = desk.question("t-1", "Where is it?");
  const auto clocks = [&] {
    std::map<std::string, desk::ClockView> all;
    for (const desk::ClockView& clock : must(desk.inbox().thread(thread)).clocks) all[clock.policy] = clock;
    return all;
  };
  const auto before = clocks();
  REQUIRE(before.contains("own"));
  CHECK(before.at("own").dueAt - before.at("own").startedAt == std::chrono::hours(2));

  // Open one hour a day: a target of two hours takes until the second day.
  desk::HoursPlan plan;
  for (auto& day : plan.week) day = {true, 9 * 60, 10 * 60};
  must(desk.team().setHours(kShop, plan));
  CHECK(must(desk.team().hours(kShop)) == plan);
  const auto after = clocks();
  CHECK(after.at("platform").dueAt == before.at("platform").dueAt);
  CHECK(after.at("own").calendar == "store:shop");
  CHECK(after.at("own").dueAt - before.at("own").startedAt > std::chrono::hours(23));
  CHECK(after.at("own").timeZone == "America/Los_Angeles");

  must(desk.team().setHours(kShop, {}));
  CHECK(clocks().at("own").dueAt == before.at("own").dueAt);
  CHECK(must(desk.team().hours(kShop)).isRoundTheClock());
  CHECK(count(desk, "store.hours") == 2);
}

TEST_CASE("Hours in which nobody would ever answer are refused, and so is a date that is none") {
  DeskBench desk;
  desk::HoursPlan plan;
  for (auto& day : plan.week) day.isOpen = false;
  CHECK(desk.team().setHours(kShop, plan).error().code == "hours.never");
  plan.week[0] = {true, 600, 600};
  CHECK(desk.team().setHours(kShop, plan).error().code == "hours.day");
  plan.week[0] = {true, 0, 24 * 60};
  plan.closed = {"2026-02-30x"};
  CHECK(desk.team().setHours(kShop, plan).error().code == "hours.date");
  plan.closed = {"2026-12-25"};
  must(desk.team().setHours(kShop, plan));
  CHECK(must(desk.team().hours(kShop)) == plan);
}

TEST_CASE("SL13: a day takes several stretches, and what the plan does not speak of stays") {
  DeskBench desk;
  desk.write([](storage::Connection& connection) {
    return storage::SettingRepository(connection).save("sla.hours.shop", R"({"id":"store:shop","week":{"mon":[["09:00","18:00"]]},"countries":["US"]})");
  });
  desk::HoursPlan plan;
  for (auto& day : plan.week) day.isOpen = false;
  plan.week[0] = {true, 9 * 60, 12 * 60, {{13 * 60 + 30, 18 * 60}, {19 * 60, 20 * 60}}};
  plan.closed = {"2026-12-25"};
  must(desk.team().setHours(kShop, plan));
  CHECK(must(desk.team().hours(kShop)) == plan);
  const auto reader = must(desk.database().read());
  CHECK(must(storage::SettingRepository(reader->connection()).find("sla.hours.shop"))->find("\"US\"") != std::string::npos);
  plan.week[0].further[0].from = 11 * 60;
  CHECK(desk.team().setHours(kShop, plan).error().code == "hours.day");
}

TEST_CASE("TM05: the languages somebody speaks are kept, named in the journal, and survive a new name") {
  DeskBench desk;
  must(desk.triage().addPerson({PersonId{"ana"}, "Ana", ""}));
  must(desk.team().setLanguages(PersonId{"ana"}, {"es", "en", "es"}));
  CHECK(must(desk.team().languages()).at(PersonId{"ana"}) == std::vector<std::string>{"en", "es"});
  must(desk.triage().addPerson({PersonId{"ana"}, "Ana Maria", ""}));
  CHECK(must(desk.team().languages()).at(PersonId{"ana"}) == std::vector<std::string>{"en", "es"});
  CHECK(desk.team().setLanguages(PersonId{"ana"}, {"Spanish"}).error().code == "person.language");
  CHECK(desk.team().setLanguages(PersonId{"nobody"}, {"es"}).error().code == "person.not_found");
  must(desk.team().setLanguages(PersonId{"ana"}, {"en", "es"}));
  CHECK(count(desk, "person.languages") == 1);
}

TEST_CASE("TM01: two people could bear the same name, and nobody could tell their work apart") {
  DeskBench desk;
  must(desk.triage().addPerson({PersonId{"ana"}, "Ana Pérez", ""}));
  for (const char* name : {"Ana Pérez", " ana pérez ", "ANA PEREZ"}) CHECK(desk.triage().addPerson({PersonId{"other"}, name, ""}).error().code == "person.taken");
  must(desk.triage().addPerson({PersonId{"ana"}, "ana pérez", ""}));  // their own
  must(desk.triage().addPerson({PersonId{"other"}, "Ana Pérez B.", ""}));
}
