#include "ui/cases/case_model.h"

#include <algorithm>

#include "ui/cases/case_words.h"
#include "ui/common/text.h"
#include "ui/common/time_text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

bool holds(const Case& value, const StoreFace& store, const QStringList& words) {
  const QString all = QStringList{shownLine(value.buyerName), shownLine(value.orderRemoteId), shownLine(value.remoteId), shownLine(value.store.value), store.name, shownLine(value.itemTitle), caseTitle(value)}.join(QLatin1Char(' '));
  return std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

void CaseModel::setRows(const desk::CaseList& list, CaseTab tab, const QString& words, const Directory& directory, std::optional<CaseId> looked) {
  const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  std::vector<Line> lines;
  const auto add = [&](const QString& heading, const std::vector<desk::CaseRow>& rows, auto&& belongs) {
    const std::size_t place = lines.size();
    for (const desk::CaseRow& row : rows)
      if (belongs(row.value) && holds(row.value, directory.store(row.value.store), wanted)) lines.push_back({{}, 0, row});
    const auto count = static_cast<int>(lines.size() - place);
    if (count > 0) lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), Line{heading, count, {}});
  };
  if (tab == CaseTab::Open) {
    add(tr("Needs us"), list.open, [](const Case& value) { return value.turn == CaseTurn::Us; });
    add(tr("Just closed"), list.closed, [looked](const Case& value) { return looked == value.id; });
    add(tr("Waits for others"), list.open, [](const Case& value) { return value.turn != CaseTurn::Us; });
  } else {
    add(tr("Closed"), list.closed, [](const Case&) { return true; });
  }
  beginResetModel();
  m_lines = std::move(lines);
  endResetModel();
}

void CaseModel::setNow(Instant now) {
  m_now = now;
  if (!m_lines.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const desk::CaseRow* CaseModel::row(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= rowCount()) return nullptr;
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  return line.row ? &*line.row : nullptr;
}

QModelIndex CaseModel::indexOf(CaseId id) const {
  for (int i = 0; i < rowCount(); ++i)
    if (const auto* each = row(index(i)); each != nullptr && each->value.id == id) return index(i);
  return {};
}

QModelIndex CaseModel::first() const {
  for (int i = 0; i < rowCount(); ++i)
    if (row(index(i)) != nullptr) return index(i);
  return {};
}

int CaseModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

Qt::ItemFlags CaseModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return row(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

QVariant CaseModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  if (!line.row) {
    if (role == HeadingRole) return line.heading;
    if (role == CountRole) return line.count;
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole) return tr("%1, %n case(s)", nullptr, line.count).arg(line.heading);
    return {};
  }
  const Case& value = line.row->value;
  if (role == Qt::DisplayRole) return caseTitle(value);
  if (role != Qt::AccessibleTextRole) return {};
  QStringList parts{caseTitle(value), shownLine(value.buyerName), shownLine(value.store.value)};
  if (value.turn == CaseTurn::Us && value.dueAt) parts << TimeText::dueText(*value.dueAt, m_now).text;
  parts << caseTurnText(value.turn) << caseAmount(value);
  parts.removeAll(QString());
  return spoken(parts);
}

}  // namespace inquiry::ui
