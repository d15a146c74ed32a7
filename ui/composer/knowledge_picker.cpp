#include "ui/composer/knowledge_picker.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/filter_keys.h"
#include "ui/common/icons.h"
#include "ui/common/scene_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/template_parts.h"

namespace inquiry::ui {

KnowledgePicker::KnowledgePicker(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("knowledgePicker"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {1, 1, 1, 1}, 0);
  auto* head = new QWidget(this);
  head->setFixedHeight(look.px(40));
  auto* top = rowOf(head, {12, 0, 12, 0}, 8);
  auto* sign = iconButton(head, QStringLiteral("bookmark"));
  sign->setEnabled(false);
  m_filter = new QLineEdit(head);
  m_filter->setProperty("bare", true);
  m_scope = plainLabel(head, look.fonts().font(Size::Small));
  m_scope->setObjectName(QStringLiteral("knowledgeScope"));
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
  connect(m_filter, &QLineEdit::textEdited, this, &KnowledgePicker::filterEdited);
  connect(m_list, &QListWidget::currentRowChanged, this, [this] {
    m_preview->clear();
    if (const auto* row = current()) Q_EMIT previewWanted(*row);
  });
  connect(m_list, &QListWidget::itemClicked, this, &KnowledgePicker::take);
  auto* keys = new FilterKeys(*m_filter, *m_list, *this);
  connect(keys, &FilterKeys::taken, this, &KnowledgePicker::take);
  connect(keys, &FilterKeys::left, this, &KnowledgePicker::leave);
  connect(&look, &Look::changed, this, &KnowledgePicker::restyle);
  retranslate();
  restyle();
  hide();
}

void KnowledgePicker::open(const QString& scope) {
  m_scope->setText(scope);
  m_filter->clear();
  m_list->clear();
  m_rows.clear();
  m_preview->clear();
  m_count->clear();
  show();
  raise();
  m_filter->setFocus(Qt::PopupFocusReason);
  Q_EMIT filterEdited(QString());
}

QString KnowledgePicker::detailOf(const desk::KnowledgeRow& row) {
  QStringList detail;
  if (row.isSuggested) detail << tr("suggested");
  if (row.isExpired) detail << tr("expired");
  if (!row.scene.empty()) detail << sceneText(row.scene);
  detail << languageName(row.language);
  if (row.isFallback) detail << tr("not in the buyer's language");
  if (!row.isApproved) detail << tr("not approved yet");
  else if (!row.isNativeChecked) detail << tr("not read by a native speaker");
  return detail.join(QStringLiteral(" · "));
}

void KnowledgePicker::setRows(std::vector<desk::KnowledgeRow> rows) {
  m_rows = std::move(rows);
  m_list->clear();
  const bool isChinese = m_look.times().locale().language() == QLocale::Chinese;
  for (const desk::KnowledgeRow& row : m_rows) {
    const QString title = shownLine(isChinese && !row.titleZh.empty() ? row.titleZh : row.title);
    auto* item = new QListWidgetItem(title, m_list);
    const QString detail = detailOf(row);
    item->setData(TemplateDelegate::DetailRole, detail);
    item->setData(TemplateDelegate::FallbackRole, row.isFallback || row.isExpired);
    item->setData(TemplateDelegate::StruckRole, row.isExpired);
    item->setData(Qt::AccessibleTextRole, spoken({title, detail}));
  }
  m_count->setText(m_rows.empty() ? tr("nothing found") : tr("%n found", nullptr, static_cast<int>(m_rows.size())));
  if (!m_rows.empty()) m_list->setCurrentRow(0);
}

const desk::KnowledgeRow* KnowledgePicker::current() const {
  const int row = m_list->currentRow();
  return row < 0 || row >= static_cast<int>(m_rows.size()) ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

void KnowledgePicker::setPreview(const KnowledgeId& id, const desk::RenderedTemplate& rendered) {
  if (const auto* row = current(); row != nullptr && row->id == id) m_preview->setRendered(rendered);
}

void KnowledgePicker::leave() {
  hide();
  Q_EMIT closed();
}

void KnowledgePicker::take() {
  const auto* row = current();
  if (row == nullptr) return leave();
  const desk::KnowledgeRow taken = *row;
  leave();
  Q_EMIT chosen(taken);
}

void KnowledgePicker::restyle() {
  const Theme& t = m_look.theme();
  m_scope->setStyleSheet(QStringLiteral("#knowledgeScope { background: %1; color: %2; border-radius: 4px; padding: 1px 6px; }").arg(t.chip.name(), t.onChip.name()));
  m_keys->setStyleSheet(QStringLiteral("border-top: 1px solid %1; padding-left: 12px;").arg(t.line.name()));
  m_list->setStyleSheet(QStringLiteral("QListWidget { background: %1; border-top: 1px solid %2; border-right: 1px solid %2; }").arg(t.base.name(), t.line.name()));
}

void KnowledgePicker::retranslate() {
  setAccessibleName(tr("Knowledge and phrases"));
  m_filter->setPlaceholderText(tr("Words of the title or the text"));
  m_filter->setAccessibleName(tr("Search knowledge and phrases"));
  m_list->setAccessibleName(tr("Knowledge and phrases for this thread"));
  m_keys->setText(tr("↑↓ choose     Enter insert at the cursor     Esc close"));
}

void KnowledgePicker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), 8, m_look.theme().base, m_look.theme().line2);
}

void KnowledgePicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
