#pragma once

#include <QTableWidget>

#include "core/desk/report_tables.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// A table of a report, read only: rows by arrow keys, Return opens one. Figures stand right, and each row is one sentence to a screen reader. GUI thread only.
class FigureTable final : public QTableWidget {
  Q_OBJECT

 public:
  FigureTable(const Look& look, QWidget* parent);
  void setTable(const desk::ReportTable& table);
  // Shows all rows: the page around it scrolls, not the table.
  void growTo(int most);
  // The arrow keys walk from figure to figure, and each is opened by itself, with one click.
  void openCells();

 Q_SIGNALS:
  void rowOpened(int row);
  void cellOpened(int row, int column);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void paintAnew();
  QString textOf(const desk::ReportCell& cell) const;

  const Look& m_look;
};

}  // namespace inquiry::ui
