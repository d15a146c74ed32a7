#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

const StoreId kShop{"shop"};

struct Setup {
  Setup() {
    desk.desk->setup().openAt(kShop, ConnectStep::People);
    wait();
  }
  void wait() {
    for (int i = 0; i < 4; ++i) desk.settle();
  }
  ConnectPanel& panel() { return desk.window().connectPanel(); }
  RunningDesk desk{1};
};

}  // namespace

TEST_CASE("TM03: a store without anybody who answers for it cannot be called ready, and a group made in the wizard answers for it") {
  Setup at;
  OwnerBox& owner = at.panel().owner();
  // Only one person works here: there is nothing to choose.
  CHECK(owner.who().currentData().toString() == QStringLiteral("me"));
  CHECK(at.panel().whyNotNext().isEmpty());
  at.panel().setOwner({});
  CHECK_FALSE(at.panel().whyNotNext().isEmpty());
  CHECK_FALSE(at.panel().nextButton().isEnabled());

  owner.groupButton().setFocus();
  at.desk.key(Qt::Key_Space);
  REQUIRE(owner.groupForm().isVisible());
  CHECK_FALSE(owner.groupForm().saveButton().isEnabled());
  QTest::keyClicks(&owner.groupForm().nameField(), QStringLiteral("After-sales"));
  owner.groupForm().members().item(0)->setCheckState(Qt::Checked);
  REQUIRE(owner.groupForm().saveButton().isEnabled());
  owner.groupForm().saveButton().click();
  at.wait();
  CHECK_FALSE(owner.groupForm().isVisible());
  CHECK(at.panel().whyNotNext().isEmpty());
  const auto owners = at.desk.bench.team().owners();
  REQUIRE(owners.has_value());
  REQUIRE(owners->contains(kShop));
  CHECK(isGroup(owners->at(kShop).who));
  owner.takesNew().click();
  at.wait();
  CHECK(at.desk.bench.team().owners()->at(kShop).takesNew);
}

TEST_CASE("SL13: hours chosen in the wizard are kept, several stretches a day, and impossible ones are told in place") {
  Setup at;
  at.desk.desk->setup().openAt(kShop, ConnectStep::Clocks);
  at.wait();
  HoursBox& hours = at.panel().hours();
  CHECK(hours.plan().isRoundTheClock());
  hours.officeButton().click();
  hours.date().setDate(QDate(2026, 12, 25));
  hours.addButton().click();
  REQUIRE(QTest::qWaitFor([&] { return at.desk.bench.team().hours(kShop)->closed.size() == 1; }, 5000));
  const desk::HoursPlan plan = *at.desk.bench.team().hours(kShop);
  CHECK(plan.week[0] == desk::HoursPlan::Day{true, 540, 1080});
  CHECK_FALSE(plan.week[6].isOpen);
  const auto write = [&](const char* text) {
    hours.times(0).selectAll();
    QTest::keyClicks(&hours.times(0), QString::fromLatin1(text));
    QTest::qWait(700);
    at.wait();
  };
  const auto said = [&] { return hours.findChild<QLabel*>(QStringLiteral("hoursProblem"))->text(); };
  write("09:00-08:00");
  CHECK(*at.desk.bench.team().hours(kShop) == plan);
  CHECK(said().contains(QStringLiteral("Monday")));
  CHECK(said().contains(QStringLiteral("09:00-12:00, 13:30-18:00")));
  write("09:00-12:00, 13:30-18:00");
  CHECK(said().isEmpty());
  CHECK(at.desk.bench.team().hours(kShop)->week[0] == desk::HoursPlan::Day{true, 540, 720, {{810, 1080}}});
}

TEST_CASE("A group is listed under Groups and not among the people") {
  Setup at;
  REQUIRE(at.desk.bench.team().saveGroup({{}, "After-sales", {PersonId{"me"}}}).has_value());
  at.desk.window().actions().trigger(QStringLiteral("settings.people"));
  at.wait();
  auto* which = at.desk.window().findChild<QComboBox*>(QStringLiteral("people.group"));
  REQUIRE(which != nullptr);
  CHECK(which->findText(QStringLiteral("After-sales")) >= 0);
  auto* people = at.desk.window().findChild<QTableWidget*>(QStringLiteral("people.table"));
  REQUIRE(people != nullptr);
  CHECK(people->rowCount() == 1);
}
