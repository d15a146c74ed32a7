#include "ui/common/wrap_row.h"

#include <QStyle>
#include <algorithm>

namespace inquiry::ui {
namespace {

bool grows(const QLayoutItem& item) { return item.expandingDirections().testFlag(Qt::Horizontal); }
// Hidden widgets take no place.
int widthOf(const QLayoutItem& item) { return std::max(item.sizeHint().width(), item.minimumSize().width()); }

}  // namespace

WrapRow::~WrapRow() { qDeleteAll(m_items); }

QLayoutItem* WrapRow::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize WrapRow::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrapRow::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  lay(rect, Then::Place);
}

QList<QLayoutItem*> WrapRow::lineFrom(int from, int width) const {
  QList<QLayoutItem*> line;
  int used = 0;
  for (int at = from; at < count(); ++at) {
    if (m_items[at]->isEmpty()) continue;
    const int wanted = widthOf(*m_items[at]) + (line.isEmpty() ? 0 : spacing());
    if (!line.isEmpty() && used + wanted > width) break;
    used += wanted;
    line << m_items[at];
  }
  return line;
}

int WrapRow::lay(const QRect& rect, Then then) const {
  const QRect room = rect.marginsRemoved(contentsMargins());
  int y = room.y();
  for (int at = 0; at < count();) {
    const QList<QLayoutItem*> line = lineFrom(at, room.width());
    if (line.isEmpty()) break;
    at = static_cast<int>(m_items.indexOf(line.last())) + 1;
    int left = room.width() - spacing() * static_cast<int>(line.size() - 1), height = 0;
    for (const QLayoutItem* item : line) {
      left -= widthOf(*item);
      height = std::max(height, item->sizeHint().height());
    }
    auto growing = static_cast<int>(std::count_if(line.begin(), line.end(), [](const QLayoutItem* item) { return grows(*item); }));
    int x = room.x();
    for (QLayoutItem* item : line) {
      int width = widthOf(*item);
      if (grows(*item) && left > 0) {
        width = std::min(width + left / growing, std::max(width, item->maximumSize().width()));
        left -= width - widthOf(*item);
        --growing;
      }
      if (then == Then::Place) item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, {x, y, std::min(width, room.width()), height}));
      x += width + spacing();
    }
    y += height + spacing();
  }
  return std::max(0, y - spacing() - rect.y()) + contentsMargins().bottom();
}

}  // namespace inquiry::ui
