#include "ui/shell/desktop_tray.h"

#include <QApplication>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/shell/system_notices.h"

namespace inquiry::ui {

DesktopTray::DesktopTray(const Look& look) : m_look(look), m_notices(std::make_unique<SystemNotices>()) {
  m_open = m_menu.addAction(QString());
  m_quit = m_menu.addAction(QString());
  connect(m_open, &QAction::triggered, this, [this] { choose(Choice::Window); });
  connect(m_quit, &QAction::triggered, this, [this] { choose(Choice::Quit); });
  connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    if (reason != QSystemTrayIcon::Context) choose(Choice::Window);
  });
  connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { choose(Choice::Notice); });
  connect(m_notices.get(), &SystemNotices::opened, this, [this] { choose(Choice::Notice); });
  connect(&look, &Look::changed, this, &DesktopTray::retranslate);
  m_icon.setContextMenu(&m_menu);
  m_icon.setIcon(badgeIcon({}));
  retranslate();
  m_icon.show();
}

DesktopTray::~DesktopTray() = default;

void DesktopTray::retranslate() {
  m_open->setText(tr("Open InquiryDesk"));
  m_quit->setText(tr("Quit"));
}

QIcon DesktopTray::badgeIcon(const TrayBadge& badge) const {
  QIcon all;
  for (const int scale : {1, 2}) {
    QPixmap image(QSize(22, 22) * scale);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawRounded(painter, QRectF(1, 1, 20, 20), 5, m_look.theme().accent);
    drawIcon(painter, QStringLiteral("reply"), 14, {4, 4}, m_look.theme().onAccent);
    if (badge.count > 0) {
      const QString text = badge.count > 9 ? QStringLiteral("9+") : QString::number(badge.count);
      const QRectF pill(22 - (text.size() > 1 ? 15 : 12), 0, text.size() > 1 ? 15 : 12, 12);
      const Theme& t = m_look.theme();
      drawRounded(painter, pill, 6, badge.isLate ? t.late : t.underHour);
      drawText(painter, m_look, pill, text, {Size::Micro, Weight::Strong, badge.isLate ? t.onLate : t.onUnderHour, Qt::AlignHCenter});
    }
    painter.end();
    all.addPixmap(image);
  }
  return all;
}

void DesktopTray::showBadge(const TrayBadge& badge) {
  m_icon.setIcon(badgeIcon(badge));
  m_icon.setToolTip(badge.text);
}

void DesktopTray::showNotice(const QString& text, Sound sound) {
  if (m_notices->isAvailable()) return m_notices->show(text, sound);
  // The icon's own messages are mute.
  if (sound == Sound::On) QApplication::beep();
  if (QSystemTrayIcon::supportsMessages()) m_icon.showMessage(QStringLiteral("InquiryDesk"), text, m_icon.icon(), 10'000);
}

void DesktopTray::withdrawNotice() { m_notices->withdraw(); }

}  // namespace inquiry::ui
