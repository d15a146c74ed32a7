#include "ui/inbox/thread_list_panel.h"

// Which row is current, and which ones are chosen.
namespace inquiry::ui {

bool ThreadListPanel::select(ThreadId id) {
  const QModelIndex index = m_model.indexOf(id);
  m_isRestoring = true;
  if (index.isValid()) {
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    showRow(index);
  }
  m_isRestoring = false;
  return index.isValid();
}

void ThreadListPanel::setShown(const std::optional<ThreadId>& id) {
  m_shown = id;
  // While rows are being chosen with Ctrl or Shift the current one is this one already: the others stay chosen.
  if (id == current() || (id && select(*id))) return;
  m_isRestoring = true;
  m_view->selectionModel()->clear();
  m_isRestoring = false;
}

std::optional<ThreadId> ThreadListPanel::current() const {
  const ListRow* row = m_model.row(m_view->currentIndex());
  if (row == nullptr || row->kind == ListRow::Kind::Section) return {};
  return row->thread.id;
}

std::vector<ThreadId> ThreadListPanel::chosen() const {
  const std::set<ThreadId>& marked = m_model.marked();
  std::vector<ThreadId> ids(marked.begin(), marked.end());
  const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
  if (ids.empty() || selected.size() > 1)
    for (const QModelIndex& index : selected)
      if (const ListRow* row = m_model.row(index); row != nullptr && !marked.contains(row->thread.id)) ids.push_back(row->thread.id);
  return ids;
}

bool ThreadListPanel::hasSeveralChosen() const { return !m_model.marked().empty() || m_view->selectionModel()->selectedIndexes().size() > 1; }

std::size_t ThreadListPanel::chosenCount() const {
  const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
  const std::set<ThreadId>& marked = m_model.marked();
  std::size_t count = marked.size();
  if (selected.size() < 2) return count > 0 ? count : static_cast<std::size_t>(selected.size());
  for (const QModelIndex& index : selected)
    if (const ListRow* row = m_model.row(index); row != nullptr && !marked.contains(row->thread.id)) ++count;
  return count;
}

void ThreadListPanel::choose(std::set<ThreadId> ids) {
  m_model.setMarked(std::move(ids));
  showChoice();
}

void ThreadListPanel::clearChoice() {
  m_model.clearMarks();
  if (m_view->selectionModel()->selectedIndexes().size() > 1) m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void ThreadListPanel::showChoice() {
  if (m_isRestoring) return;
  const std::size_t count = chosenCount();
  const bool isBulk = count >= 2 || m_bulk->isBusy();
  m_bulk->setCount(count, m_model.total());
  if (isBulk == m_bulk->isVisibleTo(this)) return;
  // Its buttons go with it: the keyboard must not be left on one of them.
  const bool hadFocus = m_bulk->isAncestorOf(focusWidget());
  m_head->setVisible(!isBulk);
  m_bulk->setVisible(isBulk);
  if (hadFocus) focusList();
}

void ThreadListPanel::step(int by) {
  QModelIndex from = m_view->currentIndex();
  // The thread that was current has left the list: go on from its place.
  if (!from.isValid() && m_lastRow > 0) from = m_model.index(std::min(by > 0 ? m_lastRow - 1 : m_lastRow, m_model.rowCount() - 1));
  const QModelIndex next = m_model.nextThread(from, by);
  if (!next.isValid()) return;
  m_probe.begin(QStringLiteral("key.paint"));
  m_view->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
  showRow(next);
}

// A screen reader chooses a row without making it current: when no other is chosen, it is the one to be read.
void ThreadListPanel::followChoice() {
  const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
  if (chosen.size() == 1 && chosen.front() != m_view->currentIndex()) m_view->selectionModel()->setCurrentIndex(chosen.front(), QItemSelectionModel::NoUpdate);
}

void ThreadListPanel::forgetPlace() {
  m_lastRow = 0;
  m_shown.reset();
  m_isRestoring = true;
  m_view->selectionModel()->clear();
  m_model.clearMarks();
  m_isRestoring = false;
  showChoice();
}

void ThreadListPanel::toggleMark() { m_model.toggleMark(m_view->currentIndex()); }

void ThreadListPanel::onCurrent(const QModelIndex& index) {
  if (index.isValid()) m_lastRow = index.row();
  if (m_isRestoring) return;
  if (const ListRow* row = m_model.row(index); row != nullptr && row->kind != ListRow::Kind::Section) Q_EMIT threadChosen(row->thread.id);
}

}  // namespace inquiry::ui
