#include "ui/composer/picker_frame.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/filter_keys.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/composer/template_parts.h"

namespace inquiry::ui {

PickerFrame::PickerFrame(const Look& look, const QString& icon, QWidget* parent) : QWidget(parent), m_look(look) {
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {1, 1, 1, 1}, 0);
  auto* head = new QWidget(this);
  head->setFixedHeight(look.px(40));
  auto* top = rowOf(head, {12, 0, 12, 0}, 8);
  auto* sign = iconButton(head, icon);
  sign->setEnabled(false);
  m_filter = new QLineEdit(head);
  m_filter->setProperty("bare", true);
  m_scope = plainLabel(head, look.fonts().font(Size::Small));
  m_scope->setObjectName(QStringLiteral("scopeChip"));
  m_scope->setFixedHeight(look.px(20));
  m_count = plainLabel(head, look.fonts().font(Size::Small), "text2");
  top->addWidget(sign);
  top->addWidget(m_filter, 1);
  top->addWidget(m_scope);
  top->addWidget(m_count);
  column->addWidget(head);
  auto* middle = rowIn(column, 0);
  m_list = new QListWidget(this);
  m_list->setItemDelegate(new TemplateDelegate(look, m_list));
  m_list->setFixedWidth(look.px(288));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_preview = new TemplatePreview(look, this);
  middle->addWidget(m_list);
  middle->addWidget(m_preview, 1);
  column->setStretch(1, 1);
  m_keys = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_keys->setContentsMargins(12, 0, 12, 0);
  m_keys->setFixedHeight(look.px(32));
  column->addWidget(m_keys);
  connect(m_filter, &QLineEdit::textEdited, this, &PickerFrame::filterEdited);
  connect(m_list, &QListWidget::currentRowChanged, this, [this] {
    m_preview->clear();
    askPreview();
  });
  connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
  auto* keys = new FilterKeys(*m_filter, *m_list, *this);
  connect(keys, &FilterKeys::taken, this, [this] { take(); });
  connect(keys, &FilterKeys::left, this, &PickerFrame::leave);
  connect(&look, &Look::changed, this, &PickerFrame::restyle);
  restyle();
  hide();
}

void PickerFrame::open(const QString& scope) {
  m_scope->setText(scope);
  m_filter->clear();
  m_list->clear();
  m_preview->clear();
  m_count->clear();
  show();
  raise();
  m_filter->setFocus(Qt::PopupFocusReason);
  Q_EMIT filterEdited(QString());
}

void PickerFrame::showPreview(const desk::RenderedTemplate& rendered) { m_preview->setRendered(rendered); }

void PickerFrame::leave() {
  hide();
  Q_EMIT closed();
}

void PickerFrame::restyle() {
  const Theme& t = m_look.theme();
  m_scope->setStyleSheet(QStringLiteral("#scopeChip { background: %1; color: %2; border-radius: 4px; padding: 1px 6px; }").arg(t.chip.name(), t.onChip.name()));
  m_keys->setStyleSheet(QStringLiteral("border-top: 1px solid %1; padding-left: 12px;").arg(t.line.name()));
  m_list->setStyleSheet(QStringLiteral("QListWidget { background: %1; border-top: 1px solid %2; border-right: 1px solid %2; }").arg(t.base.name(), t.line.name()));
}

void PickerFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line2);
}

void PickerFrame::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
