#pragma once

#include <QSettings>
#include <QTableView>

#include "ui/common/perf_probe.h"
#include "ui/inbox/thread_table_delegate.h"

namespace inquiry::ui {

// The wide list: the rows of the thread list in columns that a person chooses, orders, widens and sorts by. GUI thread only.
class ThreadTableView final : public QTableView {
  Q_OBJECT

 public:
  ThreadTableView(const Look& look, ThreadTable& table, PerfProbe& probe, QWidget* parent);
  void keyboardSearch(const QString&) override {}
  // Over rows without moving the layout: the undo bar.
  void setOverlay(QWidget* overlay);
  void setDelegate(ThreadTableDelegate* delegate);
  void showDensity();

  // Which columns, in what order and how wide.
  void save(QSettings& settings) const;
  void restore(const QSettings& settings);
  void setColumnShown(ListColumn column, bool isShown);
  bool isColumnShown(ListColumn column) const { return !isColumnHidden(static_cast<int>(column)); }

 Q_SIGNALS:
  void opened(const QModelIndex& index);
  void sortAsked(const inquiry::ui::ColumnSort& sort);
  void dueClicked(const QModelIndex& index);
  void orderClicked(const QString& number);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

 private:
  void setDefaults();
  // Until a person sets a width, the subject takes what the others leave.
  void fitSubject();
  void onHeaderClicked(int section);
  void showColumnMenu(const QPoint& at);
  void placeOverlay();
  void restyle();
  void retranslate();

  const Look& m_look;
  ThreadTable& m_table;
  PerfProbe& m_probe;
  ThreadTableDelegate* m_delegate = nullptr;
  QWidget* m_overlay = nullptr;
  bool m_hasOwnWidths = false, m_isFitting = false;
};

}  // namespace inquiry::ui
