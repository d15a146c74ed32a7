#pragma once

#include <QStyledItemDelegate>

#include "ui/common/chips.h"
#include "ui/models/thread_list_model.h"

namespace inquiry::ui {

enum class Density { Comfortable, Compact };

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

 private:
  struct Colours;
  Colours coloursFor(const ListRow& row, QStyle::State state) const;
  void paintSection(QPainter& painter, const QRect& rect, const ListRow& row) const;
  void paintRow(QPainter& painter, const QRect& rect, const ListRow& row, const Colours& colours) const;
  void paintFirstLine(QPainter& painter, const QRectF& box, const ListRow& row, const Colours& colours) const;
  void paintSecondLine(QPainter& painter, const QRectF& box, const ListRow& row, const Colours& colours) const;
  void paintHit(QPainter& painter, const QRect& rect, const ListRow& row, const Colours& colours) const;
  void paintCompact(QPainter& painter, const QRect& rect, const ListRow& row, const Colours& colours) const;
  void paintChannel(QPainter& painter, const QRect& rect, const ListRow& row, const Colours& colours) const;

  const Look& m_look;
  const Directory& m_directory;
  Instant m_now;
  Density m_density = Density::Comfortable;
};

}  // namespace inquiry::ui
