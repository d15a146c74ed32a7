#pragma once

#include <QMenu>
#include <QSystemTrayIcon>
#include <memory>

#include "ui/common/look.h"
#include "ui/shell/tray_outlet.h"

namespace inquiry::ui {

class SystemNotices;

// The tray and the notices of the system the program runs on. Where the session has a notice service, notices are replaced and withdrawn by
// it; elsewhere they come from the icon and go by themselves. GUI thread only.
class DesktopTray final : public QObject, public TrayOutlet {
  Q_OBJECT

 public:
  explicit DesktopTray(const Look& look);
  ~DesktopTray() override;

  bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
  void showBadge(const TrayBadge& badge) override;
  void showNotice(const QString& text, Sound sound) override;
  void withdrawNotice() override;
  void onChosen(std::function<void(Choice)> chosen) override { m_chosen = std::move(chosen); }

 private:
  void choose(Choice choice) const {
    if (m_chosen) m_chosen(choice);
  }
  void retranslate();
  QIcon badgeIcon(const TrayBadge& badge) const;

  const Look& m_look;
  QSystemTrayIcon m_icon;
  QMenu m_menu;
  QAction *m_open, *m_quit;
  std::function<void(Choice)> m_chosen;
  std::unique_ptr<SystemNotices> m_notices;
};

}  // namespace inquiry::ui
