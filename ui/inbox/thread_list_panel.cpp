#include "ui/inbox/thread_list_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

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
  m_stack = new QStackedWidget(this);
  m_view = new ThreadListView(probe, m_stack);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(&m_delegate);
  m_table = new ThreadTableView(look, m_columns, probe, m_stack);
  m_table->setDelegate(&m_cells);
  m_empty = new EmptyState(look, m_stack);
  m_stack->addWidget(m_view);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  column->addWidget(m_stack, 1);
  m_undo = new UndoBar(look, m_view);
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
  const bool isUndoShown = m_undo->isVisible();
  m_undo->setParent(&activeView());
  m_view->setOverlay(layout == ListLayout::Beside ? m_undo : nullptr);
  m_table->setOverlay(layout == ListLayout::OnTop ? m_undo : nullptr);
  m_undo->setVisible(isUndoShown);
  if (m_stack->currentWidget() != m_empty) m_stack->setCurrentWidget(&activeView());
  setMinimumWidth(layout == ListLayout::OnTop ? 0 : 300);
  setMinimumHeight(layout == ListLayout::OnTop ? m_look.px(160) : 0);
}

void ThreadListPanel::buildHead() {
  m_head = new QWidget(this);
  m_head->setObjectName(QStringLiteral("listHead"));
  m_head->setFixedHeight(m_look.px(44));
  auto* row = rowOf(m_head, {16, 0, 8, 0}, 8);
  m_title = plainLabel(m_head, m_look.fonts().font(Size::Head, Weight::Strong));
  m_total = plainLabel(m_head, m_look.fonts().font(Size::Body), "text2");
  m_orderIcon = new QLabel(m_head);
  m_order = plainLabel(m_head, m_look.fonts().font(Size::Small), "text2");
  m_filterButton = iconButton(m_head, QStringLiteral("filter"));
  m_filterButton->setCheckable(true);
  m_densityButton = iconButton(m_head, QStringLiteral("rows"));
  m_densityButton->setCheckable(true);
  row->addWidget(m_title);
  row->addWidget(m_total);
  row->addStretch(1);
  row->addWidget(m_orderIcon);
  row->addWidget(m_order);
  row->addWidget(m_filterButton);
  row->addWidget(m_densityButton);
  m_layoutButton = iconButton(m_head, QStringLiteral("table"));
  row->addWidget(m_layoutButton);
  connect(m_layoutButton, &QToolButton::clicked, this, [this] { Q_EMIT commandAsked(QStringLiteral("layout")); });
  connect(m_filterButton, &QToolButton::clicked, this, [this](bool on) { on ? focusFilter() : clearFilter(); });
  connect(m_densityButton, &QToolButton::clicked, this, [this](bool on) { setDensity(on ? Density::Compact : Density::Comfortable); });
}

void ThreadListPanel::setTitle(const QString& title, std::optional<std::int64_t> total) {
  m_title->setFont(m_look.fonts().fontFor(title, Size::Head, Weight::Strong));
  m_titleText = title;
  m_total->setText(total ? m_look.times().locale().toString(static_cast<qlonglong>(*total)) : QString());
  m_view->setAccessibleName(title);
  m_table->setAccessibleName(title);
  fitHead();
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

void ThreadListPanel::onCurrent(const QModelIndex& index) {
  if (index.isValid()) m_lastRow = index.row();
  if (m_isRestoring) return;
  if (const ListRow* row = m_model.row(index); row != nullptr && row->kind != ListRow::Kind::Section) Q_EMIT threadChosen(row->thread.id);
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

void ThreadListPanel::setOrder(Order order) {
  m_sortedBy = order;
  showOrder();
}

void ThreadListPanel::showOrder() {
  const Order order = m_model.showsHits() ? Order::Newest : m_sortedBy;
  m_order->setText(order == Order::Due      ? tr("Due time", "how the list is sorted")
                   : order == Order::Newest ? tr("Newest first", "how the list is sorted")
                   : order == Order::Column ? tr("By column", "how the list is sorted")
                   : order == Order::Oldest ? tr("Oldest first", "how the list is sorted")
                                            : tr("End of snooze", "how the list is sorted"));
  m_orderIcon->setToolTip(plainToolTip(m_order->text()));
  m_orderIcon->setAccessibleName(m_order->text());
  fitHead();
}

void ThreadListPanel::fitHead() {
  constexpr int kMargins = 24, kGap = 8, kIcon = 16, kButtons = 3 * 28;
  const auto widthOf = [](const QLabel& label, const QString& text) { return text.isEmpty() ? 0 : label.fontMetrics().horizontalAdvance(text) + 2; };
  const int room = width() - kMargins - kButtons - kIcon - 6 * kGap - widthOf(*m_total, m_total->text());
  const int title = widthOf(*m_title, m_titleText), order = widthOf(*m_order, m_order->text());
  m_order->setVisible(density() == Density::Comfortable && title + order + kGap <= room);
  const bool isCut = title > room;
  m_title->setText(isCut ? m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, std::max(room, 40)) : m_titleText);
  m_title->setToolTip(isCut ? plainToolTip(m_titleText) : QString());
  m_title->setAccessibleName(m_titleText);
}

void ThreadListPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitHead();
}

void ThreadListPanel::retranslate() {
  showOrder();
  setNamed(m_filterButton, tr("Filter this list"), QStringLiteral("/"));
  setNamed(m_densityButton, tr("Compact rows"));
  setNamed(m_layoutButton, tr("List on top or beside"), QStringLiteral("F12"));
  m_filter->setPlaceholderText(tr("Filter by buyer, order, text"));
  m_filter->setAccessibleName(tr("Filter this list"));
  setAccessibleName(tr("Thread list"));
}

void ThreadListPanel::restyle() {
  m_orderIcon->setPixmap(iconPixmap(QStringLiteral("sort"), 16, m_look.theme().text2, devicePixelRatioF()));
  m_head->setStyleSheet(QStringLiteral("#listHead { border-bottom: 1px solid %1; }").arg(m_look.theme().line.name()));
  m_filter->setStyleSheet(QStringLiteral("margin: 6px 12px;"));
  activeView().viewport()->update();
}

void ThreadListPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
