#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

struct HandbookDesk {
  HandbookDesk() {
    desk.window().actions().trigger(QStringLiteral("settings.handbook"));
    desk.settle();
  }
  SettingsPage& page() { return desk.window().settings().handbook(); }
  template <class T>
  T* control(const char* name) {
    T* found = page().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
  void press(const char* name) {
    control<QPushButton>(name)->click();
    desk.settle();
  }
  void choose(const char* list) {
    auto* box = control<QComboBox>("handbook.list");
    for (int i = 0; i < box->count(); ++i)
      if (box->itemText(i).startsWith(QString::fromLatin1(list))) {
        box->setCurrentIndex(i);
        Q_EMIT box->activated(i);
      }
    desk.settle();
  }
  void entry(const char* name) {
    auto* list = control<QListWidget>("handbook.entries");
    const auto found = list->findItems(QString::fromLatin1(name), Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.front());
    desk.settle();
  }
  desk::TicketKind kind(const char* id) {
    const auto kinds = test::must(desk.bench.tickets().kinds());
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const desk::TicketKind& each) { return each.id == id; });
    REQUIRE(found != kinds.end());
    return *found;
  }
  QString said() { return control<QLabel>("said")->text(); }
  samples::RunningDesk desk;
};

}  // namespace

TEST_CASE("TK15: a checklist is edited on its page and keeps the other languages of the steps that stay") {
  HandbookDesk at;
  at.entry("Return");
  auto* steps = at.control<QPlainTextEdit>("handbook.Checklist");
  const auto before = at.kind("return");
  QStringList lines = steps->toPlainText().split(QLatin1Char('\n'));
  REQUIRE(static_cast<std::size_t>(lines.size()) == before.items.size());
  lines.removeLast();
  lines.append(QStringLiteral("Tell the warehouse"));
  steps->setPlainText(lines.join(QLatin1Char('\n')));
  CHECK(at.kind("return").items.size() == before.items.size());
  CHECK(at.kind("return").items.back() == before.items.back());  // nothing is stored before it is saved
  at.press("handbook.save");
  const auto after = at.kind("return");
  CHECK(after.items.back().at("en") == "Tell the warehouse");
  CHECK(after.items.front() == before.items.front());
  CHECK(at.said() == QStringLiteral("The list is saved."));
}

TEST_CASE("TK15: a kind of ticket is added, moved up, and what comes with the desk is brought back") {
  HandbookDesk at;
  const auto count = test::must(at.desk.bench.tickets().kinds()).size();
  at.press("handbook.add");
  at.control<QLineEdit>("handbook.Name")->setText(QStringLiteral("Customs"));
  at.press("handbook.up");
  at.press("handbook.save");
  const auto kinds = test::must(at.desk.bench.tickets().kinds());
  REQUIRE(kinds.size() == count + 1);
  CHECK(kinds[count - 1].title.at("en") == "Customs");
  at.press("handbook.shipped");
  CHECK(test::must(at.desk.bench.tickets().kinds()).size() == count + 1);
  at.press("handbook.shippedNow");
  CHECK(test::must(at.desk.bench.tickets().kinds()).size() == count);
  CHECK(at.control<QListWidget>("handbook.entries")->count() == static_cast<int>(count));
}

TEST_CASE("A kind of ticket without a name is refused with a sentence and stays on the page") {
  HandbookDesk at;
  const auto count = test::must(at.desk.bench.tickets().kinds()).size();
  at.press("handbook.add");
  at.press("handbook.save");
  CHECK_FALSE(at.said().isEmpty());
  CHECK(at.said() != QStringLiteral("The list is saved."));
  CHECK(test::must(at.desk.bench.tickets().kinds()).size() == count);
  CHECK(at.control<QListWidget>("handbook.entries")->count() == static_cast<int>(count) + 1);
  CHECK(at.control<QPushButton>("handbook.save")->isEnabled());
}

TEST_CASE("TK07: the expected answer of a site follows the figure that the team entered") {
  HandbookDesk at;
  at.choose("Seller support: sites");
  at.entry("JP");
  auto* hours = at.control<QSpinBox>("handbook.Hours until an answer usually comes");
  CHECK(hours->value() == 72);
  hours->setValue(30);
  at.press("handbook.save");
  const auto table = test::must(at.desk.bench.support().table());
  REQUIRE(table.site("JP") != nullptr);
  CHECK(table.site("JP")->hours == 30);
}

TEST_CASE("TK12: what a reason for an appeal needs is edited by short names; an unknown one is refused") {
  HandbookDesk at;
  at.choose("Appeals: reasons");
  at.entry("Intellectual property complaint");
  auto* needs = at.control<QPlainTextEdit>("handbook.Documents it needs");
  CHECK(needs->toPlainText() == QStringLiteral("brand-authorisation / lawyer-letter\norders"));
  needs->setPlainText(QStringLiteral("brand-authorisation / lawyer-letter\ncertificate"));
  at.press("handbook.save");
  CHECK(at.said().contains(QStringLiteral("certificate")));
  needs = at.control<QPlainTextEdit>("handbook.Documents it needs");
  needs->setPlainText(QStringLiteral("brand-authorisation / lawyer-letter\ninvoice"));
  at.press("handbook.save");
  const auto table = test::must(at.desk.bench.appeals().table());
  REQUIRE(table.reason("ip-complaint") != nullptr);
  CHECK(table.reason("ip-complaint")->needs == std::vector<std::vector<std::string>>{{"brand-authorisation", "lawyer-letter"}, {"invoice"}});
}

TEST_CASE("What was edited in one list of the handbook is still there after a look at another") {
  HandbookDesk at;
  at.entry("Return");
  at.control<QLineEdit>("handbook.Name")->setText(QStringLiteral("Returns and exchanges"));
  at.choose("Appeals: time limit");
  at.desk.window().actions().trigger(QStringLiteral("settings.keys"));
  at.desk.settle();
  at.desk.window().actions().trigger(QStringLiteral("settings.handbook"));
  at.desk.settle();
  at.choose("Tickets: kinds");
  CHECK(at.control<QListWidget>("handbook.entries")->item(0)->text() == QStringLiteral("Returns and exchanges"));
  CHECK(at.control<QComboBox>("handbook.list")->currentText().endsWith(QStringLiteral("(not saved)")));
}
