#pragma once

#include <QListView>

#include "ui/common/perf_probe.h"
#include "ui/models/thread_list_model.h"

namespace inquiry::ui {

// The list itself. Type-to-select is off: it would swallow J and K. GUI thread only.
class ThreadListView final : public QListView {
  Q_OBJECT

 public:
  ThreadListView(PerfProbe& probe, QWidget* parent);
  void keyboardSearch(const QString&) override {}
  // Over rows without moving the layout: the undo bar.
  void setOverlay(QWidget* overlay);

 Q_SIGNALS:
  void opened(const QModelIndex& index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

 private:
  void placeOverlay();

  PerfProbe& m_probe;
  QWidget* m_overlay = nullptr;
};

}  // namespace inquiry::ui
