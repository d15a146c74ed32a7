#include "ui/models/thread_list_model.h"

#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

ThreadListModel::ThreadListModel(const Directory& directory, QObject* parent) : QAbstractListModel(parent), m_directory(directory) {}

ListRow ThreadListModel::rowOf(const Thread& thread) const {
  ListRow row;
  row.thread = thread;
  row.group = TimeText::dueOf(thread, m_now);
  row.buyer = buyerText(thread);
  row.excerpt = shownLine(thread.excerpt.empty() ? thread.subject : thread.excerpt);
  row.isMarked = m_marked.contains(thread.id);
  if (const auto translated = m_translations.find(thread.id); translated != m_translations.end()) {
    row.excerpt = translated->second;
    row.isTranslated = true;
  }
  row.isAngry = m_angry.contains(thread.id);
  row.isByMachine = m_byMachine.contains(thread.id);
  return row;
}

void ThreadListModel::setAngry(std::set<ThreadId> ids, Angry how) {
  if (how == Angry::Anew) m_angry = std::move(ids);
  else m_angry.merge(ids);
}

void ThreadListModel::rebuild() {
  m_rows.clear();
  m_rows.reserve(m_threads.size() + 5);
  std::ptrdiff_t section = -1;
  std::int64_t before = 0, inSection = 0;
  for (const Thread& thread : m_threads) {
    ListRow row = rowOf(thread);
    const bool opens = m_headings == Headings::Show && (section < 0 || m_rows[static_cast<std::size_t>(section)].group != row.group);
    if (opens) {
      if (section >= 0) m_rows[static_cast<std::size_t>(section)].count = inSection;
      before += inSection;
      inSection = 0;
      section = static_cast<std::ptrdiff_t>(m_rows.size());
      ListRow heading;
      heading.kind = ListRow::Kind::Section;
      heading.group = row.group;
      m_rows.push_back(std::move(heading));
    }
    ++inSection;
    m_rows.push_back(std::move(row));
  }
  // The last group may go on beyond what is loaded: then only the total of all pages says how long it is.
  if (section >= 0) m_rows[static_cast<std::size_t>(section)].count = !m_next ? inSection : m_total ? *m_total - before : -1;
}

void ThreadListModel::setPage(const ThreadPage& page, Headings headings, Instant now) {
  beginResetModel();
  m_showsHits = false;
  m_threads = page.threads;
  m_next = page.next;
  m_total = page.total;
  m_headings = headings;
  m_now = now;
  m_isFetching = false;
  // Of a list that is here as a whole nothing else can be meant; beyond a page only the desk knows what is left.
  if (!m_next && !m_marked.empty()) {
    std::set<ThreadId> kept;
    for (const Thread& thread : m_threads)
      if (m_marked.contains(thread.id)) kept.insert(thread.id);
    m_marked = std::move(kept);
  }
  rebuild();
  endResetModel();
}

void ThreadListModel::takeTranslations(const ThreadPage& page, const std::map<ThreadId, std::string>& excerpts) {
  for (const Thread& thread : page.threads) {
    const auto found = excerpts.find(thread.id);
    if (found == excerpts.end()) m_translations.erase(thread.id);
    else m_translations.insert_or_assign(thread.id, shownLine(found->second));
  }
}

void ThreadListModel::setHeadings(Headings headings) {
  if (headings == m_headings || m_showsHits) return;
  beginResetModel();
  m_headings = headings;
  rebuild();
  endResetModel();
}

void ThreadListModel::appendPage(const ThreadPage& page) {
  m_isFetching = false;
  m_next = page.next;
  if (page.threads.empty()) return;
  const std::vector<ListRow> old = std::move(m_rows);
  m_threads.insert(m_threads.end(), page.threads.begin(), page.threads.end());
  rebuild();
  // Rows before the seam keep their place; only the open section's count may change.
  std::vector<ListRow> all = std::move(m_rows);
  m_rows = old;
  for (std::size_t i = 0; i < old.size(); ++i) m_rows[i].count = all[i].count;
  beginInsertRows({}, static_cast<int>(old.size()), static_cast<int>(all.size()) - 1);
  m_rows = std::move(all);
  endInsertRows();
}

void ThreadListModel::setHits(const SearchPage& page) {
  beginResetModel();
  m_showsHits = true;
  m_threads.clear();
  m_rows.clear();
  m_next.reset();
  m_total = page.total;
  m_isFetching = false;
  for (const SearchHit& hit : page.hits) {
    ListRow row;
    row.kind = ListRow::Kind::Hit;
    row.thread.id = hit.thread;
    row.thread.store = hit.store;
    row.thread.marketplace = m_directory.store(hit.store).marketplace;
    row.message = hit.message;
    row.sentAt = hit.sentAt;
    row.excerpt = toQt(hit.snippet);
    const bool isShownAsIs = shownLine(hit.snippet) == row.excerpt;
    row.excerpt = shownLine(hit.snippet);
    if (isShownAsIs)  // else marks would point beside the words
      for (const SearchMark& mark : hit.marks)
        row.marks.emplace_back(utf16Position(hit.snippet, mark.from), utf16Position(hit.snippet, mark.to));
    m_rows.push_back(std::move(row));
  }
  endResetModel();
}

void ThreadListModel::setHitThreads(const std::vector<Thread>& threads) {
  if (!m_showsHits || m_rows.empty()) return;
  for (ListRow& row : m_rows)
    for (const Thread& thread : threads)
      if (thread.id == row.thread.id) {
        row.thread = thread;
        row.buyer = buyerText(thread);
        row.group = TimeText::dueOf(thread, m_now);
      }
  Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void ThreadListModel::setAnsweredByMachine(std::set<ThreadId> ids) {
  if (ids == m_byMachine) return;
  m_byMachine = std::move(ids);
  for (ListRow& row : m_rows) row.isByMachine = row.kind == ListRow::Kind::Thread && m_byMachine.contains(row.thread.id);
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

bool ThreadListModel::setNow(Instant now) {
  m_now = now;
  if (m_showsHits || m_rows.empty()) return false;
  for (const ListRow& row : m_rows)
    if (row.kind == ListRow::Kind::Thread && TimeText::dueOf(row.thread, now) != row.group) {
      beginResetModel();
      rebuild();
      endResetModel();
      return true;
    }
  return false;
}

void ThreadListModel::toggleMark(const QModelIndex& index) {
  if (!index.isValid()) return;
  ListRow& row = m_rows[static_cast<std::size_t>(index.row())];
  if (row.kind != ListRow::Kind::Thread) return;
  row.isMarked = !row.isMarked;
  if (row.isMarked) m_marked.insert(row.thread.id);
  else m_marked.erase(row.thread.id);
  Q_EMIT dataChanged(index, index);
  Q_EMIT marksChanged();
}

void ThreadListModel::setMarked(std::set<ThreadId> ids) {
  if (m_marked.empty() && ids.empty()) return;
  m_marked = std::move(ids);
  for (ListRow& row : m_rows) row.isMarked = row.kind == ListRow::Kind::Thread && m_marked.contains(row.thread.id);
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
  Q_EMIT marksChanged();
}

bool ThreadListModel::marksBeyondLoaded() const {
  if (m_marked.empty()) return false;
  const auto loaded = std::count_if(m_rows.begin(), m_rows.end(), [](const ListRow& row) { return row.isMarked; });
  return static_cast<std::size_t>(loaded) < m_marked.size();
}

const ListRow* ThreadListModel::row(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size())) return nullptr;
  return &m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex ThreadListModel::indexOf(ThreadId id) const {
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    if (m_rows[i].kind != ListRow::Kind::Section && m_rows[i].thread.id == id) return index(static_cast<int>(i));
  return {};
}

QModelIndex ThreadListModel::nextThread(const QModelIndex& from, int step) const {
  const int size = static_cast<int>(m_rows.size());
  for (int at = from.isValid() ? from.row() + step : (step > 0 ? 0 : size - 1); at >= 0 && at < size; at += step)
    if (m_rows[static_cast<std::size_t>(at)].kind != ListRow::Kind::Section) return index(at);
  return {};
}

int ThreadListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ThreadListModel::data(const QModelIndex& index, int role) const {
  const ListRow* found = row(index);
  if (found == nullptr) return {};
  switch (role) {
    case RowRole: return QVariant::fromValue(found);
    case ThreadIdRole: return QVariant::fromValue(static_cast<qlonglong>(found->thread.id.value));
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole: return sentence(*found);
    default: return {};
  }
}

Qt::ItemFlags ThreadListModel::flags(const QModelIndex& index) const {
  const ListRow* found = row(index);
  if (found == nullptr || found->kind == ListRow::Kind::Section) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool ThreadListModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && m_next.has_value() && !m_isFetching; }

void ThreadListModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  m_isFetching = true;
  Q_EMIT moreWanted(toQt(*m_next));
}

QString ThreadListModel::groupName(Due group) {
  switch (group) {
    case Due::Late: return tr("Overdue");
    case Due::UnderHour: return tr("Due in under 1 h");
    case Due::UnderFour: return tr("Due in under 4 h");
    case Due::InTime: return tr("In time");
    case Due::Waiting: return tr("Waiting for buyer");
    case Due::None: break;
  }
  return tr("No deadline");
}

QString ThreadListModel::sentence(const ListRow& row) const {
  if (row.kind == ListRow::Kind::Section)
    return row.count < 0 ? groupName(row.group) : tr("%1, %2 threads", "group of the list").arg(groupName(row.group)).arg(row.count);
  const StoreFace store = m_directory.store(row.thread.store);
  QStringList parts{QStringLiteral("%1 %2").arg(marketplaceName(row.thread.marketplace), store.site).simplified()};
  if (!row.buyer.isEmpty()) parts << row.buyer;
  const DueText due = TimeText::dueText(row.thread, m_now);
  if (row.kind == ListRow::Kind::Thread && !due.text.isEmpty()) parts << (due.due == Due::InTime || due.due == Due::UnderHour || due.due == Due::UnderFour ? tr("due in %1").arg(due.text) : due.text);
  if (row.isAngry) parts << tr("sounds angry");
  if (row.thread.unread) parts << tr("unread");
  if (row.thread.hasCase) parts << tr("case");
  if (row.thread.hasFailedSend) parts << tr("sending failed");
  if (row.isTranslated) parts << tr("translated");
  if (row.isByMachine) parts << tr("only an automatic reply so far");
  if (row.kind == ListRow::Kind::Thread)
    parts << (row.thread.assignee.empty() ? tr("assigned to nobody") : tr("assigned to %1").arg(m_directory.personName(row.thread.assignee)));
  parts << row.excerpt;
  return parts.join(tr(", ", "between the parts of a spoken sentence"));
}

}  // namespace inquiry::ui
