#pragma once

#include <QObject>
#include <memory>

#include "ui/shell/tray_outlet.h"

namespace inquiry::ui {

// One notice at the notice service of the session (org.freedesktop.Notifications), shown in the place of the one before and taken back when it is
// no longer true. Where there is no session bus, or the program was built without one, it is not available. GUI thread only.
class SystemNotices final : public QObject {
  Q_OBJECT

 public:
  // `bus`: name of the connection; empty: the session's.
  explicit SystemNotices(const QString& bus = {});
  ~SystemNotices() override;

  bool isAvailable() const;
  void show(const QString& text, TrayOutlet::Sound sound);
  void withdraw();

 Q_SIGNALS:
  void opened();

 private:
  class Service;
  std::unique_ptr<Service> m_service;
};

}  // namespace inquiry::ui
