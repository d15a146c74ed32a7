#include "ui/models/thread_table.h"

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

ThreadTable::ThreadTable(ThreadListModel& rows, const Directory& directory, QObject* parent) : QAbstractTableModel(parent), m_rows(rows), m_directory(directory) {
  connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
  connect(&rows, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
  connect(&rows, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex&, int from, int to) { beginInsertRows({}, from, to); });
  connect(&rows, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
  connect(&rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
    Q_EMIT dataChanged(index(from.row(), 0), index(to.row(), kListColumns - 1));
  });
}

void ThreadTable::setSort(const std::optional<ColumnSort>& sort) {
  m_sort = sort;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, kListColumns - 1);
}

QString ThreadTable::columnName(ListColumn column) {
  switch (column) {
    case ListColumn::State: return tr("State");
    case ListColumn::Channel: return tr("Channel");
    case ListColumn::Buyer: return tr("Buyer");
    case ListColumn::Subject: return tr("Subject");
    case ListColumn::Order: return tr("Order");
    case ListColumn::Due: return tr("Due");
    case ListColumn::Age: return tr("Age");
    case ListColumn::Owner: return tr("Owner");
    case ListColumn::Tags: return tr("Tags");
    case ListColumn::Marks: return tr("Marks");
    case ListColumn::Updated: break;
  }
  return tr("Updated");
}

QStringList markNames(const ListRow& row) {
  const Thread& thread = row.thread;
  QStringList names;
  if (row.isAngry) names << ThreadTable::tr("angry");
  if (row.isByMachine) names << ThreadTable::tr("only an automatic reply so far");
  if (thread.isVip) names << ThreadTable::tr("watched");
  if (thread.priority == Priority::Urgent) names << ThreadTable::tr("urgent");
  if (thread.hasAttachment) names << ThreadTable::tr("with files");
  if (thread.hasDraft) names << ThreadTable::tr("with a draft");
  if (thread.status == ThreadStatus::Snoozed) names << ThreadTable::tr("snoozed");
  if (thread.hasFailedSend) names << ThreadTable::tr("sending failed");
  if (thread.hasCase) names << ThreadTable::tr("case");
  return names;
}

QString ThreadTable::text(const ListRow& row, ListColumn column) const {
  const Thread& thread = row.thread;
  const Instant now = m_rows.now();
  switch (column) {
    case ListColumn::State: return m_rows.sentence(row);
    case ListColumn::Channel: return m_directory.store(thread.store).name;
    case ListColumn::Buyer: return thread.unansweredCount > 1 ? QStringLiteral("%1 (%2)").arg(row.buyer).arg(thread.unansweredCount) : row.buyer;
    case ListColumn::Subject: return row.excerpt;
    case ListColumn::Order: return shownLine(thread.orderRemoteId);
    case ListColumn::Due: return TimeText::dueText(thread, now).text;
    case ListColumn::Age: return thread.oldestUnansweredAt && thread.needsReply ? TimeText::length(now - *thread.oldestUnansweredAt) : QString();
    case ListColumn::Owner: return thread.assignee.empty() ? tr("nobody") : m_directory.personName(thread.assignee);
    case ListColumn::Tags: {
      QStringList tags;
      for (const std::string& tag : thread.tags) tags << m_directory.tagText(tag);
      return listed(tags);
    }
    case ListColumn::Marks: return listed(markNames(row));
    case ListColumn::Updated: break;
  }
  return thread.lastMessageAt ? TimeText::ago(*thread.lastMessageAt, now) : QString();
}

int ThreadTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows.rowCount(); }

int ThreadTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kListColumns; }

QVariant ThreadTable::data(const QModelIndex& index, int role) const {
  const ListRow* row = index.isValid() ? m_rows.row(m_rows.index(index.row())) : nullptr;
  if (row == nullptr) return {};
  if (role == ThreadListModel::RowRole) return QVariant::fromValue(row);
  if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole) return {};
  const auto column = static_cast<ListColumn>(index.column());
  const QString value = text(*row, column);
  // The first cell says the whole row in one sentence: it is the one the keyboard stands on.
  if (role == Qt::DisplayRole || column == ListColumn::State || value.isEmpty()) return value;
  return tr("%1: %2", "column and value").arg(columnName(column), value);
}

QVariant ThreadTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kListColumns) return {};
  const auto column = static_cast<ListColumn>(section);
  const bool isSorted = m_sort && m_sort->column == column;
  const bool isRising = isSorted && m_sort->order == Qt::AscendingOrder;
  if (role == Qt::DisplayRole) {
    const QString name = column == ListColumn::State ? QString() : columnName(column);
    return isSorted ? name + (isRising ? QStringLiteral(" ↑") : QStringLiteral(" ↓")) : name;
  }
  if (role == Qt::AccessibleTextRole) return !isSorted ? columnName(column) : isRising ? tr("%1, sorted, rising").arg(columnName(column)) : tr("%1, sorted, falling").arg(columnName(column));
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags ThreadTable::flags(const QModelIndex& index) const { return index.isValid() ? m_rows.flags(m_rows.index(index.row())) : Qt::NoItemFlags; }

void ThreadTable::fetchMore(const QModelIndex& parent) {
  if (!parent.isValid()) m_rows.fetchMore({});
}

}  // namespace inquiry::ui
