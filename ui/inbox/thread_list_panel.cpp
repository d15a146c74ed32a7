#include "ui/inbox/thread_list_panel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {

ThreadListPanel::ThreadListPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent)
    : QWidget(parent), m_look(look), m_probe(probe), m_model(directory), m_delegate(look, directory, this) {
  setObjectName(QStringLiteral("threadListPanel"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  setMinimumWidth(300);
  auto* column = columnOf(this);
  buildHead();
  column->addWidget(m_head);
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
  m_empty = new EmptyState(look, m_stack);
  m_stack->addWidget(m_view);
  m_stack->addWidget(m_empty);
  column->addWidget(m_stack, 1);
  m_undo = new UndoBar(look, m_view);
  m_view->setOverlay(m_undo);

  connect(m_filter, &QLineEdit::textEdited, this, &ThreadListPanel::filterEdited);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThreadListPanel::choose);
  connect(m_view, &ThreadListView::opened, this, [this](const QModelIndex& index) {
    if (const ListRow* row = m_model.row(index)) Q_EMIT threadEntered(row->thread.id);
  });
  connect(m_empty, &EmptyState::wayTaken, this, &ThreadListPanel::commandAsked);
  connect(&directory, &Directory::changed, m_view->viewport(), qOverload<>(&QWidget::update));
  connect(&look, &Look::changed, this, &ThreadListPanel::restyle);
  retranslate();
  restyle();
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
  connect(m_filterButton, &QToolButton::clicked, this, [this](bool on) { on ? focusFilter() : clearFilter(); });
  connect(m_densityButton, &QToolButton::clicked, this, [this](bool on) { setDensity(on ? Density::Compact : Density::Comfortable); });
}

void ThreadListPanel::setTitle(const QString& title, std::optional<std::int64_t> total) {
  m_title->setFont(m_look.fonts().fontFor(title, Size::Head, Weight::Strong));
  m_title->setText(title);
  m_total->setText(total ? m_look.times().locale().toString(static_cast<qlonglong>(*total)) : QString());
  m_view->setAccessibleName(title);
}

void ThreadListPanel::setPage(const ThreadPage& page, ThreadListModel::Headings headings, Instant now) {
  const std::optional<ThreadId> before = m_shown ? m_shown : current();
  const int scroll = m_view->verticalScrollBar()->value();
  m_delegate.setNow(now);
  m_isRestoring = true;
  m_model.setPage(page, headings, now);
  if (before) restore(*before, scroll);
  m_isRestoring = false;
  showOrder();
  if (!page.threads.empty()) showRows();
}

void ThreadListPanel::setHits(const SearchPage& page) {
  m_isRestoring = true;
  m_lastRow = 0;
  m_model.setHits(page);
  m_isRestoring = false;
  showOrder();
  if (!page.hits.empty()) showRows();
}

void ThreadListPanel::showRows() {
  const bool hadFocus = m_empty->hasFocus();
  m_stack->setCurrentWidget(m_view);
  if (hadFocus) m_view->setFocus();
}

void ThreadListPanel::restore(ThreadId id, int scroll) {
  const QModelIndex index = m_model.indexOf(id);
  if (index.isValid()) m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  m_view->verticalScrollBar()->setValue(scroll);
}

void ThreadListPanel::setEmpty(const EmptyFacts& facts) {
  m_empty->setFacts(facts);
  if (facts.kind == EmptyKind::None || m_model.rowCount() > 0) {
    m_stack->setCurrentWidget(m_view);
    return;
  }
  // The keyboard stays in this zone: an empty list still hears G and Ctrl+K.
  const bool hadFocus = m_view->hasFocus();
  m_stack->setCurrentWidget(m_empty);
  if (hadFocus) m_empty->setFocus();
}

void ThreadListPanel::setNow(Instant now) {
  m_delegate.setNow(now);
  const std::optional<ThreadId> before = current();
  const int scroll = m_view->verticalScrollBar()->value();
  m_isRestoring = true;
  if (m_model.setNow(now) && before) restore(*before, scroll);
  m_isRestoring = false;
  m_view->viewport()->update();
}

void ThreadListPanel::setDensity(Density density) {
  m_delegate.setDensity(density);
  m_densityButton->setChecked(density == Density::Compact);
  m_view->doItemsLayout();
}

bool ThreadListPanel::select(ThreadId id) {
  const QModelIndex index = m_model.indexOf(id);
  m_isRestoring = true;
  if (index.isValid()) {
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
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
  std::vector<ThreadId> ids = m_model.marked();
  const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
  if (ids.empty() || selected.size() > 1)
    for (const QModelIndex& index : selected)
      if (const ListRow* row = m_model.row(index); row != nullptr && std::find(ids.begin(), ids.end(), row->thread.id) == ids.end())
        ids.push_back(row->thread.id);
  return ids;
}

bool ThreadListPanel::hasSeveralChosen() const { return !m_model.marked().empty() || m_view->selectionModel()->selectedIndexes().size() > 1; }

void ThreadListPanel::step(int by) {
  QModelIndex from = m_view->currentIndex();
  // The thread that was current has left the list: go on from its place.
  if (!from.isValid() && m_lastRow > 0) from = m_model.index(std::min(by > 0 ? m_lastRow - 1 : m_lastRow, m_model.rowCount() - 1));
  const QModelIndex next = m_model.nextThread(from, by);
  if (!next.isValid()) return;
  m_probe.begin(QStringLiteral("key.paint"));
  m_view->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
  m_view->scrollTo(next);
}

void ThreadListPanel::forgetPlace() {
  m_lastRow = 0;
  m_shown.reset();
  m_isRestoring = true;
  m_view->selectionModel()->clear();
  m_isRestoring = false;
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

void ThreadListPanel::choose(const QModelIndex& index) {
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
                                            : tr("End of snooze", "how the list is sorted"));
}

void ThreadListPanel::retranslate() {
  showOrder();
  setNamed(m_filterButton, tr("Filter this list"), QStringLiteral("/"));
  setNamed(m_densityButton, tr("Compact rows"));
  m_filter->setPlaceholderText(tr("Filter by buyer, order, text"));
  m_filter->setAccessibleName(tr("Filter this list"));
  setAccessibleName(tr("Thread list"));
}

void ThreadListPanel::restyle() {
  m_orderIcon->setPixmap(iconPixmap(QStringLiteral("sort"), 16, m_look.theme().text2, devicePixelRatioF()));
  m_head->setStyleSheet(QStringLiteral("#listHead { border-bottom: 1px solid %1; }").arg(m_look.theme().line.name()));
  m_filter->setStyleSheet(QStringLiteral("margin: 6px 12px;"));
  m_view->viewport()->update();
}

void ThreadListPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
