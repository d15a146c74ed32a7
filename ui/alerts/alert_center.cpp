#include "ui/alerts/alert_center.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/end_keys.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

AlertCenter::AlertCenter(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_model(look, directory, this) {
  setObjectName(QStringLiteral("alertCenter"));
  setProperty("ownKeys", true);
  setFocusPolicy(Qt::StrongFocus);
  auto* column = columnOf(this, {1, 10, 1, 10}, 8);
  auto* head = rowIn(column, 0);
  head->setContentsMargins(15, 0, 11, 0);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_openPart = pushButton(this);
  m_historyPart = pushButton(this);
  m_openPart->setProperty("segment", QStringLiteral("first"));
  m_historyPart->setProperty("segment", QStringLiteral("last"));
  for (QPushButton* button : {m_openPart, m_historyPart}) button->setCheckable(true);
  head->addWidget(m_title, 1);
  head->addWidget(m_openPart);
  head->addWidget(m_historyPart);
  m_note = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_note->setWordWrap(true);
  m_note->setContentsMargins(15, 12, 15, 12);
  column->addWidget(m_note);
  m_view = new QListView(this);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(new AlertDelegate(look, m_model, m_view));
  new EndKeys(*m_view);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->installEventFilter(this);
  column->addWidget(m_view, 1);
  auto* foot = rowIn(column, 8);
  foot->setContentsMargins(15, 0, 11, 0);
  m_acknowledge = pushButton(this);
  m_all = pushButton(this);
  for (QPushButton* button : {m_acknowledge, m_all}) setSmall(button);
  foot->addStretch(1);
  foot->addWidget(m_acknowledge);
  foot->addWidget(m_all);
  connect(m_openPart, &QPushButton::clicked, this, [this] { showPart(Part::Open); });
  connect(m_historyPart, &QPushButton::clicked, this, [this] { showPart(Part::History); });
  connect(m_acknowledge, &QPushButton::clicked, this, &AlertCenter::acknowledgeCurrent);
  connect(m_all, &QPushButton::clicked, this, &AlertCenter::acknowledgeAll);
  connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
    if (const auto* line = m_model.line(index); line != nullptr && !line->isHeading) Q_EMIT openAsked(line->row);
  });
  for (QPushButton* button : {m_openPart, m_historyPart, m_acknowledge, m_all}) button->installEventFilter(this);
  retranslate();
  hide();
}

void AlertCenter::open() {
  QWidget* focus = QApplication::focusWidget();
  m_before = focus != nullptr && !isAncestorOf(focus) ? focus : nullptr;
  showPart(Part::Open);
  show();
  raise();
  m_view->setFocus(Qt::PopupFocusReason);
}

void AlertCenter::leave() {
  if (!isVisible()) return;
  hide();
  if (m_before) m_before->setFocus(Qt::PopupFocusReason);
  Q_EMIT closed();
}

void AlertCenter::setOpenRows(std::vector<desk::AlertRow> rows, Instant now) {
  m_openRows = std::move(rows);
  m_now = now;
  if (m_part == Part::Open) showRows();
  retranslate();
}

void AlertCenter::setHistory(std::vector<desk::AlertRow> rows, Instant now) {
  m_history = std::move(rows);
  m_now = now;
  if (m_part == Part::History) showRows();
}

void AlertCenter::setProblem(const QString& text) {
  m_note->setText(text);
  m_note->setVisible(!text.isEmpty());
}

void AlertCenter::showPart(Part part) {
  m_part = part;
  showRows();
  if (part == Part::History) Q_EMIT historyAsked();
}

void AlertCenter::showRows() {
  const auto before = m_view->currentIndex().row();
  m_model.setRows(m_part == Part::Open ? m_openRows : m_history, m_now);
  m_openPart->setChecked(m_part == Part::Open);
  m_historyPart->setChecked(m_part == Part::History);
  const bool isEmpty = m_model.rowCount() == 0;
  setProblem(!isEmpty ? QString() : m_part == Part::Open ? tr("No alert is open.") : tr("No alert was raised yet."));
  m_acknowledge->setVisible(m_part == Part::Open && !isEmpty);
  m_all->setVisible(m_part == Part::Open && !isEmpty);
  int row = std::clamp(before, 0, std::max(0, m_model.rowCount() - 1));
  while (row < m_model.rowCount() && m_model.line(m_model.index(row))->isHeading) ++row;
  m_view->setCurrentIndex(m_model.index(row));
}

QStringList AlertCenter::shownSentences() const {
  QStringList all;
  for (int i = 0; i < m_model.rowCount(); ++i) all << m_model.data(m_model.index(i), Qt::AccessibleTextRole).toString();
  return all;
}

void AlertCenter::acknowledgeCurrent() {
  const auto* line = m_model.line(m_view->currentIndex());
  if (m_part == Part::Open && line != nullptr && !line->isHeading) Q_EMIT acknowledgeAsked({line->row.id});
}

void AlertCenter::acknowledgeAll() {
  if (m_part != Part::Open || m_openRows.empty()) return;
  std::vector<std::int64_t> ids;
  for (const desk::AlertRow& row : m_openRows) ids.push_back(row.id);
  Q_EMIT acknowledgeAsked(ids);
}

bool AlertCenter::onKey(int key, Qt::KeyboardModifiers modifiers) {
  const auto* line = m_model.line(m_view->currentIndex());
  switch (key) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_A: modifiers.testFlag(Qt::ShiftModifier) ? acknowledgeAll() : acknowledgeCurrent(); return true;
    case Qt::Key_H: showPart(m_part == Part::Open ? Part::History : Part::Open); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (line != nullptr && !line->isHeading) Q_EMIT openAsked(line->row);
      return true;
    default: return false;
  }
}

// A click elsewhere in the window closes it, as it does a menu.
void AlertCenter::leaveWithFocus() {
  const QWidget* now = QApplication::focusWidget();
  if (!isVisible() || now == nullptr || now->window() != window() || now == this || isAncestorOf(now)) return;
  m_before = nullptr;
  leave();
}

bool AlertCenter::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) QMetaObject::invokeMethod(this, &AlertCenter::leaveWithFocus, Qt::QueuedConnection);
  if (watched == m_view && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (onKey(key->key(), key->modifiers())) return true;
  }
  return QWidget::eventFilter(watched, event);
}

void AlertCenter::retranslate() {
  m_title->setText(tr("Alerts"));
  setAccessibleName(tr("Alerts"));
  m_view->setAccessibleName(tr("Alerts"));
  m_openPart->setText(m_openRows.empty() ? tr("Open") : tr("Open %1").arg(m_openRows.size()));
  m_historyPart->setText(tr("History"));
  m_acknowledge->setText(tr("Acknowledge"));
  m_all->setText(tr("Acknowledge all"));
  setNamed(m_acknowledge, tr("Acknowledge the selected alert"), QStringLiteral("A"));
  setNamed(m_all, tr("Acknowledge all alerts"), QStringLiteral("Shift+A"));
  setNamed(m_historyPart, tr("All alerts that were raised, with who acknowledged them"), QStringLiteral("H"));
}

void AlertCenter::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line2);
}

void AlertCenter::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    m_model.reword();
    retranslate();
  }
  QWidget::changeEvent(event);
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const auto* line = m_model.line(index);
  return {200, m_look.px(line != nullptr && line->isHeading ? 30 : 52)};
}

void AlertDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* line = m_model.line(index);
  if (line == nullptr) return;
  const Theme& t = m_look.theme();
  const QRect box = option.rect;
  if (line->isHeading) {
    painter->fillRect(box, t.alt);
    drawText(*painter, m_look, QRectF(box).adjusted(16, 0, -16, 0), line->title, {Size::Small, Weight::Medium, t.text2});
    return;
  }
  const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
  const bool isFocused = isCurrent && option.state.testFlag(QStyle::State_HasFocus);
  painter->fillRect(box, isFocused ? t.selection : isCurrent ? t.selectionPale : t.base);
  painter->fillRect(QRect(box.x(), box.bottom(), box.width(), 1), t.line);
  const bool isOver = line->row.acknowledgedAt || line->row.clearedAt;
  drawIcon(*painter, line->icon, 16, {box.x() + 16.0, box.y() + 10.0}, isFocused ? t.onSelection : isOver ? t.text2 : t.warn);
  const QRectF text(box.x() + 42, box.y() + 7, box.width() - 58, m_look.px(18));
  drawText(*painter, m_look, text, line->title, {Size::Body, isOver ? Weight::Regular : Weight::Medium, isFocused ? t.onSelection : t.text});
  drawText(*painter, m_look, text.translated(0, m_look.px(20)), line->detail, {Size::Small, Weight::Regular, isFocused ? t.onSelection : t.text2});
}

}  // namespace inquiry::ui
