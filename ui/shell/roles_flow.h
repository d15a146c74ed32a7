#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of roles and passwords. GUI thread only.
class RolesFlow final : public QObject {
  Q_OBJECT

 public:
  RolesFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

 private:
  void load();
  void setRole(const PersonId& holder, const std::optional<StoreId>& store, const std::optional<DeskRole>& role);
  void setPassword(const PersonId& person, const QString& old, const QString& fresh);
  RolesPage& page() { return m_window.settings().roles(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
};

}  // namespace inquiry::ui
