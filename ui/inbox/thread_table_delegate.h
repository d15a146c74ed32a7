#pragma once

#include <QStyledItemDelegate>

#include "ui/inbox/row_paint.h"
#include "ui/models/thread_table.h"

namespace inquiry::ui {

// Paints every cell of the wide list: rows of 40 px, compact 24. No widget, no style sheet; everything from the Look.
class ThreadTableDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  ThreadTableDelegate(const Look& look, const Directory& directory, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_directory(directory) {}

  void setNow(Instant now) { m_now = now; }
  void setDensity(Density density) { m_density = density; }
  int rowHeight() const { return m_look.px(m_density == Density::Compact ? 24 : 40); }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

 private:
  struct Cell {
    const ListRow& row;
    const RowColours& colours;
    QRectF box;  // within the cell's margins, as high as a line
  };
  void paintCell(QPainter& painter, const Cell& cell, ListColumn column) const;
  void paintState(QPainter& painter, const Cell& cell) const;
  void paintChannel(QPainter& painter, const Cell& cell) const;
  void paintBuyer(QPainter& painter, const Cell& cell) const;
  void paintSubject(QPainter& painter, const Cell& cell) const;
  void paintTags(QPainter& painter, const Cell& cell) const;
  void text(QPainter& painter, const Cell& cell, const QString& words) const;

  const Look& m_look;
  const Directory& m_directory;
  Instant m_now;
  Density m_density = Density::Comfortable;
};

}  // namespace inquiry::ui
