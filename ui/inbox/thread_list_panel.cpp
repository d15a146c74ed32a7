#include "ui/inbox/thread_list_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/arrange.h"
#include "ui/common/end_keys.h"

namespace inquiry::ui {

ThreadListPanel::ThreadListPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent)
    : QWidget(parent), m_look(look), m_probe(probe), m_model(directory), m_columns(m_model, directory, this), m_delegate(look, directory, this), m_cells(look, directory, this) {
  setObjectName(QStringLiteral("threadListPanel"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setMinimumWidth(300);
  auto* column = columnOf(this);
  buildHead();
  column->addWidget(m_head);
  m_bulk = new BulkBar(look, this);
  column->addWidget(m_bulk);
  m_tabs = new ListTabs(look, this);
  column->addWidget(m_tabs);
  m_filter = new QLineEdit(this);
  m_filter->setObjectName(QStringLiteral("listFilter"));
  m_filter->setClearButtonEnabled(true);
  m_filter->installEventFilter(this);
  column->addWidget(m_filter);
  m_filter->hide();
  m_coverage = pushButton(this, ButtonKind::Flat);
  setSmall(m_coverage);
  m_coverage->setStyleSheet(QStringLiteral("text-align: left; margin: 2px 6px;"));
  // Gives way: what does not fit is elided and told by its tooltip.
  m_coverage->setMinimumWidth(1);
  m_coverage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_coverage->hide();
  column->addWidget(m_coverage);
  connect(m_coverage, &QPushButton::clicked, this, [this] { Q_EMIT commandAsked(QStringLiteral("coverage")); });
  m_stack = new QStackedWidget(this);
  m_view = new ThreadListView(probe, m_stack);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(&m_delegate);
  new EndKeys(*m_view);
  m_table = new ThreadTableView(look, m_columns, probe, m_stack);
  m_table->setDelegate(&m_cells);
  m_empty = new EmptyState(look, m_stack);
  m_stack->addWidget(m_view);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  column->addWidget(m_stack, 1);
  // Beside the view, which it covers a part of: an item view tells of nothing but its items, a stack of nothing but its pages.
  m_undo = new UndoBar(look, this);
  m_view->setOverlay(m_undo);

  connect(m_filter, &QLineEdit::textEdited, this, &ThreadListPanel::filterEdited);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThreadListPanel::onCurrent);
  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThreadListPanel::followChoice, Qt::QueuedConnection);
  connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThreadListPanel::showChoice);
  connect(&m_model, &ThreadListModel::marksChanged, this, &ThreadListPanel::showChoice);
  connect(m_bulk, &BulkBar::commandAsked, this, &ThreadListPanel::commandAsked);
  connect(m_bulk, &BulkBar::busyChanged, this, &ThreadListPanel::showChoice);
  connectViews();
  connect(m_empty, &EmptyState::wayTaken, this, &ThreadListPanel::commandAsked);
  connect(&directory, &Directory::changed, m_view->viewport(), qOverload<>(&QWidget::update));
  connect(&directory, &Directory::changed, m_table->viewport(), qOverload<>(&QWidget::update));
  connect(&look, &Look::changed, this, &ThreadListPanel::restyle);
  retranslate();
  restyle();
}

void ThreadListPanel::connectViews() {
  const auto enter = [this](const QModelIndex& index) {
    const ListRow* row = m_model.row(m_model.index(index.row()));
    if (row != nullptr && row->kind != ListRow::Kind::Section) Q_EMIT threadEntered(row->thread.id);
  };
  connect(m_view, &ThreadListView::opened, this, enter);
  connect(m_table, &ThreadTableView::opened, this, enter);
  connect(m_table, &ThreadTableView::sortAsked, this, &ThreadListPanel::sortAsked);
  connect(m_table, &ThreadTableView::orderClicked, this, &ThreadListPanel::orderClicked);
  connect(&m_delegate, &ThreadRowDelegate::dueClicked, this, &ThreadListPanel::dueClicked);
  connect(m_table, &ThreadTableView::dueClicked, this, [this](const QModelIndex& index) {
    const ListRow* row = m_model.row(m_model.index(index.row()));
    if (row != nullptr && row->kind == ListRow::Kind::Thread) Q_EMIT dueClicked(row->thread.id);
  });
  QItemSelectionModel &rows = *m_view->selectionModel(), &cells = *m_table->selectionModel();
  connect(&rows, &QItemSelectionModel::selectionChanged, this, [this, &rows, &cells] { mirror(rows, cells); });
  connect(&cells, &QItemSelectionModel::selectionChanged, this, [this, &rows, &cells] { mirror(cells, rows); });
  connect(&rows, &QItemSelectionModel::currentChanged, this, [this, &rows, &cells] { mirror(rows, cells); });
  connect(&cells, &QItemSelectionModel::currentChanged, this, [this, &rows, &cells] { mirror(cells, rows); });
}

void ThreadListPanel::mirror(const QItemSelectionModel& from, QItemSelectionModel& to) {
  // A table that is not shown follows when it is.
  if (m_isMirroring || m_layout == ListLayout::Beside) return;
  m_isMirroring = true;
  const int last = to.model()->columnCount() - 1;
  QItemSelection selection;
  for (const QItemSelectionRange& range : from.selection()) selection.select(to.model()->index(range.top(), 0), to.model()->index(range.bottom(), last));
  to.select(selection, QItemSelectionModel::ClearAndSelect);
  const QModelIndex current = to.model()->index(from.currentIndex().row(), 0);
  if (current != to.currentIndex()) to.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
  m_isMirroring = false;
}

void ThreadListPanel::showRow(const QModelIndex& index) {
  if (m_layout == ListLayout::Beside) return m_view->scrollTo(index);
  // Only up and down: the columns stay where they are.
  const int sideways = m_table->horizontalScrollBar()->value();
  m_table->scrollTo(m_columns.index(index.row(), 0));
  m_table->horizontalScrollBar()->setValue(sideways);
}

void ThreadListPanel::setListLayout(ListLayout layout) {
  if (layout == m_layout) return;
  const Spot before = spot();
  m_layout = layout;
  m_isRestoring = true;
  m_model.setHeadings(layout == ListLayout::OnTop ? ThreadListModel::Headings::Hide : m_headings);
  restore(before);
  m_isRestoring = false;
  mirror(*m_view->selectionModel(), *m_table->selectionModel());
  m_view->setOverlay(layout == ListLayout::Beside ? m_undo : nullptr);
  m_table->setOverlay(layout == ListLayout::OnTop ? m_undo : nullptr);
  if (m_stack->currentWidget() != m_empty) m_stack->setCurrentWidget(&activeView());
  setMinimumWidth(layout == ListLayout::OnTop ? 0 : 300);
  setMinimumHeight(layout == ListLayout::OnTop ? m_look.px(160) : 0);
}

void ThreadListPanel::setPage(const ThreadPage& page, ThreadListModel::Headings headings, Instant now) {
  Spot before = spot();
  if (m_shown) before.current = m_shown;
  m_delegate.setNow(now);
  m_cells.setNow(now);
  m_headings = headings;
  m_isRestoring = true;
  m_model.setPage(page, m_layout == ListLayout::OnTop ? ThreadListModel::Headings::Hide : headings, now);
  restore(before);
  m_isRestoring = false;
  showOrder();
  showChoice();
  if (!page.threads.empty()) showRows();
}

void ThreadListPanel::setHits(const SearchPage& page) {
  m_isRestoring = true;
  m_lastRow = 0;
  m_model.clearMarks();
  m_model.setHits(page);
  m_isRestoring = false;
  showChoice();
  showOrder();
  if (!page.hits.empty()) showRows();
}

void ThreadListPanel::showRows() {
  const bool hadFocus = m_empty->hasFocus();
  m_stack->setCurrentWidget(&activeView());
  if (hadFocus) activeView().setFocus();
}

ThreadListPanel::Spot ThreadListPanel::spot() const {
  Spot spot{current(), {}, (m_layout == ListLayout::OnTop ? m_table->verticalScrollBar() : m_view->verticalScrollBar())->value()};
  const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
  if (selected.size() < 2) return spot;
  for (const QModelIndex& index : selected)
    if (const ListRow* row = m_model.row(index)) spot.selected.insert(row->thread.id);
  return spot;
}

void ThreadListPanel::restore(const Spot& spot) {
  const QModelIndex index = spot.current ? m_model.indexOf(*spot.current) : QModelIndex();
  if (index.isValid()) m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  if (!spot.selected.empty()) {
    QItemSelection selection;
    for (int i = 0; i < m_model.rowCount(); ++i)
      if (const ListRow* row = m_model.row(m_model.index(i)); row->kind != ListRow::Kind::Section && spot.selected.contains(row->thread.id))
        selection.select(m_model.index(i), m_model.index(i));
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  }
  if (spot.current || !spot.selected.empty()) activeView().verticalScrollBar()->setValue(spot.scroll);
}

void ThreadListPanel::setEmpty(const EmptyFacts& facts) {
  m_empty->setFacts(facts);
  if (facts.kind == EmptyKind::None || m_model.rowCount() > 0) {
    m_stack->setCurrentWidget(&activeView());
    return;
  }
  // The keyboard stays in this zone: an empty list still hears G and Ctrl+K.
  const bool hadFocus = activeView().hasFocus();
  m_stack->setCurrentWidget(m_empty);
  if (hadFocus) m_empty->setFocus();
}

void ThreadListPanel::setNow(Instant now) {
  m_delegate.setNow(now);
  m_cells.setNow(now);
  const Spot before = spot();
  m_isRestoring = true;
  if (m_model.setNow(now)) restore(before);
  m_isRestoring = false;
  activeView().viewport()->update();
}

void ThreadListPanel::setDensity(Density density) {
  m_delegate.setDensity(density);
  m_cells.setDensity(density);
  m_table->showDensity();
  m_densityButton->setChecked(density == Density::Compact);
  fitHead();
  m_view->doItemsLayout();
}

void ThreadListPanel::focusList() { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); }

void ThreadListPanel::focusFilter() {
  m_filterButton->setChecked(true);
  m_filter->show();
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void ThreadListPanel::clearFilter() {
  m_filterButton->setChecked(false);
  m_filter->hide();
  focusList();
  if (m_filter->text().isEmpty()) return;
  m_filter->clear();
  Q_EMIT filterEdited(QString());
}

void ThreadListPanel::setFilter(const QString& text) {
  if (text.isEmpty()) return clearFilter();
  m_filterButton->setChecked(true);
  m_filter->show();
  m_filter->setText(text);
  Q_EMIT filterEdited(text);
}

bool ThreadListPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_filter && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
      clearFilter();
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
      focusList();
      if (!current()) step(1);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ThreadListPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitHead();
  fitCoverage();
}

void ThreadListPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
