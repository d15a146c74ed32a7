#include "ui/shell/system_scheme.h"

#ifdef INQUIRY_DBUS
#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace inquiry::ui {
#ifdef INQUIRY_DBUS
namespace {

constexpr const char* kGroup = "org.freedesktop.appearance";
constexpr const char* kKey = "color-scheme";

// Portals wrap the value once or twice, by version.
QVariant unwrapped(QVariant value) {
  while (value.userType() == qMetaTypeId<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

// The signal's name is the interface's own.
class SettingsPortal final : public QDBusAbstractInterface {
  Q_OBJECT

 public:
  explicit SettingsPortal(QObject* parent)
      : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"), "org.freedesktop.portal.Settings",
                               QDBusConnection::sessionBus(), parent) {}

 Q_SIGNALS:
  void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

SystemScheme::SystemScheme() {
  if (!QDBusConnection::sessionBus().isConnected()) return;
  auto portal = std::make_unique<SettingsPortal>(nullptr);
  connect(portal.get(), &SettingsPortal::SettingChanged, this, [this](const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == QLatin1String(kGroup) && key == QLatin1String(kKey)) take(unwrapped(value.variant()));
  });
  auto* watcher = new QDBusPendingCallWatcher(portal->asyncCall(QStringLiteral("Read"), QString::fromLatin1(kGroup), QString::fromLatin1(kKey)), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
    const QDBusPendingReply<QDBusVariant> reply = *done;
    if (!reply.isError()) take(unwrapped(reply.value().variant()));
    done->deleteLater();
  });
  m_portal = std::move(portal);
}

#else

SystemScheme::SystemScheme() = default;

#endif

SystemScheme::~SystemScheme() = default;

std::optional<bool> SystemScheme::schemeOf(const QVariant& value) {
  bool isNumber = false;
  const uint scheme = value.toUInt(&isNumber);
  if (!isNumber || scheme > 2) return {};
  return scheme == 1;
}

void SystemScheme::take(const QVariant& value) {
  const auto isDark = schemeOf(value);
  if (!isDark || isDark == m_isDark) return;
  m_isDark = isDark;
  Q_EMIT changed(*isDark);
}

}  // namespace inquiry::ui

#ifdef INQUIRY_DBUS
#include "system_scheme.moc"
#endif
