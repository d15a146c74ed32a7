#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <vector>

#include "core/desk/report_schedule.h"
#include "ui/dashboard/figure_table.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The reports that are written by themselves, with the last result of each; new ones below. Knows no service. GUI thread only.
class ReportPlansWindow final : public QDialog {
  Q_OBJECT

 public:
  struct MailChannel {
    QString id, name;
  };

  ReportPlansWindow(const Look& look, const Directory& directory, QWidget* parent);
  void begin();
  void setChannels(const std::vector<MailChannel>& channels);
  void setPlans(std::vector<desk::ReportPlanRow> plans);
  void say(const QString& text) { m_said->setText(text); }
  QString said() const { return m_said->text(); }
  FigureTable& table() { return *m_table; }
  // As it is chosen below the list.
  desk::ReportPlan wish() const;

 Q_SIGNALS:
  void addAsked(const inquiry::desk::ReportPlan& plan);
  void removeAsked(const QString& id);
  void runAsked(const QString& id);

 private:
  QComboBox* box(QBoxLayout* row, const char* name);
  void makeFoot(QBoxLayout* column);
  void nameAll();
  void showFields();
  QString chosen() const;

  const Look& m_look;
  const Directory& m_directory;
  std::vector<desk::ReportPlanRow> m_plans;
  QLabel *m_lead, *m_said;
  FigureTable* m_table;
  QComboBox *m_what, *m_every, *m_format, *m_store, *m_person, *m_channel;
  QLineEdit* m_folder;
  QPushButton *m_add, *m_run, *m_remove, *m_close;
};

}  // namespace inquiry::ui
