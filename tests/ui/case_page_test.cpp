#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/case_words.h"
#include "ui/common/action_words.h"
#include "ui/common/text.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using Form = CaseAction::Form;
using std::chrono::hours;

namespace {

constexpr const char* kOrder = "2000011890114402";

CaseAction action(const std::string& name, Form form) {
  CaseAction value;
  value.name = name;
  value.form = form;
  return value;
}

InboundCase caseOf(const RunningDesk& desk, const std::string& id, CaseTurn turn, Duration due) {
  InboundCase inbound;
  inbound.threadRemoteId = "case:" + id;
  Case& value = inbound.value;
  value.remoteId = id;
  value.kind = CaseKind::Claim;
  value.turn = turn;
  value.status = "opened";
  value.reasonText = "It arrived broken";
  value.orderRemoteId = kOrder;
  value.buyerName = "ROSAURA.T";
  value.amount = Money{124900, "MXN"};
  value.openedAt = desk.bench.clock.now() - hours(20);
  value.dueAt = desk.bench.clock.now() + due;
  value.dueSource = CaseDueSource::Platform;
  value.dueNote = "due_date";
  value.readAt = desk.bench.clock.now();
  if (turn != CaseTurn::Us) return inbound;
  CaseAction message = action("send-message", Form::Message);
  message.maxText = 100;
  CaseAction refund = action("partial-refund", Form::Amount);
  refund.maxAmount = Money{124800, "MXN"};
  refund.isDecision = true;
  CaseAction page = action("appeal", Form::OnPage);
  page.whyNot = "Appeals are written on the platform's own page.";
  value.actions = {message, refund, page};
  return inbound;
}

// Three cases at one shop, the page of cases open.
struct CaseDesk {
  RunningDesk desk{1};

  CaseDesk() {
    desk.bench.platform().capabilities.readsCases = true;
    desk.bench.platform().cases = {caseOf(desk, "late", CaseTurn::Us, -hours(1)), caseOf(desk, "soon", CaseTurn::Us, hours(3)), caseOf(desk, "theirs", CaseTurn::Platform, hours(9))};
    desk.bench.round();
    desk.settle();
    desk.window().actions().trigger(QStringLiteral("go.cases"));
    desk.settle();
  }
  CasePanel& panel() { return desk.window().cases(); }
  std::string chosen() { return must(desk.bench.cases().detail(*panel().current())).value.remoteId; }
  template <class T>
  static T must(Result<T> value) { return test::must(std::move(value)); }
  QPushButton* button(const QString& name) {
    auto* found = panel().findChild<QPushButton*>(name);
    REQUIRE(found != nullptr);
    return found;
  }
  void press(QPushButton* which) {
    which->click();
    desk.settle();
  }
  void sync() {
    desk.bench.round();
    // The announcement, then what is read because of it.
    desk.settle();
    desk.settle();
  }
};

}  // namespace

TEST_CASE("IN12: the page of cases lists what waits for us by deadline, then what waits for others, and when that was checked") {
  CaseDesk at;
  REQUIRE(at.panel().isVisible());
  QAbstractItemModelTester tester(const_cast<CaseModel*>(&at.panel().model()));
  REQUIRE(at.panel().model().rowCount() == 5);
  CHECK(at.panel().model().index(0).data(CaseModel::CountRole).toInt() == 2);
  CHECK(at.chosen() == "late");
  const QString spoken = at.panel().model().index(1).data(Qt::AccessibleTextRole).toString();
  CHECK(spoken.contains(QStringLiteral("It arrived broken")));
  CHECK(spoken.contains(QStringLiteral("overdue")));
  CHECK(at.panel().said().contains(QStringLiteral("1 store checked")));
  CHECK(at.panel().said().contains(QStringLiteral("MXN")));
}

TEST_CASE("A message of a case is written, sent with Ctrl+Enter once, and its field is empty afterwards") {
  CaseDesk at;
  at.panel().editor().setFocus();
  QTest::keyClicks(&at.panel().editor(), QStringLiteral("We send a new base."));
  at.desk.settle();
  QTest::keyClick(&at.panel().editor(), Qt::Key_Return, Qt::ControlModifier);
  at.desk.settle();
  CHECK(at.panel().editor().toPlainText().isEmpty());
  at.sync();
  REQUIRE(at.desk.bench.platform().acted.size() == 1);
  CHECK(at.desk.bench.platform().acted.front().text == "We send a new base.");
  CHECK(at.desk.bench.platform().acted.front().actionCase == "late");
}

TEST_CASE("Words begun for a case are still there after another case was looked at, and after a restart") {
  CaseDesk at;
  QTest::keyClicks(&at.panel().editor(), QStringLiteral("Draft"));
  at.desk.settle();
  at.panel().view().setCurrentIndex(at.panel().model().index(2));
  at.desk.settle();
  CHECK(at.chosen() == "soon");
  CHECK(at.panel().editor().toPlainText().isEmpty());
  at.panel().view().setCurrentIndex(at.panel().model().index(1));
  at.desk.settle();
  CHECK(at.panel().editor().toPlainText() == QStringLiteral("Draft"));
  at.desk.reopen();
  at.desk.settle();
  at.desk.window().actions().trigger(QStringLiteral("go.cases"));
  at.desk.settle();
  CHECK(at.panel().editor().toPlainText() == QStringLiteral("Draft"));
}

TEST_CASE("A refund asks once more before it leaves, and says what does not fit") {
  CaseDesk at;
  at.press(at.button(QStringLiteral("action.partial-refund")));
  CaseForm& form = at.panel().form();
  REQUIRE(form.isVisible());
  auto* amount = form.findChildren<QLineEdit*>().first();
  const auto buttonWith = [&form](const QString& text) {
    for (auto* each : form.findChildren<QPushButton*>())
      if (each->isVisible() && each->text() == text) return each;
    return static_cast<QPushButton*>(nullptr);
  };
  // Before anybody is asked whether it may leave.
  for (const char* wrong : {"abc", "", "0"}) {
    amount->setText(QString::fromLatin1(wrong));
    at.press(buttonWith(QStringLiteral("Go on…")));
    CHECK(form.said().contains(QStringLiteral("Enter the amount")));
    CHECK(buttonWith(QStringLiteral("Yes, do it")) == nullptr);
  }
  amount->setText(QStringLiteral("9999"));
  at.press(buttonWith(QStringLiteral("Go on…")));
  CHECK(at.desk.bench.platform().acted.empty());
  CHECK(buttonWith(QStringLiteral("Yes, do it")) == nullptr);
  CHECK(form.said().contains(QStringLiteral("more than can be given back")));
  CHECK(form.said().contains(QStringLiteral("1,248.00")));
  CHECK(form.isVisible());
  amount->setText(QStringLiteral("500"));
  at.press(buttonWith(QStringLiteral("Go on…")));
  CHECK(form.said().contains(QStringLiteral("it is about 500 MXN")));
  at.press(buttonWith(QStringLiteral("Yes, do it")));
  CHECK_FALSE(form.isVisible());
  at.sync();
  REQUIRE(at.desk.bench.platform().acted.size() == 1);
  CHECK(at.desk.bench.platform().acted.front().caseAnswer.amount == Money{50000, "MXN"});
}

TEST_CASE("What the outgoing check forbids in a case is told in words of its own, and stays to be changed") {
  CaseDesk at;
  QPlainTextEdit& words = at.panel().editor();
  words.setFocus();
  QTest::keyClicks(&words, QStringLiteral("Write to anna@example.com"));
  at.desk.settle();
  QTest::keyClick(&words, Qt::Key_Return, Qt::ControlModifier);
  at.desk.settle();
  CHECK(at.desk.bench.platform().acted.empty());
  CHECK(words.toPlainText() == QStringLiteral("Write to anna@example.com"));
  CHECK(at.panel().said().contains(QStringLiteral("The check before sending forbids this: E-mail address")));
}

TEST_CASE("A case that is closed meanwhile stays in sight until another one is chosen") {
  CaseDesk at;
  const std::string looked = at.chosen();
  for (InboundCase& each : at.desk.bench.platform().cases)
    if (each.value.remoteId == looked) each.value.turn = CaseTurn::Nobody, each.value.closedAt = at.desk.bench.clock.now(), each.value.actions.clear();
  at.desk.bench.clock.advance(std::chrono::minutes(10));
  at.desk.bench.round();
  at.desk.settle();
  CHECK(at.chosen() == looked);
  at.desk.key(Qt::Key_J);
  at.desk.settle();
  CHECK(at.chosen() != looked);
}

TEST_CASE("What is only possible on the platform's page has no button and says so") {
  CaseDesk at;
  CHECK(at.panel().findChild<QPushButton*>(QStringLiteral("action.appeal")) == nullptr);
  CHECK(at.panel().ways().shownTexts().join(QLatin1Char(' ')).contains(QStringLiteral("own page")));
}

TEST_CASE("Where the platform waits for us and takes nothing from here, its page is the way, and nothing says that it waits for others") {
  CaseDesk at;
  const std::string looked = at.chosen();
  for (InboundCase& each : at.desk.bench.platform().cases)
    if (each.value.remoteId == looked) each.value.kind = CaseKind::AtoZ, each.value.status = "open", each.value.actions.clear();
  at.desk.bench.clock.advance(std::chrono::minutes(10));
  at.sync();
  REQUIRE(at.chosen() == looked);
  const QString said = at.panel().ways().shownTexts().join(QLatin1Char(' '));
  INFO(said.toStdString());
  CHECK(said.contains(QStringLiteral("It waits for us")));
  CHECK_FALSE(said.contains(QStringLiteral("waits for somebody else")));
}

TEST_CASE("CH05: from the conversation of an order its case is one command away, and back") {
  CaseDesk at;
  const Thread row = at.desk.bench.row(at.desk.threads[0]);
  ThreadFacts facts;
  facts.remoteId = row.remoteId;
  facts.kind = row.kind;
  facts.orderRemoteId = kOrder;
  at.desk.bench.write([&](storage::Connection& connection) -> Status {
    const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
    return stored ? Status() : fail(stored.error());
  });
  at.desk.key(Qt::Key_G);
  at.desk.key(Qt::Key_A);
  at.desk.settle();
  Q_EMIT at.desk.window().list().threadChosen(at.desk.threads[0]);
  at.desk.settle();
  at.desk.window().actions().trigger(QStringLiteral("case"));
  at.desk.settle();
  REQUIRE(at.panel().isVisible());
  CHECK(at.panel().said().contains(toQt(kOrder)));
  at.press(at.button(QStringLiteral("thread.%1").arg(at.desk.threads[0].value)));
  CHECK_FALSE(at.panel().isVisible());
  CHECK(at.desk.window().hasThread());
}

TEST_CASE("The list of cases is narrowed by buyer, order or number, and the closed ones have a list of their own") {
  CaseDesk at;
  auto* search = at.panel().findChildren<QLineEdit*>().first();
  search->setText(QStringLiteral("soon"));
  CHECK(at.panel().model().rowCount() == 2);
  search->clear();
  at.desk.bench.clock.advance(hours(1));
  for (InboundCase& each : at.desk.bench.platform().cases) {
    each.value.turn = CaseTurn::Nobody;
    each.value.readAt = at.desk.bench.clock.now();
  }
  at.sync();
  at.panel().showTab(CaseTab::Open);
  CHECK(at.panel().model().rowCount() == 0);
  CHECK(at.panel().said().contains(QStringLiteral("No open case.")));
  at.panel().showTab(CaseTab::Closed);
  CHECK(at.panel().model().rowCount() == 4);
}

TEST_CASE("The page of cases fits the smallest window with the story and the steps one click apart") {
  CaseDesk at;
  at.desk.window().resize(1024, 640);
  at.desk.settle();
  CHECK(at.panel().timeline().isVisible());
  CHECK_FALSE(at.panel().ways().isVisible());
  for (auto* each : at.panel().findChildren<QPushButton*>())
    if (each->isVisible() && each->text() == QStringLiteral("Steps and files")) at.press(each);
  CHECK(at.panel().ways().isVisible());
  CHECK_FALSE(at.panel().timeline().isVisible());
}

TEST_CASE("On the page of cases J and K move, R answers, and keys of the inbox touch no conversation") {
  CaseDesk at;
  at.panel().view().setFocus();
  CHECK(at.chosen() == "late");
  at.desk.key(Qt::Key_J);
  at.desk.settle();
  CHECK(at.chosen() == "soon");
  // Past the heading of those that wait for others, and not beyond the last one.
  at.desk.key(Qt::Key_J);
  at.desk.key(Qt::Key_J);
  at.desk.settle();
  CHECK(at.chosen() == "theirs");
  at.desk.key(Qt::Key_R);
  at.desk.settle();
  CHECK_FALSE(at.panel().editor().hasFocus());
  at.desk.key(Qt::Key_K);
  at.desk.settle();
  CHECK(at.chosen() == "soon");
  const auto before = at.desk.bench.row(at.desk.threads[0]).status;
  for (const Qt::Key key : {Qt::Key_E, Qt::Key_U, Qt::Key_S, Qt::Key_X}) at.desk.key(key);
  at.desk.settle();
  CHECK(at.desk.bench.row(at.desk.threads[0]).status == before);
  CHECK(at.panel().isVisible());
  at.desk.key(Qt::Key_R);
  at.desk.settle();
  CHECK(at.panel().editor().hasFocus());
}

TEST_CASE("A case without a stage names its state alone, and the way to decide has a name") {
  Case value;
  value.status = "REQUESTED";
  CHECK(caseState(value) == QStringLiteral("Requested"));
  value.stage = "PENDING_RESPOND";
  CHECK(caseState(value).contains(QStringLiteral(" · ")));
  value.stage = value.status;
  CHECK(caseState(value) == QStringLiteral("Requested"));
  CHECK(caseState(Case{}).isEmpty());
  CHECK(caseActionName("decide") == QStringLiteral("Decide about it"));
}

TEST_CASE("No key changes a conversation while another page hides the inbox") {
  CaseDesk at;
  const auto before = at.desk.bench.row(at.desk.threads[0]);
  for (const char* page : {"go.tickets", "go.outbox", "go.appeals", "go.support", "go.cases", "stores", "settings.general", "coverage"}) {
    INFO(page);
    at.desk.window().actions().trigger(QString::fromLatin1(page));
    at.desk.settle();
    for (const char* command : {"select.all", "done", "no-reply", "unread", "priority", "reply.many", "send", "tag"}) {
      at.desk.window().actions().trigger(QString::fromLatin1(command));
      at.desk.settle();
      CHECK(QApplication::activePopupWidget() == nullptr);
      CHECK(QApplication::activeModalWidget() == nullptr);
    }
    const auto after = at.desk.bench.row(at.desk.threads[0]);
    CHECK(after.status == before.status);
    CHECK(after.needsReply == before.needsReply);
    CHECK(after.priority == before.priority);
    CHECK_FALSE(at.desk.window().list().hasSeveralChosen());
  }
}

TEST_CASE("A case that only mails tell of is marked as settled in the window, and opened again") {
  CaseDesk cases;
  cases.desk.bench.platform().cases.clear();
  cases.desk.bench.platform().capabilities.readsCases = false;
  cases.desk.bench.round();
  cases.panel().select(cases.panel().current().value());
  cases.desk.window().actions().trigger(QStringLiteral("go.inbox"));
  cases.desk.window().actions().trigger(QStringLiteral("go.cases"));
  cases.desk.settle();
  const auto open = test::must(cases.desk.bench.cases().list()).open.size();
  auto* settle = cases.panel().findChild<QPushButton*>(QStringLiteral("byHand"));
  REQUIRE(settle != nullptr);
  settle->click();
  cases.desk.settle();
  CHECK(test::must(cases.desk.bench.cases().list()).open.size() == open - 1);
  auto* again = cases.panel().findChild<QPushButton*>(QStringLiteral("byHand"));
  REQUIRE(again != nullptr);
  again->click();
  cases.desk.settle();
  CHECK(test::must(cases.desk.bench.cases().list()).open.size() == open);
}

TEST_CASE("A search without a hit said that no case is open, and found no store by its name") {
  CaseDesk cases;
  auto* search = cases.panel().findChild<QLineEdit*>();
  REQUIRE(search != nullptr);
  search->setText(QStringLiteral("nobody-of-this-name"));
  cases.desk.settle();
  CHECK(cases.panel().said().contains(QStringLiteral("nobody-of-this-name")));
  search->setText(QString::fromStdString(test::must(cases.desk.bench.stores().list()).front().store.name));
  cases.desk.settle();
  CHECK(cases.panel().current());
}
