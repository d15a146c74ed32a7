#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include "core/desk/knowledge_service.h"
#include "core/desk/values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

class TemplatePreview;

// Beside the picker of templates: what the team knows and how it says it, for this thread. What is suggested for the buyer's last message stands first; what has
// expired is struck through. Arrow keys choose, Enter inserts, Esc closes. GUI thread only.
class KnowledgePicker final : public QWidget {
  Q_OBJECT

 public:
  KnowledgePicker(const Look& look, QWidget* parent);

  void open(const QString& scope);
  void setRows(std::vector<desk::KnowledgeRow> rows);
  void setPreview(const KnowledgeId& id, const desk::RenderedTemplate& rendered);
  const desk::KnowledgeRow* current() const;
  const std::vector<desk::KnowledgeRow>& rows() const { return m_rows; }
  QListWidget& list() { return *m_list; }
  QLineEdit& filter() { return *m_filter; }
  QSize sizeHint() const override { return {m_look.px(664), m_look.px(282)}; }

 Q_SIGNALS:
  void filterEdited(const QString& filter);
  void previewWanted(const inquiry::desk::KnowledgeRow& row);
  void chosen(const inquiry::desk::KnowledgeRow& row);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  static QString detailOf(const desk::KnowledgeRow& row);
  void retranslate();
  void restyle();
  void take();
  void leave();

  const Look& m_look;
  QLineEdit* m_filter;
  QLabel *m_scope, *m_count, *m_keys;
  QListWidget* m_list;
  TemplatePreview* m_preview;
  std::vector<desk::KnowledgeRow> m_rows;
};

}  // namespace inquiry::ui
