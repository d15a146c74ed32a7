#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

TEST_CASE("Typing urgente into the tags and Enter tagged the thread with Returns") {
  RunningDesk desk(1);
  test::must(desk.bench.triage().createTag("shop-logis", "#00796B"));
  desk.settle();
  desk.key(Qt::Key_J);
  const auto tags = [&] { return desk.bench.row(desk.threads[0]).tags; };
  desk.key(Qt::Key_T);
  TagPicker& picker = desk.window().tags();
  REQUIRE(picker.isVisible());

  SECTION("what no tag is called is offered as a new one") {
    QTest::keyClicks(&picker.filter(), QStringLiteral("urgente"));
    CHECK(picker.shownTexts() == QStringList{QStringLiteral("Create tag “urgente”")});
    desk.key(Qt::Key_Return);
    CHECK(tags() == std::vector<std::string>{"urgente"});
    CHECK_FALSE(picker.isVisible());
  }
  SECTION("Enter takes the tag that matches") {
    QTest::keyClicks(&picker.filter(), QStringLiteral("p-logis"));
    desk.key(Qt::Key_Return);
    CHECK(tags() == std::vector<std::string>{"shop-logis"});
  }
  SECTION("Esc takes none and gives the keyboard back to the list") {
    QTest::keyClicks(&picker.filter(), QStringLiteral("p-logis"));
    desk.key(Qt::Key_Escape);
    CHECK(tags().empty());
    CHECK(desk.window().list().view().hasFocus());
  }
}

TEST_CASE("The rows of the tags were too low to be hit with a mouse") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_T);
  TagPicker& picker = desk.window().tags();
  auto* list = picker.findChild<QListWidget*>();
  REQUIRE((list != nullptr && list->count() > 1));
  CHECK(list->visualItemRect(list->item(0)).height() >= 24);
  // All of them stand there without scrolling.
  CHECK(list->visualItemRect(list->item(list->count() - 1)).bottom() <= list->viewport()->height());
  desk.key(Qt::Key_Return);
  desk.key(Qt::Key_T);
  CHECK(picker.shownTexts().first().startsWith(QStringLiteral("✓ ")));
}
