#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "ui/inbox/empty_state.h"
#include "ui/inbox/thread_list_view.h"
#include "ui/inbox/thread_row_delegate.h"
#include "ui/inbox/undo_bar.h"

namespace inquiry::ui {

// The second zone: head, filter, list, undo bar, and what stands there when the list is empty. Shows values and says what the
// person wants; knows no service. GUI thread only.
class ThreadListPanel final : public QWidget {
  Q_OBJECT

 public:
  ThreadListPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent);

  enum class Order { Due, Newest, SnoozeEnd };
  // What the head says about the order of the rows.
  void setOrder(Order order);
  void setTitle(const QString& title, std::optional<std::int64_t> total);
  void setPage(const ThreadPage& page, ThreadListModel::Headings headings, Instant now);
  void appendPage(const ThreadPage& page) { m_model.appendPage(page); }
  void setHits(const SearchPage& page);
  void setEmpty(const EmptyFacts& facts);
  void setNow(Instant now);
  void setDensity(Density density);
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
  void step(int by);
  // Another list is coming: the next step begins at its top.
  void forgetPlace();
  void toggleMark();
  void chooseAll() { m_view->selectAll(); }
  void focusList();
  void focusFilter();
  void clearFilter();
  QString filter() const { return m_filter->text(); }

  ThreadListModel& model() { return m_model; }
  ThreadListView& view() { return *m_view; }
  UndoBar& undoBar() { return *m_undo; }
  EmptyState& emptyState() { return *m_empty; }

 Q_SIGNALS:
  void threadChosen(inquiry::ThreadId id);  // by key or click: show it
  void threadEntered(inquiry::ThreadId id); // Enter: show it and go there
  void filterEdited(const QString& text);
  void commandAsked(const QString& command);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHead();
  void retranslate();
  void restyle();
  void showRows();
  void showOrder();
  void restore(ThreadId id, int scroll);
  void choose(const QModelIndex& index);

  const Look& m_look;
  PerfProbe& m_probe;
  ThreadListModel m_model;
  ThreadRowDelegate m_delegate;
  QWidget* m_head;
  QLabel *m_title, *m_total, *m_order, *m_orderIcon;
  QToolButton *m_filterButton, *m_densityButton;
  QLineEdit* m_filter;
  QStackedWidget* m_stack;
  ThreadListView* m_view;
  EmptyState* m_empty;
  UndoBar* m_undo;
  Order m_sortedBy = Order::Due;
  int m_lastRow = 0;  // where the current thread stood, for when it leaves the list
  std::optional<ThreadId> m_shown;
  bool m_isRestoring = false;
};

}  // namespace inquiry::ui
