#pragma once

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include "core/desk/support_values.h"
#include "ui/cases/finding_rows.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// An enquiry to a platform's own support: store, site and category with the more exact ones, the words, the notification with the first about the same,
// and what the site's rules say to it while it is typed. GUI thread only.
class SupportForm final : public QDialog {
  Q_OBJECT

 public:
  SupportForm(const Look& look, const Directory& directory, QWidget* parent);
  // A new one has no number yet.
  void begin(const SupportCase& value, const desk::SupportTable& table);
  // What the service says to what was typed last.
  struct Advice {
    std::vector<Finding> findings;
    std::vector<desk::SupportPath> better;
    std::optional<SupportCaseId> first;  // about the same notification
  };
  void setAdvice(const Advice& advice);
  void showProblem(const QString& text);
  // The category says nothing of the matter: only with a word of the person's own.
  void askVague(const QString& text);
  SupportCase value() const;
  QComboBox& category() { return *m_category; }
  QComboBox& site() { return *m_site; }
  QLineEdit& subject() { return *m_subject; }
  QPlainTextEdit& text() { return *m_text; }
  QLineEdit& notice() { return *m_notice; }
  QLineEdit& callBack() { return *m_callBack; }
  QLineEdit& defectRate() { return *m_rate; }
  QPushButton& makeButton() { return *m_make; }
  QString said() const;

 Q_SIGNALS:
  void checkAsked(const inquiry::SupportCase& value);
  void saveAsked(const inquiry::desk::SupportRequest& request);
  void caseWanted(inquiry::SupportCaseId id);

 private:
  void build();
  void buildMatter(QBoxLayout* column);
  void buildRest(QBoxLayout* column);
  void buildButtons(QBoxLayout* column);
  void addField(QBoxLayout* column, const QString& name, QWidget* editor);
  void fillLists(const desk::SupportTable& table);
  void setCategory(const std::string& category);
  void change();

  const Look& m_look;
  const Directory& m_directory;
  SupportCase m_case;
  desk::SupportTable m_table;
  std::optional<SupportCaseId> m_first;
  QTimer m_rest;
  QLabel *m_title, *m_problem, *m_betterTitle, *m_twice;
  QComboBox *m_store, *m_site, *m_category, *m_language;
  QLineEdit *m_subject, *m_notice, *m_link, *m_callBack, *m_rate, *m_history;
  QPlainTextEdit* m_text;
  QCheckBox* m_vague;
  QWidget *m_twiceRow, *m_better = nullptr;
  QBoxLayout* m_betterPlace;
  FindingRows* m_findings;
  QPushButton *m_close, *m_make, *m_toFirst;
};

}  // namespace inquiry::ui
