#pragma once

#include "ui/composer/picker_frame.h"

namespace inquiry::ui {

// Templates for this thread, filtered as one types, with a preview that shows which variables are empty. GUI thread only.
class TemplatePicker final : public PickerFrame {
  Q_OBJECT

 public:
  TemplatePicker(const Look& look, QWidget* parent);

  void setRows(std::vector<desk::TemplateRow> rows);
  void setPreview(const TemplateId& id, const desk::RenderedTemplate& rendered);
  std::optional<TemplateId> current() const;
  const std::vector<desk::TemplateRow>& rows() const { return m_rows; }

 Q_SIGNALS:
  void previewWanted(const inquiry::TemplateId& id);
  void chosen(const inquiry::TemplateId& id);

 protected:
  void askPreview() override;
  void take() override;
  void retranslate() override;

 private:
  static QString marketplaceText(const std::string& marketplaceName);

  std::vector<desk::TemplateRow> m_rows;
};

}  // namespace inquiry::ui
