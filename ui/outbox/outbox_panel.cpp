#include "ui/outbox/outbox_panel.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/outbox/outbox_detail.h"

namespace inquiry::ui {

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {400, m_look.px(index.data(OutboxModel::HeadingRole).toString().isEmpty() ? 40 : 28)};
}

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& t = m_look.theme();
  const QString heading = index.data(OutboxModel::HeadingRole).toString();
  if (!heading.isEmpty()) {
    painter->fillRect(option.rect, t.alt);
    const QRectF box = QRectF(option.rect).adjusted(20, 0, 0, 0);
    drawText(*painter, m_look, box, heading, {Size::Small, Weight::Medium, t.text2});
    drawText(*painter, m_look, box.adjusted(m_look.fonts().width(heading, Size::Small, Weight::Medium) + 6, 0, 0, 0), index.data(OutboxModel::CountRole).toString(),
             {Size::Small, Weight::Regular, t.text2});
  } else if (const OutboxRow* row = static_cast<const OutboxModel*>(index.model())->row(index)) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
    painter->fillRect(option.rect, isSelected ? (hasFocus ? t.selection : t.selectionPale) : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base);
    paintItem(*painter, option.rect, *row, isSelected && hasFocus);
  }
  painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
}

QString OutboxDelegate::whenText(const Outgoing& item) const {
  const TimeText& times = m_look.times();
  if (item.state == OutgoingState::Held && item.releaseAt) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*item.releaseAt - m_now).count();
    return tr("leaves in %1 s").arg(std::max<std::int64_t>(0, seconds));
  }
  if (item.state == OutgoingState::Queued && item.notBefore && *item.notBefore > m_now) return tr("waits until %1").arg(times.moment(*item.notBefore, m_now));
  return times.moment(item.sentAt.value_or(item.sendingAt.value_or(item.createdAt)), m_now);
}

void OutboxDelegate::paintItem(QPainter& painter, const QRect& rect, const OutboxRow& row, bool isSelected) const {
  const Theme& t = m_look.theme();
  const Outgoing& item = row.item;
  const QColor text = isSelected ? t.onSelection : t.text, quiet = isSelected ? t.onSelection : t.text2;
  ChipStyle style{t.chip, t.onChip, {}, {}, outgoingIcon(item.state), Weight::Medium};
  if (item.state == OutgoingState::Unknown || item.state == OutgoingState::NeedsPerson) style = {t.warnSoft, t.text, {}, t.warn, outgoingIcon(item.state), Weight::Medium};
  if (item.state == OutgoingState::Refused) style = {t.base, t.lateText, {}, t.lateText, outgoingIcon(item.state), Weight::Medium};
  if (item.state == OutgoingState::Held || item.state == OutgoingState::Sending) style = {t.soft, t.onSoft, {}, {}, outgoingIcon(item.state), Weight::Medium};
  if (item.state == OutgoingState::Confirmed) style = {t.okSoft, t.ok, {}, {}, outgoingIcon(item.state), Weight::Medium};
  const double y = rect.y(), height = rect.height() - 1, chipTop = y + (height - m_look.px(18)) / 2;
  drawChip(painter, m_look, {rect.x() + 20.0, chipTop}, outgoingStateName(item.state), style);
  const StoreFace store = m_directory.store(item.store);
  double x = rect.x() + 20 + m_look.px(118);
  drawLettermark(painter, m_look, {x, y + (height - m_look.px(16)) / 2, 32, double(m_look.px(16))}, store.marketplace);
  drawText(painter, m_look, {x + 38, y, 30, height}, store.site, {Size::Small, Weight::Regular, quiet});
  x += m_look.px(84);
  drawText(painter, m_look, {x, y, double(m_look.px(128)), height}, row.buyer, {Size::Small, Weight::Medium, text});
  x += m_look.px(136);
  const QString when = whenText(item);
  const double whenWidth = std::min(190.0, m_look.fonts().width(when, Size::Small) + 2), right = rect.right() - 20;
  drawText(painter, m_look, {right - whenWidth, y, whenWidth, height}, when, {Size::Small, Weight::Regular, quiet, Qt::AlignRight});
  drawText(painter, m_look, {x, y, right - whenWidth - 12 - x, height}, shownLine(item.text), {Size::Small, Weight::Regular, quiet});
}

OutboxPanel::OutboxPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_delegate(look, directory, this) {
  setObjectName(QStringLiteral("outboxPanel"));
  auto* row = rowOf(this, {}, 0);
  auto* column = std::make_unique<QVBoxLayout>().release();
  row->addLayout(column, 1);
  column->setSpacing(0);
  auto* head = new QWidget(this);
  head->setFixedHeight(look.px(56));
  auto* top = rowOf(head, {20, 0, 20, 0}, 12);
  m_title = plainLabel(head, look.fonts().font(Size::Page, Weight::Strong));
  m_count = plainLabel(head, look.fonts().font(Size::Body), "text2");
  top->addWidget(m_title);
  top->addWidget(m_count);
  top->addStretch(1);
  column->addWidget(head);
  m_view = new QListView(this);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(&m_delegate);
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setMouseTracking(true);
  m_view->setEditTriggers(QListView::NoEditTriggers);
  m_view->setAttribute(Qt::WA_InputMethodEnabled, false);
  column->addWidget(m_view, 1);
  m_promise = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_promise->setContentsMargins(20, 8, 20, 12);
  m_promise->setWordWrap(true);
  column->addWidget(m_promise);
  m_detail = new OutboxDetail(look, directory, this);
  m_detail->setFixedWidth(look.px(460));
  row->addWidget(m_detail);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPanel::showCurrent);
  connect(m_detail, &OutboxDetail::stepAsked, this, &OutboxPanel::stepAsked);
  retranslate();
}

void OutboxPanel::setRows(std::vector<OutboxRow> rows, Instant now) {
  m_now = now;
  m_delegate.setNow(now);
  const OutboxRow* before = m_model.row(m_view->currentIndex());
  const OutgoingId kept = before != nullptr ? before->item.id : OutgoingId{};
  const auto open = std::count_if(rows.begin(), rows.end(), [](const OutboxRow& row) { return !isFinal(row.item.state) && row.item.state != OutgoingState::Sent; });
  m_count->setText(tr("%n on the way", nullptr, static_cast<int>(open)));
  m_model.setRows(std::move(rows));
  QModelIndex index = m_model.indexOf(kept);
  for (int i = 0; !index.isValid() && i < m_model.rowCount(); ++i)
    if (m_model.row(m_model.index(i)) != nullptr) index = m_model.index(i);
  m_view->setCurrentIndex(index);
  showCurrent();
}

void OutboxPanel::setNow(Instant now) {
  m_now = now;
  m_delegate.setNow(now);
  m_view->viewport()->update();
}

void OutboxPanel::select(OutgoingId id) { m_view->setCurrentIndex(m_model.indexOf(id)); }

void OutboxPanel::showCurrent() { m_detail->setRow(m_model.row(m_view->currentIndex()), m_now); }

void OutboxPanel::retranslate() {
  setAccessibleName(tr("Outbox"));
  m_title->setText(tr("Outbox"));
  m_view->setAccessibleName(tr("Answers on their way"));
  m_promise->setText(tr("Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word."));
}

void OutboxPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void OutboxPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    m_view->viewport()->update();
    showCurrent();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
