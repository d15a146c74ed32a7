#include <QAccessible>
#include <QDir>
#include <QSettings>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// Everything a screen reader can find, from the program downwards.
void collect(QAccessibleInterface* node, QString& all, int depth = 0) {
  if (node == nullptr || depth > 40) return;
  for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) all += node->text(kind) + QLatin1Char('\n');
  if (QAccessibleTextInterface* text = node->textInterface()) all += text->text(0, text->characterCount());
  for (int i = 0; i < node->childCount(); ++i) collect(node->child(i), all, depth + 1);
}

QString allThatCanBeRead() {
  QString all;
  collect(QAccessible::queryAccessibleInterface(QCoreApplication::instance()), all);
  for (const QWidget* window : QApplication::topLevelWidgets())
    if (window->isVisible()) all += window->windowTitle() + QLatin1Char('\n');
  return all;
}

void useKey(RunningDesk& desk, const char* passphrase) {
  desk.desk->lock().setKey({[] { return true; }, [passphrase](const Secret& typed) -> Result<bool> { return typed.reveal() == passphrase; }});
}

void type(RunningDesk& desk, const char* text) {
  LockPage* page = desk.desk->lock().page();
  REQUIRE(page != nullptr);
  page->field().clear();
  QTest::keyClicks(&page->field(), QString::fromUtf8(text));
  QTest::keyClick(&page->field(), Qt::Key_Return);
  desk.settle();
}

void saveShot(QWidget& window, const QString& name) {
  QDir().mkpath(QStringLiteral(INQUIRY_BUILD_DIR "/shots"));
  window.grab().save(QStringLiteral(INQUIRY_BUILD_DIR "/shots/%1.png").arg(name));
}

}  // namespace

TEST_CASE("TM09: Ctrl+L takes every trace of buyers off the window, and the passphrase brings back draft, focus and place") {
  RunningDesk desk(3);
  useKey(desk, "open sesame");
  desk.key(Qt::Key_J);
  const auto current = desk.window().list().current();
  REQUIRE(current.has_value());
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), QStringLiteral("Half an answer"));
  desk.settle();
  REQUIRE(allThatCanBeRead().contains(QStringLiteral("Where is my parcel")));
  REQUIRE(allThatCanBeRead().contains(QStringLiteral("Half an answer")));

  desk.key(Qt::Key_L, Qt::ControlModifier);
  REQUIRE(desk.desk->lock().isLocked());
  const QString readable = allThatCanBeRead();
  CHECK_FALSE(readable.contains(QStringLiteral("parcel")));
  CHECK_FALSE(readable.contains(QStringLiteral("Half an answer")));
  CHECK_FALSE(readable.contains(QStringLiteral("buyer"), Qt::CaseInsensitive));
  CHECK(readable.contains(QStringLiteral("Locked since")));
  CHECK_FALSE(desk.window().composer().isVisible());
  saveShot(desk.window(), QStringLiteral("lock-light-en"));

  SECTION("keys do nothing behind the lock") {
    desk.key(Qt::Key_E);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    desk.key(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(desk.window().palette().isVisible());
    CHECK(desk.desk->lock().isLocked());
  }
  SECTION("what comes in meanwhile is there afterwards") { desk.bench.question("late", "One more thing"); }
  type(desk, "open sesame");
  REQUIRE_FALSE(desk.desk->lock().isLocked());
  CHECK(desk.window().list().current() == current);
  CHECK(desk.window().composer().editor().text().contains(QStringLiteral("Half an answer")));
  CHECK(desk.window().composer().editor().hasFocus());
  CHECK(allThatCanBeRead().contains(QStringLiteral("Where is my parcel")));
  desk.key(Qt::Key_K, Qt::ControlModifier);
  CHECK(desk.window().palette().isVisible());
}

TEST_CASE("A wrong passphrase makes the next try wait, longer each time") {
  RunningDesk desk(1);
  useKey(desk, "right");
  desk.desk->lock().lock();
  desk.settle();
  LockFlow& lock = desk.desk->lock();
  type(desk, "wrong");
  CHECK(lock.isLocked());
  CHECK_FALSE(lock.page()->field().isEnabled());
  CHECK(lock.page()->text().contains(QStringLiteral("Try again in 1 s")));
  desk.bench.clock.advance(seconds(1));
  lock.tick();
  REQUIRE(lock.page()->field().isEnabled());
  type(desk, "wrong");
  CHECK(lock.page()->text().contains(QStringLiteral("Try again in 2 s")));
  desk.bench.clock.advance(seconds(1));
  lock.tick();
  CHECK_FALSE(lock.page()->field().isEnabled());
  desk.bench.clock.advance(seconds(1));
  lock.tick();
  type(desk, "wrong");
  CHECK(lock.page()->text().contains(QStringLiteral("Try again in 4 s")));
  desk.bench.clock.advance(seconds(4));
  lock.tick();
  type(desk, "right");
  CHECK_FALSE(lock.isLocked());
}

TEST_CASE("TM09: the workspace's own passphrase opens the lock") {
  RunningDesk desk(1);
  desk.desk->lock().lock();
  desk.settle();
  type(desk, "correct mule");
  CHECK(desk.desk->lock().isLocked());
  desk.bench.clock.advance(seconds(1));
  desk.desk->lock().tick();
  type(desk, "correct horse");
  CHECK_FALSE(desk.desk->lock().isLocked());
}

TEST_CASE("A passphrase that cannot be checked is said so and does not count as wrong") {
  RunningDesk desk(1);
  desk.desk->lock().setKey({[] { return true; }, [](const Secret&) -> Result<bool> { return fail(ErrorKind::Storage, "access.unreadable", "The key file cannot be read."); }});
  desk.desk->lock().lock();
  desk.settle();
  type(desk, "anything");
  CHECK(desk.desk->lock().isLocked());
  CHECK(desk.desk->lock().page()->field().isEnabled());
  CHECK_FALSE(desk.desk->lock().page()->text().contains(QStringLiteral("Try again in")));
}

TEST_CASE("TM09: the window locks itself after idle minutes, and not while somebody works or has switched it off") {
  RunningDesk desk(1);
  LockFlow& lock = desk.desk->lock();
  lock.setKey({});
  QSettings settings(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat);
  settings.remove(QStringLiteral("lock/idleMinutes"));
  desk.bench.clock.advance(minutes(14));
  lock.tick();
  CHECK_FALSE(lock.isLocked());
  desk.key(Qt::Key_J);
  desk.bench.clock.advance(minutes(14));
  lock.tick();
  CHECK_FALSE(lock.isLocked());
  SECTION("after 15 minutes") {
    desk.bench.clock.advance(minutes(1));
    lock.tick();
    REQUIRE(lock.isLocked());
    // No passphrase: the page says so, and a click opens.
    CHECK(lock.page()->text().contains(QStringLiteral("No passphrase is set")));
    QTest::mouseClick(lock.page(), Qt::LeftButton, {}, QPoint(20, 20));
    CHECK_FALSE(lock.isLocked());
  }
  SECTION("never when switched off") {
    settings.setValue(QStringLiteral("lock/idleMinutes"), 0);
    desk.bench.clock.advance(minutes(600));
    lock.tick();
    CHECK_FALSE(lock.isLocked());
  }
}

namespace {

// A desk under its lock, and what its lock asked for.
struct LockedDesk {
  RunningDesk desk{2};
  int closings = 0;
  QSettings settings{QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"), QSettings::IniFormat};

  LockedDesk() {
    useKey(desk, "open sesame");
    QObject::connect(&desk.desk->lockCloser(), &LockCloser::closeWanted, desk.desk.get(), [this] { ++closings; });
  }
  void closeAfter(int minutesLocked) {
    settings.setValue(QStringLiteral("lock/closeMinutes"), minutesLocked);
    settings.sync();
  }
  void lock() {
    desk.desk->lock().lock();
    desk.settle();
  }
  int closingsAfter(Duration time) {
    desk.desk->lockCloser().tick();
    desk.settle();
    desk.bench.clock.advance(time);
    desk.desk->lockCloser().tick();
    desk.settle();
    return closings;
  }
};

}  // namespace

TEST_CASE("TM09: a locked workspace stays open unless closing it was chosen") {
  LockedDesk at;
  at.lock();
  CHECK(at.closingsAfter(std::chrono::hours(24)) == 0);
}

TEST_CASE("TM09: the workspace is closed the chosen time after it was locked, once, and not when somebody came back before") {
  LockedDesk at;
  at.closeAfter(15);
  at.lock();
  CHECK(at.closingsAfter(minutes(14)) == 0);
  SECTION("the time is over") {
    CHECK(at.closingsAfter(minutes(1)) == 1);
    CHECK(at.closingsAfter(minutes(60)) == 1);
  }
  SECTION("somebody came back and went again") {
    type(at.desk, "open sesame");
    REQUIRE_FALSE(at.desk.desk->lock().isLocked());
    CHECK(at.closingsAfter(minutes(60)) == 0);
    at.lock();
    CHECK(at.closingsAfter(minutes(14)) == 0);
    CHECK(at.closingsAfter(minutes(1)) == 1);
  }
}

TEST_CASE("TM09: what is about to leave is waited for before the workspace closes, but not for ever") {
  LockedDesk at;
  at.closeAfter(0);
  at.desk.answer(at.desk.threads[0], QStringLiteral("On its way"));
  REQUIRE(at.desk.states() == std::vector{OutgoingState::Held});
  at.lock();
  CHECK(at.closingsAfter(seconds(1)) == 0);
  SECTION("it left") {
    at.desk.bench.clock.advance(seconds(30));
    at.desk.bench.round();
    REQUIRE(at.desk.bench.platform().acceptedTexts() == std::vector<std::string>{"On its way"});
    CHECK(at.closingsAfter(seconds(1)) == 1);
  }
  SECTION("it does not leave") {
    CHECK(at.closingsAfter(minutes(1)) == 0);
    CHECK(at.closingsAfter(minutes(2)) == 1);
  }
}

TEST_CASE("TM09: a lock that anybody opens with a click does not close the workspace") {
  LockedDesk at;
  at.desk.desk->lock().setKey({});
  at.closeAfter(0);
  at.lock();
  CHECK(at.closingsAfter(minutes(60)) == 0);
}

TEST_CASE("TM09: the workspace is not closed before anybody had the time to sign in") {
  LockedDesk at;
  LockKey key;
  key.people = [] { return Result<LockPeople>(LockPeople{{{QStringLiteral("ann"), QStringLiteral("Ann")}}, {}}); };
  at.desk.desk->lock().setKey(std::move(key));
  at.closeAfter(0);
  at.lock();
  REQUIRE(at.desk.desk->lock().isBeginning());
  CHECK(at.closingsAfter(minutes(4)) == 0);
  CHECK(at.closingsAfter(minutes(1)) == 1);
}

TEST_CASE("TM09: a workspace closed under its lock keeps the draft that was being written") {
  LockedDesk at;
  at.desk.key(Qt::Key_J);
  const auto thread = at.desk.window().list().current();
  REQUIRE(thread.has_value());
  at.desk.key(Qt::Key_R);
  QTest::keyClicks(&at.desk.window().composer().editor(), QStringLiteral("Half an answer"));
  at.desk.desk->lock().lock();
  at.desk.desk->endNow();
  CHECK_FALSE(at.desk.window().isVisible());
  const auto detail = test::must(at.desk.bench.inbox().thread(*thread));
  REQUIRE(detail.draft.has_value());
  CHECK(detail.draft->text == "Half an answer");
}

TEST_CASE("TM09: secondary windows go with the lock, and nothing can open one until it is opened") {
  RunningDesk desk(1);
  desk.desk->lock().setKey({});
  QWidget second;
  second.setWindowTitle(QStringLiteral("Katrin Vogel"));
  second.setAccessibleName(QStringLiteral("Katrin Vogel"));
  second.setGeometry(40, 50, 300, 200);
  second.show();
  REQUIRE(QTest::qWaitForWindowExposed(&second));
  REQUIRE(allThatCanBeRead().contains(QStringLiteral("Katrin Vogel")));
  desk.desk->lock().onScreenLocked();
  desk.settle();
  REQUIRE(desk.desk->lock().isLocked());
  CHECK_FALSE(second.isVisible());
  CHECK_FALSE(allThatCanBeRead().contains(QStringLiteral("Katrin Vogel")));
  QWidget late;
  late.setWindowTitle(QStringLiteral("Jonas Brandt"));
  late.show();
  desk.settle();
  CHECK_FALSE(late.isVisible());
  CHECK_FALSE(allThatCanBeRead().contains(QStringLiteral("Jonas Brandt")));
  desk.desk->lock().page()->button().click();
  desk.settle();
  CHECK(second.isVisible());
  CHECK(second.isWindow());
  CHECK(second.windowTitle() == QStringLiteral("Katrin Vogel"));
  CHECK(second.size() == QSize(300, 200));
  CHECK(late.isVisible());
}

TEST_CASE("A window that was stashed by the lock was deleted a second time when the program ended") {
  auto second = std::make_unique<QWidget>();
  QPointer<QWidget> watched = second.get();
  {
    RunningDesk desk(1);
    second->show();
    REQUIRE(QTest::qWaitForWindowExposed(second.get()));
    desk.desk->lock().lock();
    desk.settle();
  }
  REQUIRE(watched != nullptr);
  CHECK(second->parentWidget() == nullptr);
}

TEST_CASE("The program can be quit while it is locked, and closes cleanly") {
  RunningDesk desk(1);
  desk.desk->lock().lock();
  desk.settle();
  Q_EMIT desk.desk->lock().page()->quitAsked();
  desk.settle();
  CHECK_FALSE(desk.window().isVisible());
}

TEST_CASE("TM09: Ctrl+L did nothing while another window of the desk was in front") {
  RunningDesk desk(1);
  useKey(desk, "open sesame");
  desk.window().actions().trigger(QStringLiteral("report.plans"));
  desk.settle();
  QWidget* front = QApplication::activeWindow();
  REQUIRE(front != nullptr);
  REQUIRE(front != &desk.window());
  QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : front, Qt::Key_L, Qt::ControlModifier);
  desk.settle();
  CHECK(desk.desk->lock().isLocked());
  CHECK_FALSE(front->isVisible());
}
