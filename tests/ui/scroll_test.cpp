#include <QScrollBar>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

// How much of a viewport is painted.
struct Painted final : QObject {
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint)
      for (const QRect& rect : static_cast<QPaintEvent*>(event)->region()) height += rect.height();
    return false;
  }
  int height = 0;
};

void checkScrolling(samples::RunningDesk& desk) {
  desk.window().resize(1600, 1000);
  desk.settle();
  QTest::qWait(300);
  QAbstractItemView& view = desk.window().list().view();
  REQUIRE(view.verticalScrollBar()->maximum() > 200);
  Painted painted;
  view.viewport()->installEventFilter(&painted);
  view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 84);
  QTest::qWait(100);
  CHECK(painted.height >= 84);
  CHECK(painted.height < view.viewport()->height() / 2);
}

}  // namespace

TEST_CASE("Scrolling painted the whole list again instead of what came into sight") {
  samples::RunningDesk desk(60);
  checkScrolling(desk);
}
