#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/models/thread_sort.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Fills navigation, list, status and search from the desk, and keeps them fresh. Every call goes through DeskCalls; an answer that
// comes after the person has moved on is dropped. GUI thread only.
class ListFlow final : public QObject {
  Q_OBJECT

 public:
  ListFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls);

  const Place& place() const { return m_place; }
  // The list on screen, or the one a page was opened over.
  const Place& listPlace() const { return m_listPlace; }
  void show(const Place& place);
  void showView(ThreadView view);
  // Only these of all conversations, under this heading, until another list is chosen.
  void showThese(const QString& heading, const std::vector<ThreadId>& threads);
  // One store of the current view, or all of them.
  void scopeTo(const std::optional<StoreId>& store);
  void scopeToNumber(int number);  // 1 to 9: the nth of stores and saved views
  void refresh();
  void reload() { load(kPage); }
  void refreshDirectory();
  // What is shown now in the language of saved views; empty on other pages.
  QString savedText() const;
  // Narrows every query of the list further, and says whether it did: the tabs of the split inbox.
  void setNarrowing(std::function<bool(ThreadQuery&)> narrowing) { m_narrowing = std::move(narrowing); }
  // The query behind the list as it is, without its page.
  ThreadQuery query() const;
  // By a column of the wide list; nothing: the list's own order. An order the desk cannot walk needs the whole list: a longer one keeps its own
  // order, and that is said.
  void setSort(const std::optional<ColumnSort>& sort);
  const std::optional<ColumnSort>& sort() const { return m_sort; }
  void search(const QString& text);
  void leaveSearch();
  // What the list is a search for; empty: it is none.
  const QString& searchText() const { return m_searchText; }
  void searchAllStores();
  // Only those that wait for an answer to an angry message, by a word in the filter that everybody can see and take out.
  void toggleAngry();
  // Every thread of the list, also those that are not loaded.
  void chooseAll();
  void tick();
  const desk::StatusLine& status() const { return m_lastStatus; }

 Q_SIGNALS:
  void placeShown(const inquiry::ui::Place& place);
  void pageShown();  // rows of the list are new
  void emptyViewOpened();  // somebody went to a view that has no thread
  void threadFound(inquiry::ThreadId id);  // the search was the order number of exactly this thread

 private:
  static constexpr std::size_t kPage = 100;
  // The saved view on screen when it is a list.
  std::optional<ThreadQuery> savedQuery() const;
  // What a list consists of besides its query: conversations that were chosen elsewhere.
  struct Chosen {
    QString heading;
    std::set<ThreadId> threads;
  };
  std::optional<std::set<ThreadId>> chosenIds() const;
  // Reads all ids of the list, whatever narrows it; not to be called on the window's thread.
  std::function<Result<std::vector<ThreadId>>()> idsOfList() const;
  const desk::SavedView* savedView() const;
  bool showsHeadings(const ThreadQuery& query) const;
  void load(std::size_t limit);
  std::optional<ColumnSort> sortInForce() const;
  bool isSortedHere() const;
  void loadMore(const QString& cursor);
  void showPage(const ThreadPage& page);
  void markMachines();
  void askMarks();
  void showEmpty();
  void loadStatus();
  std::vector<std::pair<ViewId, ThreadQuery>> savedLists() const;
  void runSearch();
  void showHits(const SearchPage& page);
  QString coverageOf(const SearchCoverage& coverage) const;
  void loadHitThreads(const SearchPage& page);
  bool isSearching() const { return !m_searchText.isEmpty(); }

  MainWindow& m_window;
  Directory& m_directory;
  PerfProbe& m_probe;
  DeskServices m_services;
  DeskCalls& m_calls;
  Place m_place, m_listPlace;
  std::optional<Chosen> m_chosen;
  QString m_filter, m_searchText, m_searchProblem;
  desk::StatusLine m_lastStatus;
  std::function<bool(ThreadQuery&)> m_narrowing;
  std::optional<ColumnSort> m_sort;
  QTimer m_searchPause, m_filterPause, m_catchingUp;
  bool m_hasTyped = false;  // since the search under way began
  int m_generation = 0;
  bool m_hasStatus = false, m_isArriving = false;
};

}  // namespace inquiry::ui
