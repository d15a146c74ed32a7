#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

#include "core/domain/platform_figure.h"
#include "ui/dashboard/figure_table.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// The platform's own figure of a store beside the one rebuilt from the log, why they may differ message by message, and how many more late answers the bar
// bears. A figure is typed in or read from a file. Knows no service. GUI thread only.
class TwinWindow final : public QDialog {
  Q_OBJECT

 public:
  TwinWindow(const Look& look, const Directory& directory, QWidget* parent);
  void begin(const QDate& today);
  void setMetrics(std::vector<PlatformMetric> metrics);
  void setTwin(MetricTwin twin);
  void say(const QString& text);
  StoreId store() const;
  std::string metric() const;
  int windowDays() const { return m_window->currentData().toInt(); }
  QString summary() const { return m_summary->text(); }
  FigureTable& table() { return *m_table; }

 Q_SIGNALS:
  void storeChosen();
  void windowChosen();
  void figureTyped(const inquiry::PlatformFigure& figure);
  void fileAsked();
  void threadWanted(inquiry::ThreadId id);

 private:
  void connectAll();
  void retranslate();
  void fillStores();
  void fillWindows();
  void showSummary();
  bool isPercent() const;
  void enableKeep();
  QString valueText(double value) const;

  const Look& m_look;
  const Directory& m_directory;
  std::vector<PlatformMetric> m_metrics;
  MetricTwin m_twin;
  std::vector<ThreadId> m_threads;  // of the rows
  QComboBox *m_store, *m_metric, *m_window;
  QLabel *m_summary, *m_source, *m_said, *m_valueLabel, *m_dayLabel;
  FigureTable* m_table;
  QDoubleSpinBox* m_value;
  QDateEdit* m_day;
  QPushButton *m_keep, *m_file, *m_close;
};

}  // namespace inquiry::ui
