#include "ui/shell/system_notices.h"

#ifdef INQUIRY_DBUS
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "ui/shell/bus_signals.h"
#endif

namespace inquiry::ui {

#ifdef INQUIRY_DBUS

class SystemNotices::Service {
 public:
  Service(SystemNotices& owner, QDBusConnection connection) : bus(std::move(connection)), m_signals(bus), m_owner(owner) {
    QObject::connect(&m_signals, &NoticeSignals::ActionInvoked, &owner, [this](uint id, const QString&) {
      if (id == m_id && id != 0) Q_EMIT m_owner.opened();
    });
    QObject::connect(&m_signals, &NoticeSignals::NotificationClosed, &owner, [this](uint id, uint) {
      if (id == m_id) m_id = 0;
    });
  }

  void show(const QString& text, TrayOutlet::Sound sound) {
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("inquirydesk")}};
    if (sound == TrayOutlet::Sound::On) hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else hints.insert(QStringLiteral("suppress-sound"), true);
    QDBusMessage call = QDBusMessage::createMethodCall(m_signals.service(), m_signals.path(), m_signals.interface(), QStringLiteral("Notify"));
    call << QStringLiteral("InquiryDesk") << m_id << QString() << QStringLiteral("InquiryDesk") << text.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), SystemNotices::tr("Open")} << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), &m_owner);
    m_isWithdrawn = false;
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_owner, [this](QDBusPendingCallWatcher* done) {
      const QDBusPendingReply<uint> reply = *done;
      if (reply.isValid()) m_id = reply.value();
      done->deleteLater();
      // Taken back before the service had given it a number.
      if (m_isWithdrawn) withdraw();
    });
  }

  void withdraw() {
    m_isWithdrawn = true;
    if (m_id == 0) return;
    QDBusMessage call = QDBusMessage::createMethodCall(m_signals.service(), m_signals.path(), m_signals.interface(), QStringLiteral("CloseNotification"));
    call << m_id;
    bus.asyncCall(call);
    m_id = 0;
  }

  QDBusConnection bus;

 private:
  NoticeSignals m_signals;
  SystemNotices& m_owner;
  uint m_id = 0;
  bool m_isWithdrawn = false;
};

SystemNotices::SystemNotices(const QString& bus) {
  QDBusConnection connection = bus.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(bus);
  if (connection.isConnected()) m_service = std::make_unique<Service>(*this, connection);
}

SystemNotices::~SystemNotices() = default;

bool SystemNotices::isAvailable() const { return m_service != nullptr; }

void SystemNotices::show(const QString& text, TrayOutlet::Sound sound) {
  if (m_service) m_service->show(text, sound);
}

void SystemNotices::withdraw() {
  if (m_service) m_service->withdraw();
}

#else

class SystemNotices::Service {};
SystemNotices::SystemNotices(const QString&) {}
SystemNotices::~SystemNotices() = default;
bool SystemNotices::isAvailable() const { return false; }
void SystemNotices::show(const QString&, TrayOutlet::Sound) {}
void SystemNotices::withdraw() {}

#endif

}  // namespace inquiry::ui
