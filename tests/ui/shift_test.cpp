#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

const PersonId kMe{"me"}, kLi{"li"};

}  // namespace

TEST_CASE("TM04: the status line names who is on duty, store by store") {
  RunningDesk desk(1);
  test::must(desk.bench.triage().addPerson({kLi, "Li Wen", {}}));
  for (int day = 0; day < 7; ++day) test::must(desk.shifts().save(Shift{0, kLi, StoreId{"shop"}, day, 0, 1440, "UTC"}));
  desk.settle();
  desk.desk->shifts().refresh();
  desk.settle();
  StatusStrip& strip = desk.window().status();
  CHECK(strip.peopleText().contains(QStringLiteral("Li Wen")));
  CHECK(strip.button(QStringLiteral("go.mine"))->accessibleDescription().contains(QStringLiteral("Li Wen")));
  const Instant now = desk.bench.clock.now();
  test::must(desk.shifts().save(Absence{0, kLi, now, now + std::chrono::hours(1), ""}));
  desk.settle();
  desk.desk->shifts().refresh();
  desk.settle();
  CHECK(strip.peopleText().contains(QStringLiteral("nobody")));
}

TEST_CASE("TM04: at the end of a shift one press hands everything over with a note") {
  RunningDesk desk(2);
  test::must(desk.bench.triage().addPerson({kLi, "Li Wen", {}}));
  test::must(desk.bench.triage().assign(desk.threads, "me"));
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("shift.end"));
  desk.settle();
  HandOverWindow* window = desk.desk->shifts().handOverWindow();
  REQUIRE(window != nullptr);
  CHECK(window->items().count() == 2);
  window->to().setCurrentIndex(window->to().findData(QStringLiteral("li")));
  QTest::keyClicks(&window->note(), QStringLiteral("The carrier calls back."));
  QTest::mouseClick(&window->giveButton(), Qt::LeftButton);
  desk.settle();
  CHECK(window->said().contains(QStringLiteral("Li Wen")));
  CHECK(window->items().count() == 0);
  CHECK(test::must(desk.shifts().openWork(kLi)).threads.size() == 2);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads.front())).notes.size() == 1);
  window->close();
}

TEST_CASE("TM04: a shift for the working days is added on its page") {
  RunningDesk desk(1);
  desk.window().actions().trigger(QStringLiteral("settings.shifts"));
  desk.settle();
  auto* add = desk.window().settings().shifts().findChild<QPushButton*>(QStringLiteral("shifts.add"));
  REQUIRE(add != nullptr);
  add->click();
  desk.settle();
  const Rota rota = test::must(desk.shifts().rota());
  REQUIRE(rota.shifts.size() == 5);
  CHECK(rota.shifts.front().person == kMe);
  auto* rows = desk.window().settings().shifts().findChild<QTableWidget*>(QStringLiteral("shifts.table"));
  REQUIRE(rows != nullptr);
  CHECK(rows->rowCount() == 5);
}
