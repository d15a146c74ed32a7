#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

bool isDone(RunningDesk& desk, ThreadId id) { return desk.bench.row(id).status == ThreadStatus::Closed; }

// The row that is current is the thread that is read.
void checkOneThread(RunningDesk& desk, ThreadId shown) {
  CHECK(desk.window().list().current() == shown);
  const auto message = desk.window().thread().conversation().currentMessage();
  REQUIRE(message);
  CHECK(test::must(desk.bench.inbox().thread(shown)).messages.front().id == *message);
}

// As a screen reader finds it: from the window through what each part says its parts are.
bool isReachable(QAccessibleInterface* from, QAccessible::Role role, const QString& name) {
  if (from == nullptr || from->state().invisible) return false;
  if (from->role() == role && from->text(QAccessible::Name) == name) return true;
  for (int i = 0; i < from->childCount(); ++i)
    if (isReachable(from->child(i), role, name)) return true;
  return false;
}

}  // namespace

TEST_CASE("A screen reader did not find Undo: what stands in an item view beside its items is not told") {
  RunningDesk desk;
  const auto isFound = [&] { return isReachable(QAccessible::queryAccessibleInterface(&desk.window()), QAccessible::PushButton, QStringLiteral("Undo")); };
  CHECK_FALSE(isFound());
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_E);
  CHECK(isFound());
  desk.window().list().setListLayout(ListLayout::OnTop);
  desk.settle();
  CHECK(isFound());
}

TEST_CASE("The bar with Undo went away with the last thread of the list") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_E);
  REQUIRE(desk.window().list().model().threadCount() == 0);
  UndoBar& bar = desk.window().list().undoBar();
  REQUIRE(bar.isVisible());
  const QWidget* const onTop = desk.window().childAt(bar.mapTo(&desk.window(), bar.rect().center()));
  CHECK((onTop == &bar || bar.isAncestorOf(onTop)));
  desk.key(Qt::Key_Z);
  CHECK(desk.window().list().model().threadCount() == 1);
}

TEST_CASE("Done with an unsent reply says in the undo bar that the draft is kept, and leads to it") {
  RunningDesk desk;
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("Half a sentence"));
  desk.key(Qt::Key_Escape);
  desk.key(Qt::Key_E);
  UndoBar& bar = desk.window().list().undoBar();
  REQUIRE(bar.isVisible());
  CHECK(bar.detail() == QStringLiteral("Its reply was not sent: the draft is kept."));
  REQUIRE(bar.way().isVisible());
  bar.way().click();
  desk.settle();
  CHECK(desk.window().composer().thread() == desk.threads[0]);
  CHECK(desk.window().composer().text() == QStringLiteral("Half a sentence"));
  CHECK_FALSE(bar.isVisible());
}

TEST_CASE("Undo took back a held answer although the bar named the Done after it") {
  RunningDesk desk;
  REQUIRE(desk.threads.size() == 3);
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  REQUIRE(desk.states() == std::vector{OutgoingState::Held});
  desk.key(Qt::Key_J);
  const ThreadId closed = *desk.window().list().current();
  desk.key(Qt::Key_E);
  REQUIRE(isDone(desk, closed));
  desk.key(Qt::Key_Z);
  CHECK_FALSE(isDone(desk, closed));
  CHECK(desk.states() == std::vector{OutgoingState::Held});
  // The bar names the answer again, and the next undo takes it back.
  CHECK(desk.window().list().undoBar().isVisible());
  desk.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(desk.states() == std::vector{OutgoingState::Cancelled});
}

TEST_CASE("Undo of a Done said too late because an answer before it had been sent") {
  RunningDesk desk;
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  desk.bench.clock.advance(std::chrono::seconds(20));
  desk.bench.round();
  desk.settle();
  desk.key(Qt::Key_J);
  const ThreadId closed = *desk.window().list().current();
  desk.key(Qt::Key_E);
  REQUIRE(isDone(desk, closed));
  desk.key(Qt::Key_Z);
  CHECK_FALSE(isDone(desk, closed));
}

TEST_CASE("After a send was undone the list stood on another thread than the one shown, and E closed it unseen") {
  RunningDesk desk;
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  desk.key(Qt::Key_J);
  REQUIRE(desk.window().list().current() != desk.threads[0]);
  desk.key(Qt::Key_Z);
  REQUIRE(desk.states() == std::vector{OutgoingState::Cancelled});
  checkOneThread(desk, desk.threads[0]);
  CHECK(desk.window().composer().text() == QStringLiteral("On its way"));
  desk.window().list().focusList();
  desk.key(Qt::Key_E);
  CHECK(isDone(desk, desk.threads[0]));
  CHECK_FALSE(isDone(desk, desk.threads[1]));
  CHECK_FALSE(isDone(desk, desk.threads[2]));
}

TEST_CASE("A thread opened from elsewhere than the list is the one the keys act on") {
  RunningDesk desk;
  desk.key(Qt::Key_J);
  checkOneThread(desk, desk.threads[0]);
  Q_EMIT desk.window().context().threadWanted(desk.threads[2]);
  desk.settle();
  checkOneThread(desk, desk.threads[2]);
  desk.key(Qt::Key_E);
  CHECK(isDone(desk, desk.threads[2]));
  CHECK_FALSE(isDone(desk, desk.threads[0]));
}
