#include <QRegularExpression>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/local_text.h"
#include "tests/ui/desk_on_show.h"
#include "tests/ui/every_page.h"
#include "ui/common/text.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::PseudoTranslator;

namespace {

// Proper names, keys, units and what the samples themselves say: nothing of it has a translation.
QString withoutNames(QString text) {
  static const QRegularExpression addresses(QStringLiteral("(https?://\\S+|[\\w.+-]+@[\\w.-]+)"));
  text.remove(addresses);
  static const QRegularExpression names(
      QStringLiteral("\\b(InquiryDesk|Amazon|eBay|Mercado Libre|Shopee|Rakuten|Ichiba|Yahoo! Shopping|Japan|Shopify|WooCommerce|SQLCipher|JSON|CSV|PDF|DeepL|Google|Azure Translator|LibreTranslate|Apertium|DHL|UPS|USPS|"
                     "AMZ|EB|ML|SP|RK|YJ|SF|WC|US|UK|MX|DE|JP|BR|CBT|EBAY_US|STARTTLS|English|Deutsch|Español|Français|Italiano|Português|"
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
bool isOfSamples(const QString& shown) {
  static const QStringList said{QStringLiteral("Where is my parcel"), QStringLiteral("shop"), QStringLiteral("buyer"), QStringLiteral("Buyer"), QStringLiteral("/tmp/")};
  return std::any_of(said.begin(), said.end(), [&](const QString& part) { return shown.startsWith(part); });
}

// "Asia/Singapore": what a time zone is called is the same in every language.
bool isTimeZone(const QString& shown) {
  static const QRegularExpression zone(QStringLiteral("^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]+$"));
  return zone.match(shown).hasMatch();
}

// "DE": sites are shown by the letters of their country.
bool isSite(const QString& shown) {
  static const QRegularExpression letters(QStringLiteral("^[A-Z]{2}$"));
  return letters.match(shown).hasMatch();
}

QString shownOf(const QString& text) { return text.section(QStringLiteral(": "), 1); }

// Opens whatever a command opens and hands over every string that is then there.
QSet<QString> textsOfEveryCommand(samples::RunningDesk& desk) {
  QSet<QString> texts;
  const auto take = [&](const QWidget& root) {
    for (const QString& text : samples::visibleTexts(root)) texts.insert(text);
  };
  QStringList except{QStringLiteral("lock")};
  for (const ui::Command& command : ui::allCommands())
    if (const auto id = QString::fromLatin1(command.id); id.startsWith(QLatin1String("language."))) except << id;
  samples::forEveryCommand(desk, except, [&](const QString&) {
    for (const QWidget* top : QApplication::topLevelWidgets())
      if (top->isVisible()) take(*top);
  });
  samples::forEveryPage(desk.window(), [&](const QString&) { take(desk.window()); });
  desk.window().actions().trigger(QStringLiteral("lock"));
  desk.settle();
  take(desk.window());
  return texts;
}

// What a team keeps in lists of its own, shipped in Chinese and English: kinds of tickets, reasons of appeals, paths of a platform's support.
QSet<QString> ownLists(samples::RunningDesk& desk) {
  QSet<QString> words;
  const auto take = [&words](const desk::LocalText& title) {
    for (const auto& [language, text] : title) words.insert(toQt(text));
  };
  for (const auto& kind : test::must(desk.bench.tickets().kinds())) take(kind.title);
  const auto appeals = test::must(desk.bench.appeals().table());
  for (const auto& reason : appeals.reasons) take(reason.title);
  for (const auto& document : appeals.documents) take(document.title);
  for (const auto& path : test::must(desk.bench.support().table()).paths) take(path.title);
  // A source is cited under the title it was published with.
  for (const auto& pack : compliance::builtInRules()->packs()) words.insert(shownLine(pack.source));
  for (const auto& list : desk::DeadlineService::holidays()) {
    QStringList sources;
    for (const auto& year : list.years) sources << QStringLiteral("%1: %2, %3").arg(year.year).arg(shownLine(year.source), shownLine(year.sourceDate));
    words.insert(sources.join(QLatin1Char('\n')));
  }
  return words;
}

// Those with words that `isTranslated` does not accept; what is a name everywhere does not count.
std::string untranslated(const QSet<QString>& texts, const QSet<QString>& lists, const std::function<bool(const QString&)>& isTranslated) {
  QStringList left;
  for (const QString& text : texts)
    if (const QString shown = shownOf(text); !lists.contains(shown) && !isTranslated(shown) && hasWords(shown) && !isOfSamples(shown) && !isTimeZone(shown) && !isSite(shown)) left << text;
  left.sort();
  return left.join(QLatin1Char('\n')).toStdString();
}

}  // namespace

TEST_CASE("TR08: every string of the window passes through translation, also when the language changes at run time") {
  samples::RunningDesk desk;
  PseudoTranslator translator(PseudoTranslator::Form::Marked);
  QCoreApplication::installTranslator(&translator);
  // Who chooses a language has the list and the thread read again, too.
  desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
  desk.settle();
  desk.key(Qt::Key_J);
  const QSet<QString> texts = textsOfEveryCommand(desk);
  QCoreApplication::removeTranslator(&translator);
  CHECK(texts.size() > 300);
  const auto isMarked = [](const QString& shown) { return shown.contains(QStringLiteral("⟦")); };
  CHECK(std::count_if(texts.begin(), texts.end(), isMarked) > 200);
  CHECK(untranslated(texts, ownLists(desk), isMarked) == "");
}

TEST_CASE("TR08: after switching to Chinese at run time no English sentence is left") {
  samples::RunningDesk desk;
  desk.key(Qt::Key_J);
  desk.window().actions().trigger(QStringLiteral("language.zh"));
  desk.settle();
  const QSet<QString> texts = textsOfEveryCommand(desk);
  desk.reopen();  // in English again
  CHECK(texts.size() > 300);
  CHECK(untranslated(texts, ownLists(desk), hasChinese) == "");
}
