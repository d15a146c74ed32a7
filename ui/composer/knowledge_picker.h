#pragma once

#include "core/desk/knowledge_service.h"
#include "ui/composer/picker_frame.h"

namespace inquiry::ui {

// Beside the picker of templates: what the team knows and how it says it, for this thread. What is suggested for the buyer's last message stands first; what has
// expired is struck through. GUI thread only.
class KnowledgePicker final : public PickerFrame {
  Q_OBJECT

 public:
  KnowledgePicker(const Look& look, QWidget* parent);

  void setRows(std::vector<desk::KnowledgeRow> rows);
  void setPreview(const KnowledgeId& id, const desk::RenderedTemplate& rendered);
  const desk::KnowledgeRow* current() const { return currentOf(m_rows); }
  const std::vector<desk::KnowledgeRow>& rows() const { return m_rows; }

 Q_SIGNALS:
  void previewWanted(const inquiry::desk::KnowledgeRow& row);
  void chosen(const inquiry::desk::KnowledgeRow& row);

 protected:
  void askPreview() override;
  void take() override;
  void retranslate() override;

 private:
  static QString detailOf(const desk::KnowledgeRow& row);

  std::vector<desk::KnowledgeRow> m_rows;
};

}  // namespace inquiry::ui
