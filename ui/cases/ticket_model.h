#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

#include "core/domain/ticket.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// Tickets as a list, and how a row of it is drawn. GUI thread only.
class TicketModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  void setRows(std::vector<Ticket> tickets, Instant now);
  void setNow(Instant now);
  Instant now() const { return m_now; }
  const Ticket* row(const QModelIndex& index) const;
  QModelIndex indexOf(TicketId number) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<Ticket> m_tickets;
  Instant m_now;
};

class TicketRowDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  TicketRowDelegate(const Look& look, const Directory& directory, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_directory(directory) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Look& m_look;
  const Directory& m_directory;
};

}  // namespace inquiry::ui
