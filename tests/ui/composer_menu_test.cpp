#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/shell/own_window_flow.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

QAction* actionNamed(const QMenu& menu, const QString& part) {
  for (QAction* action : menu.actions())
    if (action->text().contains(part)) return action;
  return nullptr;
}

void press(ComposerPanel& composer, const QString& name) {
  for (QAbstractButton* button : composer.findChildren<QAbstractButton*>())
    if (button->accessibleName() == name) return button->click();
  FAIL("there is no such button: " << name.toStdString());
}

OwnWindow* ownWindow() {
  for (QWidget* widget : QApplication::topLevelWidgets())
    if (auto* own = qobject_cast<OwnWindow*>(widget); own != nullptr && own->isVisible()) return own;
  return nullptr;
}

ReplyTemplate thanks() {
  ReplyTemplate made;
  made.title = "Thanks";
  made.scene = "thanks";
  made.shortcut = "th";
  made.variants = {{"en", {}, "Thank you, {{buyer.name}}."}};
  return made;
}

}  // namespace

TEST_CASE("The button beside Send offers every way to send with its key") {
  RunningDesk desk(2);
  desk.key(Qt::Key_J);
  ComposerPanel& composer = desk.window().composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("On its way"));
  press(composer, QStringLiteral("More ways to send"));
  QMenu& menu = composer.sendMenu();
  REQUIRE(menu.isVisible());
  REQUIRE(actionNamed(menu, QStringLiteral("Ctrl+Enter")) != nullptr);
  REQUIRE(actionNamed(menu, QStringLiteral("Ctrl+Shift+L")) != nullptr);
  QAction* done = actionNamed(menu, QStringLiteral("Ctrl+Shift+Enter"));
  REQUIRE(done != nullptr);
  menu.close();
  done->trigger();
  desk.settle();
  CHECK(desk.states() == std::vector{OutgoingState::Held});
  CHECK(desk.window().list().current() == desk.threads[1]);
}

TEST_CASE("The values of the thread go in at the cursor, those it has none of cannot be taken") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  ComposerPanel& composer = desk.window().composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("Dear "));
  press(composer, QStringLiteral("Insert a value of this thread"));
  desk.settle();
  QMenu& menu = composer.variablesMenu();
  REQUIRE(menu.isVisible());
  CHECK(menu.actions().size() == static_cast<qsizetype>(desk.bench.templates().variables().size()));
  QAction* store = actionNamed(menu, QStringLiteral("store.name"));
  REQUIRE(store != nullptr);
  const QString value = store->text().section(QLatin1Char('\t'), 0, 0);
  CHECK(store->isEnabled() == (value != QStringLiteral("no value here")));
  bool hasEmpty = false;
  for (const QAction* action : menu.actions()) hasEmpty = hasEmpty || !action->isEnabled();
  CHECK(hasEmpty);
  menu.close();
  store->trigger();
  CHECK(composer.text() == QStringLiteral("Dear ") + value);
}

TEST_CASE("The keys of the composer sent a reply from any other field of several lines") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  ComposerPanel& composer = desk.window().composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("On its way"));
  auto* other = new QTextEdit(&desk.window());
  other->show();
  other->setFocus();
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(sends.isEmpty());
  composer.focusEditor();
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(sends.size() == 1);
}

TEST_CASE("A window of its own inserts templates, opens the rest of the actions and closes by Esc with the draft kept") {
  RunningDesk desk(2);
  test::must(desk.bench.templates().save(thanks()));
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_Return, Qt::ShiftModifier);
  OwnWindow* own = ownWindow();
  REQUIRE(own != nullptr);
  REQUIRE(QTest::qWaitForWindowActive(own));
  QTest::keyClick(&own->composer().editor(), Qt::Key_J, Qt::ControlModifier);
  desk.settle();
  REQUIRE(own->picker().isVisible());
  CHECK_FALSE(desk.window().picker().isVisible());
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("th"));
  desk.settle();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  desk.settle();
  CHECK(own->composer().text().startsWith(QStringLiteral("Thank you")));
  CHECK_FALSE(own->composer().templateId().isEmpty());
  CHECK(desk.window().composer().text().isEmpty());
  Q_EMIT own->moreMenu().aboutToShow();
  CHECK(own->moreMenu().actions().size() >= 8);
  QTest::keyClick(&own->composer().editor(), Qt::Key_Escape);
  CHECK(own->isVisible());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  desk.settle();
  CHECK(ownWindow() == nullptr);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).draft->text.starts_with("Thank you"));
}
