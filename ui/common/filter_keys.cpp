#include "ui/common/filter_keys.h"

#include <QKeyEvent>
#include <algorithm>

namespace inquiry::ui {

FilterKeys::FilterKeys(QLineEdit& filter, QListWidget& list, QWidget& popup) : QObject(&popup), m_list(list), m_popup(popup) {
  filter.installEventFilter(this);
}

bool FilterKeys::eventFilter(QObject*, QEvent* event) {
  if (event->type() == QEvent::FocusOut && m_popup.isVisible() && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) m_popup.hide();
  return event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key());
}

bool FilterKeys::onKey(int key) {
  switch (key) {
    case Qt::Key_Escape: Q_EMIT left(); return true;
    case Qt::Key_Down: m_list.setCurrentRow(std::min(m_list.currentRow() + 1, m_list.count() - 1)); return true;
    case Qt::Key_Up: m_list.setCurrentRow(std::max(m_list.currentRow() - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT taken(); return true;
    default: return false;
  }
}

}  // namespace inquiry::ui
