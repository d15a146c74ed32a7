#include "ui/common/end_keys.h"

#include <QKeyEvent>
#include <algorithm>

namespace inquiry::ui {

EndKeys::EndKeys(QAbstractItemView& view) : QObject(&view), m_view(view) { view.installEventFilter(this); }

bool EndKeys::eventFilter(QObject*, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool isHome = key->key() == Qt::Key_Home;
  if ((!isHome && key->key() != Qt::Key_End) || key->modifiers() != Qt::NoModifier) return false;
  const QAbstractItemModel* rows = m_view.model();
  const int count = rows->rowCount(), step = isHome ? 1 : -1, column = std::max(0, m_view.currentIndex().column());
  for (int row = isHome ? 0 : count - 1; row >= 0 && row < count; row += step) {
    const QModelIndex index = rows->index(row, column);
    if (!index.flags().testFlag(Qt::ItemIsSelectable)) continue;
    m_view.setCurrentIndex(index);
    // The heading above belongs to the first row.
    m_view.scrollTo(isHome ? rows->index(0, column) : index);
    return true;
  }
  return false;
}

}  // namespace inquiry::ui
