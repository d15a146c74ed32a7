#pragma once

#ifdef INQUIRY_DBUS

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusObjectPath>

// Signals of services of the desktop, as typed signals of ours: connecting one subscribes to it at the bus. GUI thread only.
namespace inquiry::ui {

// https://specifications.freedesktop.org/notification-spec
class NoticeSignals final : public QDBusAbstractInterface {
  Q_OBJECT

 public:
  explicit NoticeSignals(const QDBusConnection& bus)
      : QDBusAbstractInterface(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"), "org.freedesktop.Notifications", bus, nullptr) {}

 Q_SIGNALS:
  void ActionInvoked(uint id, const QString& action);
  void NotificationClosed(uint id, uint reason);
};

// org.freedesktop.ScreenSaver and org.gnome.ScreenSaver say the same in the same words.
class ScreenSaverSignals final : public QDBusAbstractInterface {
  Q_OBJECT

 public:
  ScreenSaverSignals(const QDBusConnection& bus, const QString& service, const QString& path, const char* name) : QDBusAbstractInterface(service, path, name, bus, nullptr) {}

 Q_SIGNALS:
  void ActiveChanged(bool isActive);
};

// A session of logind: it is asked to lock.
class LoginSessionSignals final : public QDBusAbstractInterface {
  Q_OBJECT

 public:
  LoginSessionSignals(const QDBusConnection& bus, const QString& path) : QDBusAbstractInterface(QStringLiteral("org.freedesktop.login1"), path, "org.freedesktop.login1.Session", bus, nullptr) {}

 Q_SIGNALS:
  void Lock();
};

// logind itself: the computer goes to sleep.
class LoginSignals final : public QDBusAbstractInterface {
  Q_OBJECT

 public:
  explicit LoginSignals(const QDBusConnection& bus) : QDBusAbstractInterface(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager", bus, nullptr) {}

 Q_SIGNALS:
  void PrepareForSleep(bool isStarting);
};

}  // namespace inquiry::ui

#endif
