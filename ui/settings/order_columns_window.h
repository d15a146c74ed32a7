#pragma once

#include "core/desk/order_import.h"
#include "ui/settings/help_window.h"

namespace inquiry::ui {

// Every column that a table of orders may have: its names, what it holds and how it is written; and an empty table to save. GUI thread only.
class OrderColumnsWindow final : public HelpWindow {
  Q_OBJECT

 public:
  OrderColumnsWindow(const Look& look, QWidget* parent);
  QTableWidget& columns() { return *m_columns; }

 Q_SIGNALS:
  void templateAsked(const QString& file, inquiry::desk::OrderNames names);

 private:
  void chooseFile(desk::OrderNames names);
  QTableWidget* m_columns;
};

}  // namespace inquiry::ui
