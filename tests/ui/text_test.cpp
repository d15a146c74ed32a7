#include <QLabel>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/thread/text_flow.h"

using namespace inquiry;
using namespace inquiry::ui;

TEST_CASE("T6: characters that hide or turn text around are visible") {
  CHECK(shownLine("invoice\u202Egpj.exe") == QStringLiteral("invoice[U+202E]gpj.exe"));
  CHECK(shownLine("pay\u200Bpal\uFEFF") == QStringLiteral("pay[U+200B]pal[U+FEFF]"));
  CHECK(shownLine("a\u200Db") == QStringLiteral("a[U+200D]b"));
  CHECK(shownBody("first\r\nsecond\u2066") == QStringLiteral("first\nsecond[U+2066]"));
  // Families of emoji keep their joiner.
  CHECK(shownLine("👩\u200D👧") == QStringLiteral("👩\u200D👧"));
}

TEST_CASE("T6: a name stays on its one line") { CHECK(shownLine("Ana\n<b>Boss</b>\t ") == QStringLiteral("Ana <b>Boss</b>")); }

TEST_CASE("T4: no label of the window reads markup") {
  samples::DeskOnShow desk(samples::Language::English, ThemeChoice::Light);
  desk.open({4});
  const QList<QLabel*> labels = desk.window->findChildren<QLabel*>();
  CHECK(labels.size() > 10);
  for (const QLabel* label : labels) {
    INFO(label->text().toStdString());
    CHECK((label->textFormat() == Qt::PlainText || !label->pixmap().isNull()));
  }
}

TEST_CASE("Only https pages open, and the host shown is the real one") {
  CHECK(linkHost(QStringLiteral("https://www.ebay.com/mesg/1")) == QStringLiteral("www.ebay.com"));
  CHECK(linkHost(QStringLiteral("http://www.ebay.com/")).isEmpty());
  CHECK(linkHost(QStringLiteral("file:///etc/passwd")).isEmpty());
  CHECK(linkHost(QStringLiteral("javascript:alert(1)")).isEmpty());
  CHECK(linkHost(QStringLiteral("https://www.ebay.com@evil.example/")).isEmpty());
  CHECK(linkHost(QStringLiteral("https://еbay.com/")).startsWith(QLatin1String("xn--")));
}

TEST_CASE("D5: a megabyte without a space is laid out in less than two seconds") {
  const Look look;
  QElapsedTimer timer;
  timer.start();
  TextFlow flow(shownBody(std::string(1'000'000, 'x')), look.fonts().font(Size::Message), 22);
  CHECK(flow.layOut(516) > 22 * 100);
  CHECK(timer.elapsed() < 2000);
}

TEST_CASE("Positions of findings survive text beyond ASCII") {
  CHECK(utf16Position("añ😀b", 1) == 1);
  CHECK(utf16Position("añ😀b", 3) == 2);
  CHECK(utf16Position("añ😀b", 7) == 4);
  CHECK(utf16Position("añ😀b", 99) == 5);
}
