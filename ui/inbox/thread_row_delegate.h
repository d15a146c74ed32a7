#pragma once

#include <QStyledItemDelegate>

#include "ui/inbox/row_paint.h"
#include "ui/models/thread_list_model.h"

namespace inquiry::ui {

// Paints a row of the thread list: 56 px (24 compact), headings 26 px. No widget, no style sheet; everything from the Look.
class ThreadRowDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  ThreadRowDelegate(const Look& look, const Directory& directory, QObject* parent);

  void setNow(Instant now) { m_now = now; }
  void setDensity(Density density) { m_density = density; }
  Density density() const { return m_density; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
  // Where the due time of a row is painted; empty when it has none.
  QRectF dueBox(const QRect& rect, const ListRow& row) const;

 Q_SIGNALS:
  void dueClicked(inquiry::ThreadId id);

 private:
  void paintSection(QPainter& painter, const QRect& rect, const ListRow& row) const;
  void paintRow(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const;
  void paintFirstLine(QPainter& painter, const QRectF& box, const ListRow& row, const RowColours& colours) const;
  void paintSecondLine(QPainter& painter, const QRectF& box, const ListRow& row, const RowColours& colours) const;
  void paintHit(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const;
  void paintCompact(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const;
  void paintChannel(QPainter& painter, const QRect& rect, const ListRow& row, const RowColours& colours) const;


  const Look& m_look;
  const Directory& m_directory;
  Instant m_now;
  mutable int m_margin = 12;  // at the right, of the view that is painted
  Density m_density = Density::Comfortable;
};

}  // namespace inquiry::ui
