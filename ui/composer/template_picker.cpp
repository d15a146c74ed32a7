#include "ui/composer/template_picker.h"

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/composer/template_parts.h"

namespace inquiry::ui {

TemplatePicker::TemplatePicker(const Look& look, QWidget* parent) : PickerFrame(look, QStringLiteral("bolt"), parent) {
  setObjectName(QStringLiteral("templatePicker"));
  TemplatePicker::retranslate();
}

QString TemplatePicker::marketplaceText(const std::string& marketplaceName) {
  const auto known = marketplaceFromName(marketplaceName);
  return known ? ui::marketplaceName(*known) : tr("General");
}

void TemplatePicker::setRows(std::vector<desk::TemplateRow> rows) {
  m_rows = std::move(rows);
  list().clear();
  for (const desk::TemplateRow& row : m_rows) {
    auto* item = new QListWidgetItem(toQt(isChinese() && !row.titleZh.empty() ? row.titleZh : row.title), &list());
    QStringList detail{marketplaceText(row.marketplace), languageName(row.language)};
    if (row.wasLastToBuyer) detail << tr("already in the last reply to this buyer");
    if (row.isFallback) detail << tr("no variant for this thread's language and marketplace");
    item->setData(TemplateDelegate::DetailRole, detail.join(QStringLiteral(" · ")));
    item->setData(TemplateDelegate::CodeRole, toQt(row.shortcut));
    item->setData(TemplateDelegate::FallbackRole, row.isFallback || row.wasLastToBuyer);
  }
  showCount(tr("%n available", nullptr, static_cast<int>(m_rows.size())));
  if (!m_rows.empty()) list().setCurrentRow(0);
}

std::optional<TemplateId> TemplatePicker::current() const {
  const auto* row = currentOf(m_rows);
  return row == nullptr ? std::nullopt : std::optional(row->id);
}

void TemplatePicker::setPreview(const TemplateId& id, const desk::RenderedTemplate& rendered) {
  if (current() == id) showPreview(rendered);
}

void TemplatePicker::askPreview() {
  if (const auto id = current()) Q_EMIT previewWanted(*id);
}

void TemplatePicker::take() {
  const auto id = current();
  leave();
  if (id) Q_EMIT chosen(*id);
}

void TemplatePicker::retranslate() {
  setAccessibleName(tr("Templates"));
  filter().setPlaceholderText(tr("Title, scene or short code"));
  filter().setAccessibleName(tr("Filter templates"));
  list().setAccessibleName(tr("Templates for this thread"));
  showKeys(tr("↑↓ choose     Enter insert at the cursor     Esc close"));
}

}  // namespace inquiry::ui
