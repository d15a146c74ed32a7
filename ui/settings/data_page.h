#pragma once

#include <optional>

#include "ui/settings/order_import_box.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Where the data lies and how much it is; backup, export, proof, check-up, support bundle. GUI thread only.
class DataPage final : public SettingsPage {
  Q_OBJECT

 public:
  enum class Task { Backup, ExportThreads, ExportMessages, ExportJournal, ImportOrders, Verify, Doctor, Bundle };
  struct Line {
    enum class Verdict { Ok, Warning, Failed } verdict = Verdict::Ok;
    QString text;
  };
  struct StoreSize {
    QString store, figures;
  };
  DataPage(const Look& look, QWidget* parent);
  void setFolder(const QString& folder, qint64 bytes);
  void setStores(std::vector<StoreSize> stores);
  // What is under way; empty: nothing. A task that cannot be stopped is only no longer waited for.
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  bool isBusy() const { return !m_busy.isEmpty(); }
  void setDoctor(std::vector<Line> lines);
  // What a table of orders would bring; nothing: there is none to decide about.
  void setOrders(std::optional<OrderImportPlan> plan);
  const std::optional<OrderImportPlan>& orders() const { return m_orders; }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("database"); }

 Q_SIGNALS:
  // `file`: where it goes, for tasks that write one.
  void asked(inquiry::ui::DataPage::Task task, const QString& file);
  // A table of orders was chosen, or how it is to be read.
  void ordersPicked(const QString& file);
  void ordersWished(const inquiry::desk::OrderImportWish& wish);
  void orderTemplateAsked(const QString& file, inquiry::desk::OrderNames names);
  void cancelAsked();
  void folderAsked();

 protected:
  void fill() override;

 private:
  void addFolder();
  void addTask(const QString& text, const QString& note, const QString& objectName, Task task);
  void addDoctor();
  void addOrders();
  void explainColumns();
  void chooseFile(Task task);
  void showBusy();

  QString m_folder, m_busy;
  qint64 m_bytes = 0, m_done = 0, m_expected = 0;
  std::vector<StoreSize> m_stores;
  std::vector<Line> m_doctor;
  std::optional<OrderImportPlan> m_orders;
  QLabel* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  std::vector<QPushButton*> m_buttons;
};

}  // namespace inquiry::ui
