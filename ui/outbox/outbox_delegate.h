#pragma once

#include <QStyledItemDelegate>

#include "ui/common/chips.h"
#include "ui/models/directory.h"
#include "ui/outbox/outbox_model.h"

namespace inquiry::ui {

// Where the columns of the outbox begin, for its rows and its head.
struct OutboxColumns {
  OutboxColumns(const Look& look, const QRectF& row);
  QRectF state, store, buyer, text, when, step;
};

// How the state of an item looks as a chip.
ChipStyle outgoingChip(const Theme& theme, const Outgoing& item);

// A row of the outbox: state, store, buyer, text, since or next, and the one thing to do about it. GUI thread only.
class OutboxDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  OutboxDelegate(const Look& look, const Directory& directory, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_directory(directory) {}
  void setNow(Instant now) { m_now = now; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
  struct Step {
    QString id, text;
  };
  // "edit", "undo", "cancel", "open"; empty where nothing is to be done.
  static Step stepOf(const Outgoing& item);

 Q_SIGNALS:
  void stepPressed(inquiry::OutgoingId id, const QString& step);

 private:
  void paintItem(QPainter& painter, const QRect& rect, const OutboxRow& row, bool isSelected) const;
  QString whenText(const Outgoing& item) const;

  const Look& m_look;
  const Directory& m_directory;
  Instant m_now;
};

}  // namespace inquiry::ui
