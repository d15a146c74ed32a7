#include "ui/composer/template_picker.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/filter_keys.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/template_parts.h"

namespace inquiry::ui {

QString TemplatePicker::marketplaceText(const std::string& marketplaceName) {
  const auto known = marketplaceFromName(marketplaceName);
  return known ? ui::marketplaceName(*known) : tr("General");
}

TemplatePicker::TemplatePicker(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("templatePicker"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {1, 1, 1, 1}, 0);
  auto* head = new QWidget(this);
  head->setFixedHeight(look.px(40));
  auto* top = rowOf(head, {12, 0, 12, 0}, 8);
  auto* sign = iconButton(head, QStringLiteral("bolt"));
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
  connect(m_filter, &QLineEdit::textEdited, this, &TemplatePicker::filterEdited);
  connect(m_list, &QListWidget::currentRowChanged, this, [this] {
    m_preview->clear();
    if (const auto id = current()) Q_EMIT previewWanted(*id);
  });
  connect(m_list, &QListWidget::itemClicked, this, &TemplatePicker::take);
  auto* keys = new FilterKeys(*m_filter, *m_list, *this);
  connect(keys, &FilterKeys::taken, this, &TemplatePicker::take);
  connect(keys, &FilterKeys::left, this, &TemplatePicker::leave);
  connect(&look, &Look::changed, this, &TemplatePicker::restyle);
  retranslate();
  restyle();
  hide();
}

void TemplatePicker::open(const QString& scope) {
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

void TemplatePicker::setRows(std::vector<desk::TemplateRow> rows) {
  m_rows = std::move(rows);
  m_list->clear();
  const bool isChinese = m_look.times().locale().language() == QLocale::Chinese;
  for (const desk::TemplateRow& row : m_rows) {
    auto* item = new QListWidgetItem(toQt(isChinese && !row.titleZh.empty() ? row.titleZh : row.title), m_list);
    QStringList detail{marketplaceText(row.marketplace), languageName(row.language)};
    if (row.wasLastToBuyer) detail << tr("already in the last reply to this buyer");
    if (row.isFallback) detail << tr("no variant for this thread's language and marketplace");
    item->setData(TemplateDelegate::DetailRole, detail.join(QStringLiteral(" · ")));
    item->setData(TemplateDelegate::CodeRole, toQt(row.shortcut));
    item->setData(TemplateDelegate::FallbackRole, row.isFallback || row.wasLastToBuyer);
  }
  m_count->setText(tr("%n available", nullptr, static_cast<int>(m_rows.size())));
  if (!m_rows.empty()) m_list->setCurrentRow(0);
}

std::optional<TemplateId> TemplatePicker::current() const {
  const int row = m_list->currentRow();
  if (row < 0 || row >= static_cast<int>(m_rows.size())) return {};
  return m_rows[static_cast<std::size_t>(row)].id;
}

void TemplatePicker::setPreview(const TemplateId& id, const desk::RenderedTemplate& rendered) {
  if (current() == id) m_preview->setRendered(rendered);
}

void TemplatePicker::leave() {
  hide();
  Q_EMIT closed();
}

void TemplatePicker::take() {
  const auto id = current();
  leave();
  if (id) Q_EMIT chosen(*id);
}

void TemplatePicker::restyle() {
  const Theme& t = m_look.theme();
  m_scope->setStyleSheet(QStringLiteral("#scopeChip { background: %1; color: %2; border-radius: 4px; padding: 1px 6px; }").arg(t.chip.name(), t.onChip.name()));
  m_keys->setStyleSheet(QStringLiteral("border-top: 1px solid %1; padding-left: 12px;").arg(t.line.name()));
  m_list->setStyleSheet(QStringLiteral("QListWidget { background: %1; border-top: 1px solid %2; border-right: 1px solid %2; }").arg(t.base.name(), t.line.name()));
}

void TemplatePicker::retranslate() {
  setAccessibleName(tr("Templates"));
  m_filter->setPlaceholderText(tr("Title, scene or short code"));
  m_filter->setAccessibleName(tr("Filter templates"));
  m_list->setAccessibleName(tr("Templates for this thread"));
  m_keys->setText(tr("↑↓ choose     Enter insert at the cursor     Esc close"));
}

void TemplatePicker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line2);
}

void TemplatePicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
