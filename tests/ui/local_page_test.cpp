#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "tests/unit/core/desk/local_door.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

struct LocalDesk {
  LocalDesk() {
    desk.services().local.setDoor(&door);
    desk.window().actions().trigger(QStringLiteral("settings.local"));
    desk.settle();
  }
  ~LocalDesk() { desk.services().local.setDoor(nullptr); }
  template <class T>
  T* control(const char* name) {
    T* found = desk.window().settings().page().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
  void press(const char* name) {
    control<QAbstractButton>(name)->click();
    desk.settle();
  }
  QString state() { return control<QLabel>("local.state")->text(); }
  test::FakeLocalDoor door;
  RunningDesk desk;
};

}  // namespace

TEST_CASE("IT03: reading by other programs is switched on from the settings, at a port one chooses") {
  LocalDesk at;
  CHECK_FALSE(at.control<QCheckBox>("local.on")->isChecked());
  CHECK(at.state().startsWith(QStringLiteral("Closed")));
  at.press("local.on");
  CHECK(at.door.port == 8787);
  CHECK(at.state().contains(QStringLiteral("http://127.0.0.1:8787/v1/")));
  at.control<QSpinBox>("local.port")->setValue(9000);
  at.press("local.usePort");
  CHECK(at.door.port == 9000);
  at.press("local.on");
  CHECK(at.door.port == 0);
}

TEST_CASE("IT03: a key is shown once, copied, and revoked after a second press") {
  LocalDesk at;
  CHECK_FALSE(at.control<QPushButton>("local.make")->isEnabled());
  at.control<QLineEdit>("local.name")->setText(QStringLiteral("ERP"));
  at.press("local.make");
  const QString key = at.control<QLineEdit>("local.key")->text();
  CHECK(at.control<QLineEdit>("local.key")->hasFocus());  // it is shown once, and lay below the edge of a small window
  CHECK(key.startsWith(QStringLiteral("iqd_")));
  at.press("local.copy");
  CHECK(QGuiApplication::clipboard()->text() == key);
  at.desk.window().actions().trigger(QStringLiteral("settings.data"));
  at.desk.settle();
  at.desk.window().actions().trigger(QStringLiteral("settings.local"));
  at.desk.settle();
  CHECK(at.desk.window().settings().page().findChild<QLineEdit*>(QStringLiteral("local.key")) == nullptr);
  CHECK(at.control<QTableWidget>("local.keys")->item(0, 0)->text() == QStringLiteral("ERP"));
  at.press("local.revoke");
  CHECK(test::must(at.desk.services().local.settle()).tokens.size() == 1);
  at.press("local.revokeNow");
  CHECK(test::must(at.desk.services().local.settle()).tokens.empty());
}

TEST_CASE("IT03: locking the window shuts the local interface, unlocking opens it again") {
  LocalDesk at;
  at.press("local.on");
  LockFlow& lock = at.desk.desk->lock();
  lock.setKey({});
  lock.lock();
  at.desk.settle();
  CHECK(at.door.port == 0);
  CHECK(QTest::qWaitFor([&] {
    if (lock.isLocked()) Q_EMIT lock.page()->unlockAsked();
    return at.door.port == 8787;
  }));
}
