#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include "core/desk/values.h"
#include "core/domain/reply_template.h"
#include "ui/settings/editing_page.h"

namespace inquiry::ui {

// Writing templates: a list with search at the left, the wording with its preview at the right. GUI thread only.
class TemplatesPage final : public EditingPage {
  Q_OBJECT

 public:
  TemplatesPage(const Look& look, QWidget* parent);
  // What is stored. The one being written stays as it is.
  void setTemplates(std::vector<ReplyTemplate> templates);
  void setVariables(const QStringList& names);
  void setPreview(const desk::RenderedTemplate& rendered);
  // Why there is no preview; the place, where known, is marked in the wording. Lines and columns from 1.
  struct Place {
    int line = 0, column = 0;
  };
  void setProblem(const QString& sentence, Place place);
  // How the wording would sound to its readers, beneath the preview.
  void setLint(const QStringList& sentences);
  // Of the wording on screen; none: all.
  std::optional<Marketplace> shownMarketplace() const;
  void choose(const TemplateId& id);
  // Stored: what is being written is what is stored now.
  void saved(const TemplateId& id);
  const ReplyTemplate& draft() const { return m_draft; }
  bool isDirty() const override { return m_hasDraft && !(m_draft == m_stored); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("bolt"); }

 Q_SIGNALS:
  void saveAsked(const inquiry::ReplyTemplate& value);
  void removeAsked(const inquiry::TemplateId& id);
  void previewAsked(const QString& text, const QString& language);

 protected:
  void fill() override;
  void fillList() override;
  void chooseRow(const QString& id) override;
  void begin() override;
  void touched() override;
  void save() override { Q_EMIT saveAsked(m_draft); }
  void discard() override { take(m_stored); }
  void remove() override;

 private:
  void addHead();
  void addEditor(QBoxLayout* row);
  void addFacts(QVBoxLayout* column);
  void addReview(QVBoxLayout* column);
  void addVariants(QVBoxLayout* column);
  void addSeason(QVBoxLayout* column);
  void addDay(QBoxLayout* row, const QString& label, const char* name, std::string TemplateVariant::*day);
  void addWording(QVBoxLayout* column);
  void addVariant(const QString& language, const QString& marketplace);
  void take(const ReplyTemplate& value);
  void askPreview();
  void drawPreview();
  TemplateVariant* variant();
  static QString variableText(const QString& name);
  static QString variantText(const TemplateVariant& variant);

  std::vector<ReplyTemplate> m_templates;
  QStringList m_variables;
  QString m_problem;
  QStringList m_lint;
  ReplyTemplate m_draft, m_stored;
  bool m_hasDraft = false;
  std::size_t m_variant = 0;
  Place m_place;
  desk::RenderedTemplate m_rendered;
  QTimer m_pause;
  QPlainTextEdit *m_text = nullptr, *m_preview = nullptr;
  QLabel* m_trouble = nullptr;
};

}  // namespace inquiry::ui
