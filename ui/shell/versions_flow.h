#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the versions of settings. GUI thread only.
class VersionsFlow final : public QObject {
  Q_OBJECT

 public:
  VersionsFlow(MainWindow& window, DeskServices services, DeskCalls& calls, QObject* parent);

 private:
  void load();
  void show(const std::string& key);
  void compare(const std::string& key, std::int64_t version);
  void rollBack(const std::string& key, std::int64_t version);
  VersionsPage& page() { return m_window.settings().versions(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
