#include <QRegularExpression>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/every_page.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::PseudoTranslator;

namespace {

// Proper names, keys, units and what the samples themselves say: nothing of it has a translation.
QString withoutNames(QString text) {
  static const QRegularExpression names(
      QStringLiteral("\\b(InquiryDesk|Amazon|eBay|Mercado Libre|Shopee|Rakuten|Yahoo! Shopping|Shopify|WooCommerce|SQLCipher|JSON|CSV|DHL|UPS|USPS|"
                     "AMZ|EB|ML|SP|RK|YJ|SF|WC|US|UK|MX|DE|JP|BR|EBAY_US|English|Deutsch|Español|Français|Italiano|Português|"
                     "Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Escape|Del|Tab|Up|Down|Left|Right|PgUp|PgDown|Home|End|Space|Backspace|F[0-9]{1,2}|"
                     "Enter|GMT|UTC|kB|MB|GB|KB|KiB|MiB|min|px|ms|https?)\\b"));
  return text.remove(names);
}

bool hasWords(const QString& text) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
  return withoutNames(text).contains(word);
}

bool hasChinese(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
}

// What the samples and the fake platform say: names of buyers and stores, order numbers, messages, and what is built of them alone.
bool isOfSamples(const QString& text) {
  static const QStringList said{QStringLiteral("Where is my parcel"), QStringLiteral("shop"), QStringLiteral("buyer"), QStringLiteral("/tmp/"), QStringLiteral("Me"), QStringLiteral("ME")};
  return std::any_of(said.begin(), said.end(), [&](const QString& part) { return text.section(QStringLiteral(": "), 1).startsWith(part); });
}

// Opens whatever a command opens and hands over every string that is then there.
QSet<QString> textsOfEveryCommand(samples::RunningDesk& desk) {
  QSet<QString> texts;
  const auto take = [&](const QWidget& root) {
    for (const QString& text : samples::visibleTexts(root)) texts.insert(text);
  };
  samples::forEveryCommand(desk, {QStringLiteral("lock"), QStringLiteral("language.zh"), QStringLiteral("language.en")}, [&](const QString&) {
    for (const QWidget* top : QApplication::topLevelWidgets())
      if (top->isVisible()) take(*top);
  });
  samples::forEveryPage(desk.window(), [&](const QString&) { take(desk.window()); });
  desk.window().actions().trigger(QStringLiteral("lock"));
  desk.settle();
  take(desk.window());
  return texts;
}

}  // namespace

TEST_CASE("TR08: every string of the window passes through translation, also when the language changes at run time", "[.unsettled]") {
  samples::RunningDesk desk;
  desk.key(Qt::Key_J);
  PseudoTranslator translator(PseudoTranslator::Form::Marked);
  QCoreApplication::installTranslator(&translator);
  QTest::qWait(100);
  const QSet<QString> texts = textsOfEveryCommand(desk);
  QCoreApplication::removeTranslator(&translator);
  CHECK(texts.size() > 300);
  int marked = 0;
  for (const QString& text : texts) {
    const QString shown = text.section(QStringLiteral(": "), 1);
    if (shown.contains(QStringLiteral("⟦"))) ++marked;
    else if (hasWords(shown) && !isOfSamples(text)) {
      UNSCOPED_INFO(text.toStdString());
      CHECK(text.isEmpty());
    }
  }
  CHECK(marked > 200);
}

TEST_CASE("TR08: after switching to Chinese at run time no English sentence is left", "[.unsettled]") {
  samples::RunningDesk desk;
  desk.key(Qt::Key_J);
  desk.window().actions().trigger(QStringLiteral("language.zh"));
  desk.settle();
  const QSet<QString> texts = textsOfEveryCommand(desk);
  desk.reopen();  // in English again
  CHECK(texts.size() > 300);
  for (const QString& text : texts) {
    const QString shown = text.section(QStringLiteral(": "), 1);
    if (hasChinese(shown) || !hasWords(shown) || isOfSamples(text)) continue;
    UNSCOPED_INFO(text.toStdString());
    CHECK(text.isEmpty());
  }
}
