#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;

TEST_CASE("Back from a page the list had lost the thread that was on screen") {
  samples::RunningDesk desk(4);
  desk.key(Qt::Key_G);
  desk.key(Qt::Key_A);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_J);
  const auto before = desk.window().list().current();
  REQUIRE(before);
  desk.key(Qt::Key_Comma, Qt::ControlModifier);
  REQUIRE_FALSE(desk.window().list().isVisible());
  desk.key(Qt::Key_Escape);
  CHECK(desk.window().list().isVisible());
  CHECK(desk.window().list().current() == before);
  desk.key(Qt::Key_J);
  CHECK(desk.window().list().current() != before);
}

TEST_CASE("In an empty view the conversation of the last one stayed on screen and took the keys") {
  samples::RunningDesk desk(3);
  desk.key(Qt::Key_J);
  REQUIRE(desk.window().hasThread());
  desk.key(Qt::Key_R);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Half a reply"));
  desk.key(Qt::Key_Escape);
  const ThreadId open = *desk.window().list().current();
  desk.key(Qt::Key_G);
  desk.key(Qt::Key_S);  // snoozed: there are none
  desk.settle();
  CHECK(desk.window().list().model().threadCount() == 0);
  CHECK_FALSE(desk.window().hasThread());
  const auto status = desk.bench.row(open).status;
  desk.key(Qt::Key_E);
  desk.settle();
  CHECK(desk.bench.row(open).status == status);
  CHECK(test::must(desk.bench.reply().drafts()).size() == 1);
}
