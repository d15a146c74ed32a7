#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/shell/passphrase_window.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

struct FirstRun {
  FirstRun() : look(13), appearance(*static_cast<QApplication*>(QCoreApplication::instance()), look), window(look) {
    appearance.setTheme(ThemeChoice::Light);
    appearance.setLanguage(QStringLiteral("en"));
    QObject::connect(&window, &PassphraseWindow::languageChosen, &appearance, &Appearance::setLanguage);
    window.setChoices(QStringLiteral("en"), ThemeChoice::System);
  }
  void save(const QString& name) {
    QDir().mkpath(QStringLiteral(INQUIRY_BUILD_DIR "/shots"));
    QTest::qWait(30);
    window.grab().save(QStringLiteral(INQUIRY_BUILD_DIR "/shots/%1.png").arg(name));
  }
  QPushButton* button(const QString& text) {
    for (QPushButton* found : window.findChildren<QPushButton*>())
      if (found->isVisible() && found->text() == text) return found;
    return nullptr;
  }

  Look look;
  Appearance appearance;
  PassphraseWindow window;
};

}  // namespace

TEST_CASE("ON01: a new workspace begins with language, theme, folder and passphrase, and speaks the language at once") {
  FirstRun first;
  first.window.askForNew(QStringLiteral("/srv/desk"), {});
  first.save(QStringLiteral("first-run-en"));
  auto* create = first.button(QStringLiteral("Create the workspace"));
  REQUIRE(create != nullptr);
  CHECK_FALSE(create->isEnabled());
  for (QLineEdit* field : first.window.findChildren<QLineEdit*>())
    if (field->isVisible()) QTest::keyClicks(field, QStringLiteral("a long passphrase"));
  CHECK(create->isEnabled());
  QComboBox* languages = nullptr;
  for (QComboBox* box : first.window.findChildren<QComboBox*>())
    if (box->findData(QStringLiteral("zh_CN")) >= 0) languages = box;
  REQUIRE(languages != nullptr);
  languages->setCurrentIndex(languages->findData(QStringLiteral("zh_CN")));
  Q_EMIT languages->activated(languages->currentIndex());
  QTest::qWait(30);
  CHECK(first.appearance.language() == QStringLiteral("zh_CN"));
  // What was typed is still there.
  CHECK(first.window.takePassphrase() == "a long passphrase");
  first.save(QStringLiteral("first-run-zh"));
}

TEST_CASE("After the recovery code a new desk begins with sample data, with a store, or empty") {
  FirstRun first;
  first.window.showRecoveryCode(QStringLiteral("ABCD-EFGH"));
  QSignalSpy begun(&first.window, &PassphraseWindow::beginChosen);
  first.window.askHowToBegin();
  first.save(QStringLiteral("first-run-begin-en"));
  for (const auto& [text, how] : {std::pair(QStringLiteral("Connect a store"), PassphraseWindow::Begin::Store), std::pair(QStringLiteral("Try with sample data"), PassphraseWindow::Begin::Sample),
                                  std::pair(QStringLiteral("Look around first"), PassphraseWindow::Begin::Empty)}) {
    QPushButton* way = first.button(text);
    REQUIRE(way != nullptr);
    way->click();
    CHECK(begun.takeLast().at(0).value<PassphraseWindow::Begin>() == how);
  }
}
