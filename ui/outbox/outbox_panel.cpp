#include "ui/outbox/outbox_panel.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/segments.h"
#include "ui/common/text.h"
#include "ui/outbox/outbox_detail.h"

namespace inquiry::ui {

// The names of the columns.
class OutboxHead final : public QWidget {
 public:
  OutboxHead(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) { setFixedHeight(look.px(30)); }
  void setNames(const QStringList& names) {
    m_names = names;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme& t = m_look.theme();
    painter.fillRect(rect(), t.alt);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const OutboxColumns columns(m_look, QRectF(rect()));
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    const QRectF boxes[] = {columns.state, columns.store, columns.buyer, columns.text, columns.when};
    for (qsizetype i = 0; i < std::min<qsizetype>(m_names.size(), 5); ++i)
      drawText(painter, m_look, boxes[i], m_names[i], {Size::Small, Weight::Medium, t.text2, i == 4 ? Qt::AlignRight : Qt::AlignLeft});
  }

 private:
  const Look& m_look;
  QStringList m_names;
};

OutboxPanel::OutboxPanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_delegate(look, directory, this) {
  setObjectName(QStringLiteral("outboxPanel"));
  auto* row = rowOf(this, {}, 0);
  auto* column = std::make_unique<QVBoxLayout>().release();
  row->addLayout(column, 1);
  column->setSpacing(0);
  buildHead(column);
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
  row->addWidget(m_detail);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPanel::showCurrent);
  connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
    if (const OutboxRow* chosen = m_model.row(index)) Q_EMIT stepAsked(chosen->item.id, QStringLiteral("open"));
  });
  connect(m_detail, &OutboxDetail::stepAsked, this, &OutboxPanel::stepAsked);
  connect(&m_delegate, &OutboxDelegate::stepPressed, this, &OutboxPanel::stepAsked);
  retranslate();
}

void OutboxPanel::buildHead(QBoxLayout* column) {
  auto* head = new QWidget(this);
  head->setFixedHeight(m_look.px(56));
  auto* top = rowOf(head, {20, 0, 20, 0}, 12);
  m_title = plainLabel(head, m_look.fonts().font(Size::Page, Weight::Strong));
  m_count = plainLabel(head, m_look.fonts().font(Size::Body), "text2");
  top->addWidget(m_title);
  top->addWidget(m_count);
  top->addStretch(1);
  m_tabs = addSegments(top, head, 3, [this](int tab) { showTab(static_cast<OutboxTab>(tab)); });
  m_holdAll = pushButton(head);
  m_holdAll->setIcon(icon(QStringLiteral("pause")));
  m_holdAll->setProperty("writes", true);
  connect(m_holdAll, &QPushButton::clicked, this, &OutboxPanel::holdAllAsked);
  top->addWidget(m_holdAll);
  column->addWidget(head);
  m_columns = new OutboxHead(m_look, this);
  column->addWidget(m_columns);
}

void OutboxPanel::setRows(std::vector<OutboxRow> rows, Instant now) {
  m_now = now;
  m_delegate.setNow(now);
  m_rows = std::move(rows);
  showRows();
}

void OutboxPanel::showTab(OutboxTab tab) {
  m_tab = tab;
  m_tabs[static_cast<int>(tab)]->setChecked(true);
  showRows();
}

void OutboxPanel::showRows() {
  const OutboxRow* before = m_model.row(m_view->currentIndex());
  const OutgoingId kept = before != nullptr ? before->item.id : OutgoingId{};
  const auto open = std::count_if(m_rows.begin(), m_rows.end(), [](const OutboxRow& row) { return OutboxModel::isOnTheWay(row.item.state); });
  const auto drafts = std::count_if(m_rows.begin(), m_rows.end(), &OutboxModel::isDraft);
  const auto leaving = std::count_if(m_rows.begin(), m_rows.end(), [](const OutboxRow& row) { return row.item.state == OutgoingState::Held || row.item.state == OutgoingState::Queued; });
  m_count->setText(tr("%n on the way", nullptr, static_cast<int>(open)));
  m_tabs[0]->setText(open > 0 ? tr("Outbox %1").arg(open) : tr("Outbox"));
  m_tabs[1]->setText(drafts > 0 ? tr("Drafts %1").arg(drafts) : tr("Drafts"));
  m_tabs[2]->setText(tr("Sent", "a list"));
  m_holdAll->setEnabled(leaving > 0);
  const QDateTime today(m_look.times().own(m_now).date(), QTime(0, 0), m_look.times().ownZone());
  m_model.setRows(m_rows, m_tab, Instant::fromMillis(today.toMSecsSinceEpoch()));
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

void OutboxPanel::showCurrent() {
  const OutboxRow* row = m_model.row(m_view->currentIndex());
  m_detail->setRow(row, m_now);
  if (row != nullptr && !OutboxModel::isDraft(*row)) Q_EMIT evidenceWanted(row->item.id);
}

void OutboxPanel::setEvidence(OutgoingId id, const OutboxEvidence& evidence) {
  if (const OutboxRow* row = m_model.row(m_view->currentIndex()); row != nullptr && row->item.id == id) m_detail->setEvidence(evidence);
}

void OutboxPanel::retranslate() {
  setAccessibleName(tr("Outbox"));
  m_title->setText(tr("Outbox"));
  m_view->setAccessibleName(tr("Replies on their way"));
  m_columns->setNames({tr("State"), tr("Store"), tr("Buyer"), tr("Text"), tr("Since, next")});
  m_holdAll->setText(tr("Hold all"));
  m_holdAll->setToolTip(plainToolTip(tr("Everything that has not left becomes a draft again")));
  m_promise->setText(tr("Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word."));
  showRows();
}

void OutboxPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_detail->setFixedWidth(std::clamp(width() * 2 / 5, m_look.px(340), m_look.px(560)));
  // In a narrow window the figure is read on the first tab.
  m_count->setVisible(width() > m_look.px(1100));
}

void OutboxPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void OutboxPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    m_view->viewport()->update();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
