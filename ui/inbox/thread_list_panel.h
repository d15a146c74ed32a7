#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "ui/inbox/bulk_bar.h"
#include "ui/inbox/empty_state.h"
#include "ui/inbox/list_tabs.h"
#include "ui/inbox/thread_list_view.h"
#include "ui/inbox/thread_row_delegate.h"
#include "ui/inbox/thread_table_view.h"
#include "ui/inbox/undo_bar.h"

namespace inquiry::ui {

// Beside the conversation as rows of two lines, or above it as a table.
enum class ListLayout { Beside, OnTop };

// The second zone: head, filter, list, undo bar, and what stands there when the list is empty. Shows values and says what the
// person wants; knows no service. GUI thread only.
class ThreadListPanel final : public QWidget {
  Q_OBJECT

 public:
  ThreadListPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent);

  enum class Order { Due, Newest, Oldest, SnoozeEnd, Column };
  // What the head says about the order of the rows.
  void setOrder(Order order);
  void setTitle(const QString& title, std::optional<std::int64_t> total);
  // How far what was searched is complete; empty: nothing was searched.
  void setCoverage(const QString& line);
  QString coverageText() const { return m_coverage->isHidden() ? QString() : m_coverageText; }
  void setPage(const ThreadPage& page, ThreadListModel::Headings headings, Instant now);
  void appendPage(const ThreadPage& page) { m_model.appendPage(page); }
  void setHits(const SearchPage& page);
  void setEmpty(const EmptyFacts& facts);
  void setNow(Instant now);
  void setDensity(Density density);
  void setListLayout(ListLayout layout);
  ListLayout listLayout() const { return m_layout; }
  // What the head of the table shows as the order.
  void setColumnSort(const std::optional<ColumnSort>& sort) { m_columns.setSort(sort); }
  Density density() const { return m_delegate.density(); }

  // Makes it the current row without opening it again; returns false when it is not in the list.
  bool select(ThreadId id);
  // The thread whose conversation is on screen: it is the current row as soon and as long as it is in the list, and no other row is.
  void setShown(const std::optional<ThreadId>& id);
  std::optional<ThreadId> current() const;
  // The marked and selected rows, or the current one.
  std::vector<ThreadId> chosen() const;
  // Rows are marked, or more than one is selected.
  bool hasSeveralChosen() const;
  std::size_t chosenCount() const;
  // Marks all of them, loaded or not.
  void choose(std::set<ThreadId> ids);
  void clearChoice();
  void step(int by);
  // Another list is coming: the next step begins at its top.
  void forgetPlace();
  void toggleMark();
  void chooseAll() { m_view->selectAll(); }
  void focusList();
  void focusFilter();
  void clearFilter();
  void setFilter(const QString& text);
  QString filter() const { return m_filter->text(); }

  ThreadListModel& model() { return m_model; }
  ThreadListView& view() { return *m_view; }
  ThreadTableView& table() { return *m_table; }
  // The one of the two that is shown.
  QAbstractItemView& activeView() { return m_layout == ListLayout::OnTop ? static_cast<QAbstractItemView&>(*m_table) : *m_view; }
  UndoBar& undoBar() { return *m_undo; }
  BulkBar& bulkBar() { return *m_bulk; }
  ListTabs& tabs() { return *m_tabs; }
  EmptyState& emptyState() { return *m_empty; }

 Q_SIGNALS:
  void threadChosen(inquiry::ThreadId id);  // by key or click: show it
  void threadEntered(inquiry::ThreadId id); // Enter: show it and go there
  void filterEdited(const QString& text);
  void commandAsked(const QString& command);
  void sortAsked(const inquiry::ui::ColumnSort& sort);
  void orderClicked(const QString& number);
  void dueClicked(inquiry::ThreadId id);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildHead();
  void retranslate();
  void restyle();
  void showRows();
  void showOrder();
  // The name of the list comes first: what does not fit beside it gives way, then it is cut itself.
  void fitHead();
  void fitCoverage();
  // What is current and selected, by id: rows come and go under it.
  struct Spot {
    std::optional<ThreadId> current;
    std::set<ThreadId> selected;
    int scroll = 0;
  };
  Spot spot() const;
  void restore(const Spot& spot);
  void onCurrent(const QModelIndex& index);
  void followChoice();
  void connectViews();
  // The selection of one view is that of the other.
  void mirror(const QItemSelectionModel& from, QItemSelectionModel& to);
  void showRow(const QModelIndex& index);
  void showChoice();

  const Look& m_look;
  PerfProbe& m_probe;
  ThreadListModel m_model;
  ThreadTable m_columns;
  ThreadRowDelegate m_delegate;
  ThreadTableDelegate m_cells;
  QWidget* m_head;
  BulkBar* m_bulk;
  ListTabs* m_tabs;
  QLabel *m_title, *m_total, *m_order, *m_orderIcon;
  QToolButton *m_filterButton, *m_densityButton, *m_layoutButton;
  QLineEdit* m_filter;
  QPushButton* m_coverage;
  QStackedWidget* m_stack;
  ThreadListView* m_view;  // its selection is the one that counts; the table's follows it and leads it
  ThreadTableView* m_table;
  EmptyState* m_empty;
  UndoBar* m_undo;
  QString m_titleText, m_coverageText;
  Order m_sortedBy = Order::Due;
  int m_lastRow = 0;  // where the current thread stood, for when it leaves the list
  std::optional<ThreadId> m_shown;
  ListLayout m_layout = ListLayout::Beside;
  ThreadListModel::Headings m_headings = ThreadListModel::Headings::Show;  // as the list wants them; a table has none
  bool m_isRestoring = false, m_isMirroring = false;
};

}  // namespace inquiry::ui
