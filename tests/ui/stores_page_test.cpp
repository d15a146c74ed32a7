#include <QClipboard>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <deque>

#include "tests/ui/running_desk.h"
#include "ui/shell/desk_words.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct StoresDesk {
  StoresDesk() {
    desk.window().actions().trigger(QStringLiteral("stores"));
    desk.settle();
  }
  StoresPage& page() { return desk.window().settings().stores(); }
  template <class T>
  T* control(const char* part) {
    T* found = page().findChild<T*>(QStringLiteral("store.shop.") + QLatin1String(part));
    INFO(part);
    REQUIRE(found != nullptr);
    return found;
  }
  void press(const char* part) {
    control<QPushButton>(part)->click();
    desk.settle();
  }
  QStringList texts(const char* name) {
    QStringList all;
    for (const QLabel* label : page().findChildren<QLabel*>(QString::fromLatin1(name))) all << label->text();
    return all;
  }
  RunningDesk desk;
};

}  // namespace

TEST_CASE("AU05: a test of the connection says what it read and ticks the steps in their fixed order") {
  StoresDesk at;
  at.press("check");
  const QStringList steps = at.texts("step");
  REQUIRE(steps.size() == 5);
  const char* names[] = {"State of the store", "Date of the sign-in", "Test read", "Sign in again", "Log"};
  for (int i = 0; i < 5; ++i) CHECK(steps[i].startsWith(QLatin1String(names[i])));
  CHECK(steps[2].contains(QStringLiteral("read 3 messages")));
  CHECK(steps[4].contains(QStringLiteral("not needed")));
  REQUIRE(at.texts("trial").size() == 1);
  CHECK(at.texts("trial").first().startsWith(QStringLiteral("Nothing is affected")));
}

TEST_CASE("AU05: what a test read got is told with its newest message, or with the platform's code") {
  desk::StoreCheck check;
  check.diagnosis.steps.push_back({"test-read", true, true, "", "", 5, test::instant("2026-03-04T06:02:00Z"), {}});
  const TimeText times(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Asia/Shanghai"));
  CHECK(gotText(check, times).contains(QStringLiteral(", newest ")));
  CHECK(gotText(check, times).startsWith(QStringLiteral("read 5 message")));
  CHECK(gotText(check, times).contains(QStringLiteral("14:02")));
  check.diagnosis.steps.front() = {"test-read", true, false, "", "ebay.931", -1, {}, {}};
  CHECK(gotText(check, times) == QStringLiteral("the platform answered: ebay.931"));
}

TEST_CASE("AU05: with a revoked sign-in the diagnosis ends at signing in again, steps one to three ticked") {
  StoresDesk at;
  at.desk.bench.platform().pullError = Error{ErrorKind::Unauthorised, "test.revoked", "Sign in again.", {}};
  at.press("check");
  const QStringList steps = at.texts("step");
  REQUIRE(steps.size() == 4);
  for (int i = 0; i < 3; ++i) CHECK_FALSE(steps[i].contains(QStringLiteral("(to do)")));
  CHECK(steps[2].contains(QStringLiteral("test.revoked")));
  CHECK(steps[3].startsWith(QStringLiteral("Sign in again (to do)")));
  const auto& trial = at.page().state(StoreId{"shop"}).trial;
  REQUIRE(trial.has_value());
  CHECK(trial->lastStep == QStringLiteral("Sign in again"));
  CHECK(trial->level == QStringLiteral("This store is affected, others are not"));
}

TEST_CASE("AU06: the mailbox of a connected store is changed on its own page, and its history stays as far back as it was") {
  StoresDesk at;
  test::must(at.desk.bench.stores().change(R"({"id":"shop","marketplace":"ebay","site":"EBAY_US","name":"shop","timeZone":"UTC","endpoints":{"api":"http://127.0.0.1:9"},
    "mailbox":{"imap":{"host":"127.0.0.1","port":143,"security":"none","user":"service@shop.example"},"smtp":{"host":"127.0.0.1","port":25,"security":"none","user":"service@shop.example","from":"service@shop.example"},"folders":["INBOX"]},
    "credentials":{"clientId":"a","clientSecret":"b"}})"));
  at.desk.reopen();
  at.desk.window().actions().trigger(QStringLiteral("stores"));
  at.desk.settle();
  CHECK(at.control<QPushButton>("signIn")->text() == QStringLiteral("Mailbox…"));
  at.press("signIn");
  ConnectPanel& wizard = at.desk.window().connectPanel();
  CHECK(wizard.isVisible());
  CHECK(wizard.draft().step == ConnectStep::SignIn);
  CHECK(wizard.draft().storeId == QStringLiteral("shop"));
  CHECK(wizard.signIn().mailbox().address().text() == QStringLiteral("service@shop.example"));
  CHECK(wizard.signIn().mailbox().imapPort().value() == 143);
}

TEST_CASE("A test that takes long can be left; its late answer changes nothing") {
  StoresDesk at;
  std::deque<std::function<void()>> later;
  at.desk.workLater([&](std::function<void()> work) { later.push_back(std::move(work)); });
  at.press("check");
  CHECK(at.texts("busy").size() == 1);
  CHECK(at.control<QPushButton>("check")->text() == QStringLiteral("Stop waiting"));
  at.press("check");
  CHECK(at.texts("busy").isEmpty());
  while (!later.empty()) {
    const auto work = std::move(later.front());
    later.pop_front();
    work();
  }
  at.desk.settle();
  CHECK(at.texts("step").isEmpty());
  at.desk.workLater({});
}

TEST_CASE("A store is renamed, and keeps its id and threads") {
  StoresDesk at;
  at.press("rename");
  at.control<QLineEdit>("newName")->setText(QStringLiteral("Blue Harbor UK"));
  at.press("keepName");
  const auto rows = test::must(at.desk.bench.stores().list());
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().store.id == StoreId{"shop"});
  CHECK(rows.front().store.name == "Blue Harbor UK");
  CHECK(at.desk.bench.row(at.desk.threads[0]).store == StoreId{"shop"});
  at.press("rename");
  at.control<QLineEdit>("newName")->setText(QStringLiteral("   "));
  CHECK_FALSE(at.control<QPushButton>("keepName")->isEnabled());
}

TEST_CASE("A store is removed only after its name was typed") {
  StoresDesk at;
  at.press("remove");
  CHECK_FALSE(at.control<QPushButton>("removeNow")->isEnabled());
  at.control<QLineEdit>("word")->setText(QStringLiteral("sho"));
  CHECK_FALSE(at.control<QPushButton>("removeNow")->isEnabled());
  at.control<QLineEdit>("word")->setText(QStringLiteral("shop"));
  REQUIRE(at.control<QPushButton>("removeNow")->isEnabled());
  at.press("removeNow");
  CHECK(test::must(at.desk.bench.stores().list()).empty());
}

TEST_CASE("Read marks go to the platform only when somebody says so") {
  StoresDesk at;
  auto* marks = at.control<QCheckBox>("marks");
  CHECK_FALSE(marks->isChecked());
  marks->click();
  at.desk.settle();
  CHECK(test::must(at.desk.bench.triage().readSync(StoreId{"shop"})) == desk::TriageService::ReadSync::Platform);
}

TEST_CASE("AU06: signing in again keeps the store and its threads") {
  StoresDesk at;
  at.press("signIn");
  auto* code = at.control<QLineEdit>("code");
  CHECK_FALSE(at.control<QPushButton>("finish")->isEnabled());
  code->setText(QStringLiteral("the-code"));
  at.press("finish");
  CHECK(at.texts("said").join(QLatin1Char(' ')).contains(QStringLiteral("History and settings of the store are as before")));
  CHECK(test::must(at.desk.bench.stores().list()).front().store.id == StoreId{"shop"});
  for (const ThreadId id : at.desk.threads) CHECK(at.desk.bench.row(id).store == StoreId{"shop"});
}
