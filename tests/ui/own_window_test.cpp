#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/shell/own_window_flow.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

OwnWindow* shownWindow() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* own = qobject_cast<OwnWindow*>(widget); own != nullptr && own->isVisible()) return own;
  return nullptr;
}

int shownWindows() {
  int count = 0;
  for (const QWidget* widget : QApplication::topLevelWidgets()) count += qobject_cast<const OwnWindow*>(widget) != nullptr && widget->isVisible() ? 1 : 0;
  return count;
}

// Back in the list of the main window.
void toMain(RunningDesk& desk) {
  desk.window().activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
  desk.window().list().focusList();
}

}  // namespace

TEST_CASE("A thread opens in a window of its own with what was typed, and the main window only shows it") {
  RunningDesk desk(3);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("Half a sen"));
  desk.key(Qt::Key_Escape);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  CHECK(own->composer().thread() == desk.threads[0]);
  CHECK(own->composer().text() == QStringLiteral("Half a sen"));
  CHECK(desk.window().composer().thread() == desk.threads[0]);
  CHECK_FALSE(desk.window().composer().isEnabled());
  // Sending from the main window would send a text nobody writes.
  desk.window().composer().submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(desk.states().empty());
  QTest::keyClicks(&own->composer().editor(), QStringLiteral("tence"));
  own->close();
  desk.settle();
  CHECK(shownWindows() == 0);
  CHECK(desk.window().composer().isEnabled());
  CHECK(desk.window().composer().text() == QStringLiteral("Half a sentence"));
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).draft->text == "Half a sentence");
}

TEST_CASE("Several threads stand in windows of their own, each once, and answer their own buyer") {
  RunningDesk desk(3);
  for (int i = 0; i < 2; ++i) {
    desk.key(Qt::Key_J);
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    toMain(desk);
  }
  CHECK(shownWindows() == 2);
  // Asked for again it comes to the front instead of opening twice.
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  CHECK(shownWindows() == 2);
  OwnWindow* second = nullptr;
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* own = qobject_cast<OwnWindow*>(widget); own != nullptr && own->composer().thread() == desk.threads[1]) second = own;
  REQUIRE(second != nullptr);
  QTest::keyClicks(&second->composer().editor(), QStringLiteral("On its way"));
  second->composer().submit(ComposerPanel::Then::Done);
  desk.settle();
  REQUIRE(desk.states() == std::vector{OutgoingState::Held});
  CHECK(test::must(desk.bench.reply().outbox()).front().thread == desk.threads[1]);
  CHECK(shownWindows() == 1);
  // The main window takes it back.
  toMain(desk);
  desk.key(Qt::Key_Z);
  CHECK(desk.states() == std::vector{OutgoingState::Cancelled});
}

TEST_CASE("Windows of their own close with the main one and keep their drafts") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  QTest::keyClicks(&own->composer().editor(), QStringLiteral("Not lost"));
  desk.window().close();
  desk.settle();
  CHECK(shownWindows() == 0);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).draft->text == "Not lost");
}
