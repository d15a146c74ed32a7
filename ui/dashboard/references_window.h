#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <vector>

#include "core/domain/dashboard.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The lines charts are read against: name, figure, value, where it stands, and since when. Edited in place. Knows no service. GUI thread only.
class ReferencesWindow final : public QDialog {
  Q_OBJECT

 public:
  ReferencesWindow(const Look& look, QWidget* parent);
  void begin(std::vector<ReferenceLine> lines);
  // As they stand in the table; a value that is no number is 0 and refused when saved.
  std::vector<ReferenceLine> lines() const;
  void say(const QString& text);
  QString said() const { return m_said->text(); }
  QTableWidget& table() { return *m_table; }

 Q_SIGNALS:
  void saveAsked(const std::vector<inquiry::ReferenceLine>& lines);

 private:
  void fill();
  void addRow(const ReferenceLine& line);

  const Look& m_look;
  std::vector<ReferenceLine> m_lines;
  QLabel *m_lead, *m_said;
  QTableWidget* m_table;
  QPushButton *m_add, *m_remove, *m_restore, *m_save, *m_close;
};

}  // namespace inquiry::ui
