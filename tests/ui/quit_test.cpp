#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/shell/quit_dialog.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

QuitDialog& dialogOf(RunningDesk& desk) {
  auto* dialog = desk.window().findChild<QuitDialog*>(QStringLiteral("quitDialog"));
  REQUIRE(dialog != nullptr);
  return *dialog;
}

}  // namespace

TEST_CASE("Closing the window with a held answer asked nothing and left it behind") {
  RunningDesk desk(2);
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  REQUIRE(desk.states() == std::vector{OutgoingState::Held});
  CHECK_FALSE(desk.window().close());
  desk.settle();
  QuitDialog& dialog = dialogOf(desk);
  REQUIRE(dialog.isVisible());
  CHECK(desk.window().isVisible());
  CHECK(dialog.text() == QStringLiteral("1 can still be undone."));
  CHECK(dialog.sendButton().isDefault());

  SECTION("Enter sends now, waits for the delivery and quits") {
    QTest::keyClick(&dialog.sendButton(), Qt::Key_Return);
    desk.settle();
    CHECK(desk.window().isVisible());
    CHECK(desk.states() == std::vector{OutgoingState::Queued});
    desk.bench.round();
    QTest::qWait(500);
    CHECK_FALSE(desk.window().isVisible());
    REQUIRE(desk.states().size() == 1);
    CHECK(desk.bench.platform().acceptedTexts() == std::vector<std::string>{"On its way"});
  }
  SECTION("Cancel stays and the next close asks again") {
    dialog.cancelButton().click();
    desk.settle();
    CHECK(desk.window().isVisible());
    CHECK(desk.states() == std::vector{OutgoingState::Held});
    desk.key(Qt::Key_Q, Qt::ControlModifier);
    CHECK(dialog.isVisible());
  }
  SECTION("Quit leaves it for the next start") {
    dialog.laterButton().click();
    desk.settle();
    CHECK_FALSE(desk.window().isVisible());
    CHECK(desk.states() == std::vector{OutgoingState::Held});
  }
}

TEST_CASE("Closing the window with nothing unsent asks nothing") {
  RunningDesk desk(1);
  desk.window().close();
  desk.settle();
  CHECK_FALSE(desk.window().isVisible());
}
