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

}  // namespace

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
