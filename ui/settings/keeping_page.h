#pragma once

#include <QLineEdit>
#include <QListWidget>

#include "core/desk/archive_schedule.h"
#include "core/desk/deletion_endpoints.h"
#include "core/desk/retention_service.h"
#include "core/domain/handed_out.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// How long data is kept at each store and what goes next, what may not go, archives that are written by themselves, what was handed out, and deletion lists
// of the company. GUI thread only.
class KeepingPage final : public SettingsPage {
  Q_OBJECT

 public:
  struct Archives {
    desk::ArchivePlan plan;
    std::optional<desk::ArchiveRun> last;
    std::optional<Instant> next;
  };
  struct EndpointAct {
    enum class What { Save, Ask, Remove } what = What::Ask;
    desk::DeletionEndpoint endpoint;
    QString token;  // empty: the one that is kept
  };
  KeepingPage(const Look& look, const Directory& directory, QWidget* parent);
  void setRows(std::vector<desk::RetentionRow> rows);
  void setHolds(std::vector<LegalHold> holds);  // those that stand
  void setArchives(Archives archives);
  void setHandedOut(std::vector<HandedOut> files);
  void setEndpoints(std::vector<desk::DeletionEndpointRow> rows);
  // What goes at a platform before it is stored here, one sentence each.
  void setExpiring(QStringList lines);
  void setBusy(const QString& text, qint64 done = 0, qint64 expected = 0);
  bool isBusy() const { return !m_busy.isEmpty(); }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("hourglass"); }
  QString storeName(const desk::RetentionRow& row) const { return m_directory.store(row.store).name; }
  static QString kindName(compliance::DataKind kind);

 Q_SIGNALS:
  // Absent days: back to the default of the platform.
  void daysChosen(const inquiry::StoreId& store, inquiry::compliance::DataKind kind, std::optional<int> days);
  void deleteAsked();
  void liftAsked(qint64 hold, const QString& reason);
  void planChosen(const inquiry::desk::ArchivePlan& plan);
  void archiveAsked();
  void endpointAsked(const inquiry::ui::KeepingPage::EndpointAct& act);
  void cancelAsked();
  void commandAsked(const QString& command);

 protected:
  void fill() override;

 private:
  void addKeeping();
  void addKind(const desk::RetentionRow& row, const desk::RetentionLine& line);
  QString lineText(const desk::RetentionLine& line) const;
  void addHolds();
  QString holdText(const LegalHold& hold) const;
  // The plan as it is being typed.
  struct Draft {
    desk::ArchivePlan plan;
    bool isOff = true;
  };
  void addArchives();
  void addArchiveButtons(QLineEdit* folder);
  void savePlan();
  QString runText(const desk::ArchiveRun& run) const;
  void addHandedOut();
  void addEndpoints();
  void addEndpointFields(const desk::DeletionEndpoint& scope);
  void addEndpointButtons(const desk::DeletionEndpoint& shown, QLineEdit* token);
  void addPurpose(const StoreId& store);
  std::vector<desk::DeletionEndpoint> scopes() const;
  const desk::DeletionEndpointRow* endpointOf(const std::string& id) const;
  QString runText(const desk::DeletionEndpointRow& row) const;
  void addCommands();
  void showBusy();
  QListWidget* listOf(const QString& name, const QString& objectName, const QStringList& lines);

  const Directory& m_directory;
  std::vector<desk::RetentionRow> m_rows;
  std::vector<LegalHold> m_holds;
  Archives m_archives;
  std::vector<HandedOut> m_files;
  std::vector<desk::DeletionEndpointRow> m_endpoints;
  std::optional<desk::DeletionEndpoint> m_address;  // as it is being typed; absent: nothing was
  std::string m_scope;                              // whose address is shown; empty: nobody chose yet
  QStringList m_expiring;
  std::optional<Draft> m_draft;  // absent: nothing was typed since it was read
  StoreId m_store;           // the one shown
  QString m_reason, m_busy;  // m_reason: typed why a hold is lifted
  qint64 m_done = 0, m_expected = 0;
  QLabel* m_progress = nullptr;
  QPushButton* m_cancel = nullptr;
  std::vector<QPushButton*> m_buttons;
};

}  // namespace inquiry::ui
