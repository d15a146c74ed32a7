#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/shell/key_dispatcher.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

struct Keyboard {
  explicit Keyboard(samples::Language language = samples::Language::English) : desk(language, ThemeChoice::Light), keys(new KeyDispatcher(desk.window->actions(), desk.window.get())) {
    QCoreApplication::instance()->installEventFilter(keys);
    QObject::connect(&desk.window->actions(), &ActionRegistry::triggered, desk.window.get(), [this](const QString& id) { commands << id; });
    desk.open({4});
  }
  ~Keyboard() { QCoreApplication::instance()->removeEventFilter(keys); }
  void compose(QWidget* widget, const QString& preedit) {
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(widget, &event);
  }

  samples::DeskOnShow desk;
  KeyDispatcher* keys;
  QStringList commands;
};

QStringList commandsIn(const QMenu& menu) {
  QStringList ids;
  for (const QAction* action : menu.actions()) {
    if (action->menu() != nullptr) ids << commandsIn(*action->menu());
    else ids << action->objectName();
  }
  return ids;
}

}  // namespace

TEST_CASE("Single letters act on the list") {
  Keyboard keyboard;
  QWidget* list = &keyboard.desk.window->list().view();
  REQUIRE(list->hasFocus());
  QTest::keyClick(list, Qt::Key_J);
  QTest::keyClick(list, Qt::Key_E);
  QTest::keyClick(list, Qt::Key_E, Qt::ShiftModifier);
  QTest::keyClick(list, Qt::Key_G);
  QTest::keyClick(list, Qt::Key_O);
  QTest::keyClick(list, '?');
  QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
  CHECK(keyboard.commands == QStringList{QStringLiteral("next"), QStringLiteral("done"), QStringLiteral("no-reply"), QStringLiteral("go.overdue"), QStringLiteral("keys"), QStringLiteral("palette")});
}

TEST_CASE("Letters are text while an answer is written, Alt and Ctrl keys still act") {
  Keyboard keyboard;
  ReplyEditor& editor = keyboard.desk.window->composer().editor();
  editor.setFocus();
  QTest::keyClicks(&editor, QStringLiteral("jeg?"));
  CHECK(editor.text() == QStringLiteral("jeg?"));
  CHECK(keyboard.commands.isEmpty());
  QTest::keyClick(&editor, Qt::Key_Down, Qt::AltModifier);
  QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
  QTest::keyClick(&editor, Qt::Key_J, Qt::ControlModifier);
  CHECK(keyboard.commands == QStringList{QStringLiteral("next"), QStringLiteral("send"), QStringLiteral("templates")});
}

TEST_CASE("Ctrl+Z takes typing back first and the last action only when nothing is typed") {
  Keyboard keyboard;
  ReplyEditor& editor = keyboard.desk.window->composer().editor();
  editor.setFocus();
  QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
  CHECK(keyboard.commands == QStringList{QStringLiteral("undo")});
  QTest::keyClicks(&editor, QStringLiteral("x"));
  QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
  CHECK(keyboard.commands.size() == 1);
}

TEST_CASE("While an input method composes no key acts and Enter never sends") {
  Keyboard keyboard(samples::Language::Chinese);
  ComposerPanel& composer = keyboard.desk.window->composer();
  ReplyEditor& editor = composer.editor();
  editor.setFocus();
  QTest::keyClicks(&editor, QStringLiteral("ok "));
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  keyboard.compose(&editor, QStringLiteral("ni hao"));
  CHECK(keyboard.keys->isComposing());
  QTest::keyClick(&editor, Qt::Key_Return);
  QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(keyboard.commands.isEmpty());
  CHECK(sends.isEmpty());
  QInputMethodEvent commit;
  commit.setCommitString(QStringLiteral("你好"));
  QCoreApplication::sendEvent(&editor, &commit);
  CHECK_FALSE(keyboard.keys->isComposing());
  CHECK(editor.text() == QStringLiteral("ok 你好"));
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.size() == 1);
}

TEST_CASE("Two slashes at the start of a line ask for templates and leave no trace") {
  Keyboard keyboard;
  ReplyEditor& editor = keyboard.desk.window->composer().editor();
  editor.setFocus();
  QSignalSpy asked(&editor, &ReplyEditor::templatesAsked);
  QTest::keyClicks(&editor, QStringLiteral("see http://x"));
  CHECK(asked.isEmpty());
  QTest::keyClick(&editor, Qt::Key_Return);
  QTest::keyClicks(&editor, QStringLiteral("//"));
  CHECK(asked.size() == 1);
  CHECK(editor.text() == QStringLiteral("see http://x\n"));
}

TEST_CASE("Every command is in the menu, the palette and the key table") {
  Keyboard keyboard;
  MainWindow& window = *keyboard.desk.window;
  const ActionRegistry& actions = window.actions();
  QStringList inMenu;
  for (const QMenu* menu : window.topBar().findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) inMenu << commandsIn(*menu);
  window.openPalette({});
  const QStringList inPalette = window.palette().shownTexts();
  for (const QString& id : actions.ids()) {
    INFO(id.toStdString());
    CHECK(inMenu.contains(id));
    CHECK(window.keyTable().shown().contains(id));
    if (id != QLatin1String("palette")) CHECK(inPalette.contains(actions.text(id)));
    if (!actions.keyText(id).isEmpty()) CHECK(actions.action(id)->text().endsWith(actions.keyText(id)));
  }
}

TEST_CASE("The palette finds an order by the beginning of its number, with buyer and store") {
  samples::RunningDesk desk(2);
  const ThreadId id = desk.threads[1];
  desk.bench.write([&](storage::Connection& connection) { return storage::execute(connection, "UPDATE thread SET order_remote_id = '10-56271-00179', buyer_name = 'Ruth' WHERE id = ?1", id); });
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("palette"));
  CommandPalette& palette = desk.window().palette();
  palette.setText(QStringLiteral("10-5627"));
  desk.settle();
  REQUIRE(palette.shownTexts().contains(QStringLiteral("10-56271-00179")));
  QTest::keyClick(&palette.edit(), Qt::Key_Return);
  desk.settle();
  CHECK(desk.window().composer().thread() == id);
}

TEST_CASE("The palette finds commands in Chinese and in English") {
  Keyboard keyboard(samples::Language::Chinese);
  MainWindow& window = *keyboard.desk.window;
  window.openPalette({});
  for (const auto& [typed, found] : {std::pair{"overdue", "前往：已逾期"}, {"逾期", "前往：已逾期"}, {"settings", "打开设置"}, {"dark theme", "深色主题"}, {"light theme", "浅色主题"}, {"language", "语言：英语"}}) {
    INFO(typed);
    window.palette().setText(QString::fromUtf8(typed));
    CHECK(window.palette().shownTexts().contains(QString::fromUtf8(found)));
  }
}

TEST_CASE("The palette finds a page by the words of its group, and searches the messages for what is no command") {
  // "settings: stores" found nothing, and the box without a row cut the letters of what was typed.
  Keyboard keyboard(samples::Language::English);
  MainWindow& window = *keyboard.desk.window;
  window.openPalette({});
  window.palette().setText(QStringLiteral("settings: stores"));
  CHECK(window.palette().shownTexts().contains(QStringLiteral("Stores and their state")));
  QString searched;
  QObject::connect(&window.palette(), &CommandPalette::searchChosen, &window, [&](const QString& text) { searched = text; });
  window.palette().setText(QStringLiteral("broken charger"));
  CHECK(window.palette().shownTexts() == QStringList{QStringLiteral("Search the messages for “broken charger”")});
  QTest::keyClick(&window.palette().edit(), Qt::Key_Return);
  CHECK(searched == QStringLiteral("broken charger"));
  CHECK_FALSE(window.palette().isVisible());
}

TEST_CASE("No two commands claim the same key in the same place") {
  QHash<QString, QString> owners;
  for (const Command& command : allCommands())
    for (const QString& key : QString::fromLatin1(command.keys).split(QStringLiteral(" | "), Qt::SkipEmptyParts)) {
      INFO(key.toStdString() << " of " << command.id << " and " << owners.value(key).toStdString());
      CHECK_FALSE(owners.contains(key));
      owners.insert(key, QString::fromLatin1(command.id));
    }
}
