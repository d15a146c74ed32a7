#pragma once

#include <QObject>
#include <QTimer>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Fills navigation, list, status and search from the desk, and keeps them fresh. Every call goes through DeskCalls; an answer that
// comes after the person has moved on is dropped. GUI thread only.
class ListFlow final : public QObject {
  Q_OBJECT

 public:
  ListFlow(MainWindow& window, Directory& directory, PerfProbe& probe, DeskServices services, DeskCalls& calls);

  const Place& place() const { return m_place; }
  void show(const Place& place);
  void showView(ThreadView view);
  // One store of the current view, or all of them.
  void scopeTo(const std::optional<StoreId>& store);
  void scopeToNumber(int number);  // 1 to 9: the nth store
  void refresh();
  void refreshDirectory();
  void search(const QString& text);
  void leaveSearch();
  void searchAllStores();
  void tick();
  const desk::StatusLine& status() const { return m_lastStatus; }

 Q_SIGNALS:
  void placeShown(const inquiry::ui::Place& place);
  void threadFound(inquiry::ThreadId id);  // the search was the order number of exactly this thread

 private:
  ThreadQuery query() const;
  void load(std::size_t limit);
  void loadMore(const QString& cursor);
  void showPage(const ThreadPage& page);
  void showEmpty();
  void loadStatus();
  void runSearch();
  void showHits(const SearchPage& page);
  void loadHitThreads(const SearchPage& page);
  bool isSearching() const { return !m_searchText.isEmpty(); }

  MainWindow& m_window;
  Directory& m_directory;
  PerfProbe& m_probe;
  DeskServices m_services;
  DeskCalls& m_calls;
  Place m_place;
  QString m_filter, m_searchText, m_searchProblem;
  desk::StatusLine m_lastStatus;
  QTimer m_searchPause, m_filterPause, m_catchingUp;
  int m_generation = 0;
  bool m_hasStatus = false;
};

}  // namespace inquiry::ui
