#pragma once

#include <QAbstractListModel>
#include <map>
#include <set>
#include <vector>

#include "core/domain/thread_query.h"
#include "ui/models/directory.h"
#include "ui/models/list_row.h"

namespace inquiry::ui {

// Pages of threads in the order the desk gave them, with a heading before every group of deadlines, or the hits of a search.
// Holds values; data() does no work. The next page is asked for by a signal. GUI thread only.
class ThreadListModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { RowRole = Qt::UserRole + 1, ThreadIdRole };
  enum class Headings { Show, Hide };

  explicit ThreadListModel(const Directory& directory, QObject* parent = nullptr);

  // The first page of a list. `now` decides the groups.
  void setPage(const ThreadPage& page, Headings headings, Instant now);
  // First words in the language of the team of the threads of a page that is set or appended next; those it does not name have none.
  void takeTranslations(const ThreadPage& page, const std::map<ThreadId, std::string>& excerpts);
  void appendPage(const ThreadPage& page);
  // Threads of the pages set or appended next whose buyers sound angry: instead of those known before, or besides them.
  enum class Angry { Anew, More };
  void setAngry(std::set<ThreadId> ids, Angry how);
  void setHeadings(Headings headings);
  void setHits(const SearchPage& page);
  // Names behind the hits, as they come in.
  void setHitThreads(const std::vector<Thread>& threads);
  // Of the loaded threads, those to which only a machine has replied so far.
  void setAnsweredByMachine(std::set<ThreadId> ids);
  // Time has passed: groups and chips follow. True when a row changed its group.
  bool setNow(Instant now);
  void toggleMark(const QModelIndex& index);
  // Threads beyond the loaded pages can be marked, too: "select all" means the whole list.
  void setMarked(std::set<ThreadId> ids);
  void clearMarks() { setMarked({}); }
  const std::set<ThreadId>& marked() const { return m_marked; }
  bool marksBeyondLoaded() const;

  const ListRow* row(const QModelIndex& index) const;
  QModelIndex indexOf(ThreadId id) const;
  // Skips headings; invalid at the end.
  QModelIndex nextThread(const QModelIndex& from, int step) const;
  std::size_t threadCount() const { return m_threads.size(); }
  const std::vector<Thread>& threads() const { return m_threads; }
  std::optional<std::int64_t> total() const { return m_total; }
  bool isComplete() const { return !m_next.has_value(); }
  Instant now() const { return m_now; }
  bool showsHits() const { return m_showsHits; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  // "Amazon DE, Müller, overdue 0 h 04, assigned to Li": what a screen reader says for a row.
  QString sentence(const ListRow& row) const;
  static QString groupName(Due group);

 Q_SIGNALS:
  void moreWanted(const QString& cursor);
  void marksChanged();

 private:
  void rebuild();
  ListRow rowOf(const Thread& thread) const;

  const Directory& m_directory;
  std::vector<Thread> m_threads;
  std::vector<ListRow> m_rows;
  std::set<ThreadId> m_marked, m_angry, m_byMachine;
  std::map<ThreadId, QString> m_translations;
  std::optional<std::string> m_next;
  std::optional<std::int64_t> m_total;
  Headings m_headings = Headings::Show;
  Instant m_now;
  bool m_isFetching = false, m_showsHits = false;
};

}  // namespace inquiry::ui
