#include <QDir>
#include <QFile>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/key_text.h"
#include "ui/common/pinyin.h"
#include "ui/shell/key_file.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;

namespace {

struct KeysDesk {
  KeysDesk() : desk(3) {
    desk.window().actions().trigger(QStringLiteral("settings.keys"));
    desk.settle();
  }
  KeysPage& page() { return desk.window().settings().keys(); }
  void press(const char* button) {
    auto* found = page().findChild<QPushButton*>(QString::fromLatin1(button));
    REQUIRE(found != nullptr);
    found->click();
  }
  QString hint() { return page().findChild<QLabel*>(QStringLiteral("keys.hint"))->text(); }
  QString said() { return page().findChild<QLabel*>(QStringLiteral("said"))->text(); }
  QStringList keys(const char* id) { return desk.window().actions().keys(QString::fromLatin1(id)); }
  QString file() { return QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/keys.json"); }
  QByteArray text() {
    QFile read(file());
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
  }
  RunningDesk desk;
};

void put(const QString& path, const QByteArray& text) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(text);
}

}  // namespace

TEST_CASE("A key pressed on the keys page counts at once and stands in keys.json") {
  KeysDesk at;
  at.page().choose(QStringLiteral("done"));
  at.press("keys.change");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
  CHECK(at.keys("done") == QStringList{QStringLiteral("Ctrl+D")});
  CHECK(at.text().contains("\"done\": \"Ctrl+D\""));
  at.press("keys.add");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
  CHECK(at.keys("done") == QStringList{QStringLiteral("Ctrl+D"), QStringLiteral("G, E")});
  at.desk.key(Qt::Key_Escape);
  at.desk.window().list().focusList();
  QStringList commands;
  QObject::connect(&at.desk.window().actions(), &ActionRegistry::triggered, &at.desk.window(), [&commands](const QString& id) { commands << id; });
  at.desk.key(Qt::Key_D, Qt::ControlModifier);
  CHECK(commands == QStringList{QStringLiteral("done")});
}

TEST_CASE("A key that is taken is named with its command and only given away when asked to") {
  KeysDesk at;
  at.page().choose(QStringLiteral("done"));
  at.press("keys.change");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
  CHECK(at.hint() == QStringLiteral("Ctrl+J is the key of “Insert a template”."));
  CHECK(at.keys("done") == QStringList{QStringLiteral("E")});
  at.press("keys.takeOver");
  CHECK(at.keys("done") == QStringList{QStringLiteral("Ctrl+J")});
  CHECK(at.keys("templates").isEmpty());
  at.press("keys.reset");
  CHECK(at.keys("done") == QStringList{QStringLiteral("E")});
  at.press("keys.resetAll");
  CHECK(at.keys("templates") == QStringList{QStringLiteral("Ctrl+J")});
  CHECK(at.text().trimmed() == "{\n}");
}

TEST_CASE("Keys of input methods, menus and editing are refused with the reason") {
  KeysDesk at;
  at.page().choose(QStringLiteral("done"));
  at.press("keys.change");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space, Qt::ControlModifier);
  CHECK(at.hint().contains(QStringLiteral("input methods")));
  at.press("keys.change");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  CHECK(at.hint().contains(QStringLiteral("Tab")));
  at.press("keys.change");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(at.keys("done") == QStringList{QStringLiteral("E")});
  CHECK(keyRule(QStringLiteral("Ctrl+Alt+Q")) == KeyRule::AltGr);
  CHECK(keyRule(QStringLiteral("Ctrl+3")) == KeyRule::Stores);
  CHECK(keyRule(QStringLiteral("Alt+Down")) == KeyRule::Free);
}

TEST_CASE("A broken key file gives one sentence with its line and loses nothing") {
  KeysDesk at;
  const QString broken = QString::fromStdString(at.desk.bench.place("mine.json"));
  put(broken, "{\n  \"done\": \"Ctrl+D\",\n  \"next\" \"N\"\n}");
  at.page().choose(QStringLiteral("done"));
  at.page().take(QStringLiteral("Ctrl+D"));
  Q_EMIT at.page().importAsked(broken);
  CHECK(at.said().contains(QStringLiteral("line 3")));
  CHECK(at.keys("done") == QStringList{QStringLiteral("Ctrl+D")});
  // The same file in the workspace is put aside, not written over.
  QFile::remove(at.file());
  REQUIRE(QFile::copy(broken, at.file()));
  at.page().take(QStringLiteral("Ctrl+Y"));
  CHECK(at.text().contains("Ctrl+Y"));
  QFile aside(at.file() + QStringLiteral(".broken"));
  REQUIRE(aside.open(QIODevice::ReadOnly));
  CHECK(aside.readAll().contains("\"next\" \"N\""));
}

TEST_CASE("What a key file says of unknown commands is named at import and kept when keys are written") {
  KeysDesk at;
  put(at.file(), "{\"of.tomorrow\": \"Ctrl+T\", \"done\": \"D\"}");
  at.page().choose(QStringLiteral("done"));
  at.page().take(QStringLiteral("Ctrl+D"));
  CHECK(at.text().contains("of.tomorrow"));
  Q_EMIT at.page().importAsked(at.file());
  CHECK(at.said().contains(QStringLiteral("of.tomorrow")));
  const QString twice = QString::fromStdString(at.desk.bench.place("twice.json"));
  put(twice, "{\"done\": \"Ctrl+Q\", \"next\": \"Ctrl+Q\", \"undo\": \"Hyper+7\"}");
  const KeyFileText text = KeyFile(twice).read(at.desk.window().actions());
  CHECK(text.problem.contains(QStringLiteral("next: Ctrl+Q")));
  CHECK(text.problem.contains(QStringLiteral("Hyper+7")));
  CHECK(text.keys.size() == 1);
}

TEST_CASE("Exported keys come back by import") {
  KeysDesk at;
  at.page().choose(QStringLiteral("done"));
  at.page().take(QStringLiteral("Ctrl+D"));
  const QString out = QString::fromStdString(at.desk.bench.place("out.json"));
  Q_EMIT at.page().exportAsked(out);
  at.press("keys.resetAll");
  CHECK(at.keys("done") == QStringList{QStringLiteral("E")});
  Q_EMIT at.page().importAsked(out);
  CHECK(at.keys("done") == QStringList{QStringLiteral("Ctrl+D")});
}

TEST_CASE("The key table shows the present keys and is narrowed down by typing") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.window->actions().setKeys(QStringLiteral("done"), {QStringLiteral("Ctrl+D")});
  desk.window->openKeys();
  KeyTable& table = desk.window->keyTable();
  CHECK(table.accessibleDescription().contains(QStringLiteral("Done and next: Ctrl+D")));
  QTest::keyClicks(&table.filterLine(), QStringLiteral("ctrl+d"));
  CHECK(table.shown() == QStringList{QStringLiteral("done")});
  desk.save(QStringLiteral("keys-filtered-en"));
  QTest::keyClick(&table.filterLine(), Qt::Key_Escape);
  CHECK_FALSE(table.isVisible());
}

TEST_CASE("The palette finds commands by the first letters of their pinyin") {
  CHECK(pinyinInitials(QStringLiteral("前往：已逾期")) == QStringLiteral("qwyyq"));
  CHECK(pinyinInitials(QStringLiteral("Ctrl 设置 3")) == QStringLiteral("ctrlsz3"));
  DeskOnShow desk(Language::Chinese, ThemeChoice::Light);
  desk.window->openPalette({});
  desk.window->palette().setText(QStringLiteral("yyq"));
  CHECK(desk.window->palette().shownTexts().contains(QStringLiteral("前往：已逾期")));
  desk.window->palette().setText(QStringLiteral("settings: keys"));
  CHECK_FALSE(desk.window->palette().shownTexts().isEmpty());
}
