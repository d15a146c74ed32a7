#include "ui/shell/screen_lock_watch.h"

#ifdef INQUIRY_DBUS
#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <vector>

#include "ui/shell/bus_signals.h"
#endif

namespace inquiry::ui {

#ifdef INQUIRY_DBUS

struct ScreenLockWatch::Watched {
  std::vector<std::unique_ptr<ScreenSaverSignals>> savers;
  std::unique_ptr<LoginSignals> login;
  std::unique_ptr<LoginSessionSignals> session;
};

ScreenLockWatch::ScreenLockWatch(const QString& sessionBus, const QString& systemBus) : m_watched(std::make_unique<Watched>()) {
  const QDBusConnection session = sessionBus.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(sessionBus);
  if (session.isConnected()) {
    const auto add = [&](const char* service, const char* path) {
      auto saver = std::make_unique<ScreenSaverSignals>(session, QString::fromLatin1(service), QString::fromLatin1(path), service);
      connect(saver.get(), &ScreenSaverSignals::ActiveChanged, this, [this](bool isActive) {
        if (isActive) Q_EMIT screenLocked();
      });
      m_watched->savers.push_back(std::move(saver));
    };
    add("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver");
    add("org.freedesktop.ScreenSaver", "/ScreenSaver");
    add("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver");
  }
  const QDBusConnection system = systemBus.isEmpty() ? QDBusConnection::systemBus() : QDBusConnection(systemBus);
  if (!system.isConnected()) return;
  m_watched->login = std::make_unique<LoginSignals>(system);
  connect(m_watched->login.get(), &LoginSignals::PrepareForSleep, this, [this](bool isStarting) {
    if (isStarting) Q_EMIT screenLocked();
  });
  QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSessionByPID"));
  call << static_cast<uint>(QCoreApplication::applicationPid());
  auto* asked = new QDBusPendingCallWatcher(system.asyncCall(call), this);
  connect(asked, &QDBusPendingCallWatcher::finished, this, [this, system](QDBusPendingCallWatcher* done) {
    const QDBusPendingReply<QDBusObjectPath> path = *done;
    done->deleteLater();
    if (!path.isValid()) return;
    m_watched->session = std::make_unique<LoginSessionSignals>(system, path.value().path());
    connect(m_watched->session.get(), &LoginSessionSignals::Lock, this, &ScreenLockWatch::screenLocked);
  });
}

#else

struct ScreenLockWatch::Watched {};
ScreenLockWatch::ScreenLockWatch(const QString&, const QString&) {}

#endif

ScreenLockWatch::~ScreenLockWatch() = default;

}  // namespace inquiry::ui
