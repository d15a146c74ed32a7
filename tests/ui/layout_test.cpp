#include <QLabel>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/every_page.h"
#include "ui/common/elided_label.h"
#include "ui/common/text.h"
#include "ui/composer/findings_list.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::PseudoTranslator;

namespace {

// Longer strings from now on, in every widget that is there.
struct Longer {
  Longer() { QCoreApplication::installTranslator(&translator); }
  ~Longer() { QCoreApplication::removeTranslator(&translator); }
  PseudoTranslator translator{PseudoTranslator::Form::Longer};
};

void checkLayout(const QWidget& root, const QString& where) {
  for (const QString& offence : samples::layoutOffences(root)) {
    UNSCOPED_INFO(where.toStdString() << ": " << offence.toStdString());
    CHECK(offence.isEmpty());
  }
}

void checkEveryPage(QSize size) {
  samples::DeskOnShow desk(samples::Language::English, ThemeChoice::Light, size);
  const Longer longer;
  QTest::qWait(50);
  desk.open({4});
  REQUIRE(desk.window->size() == size);
  checkLayout(*desk.window, QStringLiteral("thread"));
  samples::forEveryPage(*desk.window, [&](const QString& page) { checkLayout(*desk.window, page); });
}

// What every command opens, over a running desk.
void checkEveryCommand(QSize size) {
  samples::RunningDesk desk;
  desk.window().resize(size);
  const Longer longer;
  samples::forEveryCommand(desk, {QStringLiteral("lock")}, [](const QString& command) {
    for (const QWidget* top : QApplication::topLevelWidgets())
      if (top->isVisible()) checkLayout(*top, command);
  });
  desk.window().actions().trigger(QStringLiteral("lock"));
  QTest::qWait(40);
  checkLayout(desk.window(), QStringLiteral("lock"));
}

}  // namespace

TEST_CASE("ui.md 9: texts longer by 40 % fit into 1024 x 640 on every page", "[scale]") { checkEveryPage({1024, 640}); }

TEST_CASE("ui.md 9: texts longer by 40 % fit into 1600 x 1000 on every page") { checkEveryPage({1600, 1000}); }

TEST_CASE("What a command opens fits into 1024 x 640 with texts longer by 40 %", "[scale]") { checkEveryCommand({1024, 640}); }

TEST_CASE("What a command opens fits into 1600 x 1000 with texts longer by 40 %") { checkEveryCommand({1600, 1000}); }

TEST_CASE("What comes and goes again fits into 1024 x 640 with texts longer by 40 %", "[scale]") {
  samples::DeskOnShow desk(samples::Language::English, ThemeChoice::Light, {1024, 640});
  const Longer longer;
  QTest::qWait(50);
  desk.open({4});
  const QString name = QStringLiteral("Maximiliane Freifrau von Hohenstein-Wolkenburg");
  desk.window->list().undoBar().show(UndoBar::Kind::Send, QStringLiteral("Sending in %1 seconds and not one earlier"), QStringLiteral("to ") + name, 10);
  desk.window->thread().links().ask(QStringLiteral("https://a-very-long-name-of-a-host.example/") + QString(200, QLatin1Char('x')), Marketplace::Ebay);
  QTest::qWait(30);
  checkLayout(*desk.window, QStringLiteral("send bar, link"));
  desk.window->list().undoBar().show(UndoBar::Kind::Action, QStringLiteral("1,024 threads done, none of which needed an answer"), {}, 10);
  desk.window->thread().showFile({{}, 0, name + QStringLiteral(" - Rechnung und Lieferschein zusammen.pdf"), QStringLiteral("application/pdf"), 12345, {}, QStringLiteral("Its bytes are not what its name says.")});
  auto* findings = desk.window->findChild<FindingsList*>();
  REQUIRE(findings != nullptr);
  const std::string text = toUtf8(name) + " write to me at somebody@example.com";
  findings->setFindings({{"ml.contact", FindingLevel::Forbidden, 0, text.size(), "Contact details are not allowed here.", "https://example.com/" + std::string(120, 'y'), "2026-02-01", std::string()}}, text, 0);
  findings->show();
  QTest::qWait(30);
  checkLayout(*desk.window, QStringLiteral("action bar, file, findings"));
}

TEST_CASE("The first steps fold to their heading where the list is too low for both") {
  samples::RunningDesk desk;
  desk.desk->firstSteps().begin();
  desk.window().resize(1024, 640);
  desk.settle();
  ChecklistCard& card = desk.window().checklist();
  REQUIRE(card.isVisible());
  CHECK(card.button(QStringLiteral("next"))->isVisible());
  desk.window().actions().trigger(QStringLiteral("layout"));
  desk.settle();
  CHECK(card.isVisible());
  CHECK_FALSE(card.button(QStringLiteral("next"))->isVisible());
  CHECK(samples::layoutOffences(card).isEmpty());
  desk.window().resize(1600, 1000);
  desk.settle();
  CHECK(card.button(QStringLiteral("next"))->isVisible());
  CHECK(card.button(QStringLiteral("keys"))->y() == card.button(QStringLiteral("next"))->y());
  CHECK(samples::layoutOffences(card).isEmpty());
}

TEST_CASE("A line that is elided says the whole in its tooltip and to screen readers, and nothing when it fits") {
  ElidedLabel label(QApplication::font(), nullptr);
  const QString text = QStringLiteral("A <b>long</b> name of a file that somebody chose");
  label.setWhole(text);
  label.resize(60, 20);
  label.show();
  CHECK(label.text().endsWith(QChar(0x2026)));
  CHECK(label.toolTip() == plainToolTip(text));
  CHECK(label.accessibleName() == text);
  label.resize(label.sizeHint());
  CHECK(label.text() == text);
  CHECK(label.toolTip().isEmpty());
  label.setWordWrap(true);
  label.resize(120, label.fontMetrics().lineSpacing() * 2);
  CHECK(label.text().endsWith(QChar(0x2026)));
  CHECK(label.text().size() > 20);
  CHECK(label.toolTip() == plainToolTip(text));
  label.resize(120, 200);
  CHECK(label.text() == text);
}

TEST_CASE("A label that is too narrow for its text is found") {
  QWidget window;
  QLabel label(QStringLiteral("Far too long for so little room"), &window);
  label.setGeometry(0, 0, 40, 20);
  QLabel outside(QStringLiteral("x"), &window);
  outside.setGeometry(300, 0, 40, 20);
  window.resize(200, 60);
  window.show();
  CHECK(samples::layoutOffences(window).size() == 2);
  label.setToolTip(label.text());
  outside.move(100, 0);
  CHECK(samples::layoutOffences(window).isEmpty());
}
