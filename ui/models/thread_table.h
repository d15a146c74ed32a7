#pragma once

#include <QAbstractTableModel>

#include "ui/models/list_column.h"
#include "ui/models/thread_list_model.h"

namespace inquiry::ui {

// The rows of the thread list with a column for each of their values. Holds nothing of its own. GUI thread only.
class ThreadTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  ThreadTable(ThreadListModel& rows, const Directory& directory, QObject* parent);

  // What the head shows as the order; nothing: the list's own.
  void setSort(const std::optional<ColumnSort>& sort);
  const std::optional<ColumnSort>& sort() const { return m_sort; }
  static QString columnName(ListColumn column);
  // The value of a cell as a screen reader says it, without its column's name.
  QString text(const ListRow& row, ListColumn column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_rows.canFetchMore({}); }
  void fetchMore(const QModelIndex& parent) override;

 private:
  ThreadListModel& m_rows;
  const Directory& m_directory;
  std::optional<ColumnSort> m_sort;
};

// Names of the marks a row carries, in the order they are painted.
QStringList markNames(const ListRow& row);

}  // namespace inquiry::ui
