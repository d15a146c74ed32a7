#pragma once

#include <QObject>
#include <atomic>
#include <memory>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The page of the data: sizes, backup, exports, proof, check-up, support bundle. One task at a time. GUI thread only.
class DataFlow final : public QObject {
  Q_OBJECT

 public:
  DataFlow(MainWindow& window, const Look& look, QString folder, DeskServices services, DeskCalls& calls);
  ~DataFlow() override;

 private:
  // What a task came to: one plain line.
  struct Outcome {
    QString said;
    bool isProblem = false;
    std::vector<DataPage::Line> lines;
    bool isDone = true;  // what was chosen for it is not wanted again
  };
  void load();
  void start(DataPage::Task task, const QString& file);
  std::function<Outcome()> work(DataPage::Task task, const QString& file, desk::Progress progress);
  void finish(int round, DataPage::Task task, Outcome outcome);
  // Reads the table without storing anything; where only one store is known, its orders they are.
  void previewOrders(desk::OrderImportWish wish);
  std::function<Outcome()> importOrders(desk::Progress progress);
  static QString busyText(DataPage::Task task);
  DataPage& page() { return m_window.settings().data(); }

  MainWindow& m_window;
  const Look& m_look;
  const QString m_folder;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::shared_ptr<std::atomic<bool>> m_stop;  // shared with the task under way
  int m_round = 0;                            // the answer of a task nobody waits for any more is dropped
};

}  // namespace inquiry::ui
