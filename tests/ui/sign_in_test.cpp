#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

const PersonId kMe{"me"}, kLi{"li"};

// Two people with passwords; the window starts with nobody.
struct TwoAtOneDesk {
  TwoAtOneDesk() {
    test::must(desk.bench.triage().addPerson({kLi, "Li Wen", {}}));
    test::must(desk.signIns().setPassword(kMe, {}, Secret("owner of all")));
    test::must(desk.signIns().setRoles(kLi, {DeskRole::Agent, {}}));
    test::must(desk.signIns().setPassword(kLi, {}, Secret("chosen for li")));
    desk.reopen();
    desk.settle();
  }
  void enter(const PersonId& person, const char* password) {
    LockPage* page = desk.desk->lock().page();
    REQUIRE(page != nullptr);
    page->who().setCurrentIndex(page->who().findData(QString::fromStdString(person.value)));
    page->field().clear();
    QTest::keyClicks(&page->field(), QString::fromUtf8(password));
    QTest::keyClick(&page->field(), Qt::Key_Return);
    desk.settle();
  }
  RunningDesk desk{2};
};

}  // namespace

TEST_CASE("TM01: a desk with passwords begins with the question who works here and shows no buyer before") {
  TwoAtOneDesk at;
  REQUIRE(at.desk.desk->lock().isLocked());
  CHECK(at.desk.desk->lock().page()->who().count() == 2);
  CHECK(at.desk.window().list().model().rowCount() == 0);
  at.enter(kLi, "not that one");
  REQUIRE(at.desk.desk->lock().isLocked());
  CHECK(at.desk.desk->lock().page()->text().contains(QStringLiteral("do not fit")));
  at.enter(kLi, "chosen for li");
  CHECK_FALSE(at.desk.desk->lock().isLocked());
  CHECK(at.desk.signIns().acting() == kLi);
  CHECK(at.desk.window().list().model().rowCount() > 0);
  QPushButton* who = at.desk.window().status().button(QStringLiteral("person.switch"));
  REQUIRE(who != nullptr);
  CHECK(who->isVisible());
  CHECK(who->accessibleName().contains(QStringLiteral("Li Wen")));
}

TEST_CASE("TM01: the status line hands the window to somebody else without a restart") {
  TwoAtOneDesk at;
  at.enter(kLi, "chosen for li");
  at.desk.window().status().button(QStringLiteral("person.switch"))->click();
  at.desk.settle();
  REQUIRE(at.desk.desk->lock().isLocked());
  CHECK(at.desk.desk->lock().page()->person() == QStringLiteral("li"));
  at.enter(kMe, "owner of all");
  CHECK_FALSE(at.desk.desk->lock().isLocked());
  CHECK(at.desk.signIns().acting() == kMe);
}

TEST_CASE("TM09: an owner who forgot the password comes in with the recovery code and a new one, from the locked window") {
  TwoAtOneDesk at;
  const std::string code = [&] {
    at.desk.bench.parts().me.become(kMe);
    auto made = test::must(at.desk.bench.access().newRecoveryCode());
    test::must(at.desk.signIns().beginSignedOut());
    return made;
  }();
  LockPage* page = at.desk.desk->lock().page();
  REQUIRE(page != nullptr);
  auto* forgot = page->findChild<QPushButton*>(QStringLiteral("lockForgot"));
  auto* typed = page->findChild<QLineEdit*>(QStringLiteral("lockCode"));
  REQUIRE(forgot != nullptr);
  CHECK_FALSE(typed->isVisible());
  forgot->click();
  REQUIRE(typed->isVisible());
  CHECK_FALSE(page->button().isEnabled());
  typed->setText(QStringLiteral("not the code"));
  at.enter(kMe, "a newer word");
  REQUIRE(at.desk.desk->lock().isLocked());
  CHECK(typed->text() == QStringLiteral("not the code"));
  typed->setText(QString::fromStdString(code));
  at.enter(kMe, "a newer word");
  CHECK_FALSE(at.desk.desk->lock().isLocked());
  CHECK(at.desk.signIns().acting() == kMe);
}

TEST_CASE("TM02: the page of roles shows the whole table and gives a role") {
  TwoAtOneDesk at;
  at.enter(kMe, "owner of all");
  at.desk.window().actions().trigger(QStringLiteral("settings.roles"));
  at.desk.settle();
  RolesPage& page = at.desk.window().settings().roles();
  auto* matrix = page.findChild<QTableWidget*>(QStringLiteral("roles.matrix"));
  REQUIRE(matrix != nullptr);
  CHECK(matrix->rowCount() == kDeskRights);
  CHECK(matrix->columnCount() == 7);
  Q_EMIT page.roleChosen(kLi, {}, DeskRole::Reviewer);
  at.desk.settle();
  CHECK(test::must(at.desk.signIns().roles()).at(kLi).everywhere == DeskRole::Reviewer);
}
