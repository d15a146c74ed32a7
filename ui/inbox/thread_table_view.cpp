#include "ui/inbox/thread_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <array>

#include "ui/common/scroll_ground.h"

namespace inquiry::ui {
namespace {

const QString kColumns = QStringLiteral("list/columns"), kOwnWidths = QStringLiteral("list/ownWidths");
// As wide as they usually need; the subject takes what is left.
constexpr std::array<int, kListColumns> kWidths{32, 88, 160, 300, 136, 138, 96, 60, 160, 88, 92};
constexpr int kLeastSubject = 160;

}  // namespace

ThreadTableView::ThreadTableView(const Look& look, ThreadTable& table, PerfProbe& probe, QWidget* parent) : QTableView(parent), m_look(look), m_table(table), m_probe(probe) {
  setObjectName(QStringLiteral("threadTable"));
  setModel(&table);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  setTabKeyNavigation(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  scrollByCopying(*this);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  QHeaderView* head = horizontalHeader();
  head->setSectionsMovable(true);
  head->setSectionsClickable(true);
  head->setHighlightSections(false);
  head->setStretchLastSection(false);
  head->setMinimumSectionSize(28);
  head->setFixedHeight(look.px(30));
  head->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(head, &QHeaderView::sectionClicked, this, &ThreadTableView::onHeaderClicked);
  connect(head, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) { showColumnMenu(horizontalHeader()->mapToGlobal(at)); });
  connect(&look, &Look::changed, this, &ThreadTableView::restyle);
  setDefaults();
  connect(head, &QHeaderView::sectionResized, this, [this] { m_hasOwnWidths = m_hasOwnWidths || !m_isFitting; });
  restyle();
  retranslate();
}

void ThreadTableView::fitSubject() {
  if (m_hasOwnWidths || isColumnHidden(static_cast<int>(ListColumn::Subject))) return;
  const int subject = static_cast<int>(ListColumn::Subject);
  m_isFitting = true;
  setColumnWidth(subject, std::max(m_look.px(kLeastSubject), viewport()->width() - (horizontalHeader()->length() - columnWidth(subject))));
  m_isFitting = false;
}

void ThreadTableView::setDefaults() {
  m_isFitting = true;
  for (int i = 0; i < kListColumns; ++i) {
    setColumnWidth(i, m_look.px(kWidths[static_cast<std::size_t>(i)]));
    setColumnHidden(i, false);
  }
  m_isFitting = false;
  m_hasOwnWidths = false;
  fitSubject();
}

void ThreadTableView::setDelegate(ThreadTableDelegate* delegate) {
  m_delegate = delegate;
  setItemDelegate(delegate);
  showDensity();
}

void ThreadTableView::showDensity() {
  verticalHeader()->setMinimumSectionSize(16);
  verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
  verticalScrollBar()->setSingleStep(m_delegate->rowHeight());
}

void ThreadTableView::save(QSettings& settings) const {
  settings.setValue(kColumns, horizontalHeader()->saveState());
  settings.setValue(kOwnWidths, m_hasOwnWidths);
}

void ThreadTableView::restore(const QSettings& settings) {
  const QByteArray state = settings.value(kColumns).toByteArray();
  // Kept by another version with other columns: start anew rather than show a part.
  m_hasOwnWidths = settings.value(kOwnWidths).toBool();
  m_isFitting = true;
  const bool isKept = state.isEmpty() || (horizontalHeader()->restoreState(state) && horizontalHeader()->count() == kListColumns);
  m_isFitting = false;
  if (!isKept) setDefaults();
  horizontalHeader()->setFixedHeight(m_look.px(30));
}

void ThreadTableView::setColumnShown(ListColumn column, bool isShown) {
  // Without buyer and subject a row says nothing.
  if (column == ListColumn::Buyer) return;
  m_isFitting = true;
  setColumnHidden(static_cast<int>(column), !isShown);
  m_isFitting = false;
  fitSubject();
}

void ThreadTableView::onHeaderClicked(int section) {
  const auto column = static_cast<ListColumn>(section);
  const bool isAgain = m_table.sort() && m_table.sort()->column == column;
  // What people look for first: the nearest deadline, the longest wait, the newest message.
  const Qt::SortOrder first = column == ListColumn::Updated ? Qt::DescendingOrder : Qt::AscendingOrder;
  const Qt::SortOrder other = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
  Q_EMIT sortAsked({column, isAgain && m_table.sort()->order == first ? other : first});
}

void ThreadTableView::showColumnMenu(const QPoint& at) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (int i = 0; i < kListColumns; ++i) {
    const auto column = static_cast<ListColumn>(i);
    QAction* action = menu->addAction(ThreadTable::columnName(column));
    action->setCheckable(true);
    action->setChecked(isColumnShown(column));
    action->setEnabled(column != ListColumn::Buyer);
    connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
    for (int i = 0; i < kListColumns; ++i) horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
    setDefaults();
  });
  menu->popup(at);
}

void ThreadTableView::setOverlay(QWidget* overlay) {
  m_overlay = overlay;
  placeOverlay();
}

void ThreadTableView::placeOverlay() {
  if (m_overlay == nullptr) return;
  const int height = m_overlay->sizeHint().height(), width = std::min(this->width() - 16, m_look.px(420));
  m_overlay->setGeometry(QRect(mapTo(m_overlay->parentWidget(), QPoint(8, this->height() - height - 8)), QSize(width, height)));
  m_overlay->raise();
}

void ThreadTableView::paintEvent(QPaintEvent* event) {
  fillGround(*this, *event);
  QTableView::paintEvent(event);
  for (const char* what : {"start.interactive", "filter.switch", "search.first", "list.scroll.frame", "key.paint"}) m_probe.painted(QString::fromLatin1(what));
}

void ThreadTableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitSubject();
  placeOverlay();
}

void ThreadTableView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (currentIndex().isValid()) Q_EMIT opened(currentIndex());
    return;
  }
  // Sideways it moves the columns, not the keyboard.
  if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (event->key() == Qt::Key_Left ? -60 : 60));
    return;
  }
  QTableView::keyPressEvent(event);
}

void ThreadTableView::focusInEvent(QFocusEvent* event) {
  // Not the item view's: it would choose, and so open, the first row whenever no row is current.
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void ThreadTableView::mouseReleaseEvent(QMouseEvent* event) {
  QTableView::mouseReleaseEvent(event);
  if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier || !currentIndex().isValid()) return;
  const QModelIndex index = indexAt(event->position().toPoint());
  const QString number = index.isValid() && index.column() == static_cast<int>(ListColumn::Order) ? index.data(Qt::DisplayRole).toString() : QString();
  if (!number.isEmpty()) return Q_EMIT orderClicked(number);
  Q_EMIT opened(currentIndex());
  if (index.isValid() && index.column() == static_cast<int>(ListColumn::Due) && !index.data(Qt::DisplayRole).toString().isEmpty()) Q_EMIT dueClicked(index);
}

// The keyboard stays in the first column, whose cell says the whole row.
QModelIndex ThreadTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  const QModelIndex to = QTableView::moveCursor(action, modifiers);
  return to.isValid() ? to.siblingAtColumn(0) : to;
}

QItemSelectionModel::SelectionFlags ThreadTableView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
  if (event != nullptr && event->type() == QEvent::MouseButtonPress && !index.isValid()) return QItemSelectionModel::NoUpdate;
  return QTableView::selectionCommand(index, event);
}

void ThreadTableView::restyle() {
  const Theme& t = m_look.theme();
  horizontalHeader()->setStyleSheet(
      QStringLiteral("QHeaderView { background: %1; border: 0; border-bottom: 1px solid %2; }"
                     "QHeaderView::section { background: %1; color: %3; border: 0; border-bottom: 1px solid %2; padding: 0 8px; font-size: %4px; font-weight: 500; }"
                     "QHeaderView::section:hover { color: %5; background: %6; }")
          .arg(t.alt.name(), t.line.name(), t.text2.name())
          .arg(m_look.fonts().body() - 1)
          .arg(t.text.name(), t.hover.name()));
  viewport()->update();
}

void ThreadTableView::retranslate() {
  setAccessibleName(tr("Thread list"));
  horizontalHeader()->setAccessibleName(tr("Columns: click sorts, right click chooses"));
  horizontalHeader()->setToolTip(tr("Click sorts by this column, right click chooses columns"));
}

void ThreadTableView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QTableView::changeEvent(event);
}

}  // namespace inquiry::ui
