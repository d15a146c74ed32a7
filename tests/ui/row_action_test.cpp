#include <QAccessible>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using samples::RunningDesk;

namespace {

// What a screen reader offers for a row: the list's own action.
void actOn(RunningDesk& desk, ThreadId id) {
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&desk.window().list().view());
  REQUIRE(list != nullptr);
  QAccessibleInterface* row = list->child(desk.window().list().model().indexOf(id).row());
  REQUIRE(row != nullptr);
  QAccessibleActionInterface* actions = row->actionInterface();
  REQUIRE(actions != nullptr);
  actions->doAction(actions->actionNames().front());
  desk.settle();
}

}  // namespace

TEST_CASE("A row that a screen reader chose was marked but never opened") {
  RunningDesk desk;
  actOn(desk, desk.threads[1]);
  CHECK(desk.window().list().current() == desk.threads[1]);
  REQUIRE(desk.window().hasThread());
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[1])).messages.front().id == desk.window().thread().conversation().currentMessage());
}

TEST_CASE("A second row chosen by a screen reader is chosen beside the one that is read") {
  RunningDesk desk;
  actOn(desk, desk.threads[1]);
  actOn(desk, desk.threads[2]);
  CHECK(desk.window().list().current() == desk.threads[1]);
  CHECK(desk.window().list().chosen().size() == 2);
}
