#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct RulesDesk {
  RulesDesk() {
    desk.window().actions().trigger(QStringLiteral("settings.rules"));
    desk.settle();
  }
  RulesPage& page() { return desk.window().settings().rules(); }
  template <class T>
  T* control(const char* name) {
    T* found = page().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
  void press(const char* name) {
    auto* pressed = control<QPushButton>(name);
    INFO(name);
    REQUIRE(pressed->isEnabled());
    pressed->click();
    desk.settle();
  }
  void type(const char* name, const QString& text) {
    auto* line = control<QLineEdit>(name);
    line->setText(text);
    Q_EMIT line->textEdited(text);
  }
  void pick(const char* name, const QVariant& value) {
    auto* box = control<QComboBox>(name);
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
    desk.settle();
  }
  RuleSet stored() { return test::must(desk.bench.rules().current()); }
  // A rule that tags whatever holds that word, saved.
  void write(const QString& title, const QString& word, const QString& tag) {
    press("rules.new");
    type("rules.title", title);
    type("rules.value.0", word);
    control<QComboBox>("rules.actionValue.0")->setEditText(tag);
    press("rules.save");
  }
  RunningDesk desk;
};

}  // namespace

TEST_CASE("IN03: a rule is built without code, saved, tried on stored messages and switched on") {
  RulesDesk at;
  at.write(QStringLiteral("Parcels"), QStringLiteral("parcel, paket"), QStringLiteral("logistics"));
  RuleSet kept = at.stored();
  REQUIRE(kept.rules.size() == 1);
  CHECK(kept.rules[0].title == "Parcels");
  CHECK(kept.rules[0].when.parts[0].values == std::vector<std::string>{"parcel", "paket"});
  CHECK(kept.rules[0].then[0].value == "logistics");
  CHECK(kept.rules[0].state == RuleState::Off);

  at.press("rules.state.live");
  CHECK(at.stored().rules[0].state == RuleState::Off);
  CHECK(at.page().findChild<QLineEdit*>(QStringLiteral("rules.wordName")) != nullptr);

  at.press("rules.dryRun");
  at.desk.settle();
  CHECK(at.control<QTableWidget>("rules.figures")->rowCount() == 1);

  at.press("rules.state.live");
  CHECK(at.stored().rules[0].state == RuleState::Live);
}

TEST_CASE("Whoever switches a rule by keyboard stays where they are, on the next thing that can be pressed") {
  RulesDesk at;
  at.write(QStringLiteral("Parcels"), QStringLiteral("parcel"), QStringLiteral("logistics"));
  at.control<QPushButton>("rules.state.shadow")->setFocus();
  at.press("rules.state.shadow");
  for (int i = 0; i < 3; ++i) at.desk.settle();
  CHECK(at.stored().rules[0].state == RuleState::Shadow);
  REQUIRE(QApplication::focusWidget() != nullptr);
  CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("rules.state.live"));
}

TEST_CASE("Rules change places with Alt and the arrows, and the order is kept") {
  RulesDesk at;
  at.write(QStringLiteral("One"), QStringLiteral("one"), QStringLiteral("logistics"));
  at.write(QStringLiteral("Two"), QStringLiteral("two"), QStringLiteral("returns"));
  QTest::keyClick(at.control<QListWidget>("rules.list"), Qt::Key_Up, Qt::AltModifier);
  at.desk.settle();
  at.press("rules.save");
  CHECK(at.stored().rules[0].title == "Two");
}

TEST_CASE("RP12: rules that disagree are shown before anything is saved, and saved on a second word") {
  RulesDesk at;
  for (const char* priority : {"low", "urgent"}) {
    at.press("rules.new");
    at.type("rules.title", QLatin1String(priority));
    at.type("rules.value.0", QStringLiteral("invoice"));
    at.pick("rules.action.0", static_cast<int>(RuleActionKind::Priority));
    at.pick("rules.actionValue.0", QLatin1String(priority));
  }
  at.press("rules.save");
  CHECK(at.stored().version == 0);
  at.press("rules.saveAnyway");
  CHECK(at.stored().rules.size() == 2);
}

TEST_CASE("TM07: an earlier version is looked at and put back from the page") {
  RulesDesk at;
  at.write(QStringLiteral("Parcels"), QStringLiteral("parcel"), QStringLiteral("logistics"));
  at.type("rules.title", QStringLiteral("Packets"));
  at.press("rules.save");
  at.press("rules.versions");
  auto* table = at.control<QTableWidget>("rules.versionTable");
  REQUIRE(table->rowCount() == 2);
  Q_EMIT table->cellActivated(1, 0);
  at.desk.settle();
  at.press("rules.rollBack");
  CHECK(at.stored().rules[0].title == "Parcels");
  CHECK(at.stored().version == 3);
}

TEST_CASE("RP10: the page of automatic replies shows every store as off, and has no switch where the platform forbids them") {
  RulesDesk at;
  const auto right = [&at] { return at.desk.window().settings().automation().findChild<QPushButton*>(QStringLiteral("automation.right.0")); };
  const auto says = [&at](const QString& words) {
    const auto labels = at.desk.window().settings().automation().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) { return label->text().contains(words); });
  };
  at.desk.window().actions().trigger(QStringLiteral("settings.automation"));
  at.desk.settle();
  CHECK(right() == nullptr);
  CHECK(says(QStringLiteral("forbids automatic replies")));
  for (ChannelCapabilities& channel : at.desk.bench.platform().capabilities.channels) channel.automaticAnswersAllowed = true;
  at.desk.window().actions().trigger(QStringLiteral("settings.general"));
  at.desk.window().actions().trigger(QStringLiteral("settings.automation"));
  at.desk.settle();
  REQUIRE(right() != nullptr);
  CHECK(right()->isEnabled());
  CHECK(says(QStringLiteral("Off")));
}
