#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/shell/own_window_flow.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

// What the check of TM10 allows until everybody sees what the others do.
constexpr int kSoon = 2000;

OwnWindow* shownWindow() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* own = qobject_cast<OwnWindow*>(widget); own != nullptr && own->isVisible()) return own;
  return nullptr;
}

// Somebody answers on the platform's own page while the desk is open.
void answerElsewhere(RunningDesk& desk) {
  desk.bench.clock.advance(std::chrono::minutes(1));
  desk.bench.platform().answeredElsewhere("t0", "It left this morning.");
  desk.bench.round();
}

}  // namespace

TEST_CASE("TM10: of two windows on one thread both say who writes within two seconds, and only one can send") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("It leaves today."));
  desk.key(Qt::Key_Escape);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  ComposerPanel &here = desk.window().composer(), &there = own->composer();
  REQUIRE(QTest::qWaitFor([&] { return !here.isEnabled(); }, kSoon));
  CHECK(desk.window().status().button(QStringLiteral("coverage"))->accessibleName().contains(QStringLiteral("in a window of its own")));
  CHECK(there.isEnabled());
  here.submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(desk.states().empty());
  there.submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(desk.states() == std::vector{OutgoingState::Held});
}

TEST_CASE("TM10: an answer from the platform's own page is told within two seconds to whoever writes, and sending asks once") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  ComposerPanel& composer = desk.window().composer();
  REQUIRE(composer.thread() == desk.threads[0]);
  QTest::keyClicks(&composer.editor(), QStringLiteral("It leaves today."));
  answerElsewhere(desk);
  REQUIRE(QTest::qWaitFor([&] { return composer.bannerText().contains(QStringLiteral("Somebody else has just answered")); }, kSoon));
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(desk.states().empty());
  CHECK(composer.bannerText().contains(QStringLiteral("Read the other answer first")));
  CHECK(composer.text() == QStringLiteral("It leaves today."));
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(desk.states() == std::vector{OutgoingState::Held});
}

TEST_CASE("TM10: a window of its own tells of an answer given elsewhere, too, and sending asks once") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = shownWindow();
  REQUIRE(own != nullptr);
  ComposerPanel& composer = own->composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("It leaves today."));
  answerElsewhere(desk);
  REQUIRE(QTest::qWaitFor([&] { return composer.bannerText().contains(QStringLiteral("Somebody else has just answered")); }, kSoon));
  composer.submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(desk.states().empty());
  composer.submit(ComposerPanel::Then::Stay);
  desk.settle();
  CHECK(desk.states() == std::vector{OutgoingState::Held});
}

TEST_CASE("TM10: the desk's own answer, read back from the platform, asks nobody") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.answer(desk.threads[0], QStringLiteral("It leaves today."));
  desk.bench.clock.advance(std::chrono::minutes(1));
  desk.bench.round();
  desk.settle();
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("One more word."));
  desk.bench.round();
  desk.settle();
  CHECK_FALSE(desk.window().composer().bannerText().contains(QStringLiteral("Somebody else")));
}
