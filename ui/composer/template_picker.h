#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

class TemplatePreview;

// Over the conversation, above the composer: templates for this thread, filtered as one types, with a preview that shows which
// variables are empty. Arrow keys choose, Enter inserts, Esc closes. GUI thread only.
class TemplatePicker final : public QWidget {
  Q_OBJECT

 public:
  TemplatePicker(const Look& look, QWidget* parent);

  // `scope`: "ML · Spanish".
  void open(const QString& scope);
  void setRows(std::vector<desk::TemplateRow> rows);
  void setPreview(const TemplateId& id, const desk::RenderedTemplate& rendered);
  std::optional<TemplateId> current() const;
  const std::vector<desk::TemplateRow>& rows() const { return m_rows; }
  QSize sizeHint() const override { return {m_look.px(664), m_look.px(282)}; }

 Q_SIGNALS:
  void filterEdited(const QString& filter);
  void previewWanted(const inquiry::TemplateId& id);
  void chosen(const inquiry::TemplateId& id);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  static QString marketplaceText(const std::string& marketplaceName);
  void retranslate();
  void restyle();
  void take();
  void leave();

  const Look& m_look;
  QLineEdit* m_filter;
  QLabel *m_scope, *m_count, *m_keys;
  QListWidget* m_list;
  TemplatePreview* m_preview;
  std::vector<desk::TemplateRow> m_rows;
};

}  // namespace inquiry::ui
