#include "ui/alerts/alert_model.h"

#include <algorithm>

#include "ui/common/alarm_text.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Kind = AlarmNotice::Kind;

bool isStoreDown(const desk::AlertRow& row) { return row.kind == name(Kind::StoreDown) && !row.clearedAt; }

}  // namespace

std::optional<AlarmNotice> noticeOf(const desk::AlertRow& row) {
  const auto kind = alarmKindNamed(row.kind);
  if (!kind) return {};
  AlarmNotice notice;
  notice.kind = *kind;
  notice.store = row.store;
  notice.code = row.code;
  notice.text = row.text;
  notice.at = row.lastAt > row.raisedAt ? row.lastAt : row.raisedAt;
  notice.thread = row.thread;
  return notice;
}

AlertModel::AlertModel(const Look& look, const Directory& directory, QObject* parent) : QAbstractListModel(parent), m_look(look), m_directory(directory) {
  connect(&directory, &Directory::changed, this, &AlertModel::reword);
  connect(&look, &Look::changed, this, &AlertModel::reword);
}

void AlertModel::setRows(std::vector<desk::AlertRow> rows, Instant now) {
  m_rows = std::move(rows);
  m_now = now;
  reword();
}

// Stores that are down together are one piece of news: one heading, and they stand under it whatever came between.
void AlertModel::reword() {
  beginResetModel();
  m_lines.clear();
  std::vector<QString> down;
  for (const desk::AlertRow& row : m_rows)
    if (isStoreDown(row)) down.push_back(m_directory.store(row.store).name);
  const bool isMerged = down.size() > 1;
  if (isMerged) {
    Line head;
    head.isHeading = true;
    head.title = heading(down);
    m_lines.push_back(head);
    for (const desk::AlertRow& row : m_rows)
      if (isStoreDown(row)) m_lines.push_back(lineOf(row));
    if (down.size() < m_rows.size()) {
      Line rest;
      rest.isHeading = true;
      rest.title = tr("Other alerts");
      m_lines.push_back(rest);
    }
  }
  for (const desk::AlertRow& row : m_rows)
    if (!isMerged || !isStoreDown(row)) m_lines.push_back(lineOf(row));
  endResetModel();
}

QString AlertModel::heading(const std::vector<QString>& stores) const {
  QStringList names;
  for (const QString& store : stores)
    if (names.size() < 4) names << store;
  QString text = tr("%n store(s) down: %1", nullptr, static_cast<int>(stores.size())).arg(listed(names));
  if (stores.size() > 4) text += QChar(0x2026);
  return text;
}

AlertModel::Line AlertModel::lineOf(const desk::AlertRow& row) const {
  Line line;
  line.row = row;
  const TimeText& times = m_look.times();
  const auto notice = noticeOf(row);
  const desk::StoreRow* store = nullptr;
  for (const desk::StoreRow& known : m_directory.stores())
    if (known.store.id == row.store) store = &known;
  const QString what = notice ? alarmSentence(*notice, store) : shownLine(row.text);
  const QString kind = notice ? alarmKind(notice->kind) : shownLine(row.kind);
  line.title = row.store.value.empty() ? tr("%1: %2", "kind of alert, what is wrong").arg(kind, what)
                                       : tr("%1 · %2: %3", "kind of alert, store, what is wrong").arg(kind, m_directory.store(row.store).name, what);
  QStringList parts{tr("since %1").arg(times.moment(row.raisedAt, m_now))};
  if (row.times > 1) parts << tr("%n time(s)", nullptr, static_cast<int>(row.times));
  if (row.clearedAt) parts << tr("over since %1").arg(times.moment(*row.clearedAt, m_now));
  if (row.acknowledgedAt) parts << tr("acknowledged by %1, %2", "name, time").arg(shownLine(row.acknowledgedBy), times.moment(*row.acknowledgedAt, m_now));
  line.detail = parts.join(QStringLiteral(" · "));
  line.icon = row.acknowledgedAt || row.clearedAt ? QStringLiteral("check") : row.thread ? QStringLiteral("eye") : QStringLiteral("warn");
  return line;
}

const AlertModel::Line* AlertModel::line(const QModelIndex& index) const {
  const auto at = static_cast<std::size_t>(index.row());
  return index.isValid() && at < m_lines.size() ? &m_lines[at] : nullptr;
}

int AlertModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

QVariant AlertModel::data(const QModelIndex& index, int role) const {
  const Line* found = line(index);
  if (found == nullptr) return {};
  if (role == Qt::DisplayRole) return found->title;
  if (role == Qt::AccessibleTextRole) return found->detail.isEmpty() ? found->title : QStringLiteral("%1, %2").arg(found->title, found->detail);
  return {};
}

Qt::ItemFlags AlertModel::flags(const QModelIndex& index) const {
  const Line* found = line(index);
  if (found == nullptr) return Qt::NoItemFlags;
  return found->isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace inquiry::ui
