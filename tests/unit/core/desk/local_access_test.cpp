#include "core/desk/local_access.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"
#include "tests/unit/core/desk/local_door.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

struct AccessDesk {
  DeskBench desk;
  desk::LocalTokens tokens{desk.parts()};
  desk::LocalAccess access{desk.parts(), tokens};
  FakeLocalDoor door;
};

}  // namespace

TEST_CASE("IT03: the local interface is off until somebody switches it on, and stays as chosen") {
  AccessDesk at;
  at.access.setDoor(&at.door);
  CHECK_FALSE(must(at.access.settle()).isOpen);
  CHECK(at.door.opened.empty());
  const auto on = must(at.access.choose(true, 8900));
  CHECK(on.isOpen);
  CHECK(at.door.port == 8900);
  CHECK(at.desk.journal().back().kind == "local.access_chosen");
  at.access.setDoor(nullptr);
  CHECK(at.door.port == 0);
  desk::LocalAccess later(at.desk.parts(), at.tokens);
  later.setDoor(&at.door);
  CHECK(must(later.settle()).isOpen);
  CHECK(at.door.port == 8900);
  CHECK_FALSE(must(later.choose(false, 8900)).isOpen);
  CHECK(at.door.port == 0);
}

TEST_CASE("IT03: another port shuts the one before, and settling twice opens nothing twice") {
  AccessDesk at;
  at.access.setDoor(&at.door);
  must(at.access.choose(true, 8900));
  must(at.access.settle());
  must(at.access.choose(true, 8901));
  CHECK(at.door.opened == std::vector<int>{8900, 8901});
  CHECK(at.door.port == 8901);
  CHECK(at.access.choose(true, 80).error().code == "local.port_range");
  CHECK(at.door.port == 8901);
}

TEST_CASE("IT03: while the desk is locked the local interface is shut, and a port that is taken is named") {
  AccessDesk at;
  at.access.setDoor(&at.door);
  must(at.access.choose(true, 8900));
  at.access.setLocked(true);
  const auto locked = must(at.access.settle());
  CHECK(locked.isOn);
  CHECK_FALSE(locked.isOpen);
  CHECK(at.door.port == 0);
  at.access.setLocked(false);
  at.door.isTaken = true;
  const auto taken = must(at.access.settle());
  REQUIRE(taken.problem);
  CHECK(taken.problem->code == "local.port");
  at.door.isTaken = false;
  CHECK(must(at.access.settle()).isOpen);
}
