#ifdef INQUIRY_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "ui/shell/screen_lock_watch.h"
#include "ui/shell/system_notices.h"

using namespace inquiry::ui;

namespace {

// A bus of its own, and a second connection that plays the desktop.
struct PrivateBus {
  PrivateBus() {
    daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!daemon.waitForStarted(3000) || !daemon.waitForReadyRead(3000)) return;
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    QDBusConnection::connectToBus(address, QStringLiteral("desk"));
    desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
  }
  ~PrivateBus() {
    QDBusConnection::disconnectFromBus(QStringLiteral("desk"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    daemon.terminate();
    daemon.waitForFinished(3000);
  }
  void saver(bool isActive) {
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"));
    signal << isActive;
    desktop.send(signal);
    QTest::qWait(100);
  }
  void sleep(bool isStarting) {
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
    signal << isStarting;
    desktop.send(signal);
    QTest::qWait(100);
  }

  QProcess daemon;
  QDBusConnection desktop{QString()};
};

// The notice service of a desktop.
class NoticeService final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  QStringList texts;
  QList<uint> replaced, closed;
  QVariantMap hints;

 public Q_SLOTS:
  uint Notify(const QString&, uint replaces, const QString&, const QString&, const QString& body, const QStringList&, const QVariantMap& given, int) {
    texts << body;
    replaced << replaces;
    hints = given;
    return 7;
  }
  void CloseNotification(uint id) { closed << id; }
};

}  // namespace

TEST_CASE("TM09: the system's screen lock and its going to sleep are noticed, their end is not") {
  PrivateBus bus;
  if (!bus.desktop.isConnected()) SKIP("no dbus-daemon here");
  REQUIRE(bus.desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
  REQUIRE(bus.desktop.registerService(QStringLiteral("org.freedesktop.login1")));
  ScreenLockWatch watch(QStringLiteral("desk"), QStringLiteral("desk"));
  QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
  QTest::qWait(100);
  bus.saver(true);
  CHECK(locked.size() == 1);
  bus.saver(false);
  CHECK(locked.size() == 1);
  bus.sleep(true);
  CHECK(locked.size() == 2);
  bus.sleep(false);
  CHECK(locked.size() == 2);
}

TEST_CASE("A notice takes the place of the one before, opens the desk and is taken back") {
  PrivateBus bus;
  if (!bus.desktop.isConnected()) SKIP("no dbus-daemon here");
  NoticeService service;
  REQUIRE(bus.desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service, QDBusConnection::ExportAllSlots));
  REQUIRE(bus.desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
  SystemNotices notices(QStringLiteral("desk"));
  REQUIRE(notices.isAvailable());
  QSignalSpy opened(&notices, &SystemNotices::opened);
  notices.show(QStringLiteral("2 overdue"), TrayOutlet::Sound::Off);
  QTest::qWait(200);
  notices.show(QStringLiteral("1 overdue"), TrayOutlet::Sound::On);
  QTest::qWait(200);
  CHECK(service.texts == QStringList{QStringLiteral("2 overdue"), QStringLiteral("1 overdue")});
  CHECK(service.replaced == QList<uint>{0, 7});
  CHECK(service.hints.contains(QStringLiteral("sound-name")));
  QDBusMessage chosen = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
  chosen << 7U << QStringLiteral("default");
  bus.desktop.send(chosen);
  QTest::qWait(200);
  CHECK(opened.size() == 1);
  notices.withdraw();
  QTest::qWait(200);
  CHECK(service.closed == QList<uint>{7});
}

#include "bus_test.moc"
#endif
