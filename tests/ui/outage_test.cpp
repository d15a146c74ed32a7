#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/domain/mail_copy.h"
#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/words.h"
#include "ui/settings/outage_box.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct OutageDesk {
  OutageDesk() {
    desk.bench.platform().pullError = Error{ErrorKind::PlatformDown, "api.down", "The platform answers with errors.", {}};
    desk.bench.clock.advance(std::chrono::minutes(5));
    (void)desk.bench.stores().syncOnce({StoreId{"shop"}});
    desk.settle();
    desk.window().actions().trigger(QStringLiteral("stores"));
    desk.settle();
  }
  template <class T>
  T* find(const char* part) {
    return desk.window().settings().stores().findChild<T*>(QStringLiteral("store.shop.") + QLatin1String(part));
  }
  template <class T>
  T& control(const char* part) {
    T* found = find<T>(part);
    INFO(part);
    REQUIRE(found != nullptr);
    return *found;
  }
  std::vector<JournalEntry> rows(const std::string& kind) {
    std::vector<JournalEntry> found;
    for (const JournalEntry& entry : desk.bench.journal())
      if (entry.kind == kind) found.push_back(entry);
    return found;
  }
  RunningDesk desk;
};

}  // namespace

TEST_CASE("RS02: a store in outage shows its patrol list; ticks made by keyboard are logged, and a whole round is told") {
  OutageDesk at;
  CHECK(at.control<QLabel>("outage.head").text().startsWith(QStringLiteral("This store is out of reach")));
  CHECK(at.control<QLabel>("outage.last").text().startsWith(QStringLiteral("No patrol yet · due now · look for messages since")));
  const std::size_t steps = desk::patrolSteps(Marketplace::Ebay).size();
  at.control<QCheckBox>("outage.step1").setFocus();
  for (std::size_t i = 1; i <= steps; ++i) {
    const std::string part = "outage.step" + std::to_string(i);
    QCheckBox& box = at.control<QCheckBox>(part.c_str());
    CHECK(box.accessibleName().startsWith(QStringLiteral("Step %1 of %2 at ").arg(i).arg(steps)));
    CHECK(box.focusPolicy() != Qt::NoFocus);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Space);
    at.desk.settle();
    // The card is drawn anew, and whoever ticks stays where they are.
    CHECK(at.control<QCheckBox>(part.c_str()).isChecked());
    CHECK(at.desk.window().focusWidget() == at.find<QCheckBox>(part.c_str()));
    CHECK(at.rows("outage.ticked").size() == i);
  }
  CHECK(at.rows("outage.patrolled").size() == 1);
  const QString last = at.control<QLabel>("outage.last").text();
  CHECK(last.startsWith(QStringLiteral("Last patrol ")));
  CHECK(last.contains(QStringLiteral(" by Me")));
  CHECK(last.contains(QStringLiteral("next due ")));
}

TEST_CASE("RS02: the steps of the plan are written in the settings of the store") {
  OutageDesk at;
  at.control<QPushButton>("outage.edit").click();
  at.desk.settle();
  QPlainTextEdit& text = at.control<QPlainTextEdit>("outage.text");
  CHECK_FALSE(text.accessibleName().isEmpty());
  text.setPlainText(QStringLiteral("Open the app on the phone\n\n<b>Ring</b> & tell Li Wen"));
  at.control<QSpinBox>("outage.minutes").setValue(10);
  at.control<QPushButton>("outage.keep").click();
  at.desk.settle();
  CHECK(at.find<QCheckBox>("outage.step3") == nullptr);
  CHECK(at.control<QCheckBox>("outage.step2").text() == QStringLiteral("<b>Ring</b> && tell Li Wen"));
  CHECK(test::must(at.desk.bench.stores().outagePlan(StoreId{"shop"})).interval == std::chrono::minutes(10));
  CHECK(at.rows("outage.plan").size() == 1);
}

TEST_CASE("RS02: without an outage the plan is behind its button") {
  RunningDesk desk;
  desk.window().actions().trigger(QStringLiteral("stores"));
  desk.settle();
  auto& page = desk.window().settings().stores();
  CHECK(page.findChild<QWidget*>(QStringLiteral("store.shop.outage")) == nullptr);
  auto* button = page.findChild<QPushButton*>(QStringLiteral("store.shop.outagePlan"));
  REQUIRE(button != nullptr);
  button->click();
  desk.settle();
  CHECK(page.findChild<QCheckBox*>(QStringLiteral("store.shop.outage.step1")) != nullptr);
}

TEST_CASE("AR02: the coverage page tells days held, gaps and the next expiry, and warns of what goes unstored") {
  RunningDesk desk(3);
  const Instant now = desk.bench.clock.now();
  const Instant from = now - std::chrono::hours(24 * 360);
  desk.bench.write([&](storage::Connection& connection) { return storage::StoreRepository(connection).addGap({StoreId{"shop"}, from, from + std::chrono::hours(48)}); });
  desk.window().actions().trigger(QStringLiteral("coverage"));
  desk.settle();
  CoveragePanel& panel = desk.window().coveragePanel();
  const QString sentence = panel.model().data(panel.model().index(1), Qt::AccessibleTextRole).toString();
  CHECK(sentence.contains(QStringLiteral(" held")));
  CHECK(sentence.contains(QStringLiteral("gaps: 20")));
  CHECK(sentence.contains(QStringLiteral("NOT stored")));
  const desk::CoverageRow* row = panel.model().row(panel.model().index(1));
  REQUIRE(row != nullptr);
  CHECK(panel.model().isExpiring(*row));
  bool isWarned = false;
  for (const QLabel* label : panel.findChildren<QLabel*>()) isWarned = isWarned || (label->isVisible() && label->text().contains(QStringLiteral("can still be read")));
  CHECK(isWarned);
}

TEST_CASE("CH09: what only a notification mail told of says why it cannot be answered yet, and offers the platform's page") {
  const QString why = whyNotText("blocked", kMailCopyBlock);
  CHECK(why.startsWith(QStringLiteral("Only a notification mail told of this conversation")));
  CHECK(why.contains(QStringLiteral("platform's page")));
  CHECK(whyNotText("blocked", "blocked_by_time").contains(QStringLiteral("(blocked_by_time)")));
}
