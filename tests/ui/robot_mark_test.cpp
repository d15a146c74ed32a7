#include <QApplication>
#include <QComboBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QMenu>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/thread/thread_heading.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct Opened {
  explicit Opened(int threads = 2) : desk(threads) { wait(); }
  void wait() {
    for (int i = 0; i < 5; ++i) desk.settle();
  }
  const ListRow& row(ThreadId id) {
    const ThreadListModel& model = desk.window().list().model();
    return *model.row(model.indexOf(id));
  }
  QString spokenRow(ThreadId id) {
    ThreadListModel& model = desk.window().list().model();
    return model.data(model.indexOf(id), Qt::AccessibleTextRole).toString();
  }
  // Where the due time of a row stands in the list.
  QPoint dueAt(ThreadId id) {
    ThreadListView& view = desk.window().list().view();
    const QRect rect = view.visualRect(desk.window().list().model().indexOf(id));
    return {rect.right() - 24, rect.top() + 18};
  }
  RunningDesk desk;
};

}  // namespace

TEST_CASE("A reply of a machine is marked in the list and for screen readers until a person has replied") {
  Opened at;
  const ThreadId id = at.desk.threads[0], other = at.desk.threads[1];
  CHECK_FALSE(at.row(id).isByMachine);
  at.desk.bench.platform().automaticAnswer(at.desk.bench.row(id).remoteId, "We are away and reply tomorrow.");
  at.desk.bench.round();
  at.wait();
  QTest::qWait(300);
  at.wait();
  CHECK(at.row(id).isByMachine);
  CHECK_FALSE(at.row(other).isByMachine);
  CHECK(at.spokenRow(id).contains(QStringLiteral("only an automatic reply so far")));
  CHECK_FALSE(at.spokenRow(other).contains(QStringLiteral("automatic reply")));
  test::must(at.desk.bench.triage().close({id}));
  QTest::qWait(300);
  at.wait();
  const QModelIndex left = at.desk.window().list().model().indexOf(id);
  CHECK((!left.isValid() || !at.row(id).isByMachine));
}

TEST_CASE("A click on the due time opens its proof, in the list and in the head of the conversation") {
  Opened at;
  ProofWindow& proof = at.desk.desk->deadlines().proof();
  QTest::mouseClick(at.desk.window().list().view().viewport(), Qt::LeftButton, {}, at.dueAt(at.desk.threads[1]));
  at.wait();
  REQUIRE(proof.isVisible());
  CHECK(proof.text().contains(QStringLiteral("Time zone data")));
  CHECK(at.desk.window().list().current() == at.desk.threads[1]);
  proof.reject();
  // Beside it a click only opens the conversation.
  const QRect row = at.desk.window().list().view().visualRect(at.desk.window().list().model().indexOf(at.desk.threads[0]));
  QTest::mouseClick(at.desk.window().list().view().viewport(), Qt::LeftButton, {}, row.center());
  at.wait();
  CHECK_FALSE(proof.isVisible());
  ThreadHeading& head = at.desk.window().thread().heading();
  head.grab();
  REQUIRE_FALSE(head.dueBox().isEmpty());
  QTest::mouseClick(&head, Qt::LeftButton, {}, head.dueBox().center().toPoint());
  at.wait();
  CHECK(proof.isVisible());
  CHECK_FALSE(head.accessibleDescription().isEmpty());
}

TEST_CASE("TM05: the languages somebody speaks are chosen from a menu on the page of people") {
  Opened at(1);
  at.desk.window().actions().trigger(QStringLiteral("settings.people"));
  at.wait();
  auto* people = at.desk.window().findChild<QTableWidget*>(QStringLiteral("people.table"));
  REQUIRE(people != nullptr);
  people->setCurrentCell(0, 0);
  auto* languages = at.desk.window().findChild<QToolButton*>(QStringLiteral("people.languages"));
  REQUIRE(languages != nullptr);
  REQUIRE(languages->isEnabled());
  for (QAction* action : languages->menu()->actions())
    if (action->data().toString() == QLatin1String("ja")) action->trigger();
  at.wait();
  CHECK(test::must(at.desk.bench.team().languages()).at(PersonId{"me"}) == std::vector<std::string>{"ja"});
  people = at.desk.window().findChild<QTableWidget*>(QStringLiteral("people.table"));
  CHECK(people->item(0, 2)->text() == QStringLiteral("Japanese"));
}

TEST_CASE("KP08: the causes of failure open from the palette's command, say that nothing went wrong, or list it and open the thread") {
  Opened at;
  at.desk.window().actions().trigger(QStringLiteral("failures"));
  at.wait();
  FailuresWindow& window = at.desk.desk->deadlines().failures();
  REQUIRE(window.isVisible());
  CHECK(window.sharesText().contains(QStringLiteral("Nothing went wrong")));
  desk::FailureBreakdown breakdown = desk::breakdownOf({{at.desk.threads[1], StoreId{"shop"}, "late", "unassigned", at.desk.bench.clock.now()},
                                                        {at.desk.threads[0], StoreId{"shop"}, "forbidden-word", "PERSONAL_DATA", at.desk.bench.clock.now() - std::chrono::hours(1)}});
  window.setBreakdown(std::move(breakdown));
  CHECK(window.sharesText().contains(QStringLiteral("Replied too late: 1 (50.0 %)")));
  auto* table = window.findChild<QTableWidget*>(QStringLiteral("failures.table"));
  REQUIRE(table->rowCount() == 2);
  CHECK(table->item(0, 3)->text() == QStringLiteral("nobody owned it"));
  table->setFocus();
  QTest::keyClick(table, Qt::Key_Return);
  at.wait();
  CHECK_FALSE(window.isVisible());
  CHECK(at.desk.window().list().current() == at.desk.threads[1]);
}

TEST_CASE("IT05: the link of an alert opens its thread, whatever the desk shows") {
  Opened at;
  at.desk.window().actions().trigger(QStringLiteral("settings.general"));
  at.wait();
  REQUIRE_FALSE(at.desk.window().thread().isVisible());
  at.desk.desk->openWanted(QStringLiteral("inquirydesk://thread/%1/").arg(at.desk.threads[1].value));
  at.wait();
  CHECK(at.desk.window().list().current() == at.desk.threads[1]);
  CHECK(at.desk.window().thread().isVisible());
  at.desk.desk->openWanted(QStringLiteral("inquirydesk://thread/999999"));
  at.wait();
  CHECK(at.desk.window().list().current() == at.desk.threads[1]);
}

TEST_CASE("SL02: the window shows three clocks of one thread, and the earliest drives the colour of its row and head") {
  Opened at;
  SlaSettings settings = test::must(at.desk.bench.deadlines().settings());
  PolicyRow hot;
  hot.tag = "pre-sale";
  hot.policy = {PolicyName::Own, "Hot pre-sale 5 min", TimeBasis::Elapsed, std::chrono::minutes(5), {}, "Own target", {}, true, true, 1};
  settings.policies.push_back(hot);
  test::must(at.desk.bench.deadlines().save(settings));
  const ThreadId id = at.desk.bench.question("fresh", "Is this lamp in stock?");
  at.wait();
  at.desk.desk->openWanted(QString::number(id.value));
  at.wait();
  const auto clocks = [&] {
    const auto& items = at.desk.window().context().items();
    return std::count_if(items.begin(), items.end(), [](const ContextItem& item) { return item.kind == ContextItem::Kind::Clock; });
  };
  CHECK(clocks() == 2);
  CHECK(at.row(id).group == Due::InTime);
  const QString before = at.desk.window().thread().heading().accessibleDescription();
  test::must(at.desk.bench.triage().tag({id}, {"pre-sale"}, {}));
  at.desk.bench.round();
  at.wait();
  QTest::qWait(300);
  at.wait();
  CHECK(clocks() == 3);
  CHECK(at.row(id).group == Due::UnderHour);
  CHECK(at.desk.window().thread().heading().accessibleDescription() != before);
}

TEST_CASE("The wheel scrolls a page and turns no choice of a rule under the pointer") {
  Opened at(1);
  at.desk.window().actions().trigger(QStringLiteral("settings.general"));
  at.wait();
  auto* choice = at.desk.window().settings().findChild<QComboBox*>();
  REQUIRE(choice != nullptr);
  REQUIRE(choice->count() > 1);
  const int before = choice->currentIndex();
  for (const int way : {-120, 120}) {
    QWheelEvent turn(choice->rect().center(), choice->mapToGlobal(choice->rect().center()), {}, {0, way}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &turn);
    CHECK(choice->currentIndex() == before);
  }
}
