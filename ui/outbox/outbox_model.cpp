#include "ui/outbox/outbox_model.h"

#include <algorithm>

#include "ui/common/action_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

enum Group { Decide, Refused, OnTheWay, Done, Cancelled, Draft };

int groupOf(OutgoingState state) {
  switch (state) {
    case OutgoingState::Unknown:
    case OutgoingState::NeedsPerson: return Decide;
    case OutgoingState::Refused: return Refused;
    case OutgoingState::Held:
    case OutgoingState::Queued:
    case OutgoingState::Sending: return OnTheWay;
    case OutgoingState::Sent:
    case OutgoingState::Confirmed: return Done;
    case OutgoingState::Cancelled: return Cancelled;
    case OutgoingState::Draft: break;
  }
  return Draft;
}

Instant timeOf(const Outgoing& item) { return item.sentAt.value_or(item.createdAt); }

bool isOn(OutboxTab tab, const Outgoing& item, Instant dayBegan) {
  const int group = groupOf(item.state);
  if (tab == OutboxTab::Drafts) return group == Draft;
  if (tab == OutboxTab::Sent) return group == Done || group == Cancelled;
  return group < Done || (group == Done && timeOf(item) >= dayBegan);
}

}  // namespace

bool OutboxModel::isOnTheWay(OutgoingState state) { return groupOf(state) < Done; }

QString OutboxModel::groupName(int group) const {
  switch (group) {
    case Decide: return tr("Needs your decision");
    case Refused: return tr("Refused, not sent");
    case OnTheWay: return tr("On the way");
    case Done: return m_tab == OutboxTab::Outbox ? tr("Sent today") : tr("Sent");
    case Draft: return tr("Being written");
    default: return tr("Cancelled");
  }
}

void OutboxModel::setRows(std::vector<OutboxRow> rows, OutboxTab tab, Instant dayBegan) {
  std::erase_if(rows, [&](const OutboxRow& row) { return !isOn(tab, row.item, dayBegan); });
  std::stable_sort(rows.begin(), rows.end(), [](const OutboxRow& a, const OutboxRow& b) {
    const int left = groupOf(a.item.state), right = groupOf(b.item.state);
    return left != right ? left < right : timeOf(b.item) < timeOf(a.item);
  });
  beginResetModel();
  m_tab = tab;
  m_lines.clear();
  std::size_t heading = 0;
  for (OutboxRow& row : rows) {
    const int group = groupOf(row.item.state);
    if (m_lines.empty() || m_lines[heading].group != group) {
      heading = m_lines.size();
      m_lines.push_back({group, {}, 0});
    }
    ++m_lines[heading].count;
    m_lines.push_back({group, std::move(row), 0});
  }
  endResetModel();
}

const OutboxRow* OutboxModel::row(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= static_cast<int>(m_lines.size())) return nullptr;
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  return line.row ? &*line.row : nullptr;
}

QModelIndex OutboxModel::indexOf(OutgoingId id) const {
  for (std::size_t i = 0; i < m_lines.size(); ++i)
    if (m_lines[i].row && m_lines[i].row->item.id == id) return index(static_cast<int>(i));
  return {};
}

int OutboxModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

QVariant OutboxModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  if (role == HeadingRole) return line.row ? QString() : groupName(line.group);
  if (role == CountRole) return line.count;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  if (!line.row) return groupName(line.group);
  return tr("%1, to %2: %3", "state, buyer, text").arg(outgoingStateName(line.row->item.state), line.row->buyer, outgoingLine(line.row->item).left(200));
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex& index) const {
  return row(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace inquiry::ui
