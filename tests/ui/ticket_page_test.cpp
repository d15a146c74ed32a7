#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "ui/common/text.h"
#include "ui/shell/ticket_flow.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct TicketDesk {
  RunningDesk desk{2};
  TicketForm& form = desk.desk->tickets().form();

  TicketPanel& panel() { return desk.window().tickets(); }
  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }
  // From the first conversation, of the kind that is called so.
  void make(const std::string& kind, const QString& title) {
    desk.window().list().step(1);
    desk.settle();
    run("ticket.new");
    REQUIRE(form.isVisible());
    if (const int at = form.kind().findData(toQt(kind)); at >= 0) form.kind().setCurrentIndex(at);
    if (!title.isEmpty()) form.title().setText(title);
    form.makeButton().click();
    desk.settle();
  }
  void press(const QString& name) {
    auto* button = panel().findChild<QAbstractButton*>(name);
    REQUIRE(button != nullptr);
    button->click();
    desk.settle();
  }
  std::vector<Ticket> open() { return test::must(desk.bench.tickets().list({desk::TicketQuestion::Which::Open, {}})); }
};

}  // namespace

TEST_CASE("TK01 TK03: a ticket is made from the message on screen and leads back to it") {
  TicketDesk at;
  at.make("", QStringLiteral("Ask the warehouse"));
  CHECK_FALSE(at.form.isVisible());
  REQUIRE(at.open().size() == 1);
  CHECK(at.open().front().title == "Ask the warehouse");
  at.run("go.tickets");
  REQUIRE(at.panel().isVisible());
  QAbstractItemModelTester tester(const_cast<TicketModel*>(&at.panel().model()));
  CHECK(at.panel().said().contains(QStringLiteral("#1 Ask the warehouse")));
  const ThreadId thread = test::must(at.desk.bench.tickets().detail(TicketId{1})).threads.front().id;
  at.press(QStringLiteral("thread.%1").arg(thread.value));
  CHECK_FALSE(at.panel().isVisible());
  CHECK(at.desk.window().hasThread());
}

TEST_CASE("TK02: only the moves that are possible are offered, and each is in the history") {
  TicketDesk at;
  at.make("", QStringLiteral("Refund by hand"));
  at.run("go.tickets");
  CHECK(at.panel().findChild<QPushButton*>(QStringLiteral("move.solved")) == nullptr);
  at.press(QStringLiteral("move.in-progress"));
  CHECK(at.open().front().state == TicketState::InProgress);
  at.press(QStringLiteral("move.solved"));
  CHECK(at.open().empty());
  at.panel().showTab(TicketPanel::Tab::Solved);
  at.desk.settle();
  CHECK(at.panel().said().contains(QStringLiteral("changed its state")));
  at.press(QStringLiteral("move.in-progress"));
  CHECK(at.open().size() == 1);
}

TEST_CASE("TK15: a ticket of a kind shows its checklist, and open items keep it from being solved where the kind wants it so") {
  TicketDesk at;
  auto kinds = test::must(at.desk.bench.tickets().kinds());
  REQUIRE_FALSE(kinds.empty());
  kinds.front().mustTick = true;
  test::must(at.desk.bench.tickets().saveKinds(kinds));
  at.make(kinds.front().id, QStringLiteral("By the list"));
  at.run("go.tickets");
  const auto boxes = at.panel().findChildren<QCheckBox*>();
  REQUIRE(static_cast<std::size_t>(boxes.size()) == kinds.front().items.size());
  at.press(QStringLiteral("move.in-progress"));
  at.press(QStringLiteral("move.solved"));
  CHECK(at.open().size() == 1);
  for (std::size_t i = 0; i < kinds.front().items.size(); ++i) at.press(QStringLiteral("item.%1").arg(i));
  at.press(QStringLiteral("move.solved"));
  CHECK(at.open().empty());
}

TEST_CASE("The navigation counts the tickets of the person, and the list is found by words") {
  TicketDesk at;
  at.make("", QStringLiteral("Ask the warehouse"));
  at.make("", QStringLiteral("Call the carrier"));
  at.run("go.tickets");
  REQUIRE(at.panel().model().rowCount() == 2);
  auto* search = at.panel().findChildren<QLineEdit*>().first();
  search->setText(QStringLiteral("carrier"));
  at.desk.settle();
  CHECK(at.panel().model().rowCount() == 1);
  search->clear();
  at.desk.settle();
  at.press(QStringLiteral("move.in-progress"));
  std::int64_t counted = -1;
  for (const NavigationRow& row : at.desk.window().navigationModel().allRows())
    if (row.kind == NavigationRow::Kind::Tickets) counted = row.count;
  CHECK(counted == 1);
}
