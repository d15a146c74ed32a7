#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <optional>
#include <vector>

#include "core/domain/instant.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// A piece of work as a list shows it: made once, when it is read.
struct WorkRow {
  std::int64_t id = 0;
  QString icon, mark, title, facts;
  std::optional<Instant> dueAt;  // only while it is still waited for
};

// Appeals and enquiries as a list, and how a row of it is drawn. GUI thread only.
class WorkModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  void setRows(std::vector<WorkRow> rows, Instant now);
  void setNow(Instant now);
  Instant now() const { return m_now; }
  const WorkRow* row(const QModelIndex& index) const;
  QModelIndex indexOf(std::int64_t id) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<WorkRow> m_rows;
  Instant m_now;
};

class WorkRowDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  WorkRowDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Look& m_look;
};

}  // namespace inquiry::ui
