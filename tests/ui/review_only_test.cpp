#include <QAbstractButton>
#include <QHelpEvent>
#include <QMenu>
#include <QTest>
#include <QToolTip>
#include <catch2/catch_test_macros.hpp>

#include "core/storage/review_copy.h"
#include "tests/ui/running_desk.h"
#include "ui/shell/own_window_flow.h"
#include "ui/shell/reading_commands.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

const QString kWhy = QStringLiteral("nothing in it can be changed or sent");

// The window over what a reviewer's file holds: a database that takes no writes.
struct Reviewer {
  Reviewer() {
    desk.bench.write([](storage::Connection& connection) {
      return storage::setReviewAbout(connection, R"({"madeAt":"2026-03-04T08:00:00.000Z","madeBy":"me","reason":"","redaction":"contacts","threads":3})");
    });
    desk.restart();
    REQUIRE_FALSE(desk.window().reviewText().isEmpty());
  }
  void open() {
    desk.key(Qt::Key_J);
    REQUIRE(desk.window().hasThread());
  }
  QString said() { return desk.window().status().button(QStringLiteral("coverage"))->accessibleName(); }
  static QString tipOf(QWidget& widget) {
    QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&widget, &help);
    const QString text = QToolTip::text();
    QToolTip::hideText();
    return text;
  }
  // What a command left open stands in the way of the next one.
  void tidy() {
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    for (QWidget* top : QApplication::topLevelWidgets())
      if (top != &desk.window() && top->isVisible()) top->close();
  }
  QAbstractButton* button(const QString& command) {
    for (QAbstractButton* each : desk.window().thread().findChildren<QAbstractButton*>())
      if (each->property("command") == command) return each;
    return nullptr;
  }

  samples::RunningDesk desk;
};

}  // namespace

TEST_CASE("RS01: in a reviewer's file every command that changes something is greyed and says why, and every other one stays") {
  Reviewer at;
  const ActionRegistry& actions = at.desk.window().actions();
  int greyed = 0;
  for (const QString& id : actions.ids()) {
    INFO(id.toStdString());
    CHECK(actions.action(id)->isEnabled() == isReadingCommand(id));
    if (isReadingCommand(id)) continue;
    ++greyed;
    CHECK(actions.action(id)->toolTip().contains(kWhy));
  }
  CHECK(greyed > 80);
  for (const char* id : {"next", "search", "go.cases", "proof", "settings.keys", "quit"}) CHECK(actions.action(QString::fromLatin1(id))->isEnabled());
}

TEST_CASE("RS01: what is not greyed in a reviewer's file is refused nowhere") {
  Reviewer at;
  at.open();
  const ActionRegistry& actions = at.desk.window().actions();
  for (const QString& id : actions.ids()) {
    if (!actions.action(id)->isEnabled() || id == QLatin1String("quit") || id == QLatin1String("lock")) continue;
    INFO(id.toStdString());
    at.desk.window().actions().trigger(id);
    at.desk.settle();
    CHECK_FALSE(at.said().contains(QStringLiteral("reviewer's file")));
    at.tidy();
    at.desk.window().actions().trigger(QStringLiteral("go.all"));
  }
}

TEST_CASE("RS01: in a reviewer's file the buttons of the conversation and the field for replies are greyed, with the reason where the mouse rests") {
  Reviewer at;
  at.open();
  for (const char* command : {"assign", "tag", "snooze", "done"}) {
    INFO(command);
    QAbstractButton* button = at.button(QString::fromLatin1(command));
    REQUIRE(button != nullptr);
    CHECK_FALSE(button->isEnabled());
    CHECK(Reviewer::tipOf(*button).contains(kWhy));
    CHECK(button->accessibleDescription().contains(kWhy));
  }
  ComposerPanel& composer = at.desk.window().composer();
  CHECK_FALSE(composer.isEnabled());
  CHECK_FALSE(composer.editor().isEnabled());
  CHECK(Reviewer::tipOf(composer.editor()).contains(kWhy));
  CHECK(at.desk.window().thread().conversation().isEnabled());
  CHECK_FALSE(at.desk.window().status().button(QStringLiteral("sync"))->isEnabled());
  at.desk.window().list().chooseAll();
  at.desk.settle();
  for (QToolButton* button : at.desk.window().list().bulkBar().buttons()) CHECK(button->isEnabled() == isReadingCommand(button->property("command").toString()));
}

TEST_CASE("RS01: a key that would change something in a reviewer's file says why it does not") {
  Reviewer at;
  at.open();
  at.desk.key(Qt::Key_E);
  CHECK(at.said().contains(kWhy));
  CHECK(at.desk.bench.row(at.desk.threads[0]).status == ThreadStatus::Open);
  at.desk.window().actions().trigger(QStringLiteral("palette"));
  at.desk.window().palette().setText(QStringLiteral("Done and next"));
  at.desk.settle();
  CHECK(at.desk.window().palette().shownTexts().contains(QStringLiteral("Done and next")));
}

TEST_CASE("RS01: in a reviewer's file a window of its own is to be read only, too") {
  Reviewer at;
  at.open();
  at.desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = nullptr;
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* each = qobject_cast<OwnWindow*>(widget); each != nullptr && each->isVisible()) own = each;
  REQUIRE(own != nullptr);
  CHECK_FALSE(own->composer().isEnabled());
  CHECK(own->thread().conversation().isEnabled());
  QTest::keyClick(&own->thread().conversation(), Qt::Key_E);
  at.desk.settle();
  CHECK(at.desk.bench.row(at.desk.threads[0]).status == ThreadStatus::Open);
}

TEST_CASE("RS01: of the settings only those of one's own window can be changed over a reviewer's file") {
  Reviewer at;
  at.desk.window().actions().trigger(QStringLiteral("settings.keys"));
  at.desk.settle();
  SettingsPanel& settings = at.desk.window().settings();
  CHECK(settings.keys().isEnabled());
  CHECK(settings.general().isEnabled());
  for (QWidget* page : std::initializer_list<QWidget*>{&settings.rules(), &settings.stores(), &settings.roles(), &settings.data()}) CHECK_FALSE(page->isEnabled());
}

TEST_CASE("RS01: where something can be changed nothing is greyed") {
  samples::RunningDesk desk;
  for (const QString& id : desk.window().actions().ids()) CHECK(desk.window().actions().action(id)->isEnabled());
  CHECK(desk.window().settings().rules().isEnabled());
}
