#pragma once

#include <QObject>
#include <QPointer>

#include "ui/keeping/deletion_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/long_task.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of keeping and forgetting. GUI thread only.
class KeepingSettingsFlow final : public QObject {
  Q_OBJECT

 public:
  KeepingSettingsFlow(MainWindow& window, DeskServices services, DeskCalls& calls);

 private:
  void load();
  void loadRows();
  void loadHolds();
  void loadArchives();
  void loadHandedOut();
  void loadEndpoints();
  void actOn(const KeepingPage::EndpointAct& act);
  void askEndpoint(const std::string& id);
  void loadExpiring();
  void choose(const StoreId& store, compliance::DataKind kind, std::optional<int> days);
  void askDelete();
  void deleteDue();
  void writeArchive();
  KeepingPage& page() { return m_window.settings().keeping(); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  LongTask m_task;
  std::vector<desk::RetentionRow> m_rows;
  QPointer<DeletionWindow> m_dialog;
};

}  // namespace inquiry::ui
