#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using std::chrono::hours;

TEST_CASE("AR01: the inbox goes back to a moment, says that it can only be looked at, and Esc comes back to now") {
  samples::RunningDesk desk(3);
  const Instant then = desk.bench.clock.now();
  desk.bench.clock.advance(hours(2));
  test::must(desk.bench.triage().close({desk.threads[0], desk.threads[1]}));
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("past"));
  desk.settle();
  PastWindow& past = desk.desk->past().past();
  REQUIRE(past.isVisible());
  past.setView(ThreadView::NeedsReply);
  past.setAt(then);
  past.findChild<QPushButton*>(QStringLiteral("past.show"))->click();
  desk.settle();
  CHECK(past.table().rowCount() == 3);
  CHECK(past.bannerText().startsWith(QStringLiteral("Read-only")));
  past.setAt(desk.bench.clock.now());
  past.findChild<QPushButton*>(QStringLiteral("past.show"))->click();
  desk.settle();
  CHECK(past.table().rowCount() == 1);
  ThreadId opened;
  QObject::connect(&past, &PastWindow::threadWanted, &past, [&opened](ThreadId id) { opened = id; });
  Q_EMIT past.table().rowOpened(0);
  CHECK(opened == desk.threads[2]);
  desk.window().actions().trigger(QStringLiteral("past"));
  desk.settle();
  QTest::keyClick(&past, Qt::Key_Escape);
  CHECK_FALSE(past.isVisible());
}
