#include <QLabel>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/every_page.h"

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

TEST_CASE("ui.md 9: texts longer by 40 % fit into 1024 x 640 on every page", "[.layout]") { checkEveryPage({1024, 640}); }

TEST_CASE("ui.md 9: texts longer by 40 % fit into 1600 x 1000 on every page", "[.layout]") { checkEveryPage({1600, 1000}); }

TEST_CASE("What a command opens fits into 1024 x 640 with texts longer by 40 %", "[.layout]") { checkEveryCommand({1024, 640}); }

TEST_CASE("What a command opens fits into 1600 x 1000 with texts longer by 40 %", "[.layout]") { checkEveryCommand({1600, 1000}); }

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
