#pragma once

#include <QObject>
#include <QSettings>

#include "ui/shell/list_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The wide list by keyboard: which columns, sorted by which; remembers the order and copies order numbers. GUI thread only.
class ColumnsFlow final : public QObject {
  Q_OBJECT

 public:
  ColumnsFlow(MainWindow& window, ListFlow& list, QSettings& settings);

  // The list beside the conversation or on top of it.
  void toggleLayout();
  void chooseColumns();
  void chooseSort();

 private:
  void setSort(const std::optional<ColumnSort>& sort);
  // Columns mean something only in the wide layout.
  bool isWide();

  MainWindow& m_window;
  ListFlow& m_list;
  QSettings& m_settings;
};

}  // namespace inquiry::ui
