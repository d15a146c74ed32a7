#include "ui/composer/knowledge_picker.h"

#include "ui/common/scene_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/template_parts.h"

namespace inquiry::ui {

KnowledgePicker::KnowledgePicker(const Look& look, QWidget* parent) : PickerFrame(look, QStringLiteral("bookmark"), parent) {
  setObjectName(QStringLiteral("knowledgePicker"));
  KnowledgePicker::retranslate();
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
  list().clear();
  for (const desk::KnowledgeRow& row : m_rows) {
    const QString title = shownLine(isChinese() && !row.titleZh.empty() ? row.titleZh : row.title);
    auto* item = new QListWidgetItem(title, &list());
    const QString detail = detailOf(row);
    item->setData(TemplateDelegate::DetailRole, detail);
    item->setData(TemplateDelegate::FallbackRole, row.isFallback || row.isExpired);
    item->setData(TemplateDelegate::StruckRole, row.isExpired);
    item->setData(Qt::AccessibleTextRole, spoken({title, detail}));
  }
  showCount(m_rows.empty() ? tr("nothing found") : tr("%n found", nullptr, static_cast<int>(m_rows.size())));
  if (!m_rows.empty()) list().setCurrentRow(0);
}

void KnowledgePicker::setPreview(const KnowledgeId& id, const desk::RenderedTemplate& rendered) {
  if (const auto* row = current(); row != nullptr && row->id == id) showPreview(rendered);
}

void KnowledgePicker::askPreview() {
  if (const auto* row = current()) Q_EMIT previewWanted(*row);
}

void KnowledgePicker::take() {
  const auto* row = current();
  if (row == nullptr) return leave();
  const desk::KnowledgeRow taken = *row;
  leave();
  Q_EMIT chosen(taken);
}

void KnowledgePicker::retranslate() {
  setAccessibleName(tr("Knowledge and phrases"));
  filter().setPlaceholderText(tr("Words of the title or the text"));
  filter().setAccessibleName(tr("Search knowledge and phrases"));
  list().setAccessibleName(tr("Knowledge and phrases for this thread"));
  showKeys(tr("↑↓ choose     Enter insert at the cursor     Esc close"));
}

}  // namespace inquiry::ui
