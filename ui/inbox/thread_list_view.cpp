#include "ui/inbox/thread_list_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "ui/common/scroll_ground.h"

namespace inquiry::ui {

ThreadListView::ThreadListView(PerfProbe& probe, QWidget* parent) : QListView(parent), m_probe(probe) {
  setObjectName(QStringLiteral("threadList"));
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollMode(ScrollPerPixel);
  verticalScrollBar()->setSingleStep(28);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setLayoutMode(SinglePass);
  scrollByCopying(*this);
}

void ThreadListView::setOverlay(QWidget* overlay) {
  m_overlay = overlay;
  placeOverlay();
}

void ThreadListView::placeOverlay() {
  if (m_overlay == nullptr) return;
  const int height = m_overlay->sizeHint().height();
  m_overlay->setGeometry(QRect(mapTo(m_overlay->parentWidget(), QPoint(8, this->height() - height - 8)), QSize(width() - 16, height)));
  m_overlay->raise();
}

void ThreadListView::paintEvent(QPaintEvent* event) {
  fillGround(*this, *event);
  QListView::paintEvent(event);
  for (const char* what : {"start.interactive", "filter.switch", "search.first", "list.scroll.frame", "key.paint"})
    m_probe.painted(QString::fromLatin1(what));
}

void ThreadListView::scrollContentsBy(int dx, int dy) {
  if (!m_probe.isRunning(QStringLiteral("list.scroll.frame"))) m_probe.begin(QStringLiteral("list.scroll.frame"));
  QListView::scrollContentsBy(dx, dy);
}

void ThreadListView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  placeOverlay();
}

void ThreadListView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (currentIndex().isValid()) Q_EMIT opened(currentIndex());
    return;
  }
  QListView::keyPressEvent(event);
}

void ThreadListView::focusInEvent(QFocusEvent* event) {
  // Not the item view's: it would choose, and so open, the first row whenever no row is current.
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void ThreadListView::mouseReleaseEvent(QMouseEvent* event) {
  QListView::mouseReleaseEvent(event);
  if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) Q_EMIT opened(currentIndex());
}

QItemSelectionModel::SelectionFlags ThreadListView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
  // A click on a heading or beside the rows keeps what is selected.
  if (event != nullptr && event->type() == QEvent::MouseButtonPress && (!index.isValid() || !index.flags().testFlag(Qt::ItemIsSelectable)))
    return QItemSelectionModel::NoUpdate;
  return QListView::selectionCommand(index, event);
}

}  // namespace inquiry::ui
