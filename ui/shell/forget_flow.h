#pragma once

#include <QObject>
#include <QPointer>

#include "ui/keeping/deletion_window.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/keeping_subject.h"
#include "ui/shell/long_task.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Forgets one buyer, or everybody a platform's deletion list names: what would go is shown first, a word is typed, the receipt can be kept. GUI thread only.
class ForgetFlow final : public QObject {
  Q_OBJECT

 public:
  ForgetFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  void open(const KeepingSubject& subject);
  // Asks for the file and the store, then shows what would go.
  void askList();
  void openList(const StoreId& store, const QString& file);
  DeletionWindow* dialog() { return m_dialog; }

 Q_SIGNALS:
  void forgotten();

 private:
  struct Plan {
    desk::ErasureReceipt receipt;
    std::vector<desk::ErasureBar> bars;
  };
  void begin(const QString& title);
  void askStore(const QString& file);
  void showPlan(const Result<Plan>& plan, const KeepingSubject& subject);
  void showListPlan(const Result<desk::ErasureListReceipt>& plan, const QString& file);
  void forget(const KeepingSubject& subject);
  void forgetAll(const StoreId& store, const std::string& text);
  void finish(const QString& title, const desk::ErasureReceipt& receipt, QStringList further);
  void tellProblem(const Error& error);
  void save();

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  LongTask m_task;
  QPointer<DeletionWindow> m_dialog;
};

}  // namespace inquiry::ui
