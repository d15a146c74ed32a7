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
