#pragma once

#include <QObject>
#include <QSettings>
#include <atomic>
#include <memory>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of passphrase, recovery code, locking and the local copy. GUI thread only.
class SecurityFlow final : public QObject {
  Q_OBJECT

 public:
  SecurityFlow(MainWindow& window, QSettings& settings, DeskServices services, DeskCalls& calls);
  ~SecurityFlow() override;

 private:
  void load();
  void connectSecrets();
  void connectLock();
  void clearCache();
  SecurityPage& page() { return m_window.settings().security(); }

  MainWindow& m_window;
  QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::shared_ptr<std::atomic<bool>> m_stop;  // shared with the clearing under way
};

}  // namespace inquiry::ui
