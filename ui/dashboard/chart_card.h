#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include "ui/common/look.h"
#include "ui/dashboard/figure_table.h"

namespace inquiry::ui {

// A chart with its heading, a line that says what it counts, and the same as a table, one key away. GUI thread only.
class ChartCard final : public QWidget {
  Q_OBJECT

 public:
  // Takes over `chart` as its child; null: the table alone.
  ChartCard(const Look& look, const QString& name, QWidget* chart, QWidget* parent);
  void setHeading(const QString& title, const QString& note);
  void setTable(const desk::ReportTable& table);
  FigureTable& table() { return *m_table; }
  bool showsTable() const { return m_pages->currentWidget() == m_table; }
  // At the right of the heading.
  void addTool(QWidget* tool);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  const Look& m_look;
  QLabel *m_title, *m_note;
  QHBoxLayout* m_head;
  QPushButton* m_switch;
  QStackedWidget* m_pages;
  FigureTable* m_table;
};

}  // namespace inquiry::ui
